// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

class QWidget;

namespace agrafe::ui {

/// Screen readers go by the order of a widget's children, which is that of their making: gives the children
/// of a window, at every depth, the order of the layouts that hold them.
void readAsLaidOut(QWidget *window);

/// Focus given to a page goes on to one of its controls. Not a focus proxy: when the page comes after the
/// control in the chain, Tab would enter it again and never leave.
void startFocusAt(QWidget *page, QWidget *control);

/// The same, and Tab goes that way.
void tabAsLaidOut(QWidget *window);

} // namespace agrafe::ui
