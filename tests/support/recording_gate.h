// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/access_gate.h"

#include <QHash>
#include <QList>

#include <optional>

namespace agrafe::test {

/// A gate that keeps what it is told in memory and can refuse.
class RecordingGate final : public http::AccessGate
{
public:
    QCoro::Task<Result<http::AccessTicket>> open(http::AccessIntent intent) override
    {
        if (refusing)
            co_return Unexpected(Failure::of(FailureKind::Journal, QStringLiteral("refusing")));
        opened.append(intent);
        co_return opened.size();
    }

    QCoro::Task<Result<void>> close(http::AccessTicket ticket, http::AccessOutcome outcome) override
    {
        if (refusingEnds)
            co_return Unexpected(Failure::of(FailureKind::Journal, QStringLiteral("refusing")));
        closings[ticket].append(outcome);
        co_return Result<void>();
    }

    /// Every opened entry was closed, and once.
    [[nodiscard]] bool isBalanced() const
    {
        for (http::AccessTicket ticket = 1; ticket <= opened.size(); ++ticket) {
            if (closings.value(ticket).size() != 1)
                return false;
        }
        return closings.size() == opened.size();
    }
    [[nodiscard]] http::AccessOutcome last() const { return closings.value(opened.size()).value(0); }

    bool refusing = false;
    bool refusingEnds = false;
    QList<http::AccessIntent> opened;
    QHash<http::AccessTicket, QList<http::AccessOutcome>> closings;
};

} // namespace agrafe::test
