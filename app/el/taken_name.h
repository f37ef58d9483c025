// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/sending.h"

#include <QList>

#include <optional>

namespace agrafe::el {

/// What the earlier sendings of one name to one place tell of a 409 ("a file of this name exists"), which
/// says neither whose file it is nor what is in it.
struct TakenName
{
    /// What E#L said it received last under the name.
    std::optional<Sending> holder;
    /// It answered 409 before any file of this workstation could be there: another one's.
    bool takenElsewhere = false;
    /// Sent while the name was free, and their answers lost: one of them may be what is there. Oldest first.
    QList<Sending> lost;
    /// Cut before the whole file had left: what is there may be a part of one of them. Oldest first.
    QList<Sending> cutShort;
    /// Their answers were lost too, but the name was taken: a 409 proves nothing of them. Oldest first.
    QList<Sending> shadowed;

    /// Its content is what E#L said it received.
    [[nodiscard]] bool holds(const Sending &sending) const
    {
        return holder && holder->sha256 == sending.sha256;
    }
    [[nodiscard]] bool isTaken() const { return holder || takenElsewhere; }
    /// True when a 409 proves that a lost sending arrived: nothing else of ours can be what is there.
    [[nodiscard]] bool provesLost() const;
};

/// `earlier`: all of one name and place, the oldest first.
[[nodiscard]] TakenName takenName(const QList<Sending> &earlier);

} // namespace agrafe::el
