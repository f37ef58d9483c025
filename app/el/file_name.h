// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace agrafe::el {

/// "20210429-franceactive.csv": the day of the export, then the partner's identifier. Failure: Input.
[[nodiscard]] Result<QString> exportFileName(const QDate &day, const QString &partner);

/// What E#L takes as a name: a day that exists, a dash, an identifier, ".csv".
[[nodiscard]] bool isExportFileName(const QString &name);

} // namespace agrafe::el
