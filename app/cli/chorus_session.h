// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/arguments.h"
#include "services/chorus_services.h"

#include <QCoroTask>

namespace agrafe::cli {

/// What every step of "chorus" has in hand.
struct ChorusDesk
{
    services::Services &services;
    services::ChorusServices &chorus;
    chorus::Session session;
    bool json = false;
};

/// Those of the steps.
[[nodiscard]] QList<OptionRule> chorusOptions();
/// Options that say through whom; secrets come from standard input, one a line: the application's, then the
/// technical account's.
[[nodiscard]] QList<OptionRule> chorusSessionOptions();
/// Failure: Input, Secret.
[[nodiscard]] Result<chorus::Session> chorusSession(const Arguments &arguments, services::Services &services,
                                                    services::ChorusServices &chorus);

/// A refusal by Chorus Pro itself is no network out of reach, and PISTE's of the application no outage.
[[nodiscard]] int chorusCodeOf(const Failure &failure);
/// The end of a step that could not do its work.
[[nodiscard]] int endOfChorus(const Failure &failure, bool json);

} // namespace agrafe::cli
