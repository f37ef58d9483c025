// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

#include <functional>

namespace agrafe::ui {

/// A message of the desktop, outside the window: of its notification service where there is one, else of the
/// tray. Nowhere to say it: nothing happens, the window says it as well.
void notifyDesktop(const QString &title, const QString &text);

/// By the notification service of the session's bus; `otherwise`: there is none, or it refused.
void notifyByBus(const QString &title, const QString &text, std::function<void()> otherwise);

} // namespace agrafe::ui
