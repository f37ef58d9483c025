// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "ui/habilitation/habilitation_dialog.h"

#include <QTemporaryDir>

namespace agrafe::test {

/// The services that windows need, in a folder of their own, without network nor keychain.
class TestServices
{
public:
    TestServices()
        : settings(paths.config + QStringLiteral("/agrafe.conf"), QString())
        , secrets(makeSecretStore(makeSessionStore()))
        , habilitations(paths, *secrets)
    {}

    void addSandboxHabilitation()
    {
        auto own = habilitation::sandboxHabilitation(habilitation::Service::Entreprise,
                                                     QUrl(QStringLiteral("http://127.0.0.1:1")));
        (void)habilitations.save(own);
    }

    [[nodiscard]] ui::HabilitationTools tools()
    {
        return {habilitations, *secrets, clock,
                [this](const habilitation::Habilitation &, const Secret &) { return answer(); }, catalogue};
    }

    /// What the trial of a token answers.
    Result<habilitation::Rights> rights =
        habilitation::Rights{{QStringLiteral("unites_legales")}, QDateTime::currentDateTimeUtc()};

    QTemporaryDir folder;
    Paths paths = Paths::under(folder.path());
    FakeClock clock;
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    settings::Settings settings;
    std::unique_ptr<SessionCapableStore> secrets;
    habilitation::HabilitationStore habilitations;

private:
    QCoro::Task<Result<habilitation::Rights>> answer() { co_return rights; }
};

} // namespace agrafe::test
