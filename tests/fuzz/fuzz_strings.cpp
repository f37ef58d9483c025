// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The XML of the shared strings inside a good workbook that asks for the first ones.
#include "../sheets/made_workbook.h"
#include "fuzz_sheets.h"

#include <QTemporaryDir>

using namespace agrafe::sheets::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    static const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray strings = bytes.startsWith("<?") ? bytes : stringsXml(bytes);
    const QByteArray sheet = sheetXml("<row><c t=\"s\"><v>0</v></c></row><row><c t=\"s\"><v>1</v></c></row>");
    if (writeZip(path, workbookParts(sheet, strings)))
        fuzz::requireAgreement(path);
    return 0;
}
