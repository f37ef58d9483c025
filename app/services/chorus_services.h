// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/actions.h"
#include "chorus/deposits.h"
#include "chorus/desk.h"
#include "chorus/download.h"
#include "chorus/references.h"
#include "chorus/saved_searches.h"
#include "services/services.h"

namespace agrafe::services {

/// The services of Chorus Pro over those of the program, each made once. They outlive what is under way.
class ChorusServices
{
public:
    explicit ChorusServices(Services &services);

    /// Calls through that habilitation: its secrets are looked up at each call, the token when there is none.
    /// The sandbox is started when it is needed.
    [[nodiscard]] chorus::Session sessionOf(const habilitation::Habilitation &habilitation);
    /// With secrets given for this run alone.
    [[nodiscard]] chorus::Session sessionOf(const chorus::Application &application, const Secret &password);

    [[nodiscard]] chorus::Client &client() { return m_client; }
    [[nodiscard]] chorus::Desk &desk() { return m_desk; }
    [[nodiscard]] chorus::Actions &actions() { return m_actions; }
    [[nodiscard]] chorus::Downloader &downloader() { return m_downloader; }
    [[nodiscard]] chorus::DepositLog &log() { return m_log; }
    [[nodiscard]] chorus::Deposits &deposits() { return m_deposits; }
    [[nodiscard]] chorus::References &references() { return m_references; }
    [[nodiscard]] chorus::SavedSearches &searches() { return m_searches; }

private:
    Services &m_services;
    chorus::Client m_client;
    chorus::Desk m_desk;
    chorus::Actions m_actions;
    chorus::Downloader m_downloader;
    chorus::DepositLog m_log;
    chorus::Deposits m_deposits;
    chorus::References m_references;
    chorus::SavedSearches m_searches;
};

} // namespace agrafe::services
