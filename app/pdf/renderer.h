// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "pdf/looks_whole.h"

#include <QCoroTask>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>

#include <chrono>
#include <memory>
#include <stop_token>

namespace agrafe::pdf {

struct DocumentInfo
{
    QList<QSizeF> pageSizes; ///< points
    QString title;
};

struct TextMatch
{
    int page = 0;
    QList<QRectF> rectangles; ///< points, from the page's top left
};

struct Limits
{
    std::chrono::milliseconds deadline{8'000};
    qint64 memory = 1024LL * 1024 * 1024;
    int maxPixels = 4000; ///< a side
};

/// Renders in a short-lived child process with a memory ceiling and a deadline: a hostile file can hang or
/// kill the child, never the window. The bytes go through a pipe, never through a file. Failures: Protocol
/// (not a PDF, unreadable, password), Timeout, TooLarge, each with a French sentence.
class Renderer
{
public:
    /// `worker`: path of agrafe-pdf-worker; empty: beside the running program, then libexec.
    explicit Renderer(QString worker = {}, Limits limits = {});
    Renderer(const Renderer &) = delete;
    Renderer &operator=(const Renderer &) = delete;
    ~Renderer();

    QCoro::Task<Result<DocumentInfo>> inspect(QByteArray pdf, std::stop_token stop);
    QCoro::Task<Result<QImage>> page(QByteArray pdf, int page, qreal dotsPerPoint, std::stop_token stop);
    QCoro::Task<Result<QList<TextMatch>>> search(QByteArray pdf, QString text, std::stop_token stop);
    QCoro::Task<Result<QString>> text(QByteArray pdf, int page, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::pdf
