// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/send_outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace agrafe::el {

/// What the server says it stored; every part may be missing.
struct Receipt
{
    QString name;
    QString path;
    QString type;
    qint64 size = -1;
    QString date; ///< as written

    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Receipt &) const = default;
};

/// Never fails: the status alone must be enough.
[[nodiscard]] Receipt readReceipt(const QByteArray &body);

/// One file on its way to E#L, and what became of it.
struct Sending
{
    QUuid id;
    QDateTime at;           ///< UTC, before anything left
    QString address;        ///< without its query
    QString environment;    ///< of the habilitation
    QString habilitationId; ///< empty for a token given for one run
    QString fileName;
    qint64 bytes = 0;
    qint64 handedOver = -1; ///< bytes that left this workstation; -1: not known (interrupted)
    QString sha256;         ///< hex
    qint64 rows = 0;
    SendOutcome outcome = SendOutcome::Unknown; ///< also of what was interrupted
    int status = 0;                             ///< 0: no answer
    QDateTime answeredAt;                       ///< UTC; invalid: interrupted
    Receipt receipt;

    /// Without it, what is there under the name may be a part of the file.
    [[nodiscard]] bool leftWhole() const { return handedOver >= bytes; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Sending> fromJson(const QJsonObject &object);
    bool operator==(const Sending &) const = default;
};

} // namespace agrafe::el
