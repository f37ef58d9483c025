// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/hostile_pdfs.h"

namespace agrafe::test {

QByteArray pdfOf(const QByteArrayList &objects, const QByteArray &trailer)
{
    QByteArray out = "%PDF-1.7\n";
    QList<qsizetype> places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places << out.size();
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R " + trailer +
           " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
           "\nendstream";
}

QByteArray plainPdf(const QByteArray &words)
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                  "/Resources << /Font << /F1 5 0 R >> >> >>",
                  stream("", "BT /F1 24 Tf 72 700 Td (" + words + ") Tj ET"),
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"});
}

QByteArray kidsCycle()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>",
                  "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 2147483647 >>"});
}

QByteArray recursiveForm()
{
    const QByteArray form = "/Type /XObject /Subtype /Form /BBox [0 0 500 500] "
                            "/Resources << /XObject << /A 5 0 R /B 5 0 R >> >>";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R "
                  "/Resources << /XObject << /A 5 0 R >> >> >>",
                  stream("", "/A Do"), stream(form, "/A Do /B Do /A Do /B Do")});
}

QByteArray deepNesting()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R /Deep " + QByteArray(2'000'000, '[') + " >>",
                  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] >>"});
}

QByteArray hugeImage()
{
    const QByteArray image = "/Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 "
                             "/ColorSpace /DeviceRGB /Filter /RunLengthDecode";
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R "
                  "/Resources << /XObject << /A 5 0 R >> >> >>",
                  stream("", "500 0 0 500 0 0 cm /A Do"), stream(image, QByteArray(400'000, '\x81'))});
}

QByteArray hugePage()
{
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000] >>"});
}

QByteArray encrypted()
{
    // Keys of nobody: every password is wrong.
    return pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] >>",
         "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + QByteArray(64, 'A') + "> /U <" + QByteArray(64, 'B') +
             "> >>"},
        "/Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
}

} // namespace agrafe::test
