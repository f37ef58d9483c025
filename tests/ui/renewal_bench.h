// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/rights_book.h"
#include "renewal/guide.h"
#include "sandbox/sandbox.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "support/recording_gate.h"
#include "support/session_keychain.h"
#include "ui/renewal/renewal_dialog.h"

#include <QTemporaryDir>

namespace agrafe::test {

/// What a walk-through works with: everything real, before the sandbox; keychain and clock (20 November 2026)
/// are the test's.
struct RenewalBench
{
    QTemporaryDir home;
    Paths paths = Paths::under(home.path());
    FakeClock clock;
    SessionKeychain keychain;
    RecordingGate gate;
    settings::Settings settings{home.filePath(QStringLiteral("agrafe.conf")), QString()};
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    sandbox::Sandbox sandbox{catalogue, withoutLatency()};
    sandbox::Addresses addresses = *sandbox.start();
    habilitation::HabilitationStore store{paths, keychain};
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    etat::Client client{catalogue, http, clock};
    etat::RightsBook rights{paths, client, clock};
    renewal::Renewal renewal{{.client = client,
                              .rights = rights,
                              .store = store,
                              .catalogue = catalogue,
                              .gate = gate,
                              .clock = clock}};
    renewal::Guide guide = *renewal::Guide::load();

    /// Saved, with its present token (empty: none).
    habilitation::Habilitation add(habilitation::Habilitation habilitation, const QByteArray &token = {})
    {
        habilitation.id = QUuid::createUuid();
        if (!store.save(habilitation))
            qFatal("the habilitation is refused");
        if (!token.isEmpty() && !QCoro::waitFor(store.setToken(habilitation, Secret(token))))
            qFatal("the keychain refuses");
        // As typed: the tokens of the sandbox have ends of their own.
        if (!store.save(habilitation))
            qFatal("the habilitation is refused");
        return habilitation;
    }

    /// Reached through the organisation's relay, which is the sandbox.
    [[nodiscard]] habilitation::Habilitation relay() const
    {
        habilitation::Habilitation own;
        own.name = QStringLiteral("Marchés publics");
        own.organisation = QStringLiteral("Ville de Valorne");
        own.environment = habilitation::Environment::Relay;
        own.baseUrl = addresses.entreprise;
        own.recipient = QStringLiteral("21380185500015");
        own.contexts = QStringList{QStringLiteral("Marchés publics")};
        own.contact = QStringLiteral("habilitations@valorne.example");
        own.expiresOn = QDate(2027, 1, 14);
        return own;
    }

    [[nodiscard]] ui::RenewalTools tools()
    {
        return {renewal,
                store,
                keychain,
                catalogue,
                settings,
                clock,
                [this](habilitation::Habilitation habilitation, Secret candidate) {
                    return renewal.test(std::move(habilitation), std::move(candidate), {});
                },
                {}};
    }

    [[nodiscard]] QByteArray present(const habilitation::Habilitation &habilitation)
    {
        const auto token = QCoro::waitFor(store.token(habilitation));
        return token ? token->reveal() : QByteArray();
    }

private:
    static sandbox::Options withoutLatency()
    {
        sandbox::Options options;
        options.latency = std::chrono::milliseconds(0);
        return options;
    }
    static http::NetworkOptions direct()
    {
        http::NetworkOptions options;
        options.proxy = http::NetworkOptions::Proxy::None;
        return options;
    }
};

} // namespace agrafe::test
