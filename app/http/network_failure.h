// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace agrafe::http {

/// An answer of the service, whatever its status, and not an accident of the transport.
[[nodiscard]] bool isAnswer(QNetworkReply::NetworkError error, int status);

/// The failure for an accident of the transport. The detail names Qt's error and, for TLS, the reason and the
/// issuer; never QNetworkReply::errorString(), which holds the whole URL.
[[nodiscard]] Failure networkFailure(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors,
                                     bool throughProxy);

} // namespace agrafe::http
