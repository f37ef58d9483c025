// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/network_failure.h"

#include <QMetaEnum>
#include <QSslCertificate>
#include <QStringList>

namespace agrafe::http {

using namespace Qt::StringLiterals;

namespace {

FailureKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FailureKind::NameResolution;
    case QNetworkReply::ConnectionRefusedError:
        return FailureKind::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Tls;
    case QNetworkReply::TimeoutError:
        return FailureKind::Timeout;
    case QNetworkReply::ContentReSendError:
        return FailureKind::OutcomeUnknown;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FailureKind::Proxy;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return FailureKind::Network;
    default:
        return FailureKind::Protocol;
    }
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName) +
                              certificate.issuerInfo(QSslCertificate::Organization);
    return names.isEmpty() ? u"?"_s : names.first();
}

QString tlsDetail(const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors) {
        const QString issuer =
            error.certificate().isNull() ? QString() : u" (issuer: %1)"_s.arg(issuerOf(error.certificate()));
        lines.append(error.errorString() + issuer);
    }
    return lines.join(u"; "_s);
}

} // namespace

bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (status < 400 || error == QNetworkReply::ContentReSendError)
        return false;
    // 400 comes as ProtocolInvalidOperationError.
    return error == QNetworkReply::ProtocolInvalidOperationError ||
           (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError) ||
           error >= QNetworkReply::InternalServerError;
}

Failure networkFailure(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors,
                       bool throughProxy)
{
    QString detail =
        QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    if (!tlsErrors.isEmpty())
        detail += u": "_s + tlsDetail(tlsErrors);
    // A proxy that does not answer comes without a name of its own.
    const bool proxyGone = throughProxy && error == QNetworkReply::UnknownNetworkError;
    return Failure::of(proxyGone ? FailureKind::Proxy : kindOf(error), detail);
}

} // namespace agrafe::http
