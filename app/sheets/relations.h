// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/zip_archive.h"

namespace agrafe::sheets {

struct Relation
{
    QByteArray id;
    QByteArray type;   ///< the last word of its address: "worksheet", "styles"…
    QByteArray target; ///< name of an entry; the address of another file when external
    bool external = false;
};

/// What a part (empty: the package itself) points to; nothing when it points to nothing.
Result<std::vector<Relation>> relationsOf(ZipArchive &archive, const QByteArray &part, const Limits &limits);

/// A small part by its name; a Failure when it is missing.
Result<QByteArray> partBytes(ZipArchive &archive, const QByteArray &part, const Limits &limits);

/// "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" seen from
/// "xl/workbook.xml".
[[nodiscard]] QByteArray resolved(const QByteArray &from, const QByteArray &target);

} // namespace agrafe::sheets
