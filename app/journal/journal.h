// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "http/access_gate.h"

#include <QList>

#include <memory>
#include <optional>

namespace agrafe::journal {

/// One access, as kept for 36 months.
struct Record
{
    qint64 id = 0;
    QDateTime at;  ///< UTC
    QString agent; ///< the session's user name
    http::AccessIntent intent;
    std::optional<http::AccessOutcome> outcome; ///< nothing: no answer was recorded
    QDateTime outcomeAt;
};

struct Filter
{
    QDateTime from;
    QDateTime to;
    QString service;
    QString subject;
    QString object;
    int limit = 1000;
    int offset = 0;
};

/// The trace of every access: SQLite (WAL) in the user's data folder, written by a thread of its own in
/// grouped commits. open() ends when the intent is on the disk. No journal, no call.
class Journal final : public http::AccessGate
{
public:
    Journal(Paths paths, QString agent, Clock &clock);
    ~Journal() override; ///< flushes

    /// Failure: Journal, with a French sentence (folder, read-only, not a journal, newer version).
    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<http::AccessTicket>> open(http::AccessIntent intent) override;
    QCoro::Task<Result<void>> close(http::AccessTicket ticket, http::AccessOutcome outcome) override;
    /// Marks what this run left without an outcome as "interrupted".
    QCoro::Task<Result<void>> markInterrupted();
    QCoro::Task<Result<QList<Record>>> read(Filter filter);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::journal
