// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "el/matrice.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace agrafe::el {

/// A whole sheet as texts: for the small jobs that need all of it at once.
struct PlainSheet
{
    QString name;
    QStringList header;
    QList<QStringList> rows; ///< each may be shorter than the header
    QList<qint64> numbers;   ///< of the rows, as the file shows them

    /// By one of these names, accents, case and spaces aside; -1: none.
    [[nodiscard]] qsizetype columnOf(const QStringList &names) const;
};

/// A sheet as texts, row by row: for the long ones. Both may say false: enough.
struct PlainRows
{
    std::function<bool(const QStringList &header)> header;
    std::function<bool(qint64 number, const QStringList &texts)> row;
};

/// `sheet` empty: the first visible one. `expected`: names that its header should hold. Dates are written as
/// AAAA-MM-JJ, or as the field of `matrice` asks whose column it is. Blocking.
[[nodiscard]] Result<PlainSheet> readPlainSheet(const QString &path, const QString &sheet,
                                                const QStringList &expected, const Matrice &matrice = {});
/// The same in constant memory; gives the name of the sheet.
[[nodiscard]] Result<QString> readPlainRows(const QString &path, const QString &sheet,
                                            const QStringList &expected, const PlainRows &rows,
                                            const Matrice &matrice = {});

} // namespace agrafe::el
