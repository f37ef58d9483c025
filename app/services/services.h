// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "base/paths.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "chorus/oauth.h"
#include "chorus/service_request.h"
#include "el/matrice_library.h"
#include "el/upload.h"
#include "etat/client.h"
#include "etat/provider_watch.h"
#include "etat/rights_book.h"
#include "habilitation/habilitation_store.h"
#include "http/client.h"
#include "journal/journal.h"
#include "particulier/fingerprint_key.h"
#include "renewal/renewal.h"
#include "sandbox/sandbox.h"
#include "secrets/secret_store.h"
#include "settings/settings.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

namespace agrafe::services {

struct Options
{
    Paths paths = Paths::ofUser();
    QLocale::Language language = QLocale::French;
    bool catalogueLater = false; ///< create() leaves the catalogue empty until readCatalogue()
    /// The window's: it goes on without the habilitations that cannot be read, and says so.
    bool withoutHabilitations = false;
    /// Another keychain, for tests; empty: the one of the operating system.
    std::function<std::unique_ptr<SessionCapableStore>(Clock &)> keychain{};
};

/// Builds, once and in the right order, the objects that the window and the command line hand out. Building
/// touches neither the network nor the keychain, so that the first window can be on the screen before they
/// are asked.
class Services
{
public:
    /// Failure: Internal (broken installation) or Disk (the habilitations cannot be read).
    [[nodiscard]] static Result<std::unique_ptr<Services>> create(Options options);
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;
    ~Services();

    [[nodiscard]] Clock &clock();
    [[nodiscard]] const Paths &paths() const;
    [[nodiscard]] QString agent() const;
    [[nodiscard]] settings::Settings &settings();
    [[nodiscard]] const catalogue::Catalogue &catalogue() const;
    /// Fills the catalogue in its place. Failure: Internal (broken installation).
    [[nodiscard]] Result<void> readCatalogue();
    /// The same in another language; what points into the one before stays good. Failure: as readCatalogue().
    [[nodiscard]] Result<void> speak(QLocale::Language language);
    /// What API Particulier offers; read at the first call. It stays where it is when another language is
    /// spoken. Failure: Internal (broken installation).
    [[nodiscard]] Result<const catalogue::Catalogue *> persons();
    /// The client of API Particulier; persons() goes before its first call.
    [[nodiscard]] etat::Client &etatOfPersons();
    /// How the journal names persons.
    [[nodiscard]] particulier::FingerprintKeys &fingerprints();
    [[nodiscard]] SessionCapableStore &secrets();
    [[nodiscard]] habilitation::HabilitationStore &habilitations();
    /// Why they could not be read, when create() went on without them.
    [[nodiscard]] const std::optional<Failure> &habilitationsFailure() const;
    [[nodiscard]] journal::Journal &journal();
    [[nodiscard]] http::RateLimiter &limiter();
    [[nodiscard]] http::Client &http();
    /// How the network is reached now, for whoever checks it.
    [[nodiscard]] http::NetworkOptions network() const;
    [[nodiscard]] etat::Client &etat();
    /// What tokens open, asked once a day and on demand.
    [[nodiscard]] etat::RightsBook &rights();
    /// The providers' state; nothing is watched until it is told what.
    [[nodiscard]] etat::ProviderWatch &providers();
    [[nodiscard]] renewal::Renewal &renewal();

    /// Of E#L: made at the first call.
    [[nodiscard]] el::MatriceLibrary &matrices();
    [[nodiscard]] el::SendHistory &sendHistory();
    [[nodiscard]] el::Uploader &uploader();

    /// The tokens of PISTE: made at the first call.
    [[nodiscard]] chorus::TokenDesk &piste();

    /// Before the first call: reads what only the keychain has for the network (a proxy's password). Nothing
    /// to read: ends at once. Failure: Secret.
    QCoro::Task<Result<void>> prepareNetwork();
    /// Keeps the password of the manual proxy in the keychain and uses it from the next call on; an empty one
    /// removes it. Each leaves its trace. Failure: Journal (nothing is put then) or Secret.
    QCoro::Task<Result<void>> setProxyPassword(Secret password);

    /// The sandbox on this workstation, started at the first call, and its addresses.
    [[nodiscard]] Result<sandbox::Addresses> sandbox(const sandbox::Options &options = {});
    [[nodiscard]] bool sandboxRuns() const;

    /// What a call needs of a habilitation: its address and its token. The sandbox brings a token until one
    /// is kept for it: renewal can be practised there. A relay may have none. Failure: Secret (no token,
    /// keychain locked…), with what to do.
    QCoro::Task<Result<etat::Access>> accessOf(habilitation::Habilitation habilitation);
    /// The same for Chorus Pro. The application that asks PISTE for tokens, then what each call carries: its
    /// token (asked when needed) and the technical account. The sandbox brings its own.
    QCoro::Task<Result<chorus::Application>> applicationOf(habilitation::Habilitation habilitation);
    QCoro::Task<Result<chorus::Access>> chorusAccessOf(habilitation::Habilitation habilitation,
                                                       std::stop_token stop);

    /// With its real addresses: those of this workstation's sandbox, which is started, or its own.
    [[nodiscard]] habilitation::Habilitation reached(habilitation::Habilitation habilitation);

    /// The secrets that are given, with those that are kept for the others, in one call that changes nothing.
    /// Without a technical password at all, or with one that is kept and refused, the application alone.
    /// Failure: as chorus/refusal.h reads it.
    QCoro::Task<Result<void>> tryChorus(habilitation::Habilitation habilitation, Secret client,
                                        Secret password, std::stop_token stop);

private:
    explicit Services(Options options);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agrafe::services
