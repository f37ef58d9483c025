// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/actions.h"
#include "chorus/deposits.h"
#include "chorus/desk.h"
#include "chorus/download.h"
#include "chorus/references.h"
#include "chorus/saved_searches.h"
#include "settings/settings.h"

#include <functional>
#include <memory>

namespace agrafe::ui {

/// What the panel works with; all of it outlives the panel. Cheap to copy.
struct ChorusServices
{
    Clock &clock;
    settings::Settings &settings;
    chorus::Client &client;
    chorus::Desk &desk;
    chorus::Downloader &downloader;
    chorus::Actions &actions;
    chorus::Deposits &deposits;
    chorus::DepositLog &log;
    chorus::References &references;
    chorus::SavedSearches &searches;
    QString agent; ///< who saves, for the proofs
    /// Through whom calls go.
    std::function<chorus::Session(const habilitation::Habilitation &)> session;
    /// What goes on is waited for at the end of the program, and told to stop.
    std::function<std::shared_ptr<void>()> enter;
    std::stop_token end;
};

} // namespace agrafe::ui
