// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace agrafe::diagnostic {

enum class State {
    Good,
    Attention, ///< works, with something to look at
    Bad,       ///< this is why it does not work
    Unknown,   ///< could not be told: something before it failed
    Skipped    ///< does not concern this workstation or this habilitation
};

[[nodiscard]] QString toString(State state); ///< "good"…
[[nodiscard]] QString titleOf(State state);  ///< French: "En ordre"…

/// One line of the connection check.
struct Check
{
    QString id;    ///< "proxy", "dns", "tls", "heure", "service", "adresse", "jeton", "droits", "trousseau"…
    QString title; ///< French
    State state = State::Unknown;
    QString sentence;   ///< French
    QString nextAction; ///< French, what to do; empty when there is nothing to do
    QString detail;     ///< technical, for the support; no secret
};

/// The line of that id with its title; nothing is known of it yet.
[[nodiscard]] Check checkNamed(const QString &id);
/// The same, once something is.
[[nodiscard]] Check checkNamed(const QString &id, State state, const QString &sentence,
                               const QString &nextAction = {}, const QString &detail = {});

/// What the support reads of a failure: status, code, request, detail.
[[nodiscard]] QString technicalOf(const Failure &failure);

/// What the check was about.
struct Subject
{
    QString habilitation; ///< its name; empty: none
    QString environment;
    QString address;
    QDateTime at; ///< UTC
};

/// The worst state, Skipped and Unknown aside.
[[nodiscard]] State overall(const QList<Check> &checks);

/// A text for the support: no token, no password, no name of a person, the home folder as "~".
[[nodiscard]] QString reportOf(const Subject &subject, const QList<Check> &checks);
[[nodiscard]] QJsonDocument jsonOf(const Subject &subject, const QList<Check> &checks);

} // namespace agrafe::diagnostic
