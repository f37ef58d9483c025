// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/notice_list.h"
#include "sheets/number_format.h"
#include "sheets/zip_archive.h"

#include <QStringList>

namespace agrafe::sheets {

struct SheetPart
{
    QString name;
    QByteArray part; ///< name of the entry
    bool hidden = false;
};

/// What the small parts of an .xlsx say.
struct Workbook
{
    std::vector<SheetPart> sheets; ///< worksheets only, in the order of their tabs
    bool date1904 = false;
    bool macros = false;
    int externalLinks = 0;
    QByteArray sharedStrings;            ///< name of the entry, or empty
    std::vector<NumberLook> numberLooks; ///< by cell style
};

/// Failure: a zip that is no workbook, or another kind of one.
Result<Workbook> readWorkbook(ZipArchive &archive, const Limits &limits);

/// Names of the Excel "tables" that stand on a sheet.
Result<QStringList> tablesOf(ZipArchive &archive, const SheetPart &sheet, const Limits &limits);

/// An OpenDocument spreadsheet says so in an entry of its own.
[[nodiscard]] bool isOpenDocument(const ZipArchive &archive);

} // namespace agrafe::sheets
