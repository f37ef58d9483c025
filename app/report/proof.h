// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace agrafe::report {

/// What stands beside a saved document: enough to find the access again, no token.
struct Proof
{
    QString service;
    QString endpointId;
    int version = 0;
    QString title;
    QString provider;
    QString requestId;
    QString securityCode;
    QDateTime validFrom;
    QDateTime validUntil;
    QString sha256; ///< hex
    qint64 bytes = 0;
    QString subject;
    QString recipient;
    QString context;
    QString object;
    QString habilitation;
    QString habilitationId{}; ///< stable: renaming loses nothing
    QString environment;
    QString agent;
    QDateTime askedAt;
    bool fictitious = false;
    QDate keepUntil{}; ///< the last day on which the document may be kept; invalid: none was declared
};

/// UTF-8 JSON, indented, keys in English, times in UTC (ISO 8601).
[[nodiscard]] QByteArray toJson(const Proof &proof);

/// The same around the answer that it proves, which stands under "answer" exactly as it was received.
[[nodiscard]] QByteArray toJson(const Proof &proof, const QJsonObject &answer);

/// True when these bytes are a proof, and of this very document.
[[nodiscard]] bool isProofOf(const QByteArray &proof, const QByteArray &document);

} // namespace agrafe::report
