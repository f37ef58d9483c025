// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/day_text.h"

#include <QDateTime>
#include <QString>

/// How dates, waits and sizes read in the panel. Times come in UTC and are said in the agent's own.
namespace agrafe::ui {

[[nodiscard]] QString dateText(const QDateTime &at); ///< "30/04/2027", as the service meant it
/// "10 h 12" today, "le 23/11/2026 à 8 h" later.
[[nodiscard]] QString nextTryText(const QDateTime &at, const QDateTime &now);
[[nodiscard]] QString sizeText(qint64 bytes); ///< "312 ko"
/// "dans 6 min", "dans moins d’une minute", "dans 3 h".
[[nodiscard]] QString waitText(const QDateTime &at, const QDateTime &now);

} // namespace agrafe::ui
