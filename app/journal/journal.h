// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "http/access_gate.h"
#include "journal/record.h"

#include <QList>

#include <memory>

namespace agrafe::journal {

/// The trace of every access: SQLite (WAL) in the user's data folder, written by a thread of its own in
/// grouped commits. open() ends when the intent is on the disk. No journal, no call.
/// Answers come back to the thread that asked, which needs an event loop.
class Journal final : public http::AccessGate
{
public:
    Journal(Paths paths, QString agent, Clock &clock);
    ~Journal() override; ///< writes what waits, then joins the thread

    /// Failure: Journal, with a French sentence (folder, read-only, not a journal, newer version). A journal
    /// that could not be opened is tried again at the next call: room may have been made meanwhile.
    QCoro::Task<Result<void>> start();
    QCoro::Task<Result<http::AccessTicket>> open(http::AccessIntent intent) override;
    /// Once per ticket of this run; the second time is a Failure.
    QCoro::Task<Result<void>> close(http::AccessTicket ticket, http::AccessOutcome outcome) override;
    /// Marks what this run left without an outcome as "interrupted".
    QCoro::Task<Result<void>> markInterrupted();
    QCoro::Task<Result<QList<Record>>> read(Filter filter);

    /// The session's user, as traced.
    [[nodiscard]] static QString sessionUser();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::journal
