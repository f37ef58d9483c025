// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace agrafe::sheets::test {

using Parts = QList<std::pair<QByteArray, QByteArray>>; ///< name, bytes

/// Writes a zip of these parts; false when it cannot.
bool writeZip(const QString &path, const Parts &parts);

/// The parts of a workbook with one sheet. `sheet` and `strings` are whole XML documents; no strings: no such
/// part.
Parts workbookParts(const QByteArray &sheet, const QByteArray &strings = {});

/// The usual frame around rows: "<row>…</row>".
QByteArray sheetXml(const QByteArray &rows);
/// Around "<si>…</si>".
QByteArray stringsXml(const QByteArray &items);

/// Replaces a part or adds it.
Parts with(Parts parts, const QByteArray &name, const QByteArray &bytes);

} // namespace agrafe::sheets::test
