// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/renderer.h"

#include "pdf/worker_session.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QJsonArray>

namespace agrafe::pdf {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

QString findWorker()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QStringList places{QStringLiteral("/"), QStringLiteral("/../libexec/agrafe/"),
                             QStringLiteral("/../lib/agrafe/"), QStringLiteral("/../bin/")};
    for (const QString &place : places) {
        const QFileInfo candidate(folder + place + QStringLiteral("agrafe-pdf-worker"));
        if (candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return folder + QStringLiteral("/agrafe-pdf-worker");
}

Failure refused(FailureKind kind, const QString &sentence)
{
    Failure failure = Failure::of(kind);
    failure.sentence = sentence;
    failure.nextAction = QCoreApplication::translate("pdf", "Redemandez le document au fournisseur.");
    return failure;
}

std::optional<Failure> objection(const QByteArray &pdf)
{
    if (!looksWhole(pdf) && !looksLikePicture(pdf))
        return refused(FailureKind::Protocol,
                       QCoreApplication::translate("pdf", "Ce document n’est pas un PDF complet."));
    if (pdf.size() > mostBytes)
        return refused(FailureKind::TooLarge,
                       QCoreApplication::translate("pdf", "Ce PDF est trop gros pour être affiché ici."));
    return std::nullopt;
}

QRectF rectangle(const QJsonArray &numbers)
{
    return {numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(),
            numbers.at(3).toDouble()};
}

QList<TextMatch> matches(const QJsonArray &array)
{
    QList<TextMatch> out;
    for (const QJsonValue &value : array) {
        TextMatch match{value[QStringLiteral("page")].toInt(), {}};
        const QJsonArray rectangles = value[QStringLiteral("rectangles")].toArray();
        for (const QJsonValue &one : rectangles)
            match.rectangles.append(rectangle(one.toArray()));
        out.append(match);
    }
    return out;
}

// Built outside the coroutines: GCC 12 stumbles over initializer lists inside them.
QJsonObject request(const QString &op)
{
    return {{QStringLiteral("op"), op}};
}

QJsonObject pageRequest(int page, qreal dotsPerPoint, int maxPixels)
{
    return {{QStringLiteral("op"), QStringLiteral("page")},
            {QStringLiteral("page"), page},
            {QStringLiteral("dotsPerPoint"), dotsPerPoint},
            {QStringLiteral("maxPixels"), maxPixels}};
}

QJsonObject searchRequest(const QString &text)
{
    return {{QStringLiteral("op"), QStringLiteral("search")}, {QStringLiteral("text"), text}};
}

QJsonObject textRequest(int page)
{
    return {{QStringLiteral("op"), QStringLiteral("text")}, {QStringLiteral("page"), page}};
}

DocumentInfo documentInfo(const QJsonObject &head)
{
    DocumentInfo info;
    info.title = head[QStringLiteral("title")].toString();
    const QJsonArray sizes = head[QStringLiteral("pages")].toArray();
    for (const QJsonValue &size : sizes)
        info.pageSizes.append({size[0].toDouble(), size[1].toDouble()});
    return info;
}

} // namespace

struct Renderer::Private
{
    QString worker;
    Limits limits;
    std::unique_ptr<WorkerSession> session;

    /// One document at a time: asking for another one sends the worker of the former away.
    QCoro::Task<Result<Reply>> ask(QByteArray pdf, QJsonObject request, std::stop_token stop);
};

QCoro::Task<Result<Reply>> Renderer::Private::ask(QByteArray pdf, QJsonObject request, std::stop_token stop)
{
    if (auto why = objection(pdf))
        co_return tl::unexpected(*why);
    if (worker.isEmpty())
        worker = findWorker();
    if (!session || session->pdf() != pdf)
        session = std::make_unique<WorkerSession>(worker, limits, pdf);
    QFuture<Result<Reply>> future = session->ask(request, stop);
    co_return co_await future;
}

Renderer::Renderer(QString worker, Limits limits)
    : d(std::make_unique<Private>())
{
    d->worker = std::move(worker);
    d->limits = limits;
}

Renderer::~Renderer() = default;

QCoro::Task<Result<DocumentInfo>> Renderer::inspect(QByteArray pdf, std::stop_token stop)
{
    const auto reply = co_await d->ask(pdf, request(QStringLiteral("inspect")), stop);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return documentInfo(reply->head);
}

QCoro::Task<Result<QImage>> Renderer::page(QByteArray pdf, int page, qreal dotsPerPoint, std::stop_token stop)
{
    const auto reply = co_await d->ask(pdf, pageRequest(page, dotsPerPoint, d->limits.maxPixels), stop);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return reply->image;
}

QCoro::Task<Result<QList<TextMatch>>> Renderer::search(QByteArray pdf, QString text, std::stop_token stop)
{
    const auto reply = co_await d->ask(pdf, searchRequest(text), stop);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return matches(reply->head[QStringLiteral("matches")].toArray());
}

QCoro::Task<Result<QString>> Renderer::text(QByteArray pdf, int page, std::stop_token stop)
{
    const auto reply = co_await d->ask(pdf, textRequest(page), stop);
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return reply->head[QStringLiteral("text")].toString();
}

} // namespace agrafe::pdf
