// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"
#include "sheets/read_table.h"

namespace agrafe::el {

/// What a column of somebody's matrice can tell about the fields: one row a field.
enum class MatriceColumn : quint8 {
    Name,
    Title,
    Description,
    Type,
    Format,
    Values,
    Correspondences,
    Example,
    MinLength,
    MaxLength,
    Minimum,
    Maximum,
    Pattern,
    Unique,
    Import,
    Phase1,
    Phase2,
    Phase2WithoutCreation,
    Phase3,
};

[[nodiscard]] QList<MatriceColumn> allMatriceColumns();
[[nodiscard]] QString
matriceColumnTitle(MatriceColumn column); ///< French, for the step where columns are chosen

/// Which column of the sheet (from 0) tells what.
using MatriceMapping = QMap<MatriceColumn, int>;

/// A matrice as its Excel or CSV file holds it.
struct MatriceSheet
{
    struct Line
    {
        qint64 number = 0; ///< of the sheet
        QStringList cells;
    };
    QStringList header;
    QList<Line> lines;
};

/// Blocking. At most a few thousand lines: more is no matrice (Failure: Input).
[[nodiscard]] Result<MatriceSheet> readMatriceSheet(const QString &path,
                                                    const sheets::ReadOptions &options = {});

/// A first guess from the words of the header; the agent corrects it.
[[nodiscard]] MatriceMapping proposedMapping(const QStringList &header);

/// What can stand between the values of one cell, the surest first.
[[nodiscard]] QStringList valueMarks();
[[nodiscard]] QString valueMarkTitle(const QString &mark); ///< French, with the sign itself
/// The one that most cells of the values show; the first one when none shows any.
[[nodiscard]] QString proposedValueMark(const MatriceSheet &sheet, const MatriceMapping &mapping);

/// Something that was not understood: the field is there, without that rule.
struct ImportRemark
{
    qint64 line = 0; ///< 0: it is of the whole sheet
    QString sentence;
};
/// As agents read it, with its line.
[[nodiscard]] QString textOf(const ImportRemark &remark);

struct ImportedMatrice
{
    Matrice matrice;
    QList<ImportRemark> remarks;
    QString valueMark; ///< that its lists were read with
};

/// `named` gives id, title and version; `valueMark` what stands between values, found in the sheet when it is
/// empty. Lines without a name are left out. Failure: Input, when no column is the name, or when what comes
/// out could not be a matrice.
[[nodiscard]] Result<ImportedMatrice> importMatrice(const MatriceSheet &sheet, const MatriceMapping &mapping,
                                                    const Matrice &named, const QString &valueMark = {});

} // namespace agrafe::el
