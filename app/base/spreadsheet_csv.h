// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace agrafe {

/// What a spreadsheet would compute is shown instead: "=1+1" gets an apostrophe in front, "-12.5" does not.
[[nodiscard]] QString harmlessInSpreadsheet(const QString &text);

/// Rows as a spreadsheet opens them by a double click: UTF-8 with its mark, ";", CRLF, nothing that it would
/// compute.
[[nodiscard]] QByteArray spreadsheetCsv(const QList<QStringList> &rows);

} // namespace agrafe
