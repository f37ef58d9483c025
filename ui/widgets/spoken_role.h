// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QAccessible>

class QWidget;

namespace agrafe::ui {

/// What a widget that paints itself is for a screen reader: a label, a tab… Without it, Qt says "frame" or
/// nothing. A button becomes one of several choices (radio button, tab): said to be on, and can be pressed.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace agrafe::ui
