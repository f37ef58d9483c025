// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/page_parts.h"

#include "report/page_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::report {

namespace {

constexpr QColor fictitiousInk(0x6B, 0x2A, 0x6B);
constexpr QColor fictitiousTint(0xF5, 0xE7, 0xF5);
constexpr QColor noticeTint(0xE7, 0xF0, 0xFB);
constexpr QColor noticeBar(0x0A, 0x52, 0xA0);

} // namespace

void writeFurniture(PageWriter &out, int page, const QString &foot, bool fictitious)
{
    out.moveTo(0);
    if (fictitious) {
        out.painter().fillRect(QRectF(0, 0, out.width(), 75), fictitiousTint);
        out.textAt(
            {0, 17}, out.width(),
            QCoreApplication::translate(
                "synthesis",
                "DONNÉES FICTIVES. Document sans valeur\u00a0: aucune administration n’a été interrogée."),
            PageWriter::font(9, QFont::DemiBold), fictitiousInk, Qt::AlignHCenter);
        out.moveTo(110);
    }
    const qreal line = out.bottom() + 50;
    out.line(line - 15, ink::hair);
    const qreal place = out.width() - 250;
    out.textAt({0, line}, place, foot, PageWriter::font(7.5), ink::label);
    out.textAt({place, line}, 250, QCoreApplication::translate("synthesis", "page %1").arg(page),
               PageWriter::font(7.5), ink::label, Qt::AlignRight);
}

void writeHeading(PageWriter &out, const QString &kind, const QString &title, const QString &origin)
{
    out.paragraph(kind, PageWriter::font(10, QFont::Medium), ink::label);
    out.skip(10);
    out.paragraph(title, PageWriter::font(18, QFont::DemiBold), ink::text);
    out.skip(15);
    out.paragraph(origin, PageWriter::font(9), ink::second);
    out.skip(30);
}

QString bodyText(const QString &organisation, const QString &recipient)
{
    return organisation.isEmpty()
               ? recipient
               : QCoreApplication::translate("synthesis", "%1 (SIRET %2)").arg(organisation, recipient);
}

void writeFact(PageWriter &out, const QString &label, const QString &value)
{
    const qreal column = 430;
    const QFont font = PageWriter::font(9);
    const qreal height =
        std::max(out.heightOf(label, font, column - 20), out.heightOf(value, font, out.width() - column));
    out.need(height);
    out.textAt({0, out.y()}, column - 20, label, font, ink::label);
    out.textAt({column, out.y()}, out.width() - column, value.isEmpty() ? QStringLiteral("–") : value, font,
               ink::text);
    out.skip(height + 10);
}

void writeNotice(PageWriter &out, const QString &text)
{
    const QFont font = PageWriter::font(9);
    const qreal height = out.heightOf(text, font, out.width() - 80) + 50;
    out.need(height);
    out.painter().fillRect(QRectF(0, out.y(), out.width(), height), noticeTint);
    out.painter().fillRect(QRectF(0, out.y(), 12, height), noticeBar);
    out.textAt({40, out.y() + 25}, out.width() - 80, text, font, ink::text);
    out.skip(height + 30);
}

} // namespace agrafe::report
