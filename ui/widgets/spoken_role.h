// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QAccessible>

class QWidget;

namespace agrafe::ui {

/// What a widget that paints itself is for a screen reader: a label, a tab… Without it, Qt says "frame" or
/// nothing. Not for buttons: what can be done with them would be lost.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace agrafe::ui
