// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/worker_document.h"

#include "pdf/answers.h"

#include <QJsonArray>
#include <QPdfSelection>

#include <algorithm>

namespace agrafe::pdf {

namespace {

constexpr int mostPages = 5000;
constexpr int mostMatches = 500;

QString errorName(QPdfDocument::Error code)
{
    switch (code) {
    case QPdfDocument::Error::IncorrectPassword:
        return QStringLiteral("password");
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return QStringLiteral("security");
    default:
        return QStringLiteral("unreadable");
    }
}

/// Same length as the text, so that places found in one are places of the other.
QString folded(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        const QString apart = QString(c).normalized(QString::NormalizationForm_D);
        c = apart.at(0).toCaseFolded();
        if (c == QChar(0x2019))
            c = QLatin1Char('\'');
        else if (c.isSpace())
            c = QLatin1Char(' ');
    }
    return out;
}

QJsonArray toJson(const QRectF &rectangle)
{
    return {rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height()};
}

} // namespace

WorkerDocument::WorkerDocument(const QByteArray &pdf)
    : m_bytes(pdf)
{
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
}

void WorkerDocument::open()
{
    if (m_opened)
        return;
    m_opened = true;
    m_document.load(&m_buffer);
}

QByteArrayList WorkerDocument::serve(const QJsonObject &request)
{
    open();
    if (m_document.status() != QPdfDocument::Status::Ready)
        return error(errorName(m_document.error()));
    const QString op = request[QStringLiteral("op")].toString();
    const int index = request[QStringLiteral("page")].toInt();
    if (op == QStringLiteral("inspect"))
        return inspect();
    if (op == QStringLiteral("search"))
        return search(request[QStringLiteral("text")].toString());
    if (index < 0 || index >= m_document.pageCount())
        return error(QStringLiteral("page"));
    if (op == QStringLiteral("page"))
        return page(index, request[QStringLiteral("dotsPerPoint")].toDouble(1),
                    request[QStringLiteral("maxPixels")].toInt());
    return text(index);
}

QByteArrayList WorkerDocument::inspect()
{
    QJsonArray sizes;
    const int count = std::min(m_document.pageCount(), mostPages);
    for (int i = 0; i < count; ++i) {
        const QSizeF size = m_document.pagePointSize(i);
        sizes.append(QJsonArray{size.width(), size.height()});
    }
    const QString title = m_document.metaData(QPdfDocument::MetaDataField::Title).toString();
    return {json({{QStringLiteral("pages"), sizes}, {QStringLiteral("title"), title.left(500)}})};
}

QByteArrayList WorkerDocument::page(int index, double dotsPerPoint, int maxPixels)
{
    const QSizeF points = m_document.pagePointSize(index);
    if (points.isEmpty())
        return error(QStringLiteral("unreadable"));
    const double side = std::max(points.width(), points.height());
    const double scale = std::min(std::max(dotsPerPoint, 0.01), maxPixels / side);
    const QSize pixels = (points * scale).toSize().expandedTo({1, 1});
    const QImage drawn = m_document.render(index, pixels);
    if (drawn.isNull())
        return error(QStringLiteral("unreadable"));
    return onWhite(drawn);
}

QByteArrayList WorkerDocument::search(const QString &text)
{
    const QString needle = folded(text);
    QJsonArray matches;
    for (int i = 0; i < m_document.pageCount() && matches.size() < mostMatches && !needle.isEmpty(); ++i) {
        const QJsonArray found = searchPage(i, needle);
        for (const QJsonValue &match : found)
            matches.append(match);
    }
    return {json({{QStringLiteral("matches"), matches}})};
}

QJsonArray WorkerDocument::searchPage(int index, const QString &needle)
{
    QJsonArray matches;
    const QString haystack = folded(m_document.getAllText(index).text());
    for (qsizetype at = haystack.indexOf(needle); at >= 0;
         at = haystack.indexOf(needle, at + needle.size())) {
        const QPdfSelection selection =
            m_document.getSelectionAtIndex(index, static_cast<int>(at), static_cast<int>(needle.size()));
        QJsonArray rectangles;
        for (const QPolygonF &polygon : selection.bounds())
            rectangles.append(toJson(polygon.boundingRect()));
        matches.append(
            QJsonObject{{QStringLiteral("page"), index}, {QStringLiteral("rectangles"), rectangles}});
    }
    return matches;
}

QByteArrayList WorkerDocument::text(int index)
{
    return {json({{QStringLiteral("text"), m_document.getAllText(index).text()}})};
}

} // namespace agrafe::pdf
