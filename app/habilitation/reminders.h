// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace agrafe::habilitation {

/// How many days before the end agents are reminded.
inline constexpr std::array reminderDays{90, 60, 30, 15, 7, 1, 0};

/// What ends: a token, or the password of Chorus Pro's technical account.
struct Deadline
{
    QUuid habilitation;
    QString name; ///< of the habilitation
    Service service = Service::Entreprise;
    SecretKind what = SecretKind::Token;
    QDate end; ///< the last day

    bool operator==(const Deadline &) const = default;
};

/// Everything with a known end, the nearest first. Fictitious tokens are left out.
[[nodiscard]] QList<Deadline> deadlinesOf(const QList<Habilitation> &habilitations);

/// A deadline that is worth a word today.
struct Reminder
{
    Deadline deadline;
    int daysLeft = 0; ///< negative: that many days ago
    int step = 0;     ///< of reminderDays: the one reached last

    /// Names this step of this deadline, to say it once (a system notification) and again at the next one.
    [[nodiscard]] QString key() const;
    /// French: what ends and when; it warns and no more, since the service may have prolonged it.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString nextAction() const; ///< French
    bool operator==(const Reminder &) const = default;
};

/// Those at 90 days or less, the most urgent first: what a banner shows.
[[nodiscard]] QList<Reminder> remindersOn(const QDate &today, const QList<Habilitation> &habilitations);
/// Those whose key is not among the ones already said.
[[nodiscard]] QList<Reminder> notYetSaid(const QList<Reminder> &reminders, const QStringList &said);

/// All deadlines as a calendar (RFC 5545) with an alarm at each step, to be opened by the agent's own
/// calendar. `now` stamps it. Without a deadline there is no calendar: one without an event is none.
[[nodiscard]] QByteArray calendarOf(const QList<Habilitation> &habilitations, const QDateTime &now);
/// French: why there is no calendar, and what would make one.
[[nodiscard]] QString nothingToRemind();

} // namespace agrafe::habilitation
