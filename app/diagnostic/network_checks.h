// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "diagnostic/tls_probe.h"
#include "http/client.h"

#include <QCoroTask>
#include <QUrl>

namespace agrafe::diagnostic {

/// The proxy that a call to this address takes, as http::Client chooses it.
[[nodiscard]] QNetworkProxy proxyFor(const http::NetworkOptions &options, const QUrl &url);
/// Which one, from where, and what is missing from it. Pure.
[[nodiscard]] Check proxyCheck(const http::NetworkOptions &options, const QUrl &url);

/// Name resolution; behind a proxy only a hint, since the proxy resolves.
QCoro::Task<Check> nameCheck(QUrl url, bool behindProxy);

/// The handshake with the service's host, through the proxy, with the authorities of the settings.
QCoro::Task<Check> tlsCheck(http::NetworkOptions options, QUrl url);
/// What the handshake means. Pure. `known`: the authorities of the system; `additional`: of the settings.
[[nodiscard]] Check readTls(const TlsFacts &facts, const QList<QSslCertificate> &known,
                            const QList<QSslCertificate> &additional);

/// This workstation's clock beside the Date of an answer. Pure.
[[nodiscard]] Check clockCheck(const QByteArray &dateHeader, const QDateTime &now);

} // namespace agrafe::diagnostic
