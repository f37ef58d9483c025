// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "http/client.h"
#include "http/inflater.h"

#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QSslConfiguration;

namespace agrafe::http {

class OneShotBody;

/// One attempt on the wire: from the moment it leaves to a whole answer or a failure. Its deadlines are real
/// time even under a test's clock: they belong to the network.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(const Request &request, Client::Progress progress);

    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls, const QByteArray &userAgent);
    void cancel();
    /// After ended().
    [[nodiscard]] Result<Response> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] bool openBody();
    void post(QNetworkAccessManager &manager, const QNetworkRequest &request);
    void watch();
    void startDeadlines();
    void onMetaData();
    void onReadyRead();
    [[nodiscard]] std::optional<Failure> readBody();
    void onFinished();
    void failWith(Failure failure);
    void endWith(Result<Response> result);
    [[nodiscard]] Response wholeAnswer(int status);
    [[nodiscard]] std::optional<Failure> redirectRefused(int status) const;
    [[nodiscard]] std::optional<Failure> cut(int status) const;
    [[nodiscard]] qint64 announcedLength() const;
    [[nodiscard]] int status() const;

    Request m_request;
    Client::Progress m_progress;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_once = nullptr;
    QTimer m_overall;
    QTimer m_inactivity;
    QList<QSslError> m_tlsErrors;
    std::unique_ptr<Inflater> m_inflater; ///< made when the body proves to be compressed
    QByteArray m_body;
    qint64 m_received = 0; ///< as they came, compressed or not
    bool m_throughProxy = false;
    bool m_ended = false;
    Result<Response> m_result = Unexpected(Failure::of(FailureKind::Internal));
};

} // namespace agrafe::http
