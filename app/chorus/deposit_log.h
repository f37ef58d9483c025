// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/json_lines.h"
#include "base/paths.h"
#include "base/result.h"
#include "base/send_outcome.h"
#include "chorus/flux_file.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace agrafe::chorus {

/// One deposit from this workstation, and what became of it.
struct Deposit
{
    QUuid id;
    QDateTime at; ///< UTC, before anything left
    QString habilitationId;
    QString environment;
    QString address; ///< of the service: one side of Chorus Pro knows nothing of the other
    QString fileName;
    QString sha256;
    qint64 bytes = 0;
    QString syntax;                             ///< empty: a PDF, then submitted
    QStringList numbers;                        ///< of its invoices
    QStringList rejected;                       ///< those of them that its verdict left out
    SendOutcome outcome = SendOutcome::Unknown; ///< also of what was interrupted
    QString flux;
    QString stateCode; ///< as last seen
    QDateTime stateAt;
    qint64 invoice = 0; ///< of a submitted PDF

    /// A flux that Chorus Pro has and has not judged yet, as far as this workstation knows.
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Deposit> fromJson(const QJsonObject &object);
    bool operator==(const Deposit &) const = default;
};

/// All deposits of this workstation: written before anything leaves, so that an interrupted one is known.
class DepositLog
{
public:
    explicit DepositLog(const Paths &paths);

    /// The newest first. Failure: Disk.
    [[nodiscard]] Result<QList<Deposit>> all() const;
    /// The last state of a deposit. Failure: Disk; nothing may then be sent.
    [[nodiscard]] Result<void> keep(const Deposit &deposit);
    /// The last one of the same content, or of one of the same numbers, at the same place, that may stand.
    [[nodiscard]] std::optional<Deposit> before(const FluxFile &file, const QString &address) const;
    /// Forgets what is older.
    [[nodiscard]] Result<void> purge(const QDateTime &olderThan);

private:
    JsonLines m_lines;
};

} // namespace agrafe::chorus
