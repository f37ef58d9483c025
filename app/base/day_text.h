// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>
#include <QString>

namespace agrafe {

/// How a day is written in the language of the program: "30/04/2027", "30 Apr 2027". Empty when invalid.
[[nodiscard]] QString dayText(const QDate &day);

/// How an hour is written: "10 h 05", "8 h", "minuit".
[[nodiscard]] QString hourText(const QTime &time);
/// The same, on the agent's own clock.
[[nodiscard]] QString hourText(const QDateTime &at);
/// "20/11/2026 à 10 h 05". Empty when invalid.
[[nodiscard]] QString momentText(const QDateTime &at);

} // namespace agrafe
