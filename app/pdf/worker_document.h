// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QBuffer>
#include <QByteArrayList>
#include <QJsonObject>
#include <QPdfDocument>

namespace agrafe::pdf {

/// The document inside the worker: answers one request with one or two frames.
class WorkerDocument
{
public:
    explicit WorkerDocument(const QByteArray &pdf);
    [[nodiscard]] QByteArrayList serve(const QJsonObject &request);

private:
    [[nodiscard]] QByteArrayList inspect();
    [[nodiscard]] QByteArrayList page(int index, double dotsPerPoint, int maxPixels);
    [[nodiscard]] QByteArrayList search(const QString &text);
    [[nodiscard]] QJsonArray searchPage(int index, const QString &needle);
    [[nodiscard]] QByteArrayList text(int index);
    void open();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    bool m_opened = false;
};

} // namespace agrafe::pdf
