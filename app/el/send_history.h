// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "el/row_difference.h"
#include "el/sending.h"

#include <QList>
#include <QLockFile>

#include <memory>
#include <optional>

namespace agrafe::el {

/// Every file sent to E#L from this workstation, with a copy of its own: JSON lines that are only ever added
/// to, under a lock, flushed to the disk. A sending without its end was interrupted: unknown.
class SendHistory
{
public:
    SendHistory(const Paths &paths, Clock &clock);

    /// The newest first. A line that was cut by a crash is passed over. Failure: Disk.
    [[nodiscard]] Result<QList<Sending>> all() const;

    /// Held while a file of this name goes there; null: it does already, from this program or another one.
    [[nodiscard]] std::unique_ptr<QLockFile> claim(const QString &address, const QString &fileName) const;

    /// Takes the copy (size, digest and rows are its own) and writes the intent: from here on the copy is
    /// what leaves. Failure: Disk; nothing may then be sent.
    [[nodiscard]] Result<Sending> begin(const QString &file, Sending sending);
    [[nodiscard]] Result<void> end(const Sending &sending);

    [[nodiscard]] QString copyOf(const Sending &sending) const;
    /// Those that are still there, the newest first.
    [[nodiscard]] QStringList copies() const;

    /// What E#L may already hold and the next one would meet or hide: the same name (409), or any file sent
    /// there on the same local day (only the newest counts). The newest first.
    [[nodiscard]] Result<QList<Sending>> inTheWayOf(const QString &address, const QString &fileName) const;

    /// Every sending of this name to this place, whatever became of it, the oldest first.
    [[nodiscard]] Result<QList<Sending>> ofName(const QString &address, const QString &fileName) const;

    /// Forgets what is older, copies included.
    [[nodiscard]] Result<void> purge(int retentionMonths);

private:
    [[nodiscard]] Result<void> append(const Sending &sending);
    [[nodiscard]] QString logPath() const;
    [[nodiscard]] QString copyFolder(const QUuid &id) const;

    QString m_folder;
    Clock &m_clock;
};

/// What to tell before a second send: when and how much was sent, what 409 and "the newest" will do to it,
/// and how many rows differ. French.
[[nodiscard]] QString secondSendWarning(const Sending &before, const QString &fileName,
                                        const std::optional<RowDifference> &difference);

} // namespace agrafe::el
