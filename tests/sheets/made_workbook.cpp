// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "made_workbook.h"

#include <QFile>

#include <zip.h>

namespace agrafe::sheets::test {

namespace {

constexpr auto main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray filled(QByteArray text)
{
    return text.replace("MAIN", main).replace("REL", relation);
}

} // namespace

bool writeZip(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    bool good = true;
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        good = good && zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0;
    }
    return zip_close(archive) == 0 && good;
}

Parts workbookParts(const QByteArray &sheet, const QByteArray &strings)
{
    const QByteArray stringsRelation =
        strings.isEmpty() ? ""
                          : "<Relationship Id='rId3' Type='REL/sharedStrings' Target='sharedStrings.xml'/>";
    Parts parts{
        {"[Content_Types].xml",
         "<Types xmlns='x'><Default Extension='xml' ContentType='application/xml'/></Types>"},
        {"_rels/.rels", filled("<Relationships><Relationship Id='a' Type='REL/officeDocument' "
                               "Target='xl/workbook.xml'/></Relationships>")},
        {"xl/workbook.xml",
         filled("<workbook xmlns='MAIN' xmlns:r='REL'><sheets><sheet name='Feuille' sheetId='1' "
                "r:id='rId1'/></sheets></workbook>")},
        {"xl/_rels/workbook.xml.rels",
         filled("<Relationships><Relationship Id='rId1' Type='REL/worksheet' Target='worksheets/sheet1.xml'/>"
                "<Relationship Id='rId2' Type='REL/styles' Target='/xl/styles.xml'/>" +
                stringsRelation + "</Relationships>")},
        {"xl/styles.xml", filled("<styleSheet xmlns='MAIN'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
                                 "</cellXfs></styleSheet>")},
        {"xl/worksheets/sheet1.xml", sheet}};
    if (!strings.isEmpty())
        parts.append({"xl/sharedStrings.xml", strings});
    return parts;
}

QByteArray sheetXml(const QByteArray &rows)
{
    return filled("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"MAIN\" "
                  "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><sheetData>") +
           rows + "</sheetData></worksheet>";
}

QByteArray stringsXml(const QByteArray &items)
{
    return filled("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"MAIN\">") +
           items + "</sst>";
}

Parts with(Parts parts, const QByteArray &name, const QByteArray &bytes)
{
    for (auto &part : parts) {
        if (part.first == name) {
            part.second = bytes;
            return parts;
        }
    }
    parts.append({name, bytes});
    return parts;
}

} // namespace agrafe::sheets::test
