// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/exchange.h"

#include "http/network_failure.h"
#include "http/one_shot_body.h"
#include "http/origin.h"
#include "http/wire_request.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace agrafe::http {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Qt stops reading the socket beyond it, so that a bomb swells no further than our own ceiling.
constexpr qint64 readAhead = 1024 * 1024;

} // namespace

Exchange::Exchange(const Request &request, Client::Progress progress)
    : m_request(request)
    , m_progress(std::move(progress))
{
    m_overall.setSingleShot(true);
    m_inactivity.setSingleShot(true);
}

void Exchange::start(QNetworkAccessManager &manager, const QSslConfiguration &tls,
                     const QByteArray &userAgent)
{
    const auto proxies = manager.proxyFactory()->queryProxy(QNetworkProxyQuery(m_request.url));
    m_throughProxy = !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
    if (!openBody()) {
        // Later: nobody waits for the end yet.
        const Failure failure = Failure::of(FailureKind::Disk, u"the file to send cannot be read"_s);
        QMetaObject::invokeMethod(
            this, [this, failure] { endWith(Unexpected(failure)); }, Qt::QueuedConnection);
        return;
    }
    post(manager, wireRequest(m_request, tls, userAgent));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAhead);
    watch();
    startDeadlines();
}

// What may leave once only; false when its file cannot be read.
bool Exchange::openBody()
{
    if (m_request.idempotent)
        return true;
    if (m_request.bodyFile.isEmpty()) {
        m_once = new OneShotBody(m_request.body);
    } else {
        auto file = std::make_unique<QFile>(m_request.bodyFile);
        if (!file->open(QIODevice::ReadOnly))
            return false;
        m_once = new OneShotBody(std::move(file));
    }
    m_once->setParent(this);
    return true;
}

void Exchange::post(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    if (m_once != nullptr) {
        m_reply = manager.sendCustomRequest(request, m_request.method, m_once);
        m_once->setParent(m_reply);
    } else if (m_request.method == "GET" && m_request.body.isEmpty()) {
        m_reply = manager.get(request);
    } else {
        m_reply = manager.sendCustomRequest(request, m_request.method, m_request.body);
    }
}

void Exchange::watch()
{
    const auto alive = [this] { m_inactivity.start(); };
    // Of exchanges that reach a host together Qt tells a single one why; the others learn it from the
    // manager.
    connect(m_reply->manager(), &QNetworkAccessManager::sslErrors, this,
            [this](const QNetworkReply *reply, const QList<QSslError> &errors) {
                if (reply == m_reply || (m_tlsErrors.isEmpty() && sameOrigin(reply->url(), m_request.url)))
                    m_tlsErrors = errors;
            });
    connect(m_reply, &QNetworkReply::encrypted, this, alive);
    connect(m_reply, &QNetworkReply::requestSent, this, alive);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this, alive](qint64 sent, qint64 total) {
        alive();
        if (m_request.onSent && total > 0) // Qt ends with (0, 0)
            m_request.onSent(sent, total);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
}

void Exchange::startDeadlines()
{
    const auto expire = [this](const QString &what, milliseconds limit) {
        failWith(Failure::of(FailureKind::Timeout, u"%1 %2 ms"_s.arg(what).arg(limit.count())));
    };
    connect(&m_overall, &QTimer::timeout, this,
            [this, expire] { expire(u"not finished after"_s, m_request.deadlines.overall); });
    connect(&m_inactivity, &QTimer::timeout, this,
            [this, expire] { expire(u"no byte for"_s, m_request.deadlines.inactivity); });
    m_overall.start(m_request.deadlines.overall);
    m_inactivity.start(m_request.deadlines.inactivity);
}

