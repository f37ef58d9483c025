// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/connection.h"

#include <QUrl>

#include <optional>

namespace agrafe::ui {

/// The two places of Chorus Pro: each has an application, conditions and a raccordement of its own.
enum class Side { Qualification, Production };

[[nodiscard]] QString keyOf(Side side); ///< "qualification"…

/// One step of the connection, as the left pane shows it.
struct ConnectionStep
{
    enum class State {
        Observed, ///< an answer proves it
        Declared, ///< the agent says so: no answer can tell
        Missing,  ///< this is why it does not work
        Likely,   ///< the answer points to it without saying so
        Reminder, ///< works, with something to do soon
        Unknown   ///< nothing was asked, or nothing can be told
    };

    QString id;
    chorus::Step step = chorus::Step::PisteAccount;
    QString title;
    QString detail; ///< second line: what was seen, a name, a date
    QString todo;   ///< what to do when it is missing
    QUrl link;      ///< where to do it
    QString linkText;
    bool configures = false; ///< the access is to be recorded in the program too
    State state = State::Unknown;
};

[[nodiscard]] QString wordOf(ConnectionStep::State state);
[[nodiscard]] bool isMissing(const ConnectionStep &step);

/// What is known of one side.
struct ConnectionFacts
{
    Side side = Side::Qualification;
    std::optional<habilitation::Habilitation> habilitation;
    std::optional<chorus::Probes> probes; ///< none: not asked yet
    QSet<chorus::Step> declared;
    QDateTime at; ///< UTC, of the last check
    QDate today;
};

/// In the official order.
[[nodiscard]] QList<ConnectionStep> connectionSteps(const ConnectionFacts &facts);
/// That API refuses while another one answers.
[[nodiscard]] bool isBlocked(const ConnectionFacts &facts, const QString &api);
/// For the support: without any secret.
[[nodiscard]] QString connectionReport(const ConnectionFacts &facts);

} // namespace agrafe::ui
