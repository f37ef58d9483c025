// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe::ui {

/// A message of the desktop, outside the window: of its notification service where there is one, else of the
/// tray. Nowhere to say it: nothing happens, the window says it as well.
void notifyDesktop(const QString &title, const QString &text);

} // namespace agrafe::ui
