// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QString>

namespace agrafe {

/// How a day is written in the language of the program: "30/04/2027", "30 Apr 2027". Empty when invalid.
[[nodiscard]] QString dayText(const QDate &day);

} // namespace agrafe
