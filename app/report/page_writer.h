// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <memory>

namespace agrafe::report {

/// An A4 PDF written from top to bottom: keeps the place, breaks pages, repeats the furniture of each page.
/// Lengths are millimetres times ten.
class PageWriter
{
public:
    /// `furniture` paints what every page bears; the writer is at the top of the page then.
    using Furniture = std::function<void(PageWriter &, int page)>;

    PageWriter(const QString &title, Furniture furniture);
    PageWriter(const PageWriter &) = delete;
    PageWriter &operator=(const PageWriter &) = delete;
    ~PageWriter();

    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] qreal width() const;  ///< between the margins
    [[nodiscard]] qreal bottom() const; ///< the lowest place for text
    [[nodiscard]] qreal y() const { return m_y; }
    void moveTo(qreal y) { m_y = y; }
    void skip(qreal height) { m_y += height; }
    /// Starts a new page when less than that is left.
    void need(qreal height);
    void newPage();
    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] static QFont font(qreal points, QFont::Weight weight = QFont::Normal);
    /// Height of a wrapped text.
    [[nodiscard]] qreal heightOf(const QString &text, const QFont &font, qreal width);
    /// Writes a wrapped text at a place; its height.
    qreal textAt(const QPointF &place, qreal width, const QString &text, const QFont &font,
                 const QColor &color, Qt::Alignment alignment = Qt::AlignLeft);
    /// Writes a wrapped text at the present place and goes below it.
    void paragraph(const QString &text, const QFont &font, const QColor &color);
    void line(qreal y, const QColor &color);

    /// Ends the document.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    Furniture m_furniture;
    qreal m_y = 0;
    int m_page = 1;
};

} // namespace agrafe::report