void Exchange::cancel()
{
    failWith(Failure::of(FailureKind::Cancelled));
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// In bytes as they come over the wire; −1 when not said.
qint64 Exchange::announcedLength() const
{
    if (!m_reply->hasRawHeader("Content-Length"))
        return -1;
    return m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

void Exchange::onMetaData()
{
    m_inactivity.start();
    const qint64 announced = announcedLength();
    if (announced > m_request.maxBytes)
        failWith(Failure::of(FailureKind::TooLarge,
                             u"%1 bytes announced, %2 allowed"_s.arg(announced).arg(m_request.maxBytes)));
}

void Exchange::onReadyRead()
{
    m_inactivity.start();
    if (auto failure = readBody())
        failWith(*failure);
    else if (m_progress)
        m_progress(m_received, announcedLength());
}

// What is there, decoded; a failure when it cannot be or becomes too much.
std::optional<Failure> Exchange::readBody()
{
    const QByteArray bytes = m_reply->readAll();
    m_received += bytes.size();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity") {
        m_body += bytes;
    } else if (encoding == "gzip" || encoding == "x-gzip") {
        if (!m_inflater)
            m_inflater = std::make_unique<Inflater>();
        if (!m_inflater->feed(bytes, m_body, m_request.maxBytes))
            return Failure::of(FailureKind::Protocol, u"broken gzip"_s);
    } else if (!bytes.isEmpty()) {
        return Failure::of(FailureKind::Protocol, u"an encoding that was not asked for"_s);
    }
    if (m_body.size() > m_request.maxBytes)
        return Failure::of(FailureKind::TooLarge, u"more than %1 bytes"_s.arg(m_request.maxBytes));
    return std::nullopt;
}

void Exchange::onFinished()
{
    const int code = status();
    if (!isAnswer(m_reply->error(), code))
        return failWith(networkFailure(m_reply->error(), m_tlsErrors, m_throughProxy));
    if (auto failure = redirectRefused(code))
        return endWith(Unexpected(*failure));
    if (auto failure = readBody())
        return failWith(*failure);
    if (auto failure = cut(code))
        return failWith(*failure);
    endWith(wholeAnswer(code));
}

std::optional<Failure> Exchange::redirectRefused(int status) const
{
    if (status < 300 || status >= 400)
        return std::nullopt;
    // The host alone: what follows it is the server's text.
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    Failure failure =
        Failure::of(FailureKind::RedirectRefused, u"%1 towards %2"_s.arg(status).arg(target.host()));
    failure.httpStatus = status;
    return failure;
}

std::optional<Failure> Exchange::cut(int status) const
{
    if (m_request.method == "HEAD" || status == 204)
        return std::nullopt;
    const qint64 announced = announcedLength();
    if (announced >= 0 && announced != m_received)
        return Failure::of(FailureKind::Network,
                           u"cut after %1 bytes of %2"_s.arg(m_received).arg(announced));
    if (m_received > 0 && m_inflater && !m_inflater->isWhole())
        return Failure::of(FailureKind::Network, u"cut after %1 compressed bytes"_s.arg(m_received));
    return std::nullopt;
}

Response Exchange::wholeAnswer(int status)
{
    Response response;
    response.status = status;
    response.headers = m_reply->rawHeaderPairs();
    response.url = m_request.url;
    response.lengthKnown = announcedLength() >= 0 || (m_inflater && m_inflater->isWhole());
    response.body = std::move(m_body);
    return response;
}

void Exchange::failWith(Failure failure)
{
    const bool before =
        failure.kind == FailureKind::ConnectionRefused || failure.kind == FailureKind::NameResolution;
    if (m_once != nullptr && m_once->wasRead() && !before) {
        // It may have been carried out: say so rather than invite to send it again. The status may have
        // come.
        failure.httpStatus = status();
        failure.detail = toString(failure.kind) + u": "_s + failure.detail;
        failure.kind = FailureKind::OutcomeUnknown;
    }
    endWith(Unexpected(std::move(failure)));
}

void Exchange::endWith(Result<Response> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result = std::move(result);
    m_overall.stop();
    m_inactivity.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    Q_EMIT ended();
}

} // namespace agrafe::http
