// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The XML of a sheet inside a good workbook: the tokenizer and expat read the same rows, or both refuse.
#include "../sheets/made_workbook.h"
#include "fuzz_sheets.h"

#include <QTemporaryDir>

using namespace agrafe::sheets::test;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/fuzz-XXXXXX"));
    static const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    // The input is what stands between the tags, or a whole part when it begins like one.
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray sheet =
        bytes.startsWith("<?") || bytes.startsWith("<worksheet") ? bytes : sheetXml(bytes);
    const QByteArray strings = stringsXml("<si><t>a</t></si><si><r><t>b</t></r></si>");
    if (writeZip(path, workbookParts(sheet, strings)))
        fuzz::requireAgreement(path);
    return 0;
}
