// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/documents/pdf_writer.h"

#include <QStringEncoder>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr double leading = 1.4;

/// Advance widths of Helvetica for the signs 32 to 126, in thousandths.
constexpr std::array<int, 95> regularWidths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr double boldFactor = 1.03; // close enough to Helvetica-Bold for placing

/// An accented letter is as wide as its plain one.
int widthOfSign(QChar sign)
{
    const QString parts = sign.decomposition();
    const ushort code = parts.isEmpty() ? sign.unicode() : parts.at(0).unicode();
    if (code >= 32 && code < 127)
        return regularWidths.at(code - 32U);
    return sign == u'’' ? 222 : sign == u'\u00a0' ? 278 : 556;
}

/// The signs of Windows-1252 beyond Latin-1 that French texts use.
char special(QChar sign)
{
    switch (sign.unicode()) {
    case 0x20ac: // €
        return '\x80';
    case 0x2026: // …
        return '\x85';
    case 0x0152: // Œ
        return '\x8c';
    case 0x2019: // ’
        return '\x92';
    case 0x2013: // –
        return '\x96';
    case 0x2014: // —
        return '\x97';
    case 0x0153: // œ
        return '\x9c';
    case 0x202f: // narrow no-break space
        return '\xa0';
    default:
        return '?';
    }
}

QByteArray literal(const QString &text)
{
    QByteArray bytes = "(";
    for (const QChar sign : text) {
        const char byte = sign.unicode() < 0x80 || (sign.unicode() >= 0xa0 && sign.unicode() <= 0xff)
                              ? static_cast<char>(sign.unicode())
                              : special(sign);
        if (byte == '(' || byte == ')' || byte == '\\')
            bytes += '\\';
        bytes += byte;
    }
    return bytes + ')';
}

/// Outside of pages, texts are not in the fonts' encoding.
QByteArray unicodeLiteral(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    const QByteArray bytes = encoder.encode(text);
    return "<feff" + bytes.toHex() + '>';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray point(double x, double y)
{
    return number(x) + ' ' + number(PdfWriter::pageHeight - y);
}

/// Numbered objects, then the table that says where each one begins.
class ObjectList
{
public:
    void add(const QByteArray &content)
    {
        m_offsets += m_bytes.size();
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n" + content + "\nendobj\n";
    }

    [[nodiscard]] QByteArray finish() const
    {
        QByteArray table = "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        table += "trailer\n<< /Size " + QByteArray::number(m_offsets.size() + 1) +
                 " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + QByteArray::number(m_bytes.size()) +
                 "\n%%EOF\n";
        return m_bytes + table;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QList<qsizetype> m_offsets;
};

QByteArray fontObject(const QByteArray &name)
{
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /Encoding /WinAnsiEncoding >>";
}

} // namespace

PdfWriter::PdfWriter()
{
    newPage();
}

void PdfWriter::newPage()
{
    m_pages += QByteArray();
}

void PdfWriter::text(double x, double y, const QString &text, double size, Font font, double grey)
{
    m_pages.last() += "BT " + number(grey) + " g " + (font == Font::Bold ? "/F2 " : "/F1 ") + number(size) +
                      " Tf " + point(x, y) + " Td " + literal(text) + " Tj ET\n";
}

void PdfWriter::textRight(double right, double y, const QString &words, double size, Font font, double grey)
{
    text(right - widthOf(words, size, font), y, words, size, font, grey);
}

void PdfWriter::textCentered(double y, const QString &words, double size, Font font, double grey)
{
    text((pageWidth - widthOf(words, size, font)) / 2, y, words, size, font, grey);
}

double PdfWriter::paragraph(double x, double y, double width, const QString &words, double size, double grey)
{
    double height = 0;
    QString current;
    const auto flush = [&] {
        text(x, y + height, current, size, Font::Regular, grey);
        height += size * leading;
        current.clear();
    };
    for (const QString &word : words.split(u' ')) {
        const QString longer = current.isEmpty() ? word : current + u' ' + word;
        if (!current.isEmpty() && widthOf(longer, size) > width) {
            flush();
            current = word;
        } else {
            current = longer;
        }
    }
    flush();
    return height;
}

void PdfWriter::line(double x1, double y1, double x2, double y2, double grey)
{
    m_pages.last() += "0.7 w " + number(grey) + " G " + point(x1, y1) + " m " + point(x2, y2) + " l S\n";
}

void PdfWriter::frame(double x, double y, double width, double height, bool dashed)
{
    m_pages.last() += QByteArray("0.7 w 0.6 G ") + (dashed ? "[4 3] 0 d " : "[] 0 d ") +
                      point(x, y + height) + ' ' + number(width) + ' ' + number(height) + " re S [] 0 d\n";
}

double PdfWriter::widthOf(const QString &text, double size, Font font)
{
    int thousandths = 0;
    for (const QChar sign : text)
        thousandths += widthOfSign(sign);
    return thousandths * size / 1000 * (font == Font::Bold ? boldFactor : 1.0);
}

QByteArray PdfWriter::finish(const QString &title) const
{
    constexpr int firstPage = 6; // after the catalogue, the page tree, two fonts and the title
    QByteArray kids;
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        kids += QByteArray::number(firstPage + 2 * i) + " 0 R ";
    ObjectList objects;
    objects.add("<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>");
    objects.add("<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>");
    objects.add(fontObject("Helvetica"));
    objects.add(fontObject("Helvetica-Bold"));
    objects.add("<< /Title " + unicodeLiteral(title) + " /Producer (Agrafe) >>");
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + number(pageWidth) + ' ' +
                    number(pageHeight) + "] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents " +
                    QByteArray::number(firstPage + 2 * i + 1) + " 0 R >>");
        objects.add("<< /Length " + QByteArray::number(m_pages.at(i).size()) + " >>\nstream\n" +
                    m_pages.at(i) + "endstream");
    }
    return objects.finish();
}

} // namespace agrafe::sandbox
