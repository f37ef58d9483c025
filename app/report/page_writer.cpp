// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/page_writer.h"

#include <QPageLayout>

#include <algorithm>
#include <cmath>

namespace agrafe::report {

namespace {

constexpr qreal sideMargin = 16;
constexpr qreal topMargin = 14;
constexpr qreal bottomMargin = 20; // holds the foot
constexpr int resolution = 254;    // a tenth of a millimetre a dot

/// Between words; anywhere only when one word alone is wider than the place.
int wrapping(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    const QStringList words = text.split(u' ');
    const bool tooWide = std::ranges::any_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return tooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

} // namespace

PageWriter::PageWriter(const QString &title, Furniture furniture)
    : m_buffer(&m_bytes)
    , m_furniture(std::move(furniture))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(resolution);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({sideMargin, topMargin, sideMargin, 0}, QPageLayout::Millimeter);
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Agrafe"));
    m_painter.begin(m_writer.get());
    m_furniture(*this, m_page);
}

PageWriter::~PageWriter() = default;

qreal PageWriter::width() const
{
    return m_writer->width();
}

qreal PageWriter::bottom() const
{
    return m_writer->height() - bottomMargin * 10;
}

void PageWriter::need(qreal height)
{
    if (m_y + height > bottom())
        newPage();
}

void PageWriter::newPage()
{
    m_writer->newPage();
    m_y = 0;
    m_furniture(*this, ++m_page);
}

QFont PageWriter::font(qreal points, QFont::Weight weight)
{
    QFont font;
    // Not Inter: its alternate hyphens lose their character, and names of files must be copied from here.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Segoe UI"),
                      QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

qreal PageWriter::heightOf(const QString &text, const QFont &font, qreal width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(font, m_writer.get());
    const QRectF room(0, 0, width, 1e6);
    return std::ceil(metrics.boundingRect(room, wrapping(text, metrics, width), text).height());
}

qreal PageWriter::textAt(const QPointF &place, qreal width, const QString &text, const QFont &font,
                         const QColor &color, Qt::Alignment alignment)
{
    const qreal height = heightOf(text, font, width);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const int flags = static_cast<int>(alignment) | Qt::TextDontClip |
                      wrapping(text, QFontMetricsF(font, m_writer.get()), width);
    m_painter.drawText(QRectF(place, QSizeF(width, height)), flags, text);
    return height;
}

void PageWriter::paragraph(const QString &text, const QFont &font, const QColor &color)
{
    need(heightOf(text, font, width()));
    m_y += textAt({0, m_y}, width(), text, font, color);
}

void PageWriter::line(qreal y, const QColor &color)
{
    m_painter.setPen(QPen(color, 2));
    m_painter.drawLine(QPointF(0, y), QPointF(width(), y));
}

QByteArray PageWriter::finish()
{
    m_painter.end();
    m_buffer.close();
    return m_bytes;
}

} // namespace agrafe::report
