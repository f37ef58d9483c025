// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

namespace agrafe::pdf {

/// A JPEG or a PNG inside the worker: one page without words, answered like a document's.
class WorkerPicture
{
public:
    explicit WorkerPicture(QByteArray bytes);
    [[nodiscard]] QByteArrayList serve(const QJsonObject &request) const;

private:
    [[nodiscard]] QByteArrayList inspect() const;
    [[nodiscard]] QByteArrayList page(double dotsPerPoint, int maxPixels) const;

    QByteArray m_bytes;
};

} // namespace agrafe::pdf
