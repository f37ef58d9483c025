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

#include <memory>
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
    QString pdfSha256;  ///< its file: `sha256` stands for its number

    /// Its verdict was shown to an agent of this workstation.
    bool seen = false;

    /// A verdict that leaves invoices out, and that nobody has read yet.
    [[nodiscard]] bool isUntold() const;
    /// A flux that Chorus Pro has and has not judged yet, as far as this workstation knows.
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Deposit> fromJson(const QJsonObject &object);
    bool operator==(const Deposit &) const = default;
};

/// A wish to send, against what is known and what leaves at this moment.
struct DepositClaim
{
    std::optional<Deposit> earlier; ///< it may stand: nothing was written, nothing may leave
    bool leaving = false;           ///< `earlier` is being sent, by this Agrafe or another
    std::shared_ptr<void> hold;     ///< while it is held, every Agrafe knows that this one leaves
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
    /// Looks for an earlier one and writes `begun` as one act, for all processes of this workstation.
    /// `again`: an earlier one that does not leave at this moment is no obstacle. Failure: Disk.
    [[nodiscard]] Result<DepositClaim> claim(const FluxFile &file, const Deposit &begun, bool again);
    /// Some Agrafe of this workstation is sending it.
    [[nodiscard]] bool isLeaving(const QUuid &id) const;
    /// The verdict of this flux was read. Failure: Disk.
    [[nodiscard]] Result<void> markSeen(const QString &flux);
    /// Forgets what is older.
    [[nodiscard]] Result<void> purge(const QDateTime &olderThan);

private:
    [[nodiscard]] QString sendingPath(const QUuid &id) const;

    JsonLines m_lines;
};

} // namespace agrafe::chorus
