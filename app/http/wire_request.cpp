// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/wire_request.h"

#include "http/origin.h"

#include <QSslConfiguration>

namespace agrafe::http {

QNetworkRequest wireRequest(const Request &request, const QSslConfiguration &tls, const QByteArray &userAgent)
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setSslConfiguration(tls);
    wire.setRawHeader("User-Agent", userAgent);
    wire.setRawHeader("Accept-Language", "fr");
    wire.setRawHeader("Accept-Encoding", "gzip"); // named by us, so that Qt leaves the decoding to us too
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (!sameOrigin(request.url, request.tokenOrigin))
        return wire;
    if (!request.bearer.isEmpty())
        wire.setRawHeader("Authorization", request.tokenScheme + request.bearer.reveal());
    for (const auto &[name, secret] : request.secretHeaders)
        wire.setRawHeader(name, secret.reveal());
    return wire;
}

} // namespace agrafe::http
