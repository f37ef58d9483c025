// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/worker_picture.h"

#include "pdf/answers.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>

#include <algorithm>

namespace agrafe::pdf {

namespace {

constexpr double pointsPerDot = 72.0 / 150; // as scanners make them

QSizeF pointsOf(const QSize &pixels)
{
    return QSizeF(pixels) * pointsPerDot;
}

} // namespace

WorkerPicture::WorkerPicture(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

QByteArrayList WorkerPicture::serve(const QJsonObject &request) const
{
    const QString op = request[QStringLiteral("op")].toString();
    if (op == QStringLiteral("inspect"))
        return inspect();
    if (op == QStringLiteral("search"))
        return {json({{QStringLiteral("matches"), QJsonArray()}})};
    if (request[QStringLiteral("page")].toInt() != 0)
        return error(QStringLiteral("page"));
    if (op == QStringLiteral("page"))
        return page(request[QStringLiteral("dotsPerPoint")].toDouble(1),
                    request[QStringLiteral("maxPixels")].toInt());
    return {json({{QStringLiteral("text"), QString()}})};
}

QByteArrayList WorkerPicture::inspect() const
{
    QBuffer buffer;
    buffer.setData(m_bytes);
    const QSizeF points = pointsOf(QImageReader(&buffer).size());
    if (points.isEmpty())
        return error(QStringLiteral("unreadable"));
    return {json({{QStringLiteral("pages"), QJsonArray{QJsonArray{points.width(), points.height()}}},
                  {QStringLiteral("title"), QString()}})};
}

QByteArrayList WorkerPicture::page(double dotsPerPoint, int maxPixels) const
{
    QBuffer buffer;
    buffer.setData(m_bytes);
    QImageReader reader(&buffer);
    const QSizeF points = pointsOf(reader.size());
    if (points.isEmpty())
        return error(QStringLiteral("unreadable"));
    const double side = std::max(points.width(), points.height());
    const double scale = std::min(std::max(dotsPerPoint, 0.01), maxPixels / side);
    reader.setScaledSize((points * scale).toSize().expandedTo({1, 1}));
    const QImage drawn = reader.read();
    return drawn.isNull() ? error(QStringLiteral("unreadable")) : onWhite(drawn);
}

} // namespace agrafe::pdf
