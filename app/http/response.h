// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "http/request.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>

namespace agrafe::http {

/// One try, as the detail view lists them.
struct Attempt
{
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds duration{0};
    int status = 0;                       ///< 0: no answer
    QString code;                         ///< the service's, when there was one
    FailureKind kind = FailureKind::Http; ///< when status is 0 or ≥ 400
};

/// A complete answer, whatever its status: what a status means is the protocol's business (etat).
struct Response
{
    int status = 0;
    QByteArray body;
    QList<Header> headers;
    QUrl url;
    QList<Attempt> attempts;
    std::chrono::milliseconds duration{0}; ///< of the last attempt
    QString sha256;                        ///< of a downloaded document, hex
    /// The length was announced and reached, or gzip's checksum was right. Otherwise Qt cannot tell a whole
    /// body from one that was cut: only its content can (JSON that ends, %%EOF), and whoever uses it must
    /// look.
    bool lengthKnown = false;
    /// UTC: the service asked to come back at this hour, later than the client waits by itself, or the tries
    /// were used up. Invalid: no hour known.
    QDateTime retryAt;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty when absent
};

} // namespace agrafe::http
