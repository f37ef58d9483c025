// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArrayList>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

/// What the worker answers with, whatever it shows.
namespace agrafe::pdf {

[[nodiscard]] inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[nodiscard]] inline QByteArrayList error(const QString &name)
{
    return {json({{QStringLiteral("error"), name}})};
}

/// A page is transparent where nothing is printed.
[[nodiscard]] inline QByteArrayList onWhite(const QImage &drawn)
{
    QImage sheet(drawn.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, drawn);
    const QJsonObject head{{QStringLiteral("width"), sheet.width()},
                           {QStringLiteral("height"), sheet.height()}};
    return {json(head), QByteArray(reinterpret_cast<const char *>(sheet.constBits()), sheet.sizeInBytes())};
}

} // namespace agrafe::pdf
