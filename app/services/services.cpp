// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/services.h"

#include "secrets/keychain_lock.h"
#include "services/network_options.h"
#include "services/own_sandbox.h"

#include <QLoggingCategory>

namespace agrafe::services {

namespace {

// Agrafe's own categories alone: those of the libraries may repeat what they carry.
void applyLogRules(const QString &text)
{
    QStringList rules;
    for (const QString &rule : text.split(u';', Qt::SkipEmptyParts)) {
        if (rule.trimmed().startsWith(QLatin1String("agrafe.")))
            rules.append(rule.trimmed());
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

// GCC 12 destroys twice what an aggregate takes when it is written out inside a coroutine.
etat::Access accessWith(const habilitation::Habilitation &habilitation, const Secret &token)
{
    return {.habilitation = habilitation, .token = token};
}

} // namespace

// Built from top to bottom, destroyed from bottom to top: who uses comes after what is used.
struct Services::Private
{
    Options options;
    SystemClock clock;
    settings::Settings settings;
    std::unique_ptr<SessionCapableStore> secrets;
    habilitation::HabilitationStore habilitations;
    QList<catalogue::Catalogue> catalogues; ///< of languages spoken before: files may point into them
    catalogue::Catalogue catalogue;
    catalogue::Catalogue persons;
    journal::Journal journal;
    http::RateLimiter limiter;
    http::Client http;
    etat::Client etat;
    etat::Client etatOfPersons;
    particulier::FingerprintKeys fingerprints;
    etat::RightsBook rights;
    etat::ProviderWatch providers;
    renewal::Renewal renewal;
    std::unique_ptr<sandbox::Sandbox> sandbox;
    std::optional<sandbox::Addresses> sandboxAddresses;
    std::optional<Secret> proxyPassword; ///< once read
    std::optional<Failure> habilitationsFailure;
    std::optional<el::MatriceLibrary> matrices;
    std::optional<el::SendHistory> sendHistory;
    std::optional<el::Uploader> uploader;
    std::optional<chorus::TokenDesk> piste;

    /// As accessOf() would give it.
    QCoro::Task<Result<Secret>> presentToken(habilitation::Habilitation habilitation)
    {
        const bool own = sandboxAddresses && habilitation.environment == habilitation::Environment::Sandbox &&
                         habilitation.baseUrl == reaching(*sandboxAddresses, habilitation).baseUrl;
        if (own && !habilitations.hasSecret(habilitation.id))
            co_return sandboxToken(*sandboxAddresses, habilitation.service);
        co_return co_await habilitations.token(habilitation);
    }
    /// Before the proxy's password changes, as for the secrets of a habilitation (secret_trace.h).
    QCoro::Task<Result<http::AccessTicket>> traceProxy(bool removed)
    {
        http::AccessIntent intent;
        intent.service = QStringLiteral("mandataire");
        intent.endpointId =
            removed ? QStringLiteral("mot-de-passe-retire") : QStringLiteral("mot-de-passe-enregistre");
        co_return co_await journal.open(intent);
    }
    [[nodiscard]] SecretName proxySecret() const
    {
        return {options.paths.profile, QStringLiteral("reseau"), QStringLiteral("mandataire"),
                QStringLiteral("mot-de-passe")};
    }
    void applyNetwork() { http.setOptions(networkOptions(settings, proxyPassword.value_or(Secret()))); }
    void follow(const QString &key)
    {
        if (key.startsWith(QLatin1String("reseau/")))
            applyNetwork();
        if (key == QLatin1String("avance/messages"))
            applyLogRules(settings.text(key));
    }

    explicit Private(const Options &given)
        : options(given)
        , settings(options.paths)
        , secrets(options.keychain ? options.keychain(clock) : makeSecretStore(clock))
        , habilitations(options.paths, *secrets)
        , journal(options.paths, journal::Journal::sessionUser(), clock)
        , limiter(clock)
        , http(journal, limiter, clock, networkOptions(settings))
        , etat(catalogue, http, clock)
        , etatOfPersons(persons, http, clock)
        , fingerprints(options.paths, *secrets,
                       options.keychain ? particulier::KeychainUnlocked() : keychainIsUnlocked)
        , rights(options.paths, etat, clock)
        , providers(etat, clock)
        , renewal({.client = etat,
                   .rights = rights,
                   .store = habilitations,
                   .catalogue = catalogue,
                   .gate = journal,
                   .clock = clock,
                   .present = [this](const habilitation::Habilitation &of) { return presentToken(of); }})
    {
        QObject::connect(&habilitations, &habilitation::HabilitationStore::secretChanged, &habilitations,
                         [this](const QUuid &id) {
                             rights.forget(id);
                             if (piste)
                                 piste->forget(id);
                         });
        if (const QString rules = settings.text(QStringLiteral("avance/messages")); !rules.isEmpty())
            applyLogRules(rules);
        QObject::connect(&settings, &settings::Settings::changed, &settings,
                         [this](const QString &key) { follow(key); });
    }
};

Services::Services(Options options)
    : d(std::make_unique<Private>(options))
{}

Services::~Services() = default;

Result<std::unique_ptr<Services>> Services::create(Options options)
{
    const bool catalogueNow = !options.catalogueLater;
    const bool withoutHabilitations = options.withoutHabilitations;
    std::unique_ptr<Services> services(new Services(std::move(options)));
    if (const auto read = catalogueNow ? services->readCatalogue() : Result<void>(); !read)
        return Unexpected(read.error());
    if (const auto loaded = services->d->habilitations.load(); !loaded) {
        if (!withoutHabilitations)
            return Unexpected(loaded.error());
        services->d->habilitationsFailure = loaded.error();
    }
    return services;
}

Clock &Services::clock()
{
    return d->clock;
}

const Paths &Services::paths() const
{
    return d->options.paths;
}

QString Services::agent() const
{
    return journal::Journal::sessionUser();
}

settings::Settings &Services::settings()
{
    return d->settings;
}

const catalogue::Catalogue &Services::catalogue() const
{
    return d->catalogue;
}

Result<void> Services::readCatalogue()
{
    auto catalogue = catalogue::Catalogue::load(d->options.language);
    if (!catalogue)
        return Unexpected(catalogue.error());
    d->catalogue = std::move(*catalogue);
    return {};
}

Result<void> Services::speak(QLocale::Language language)
{
    d->options.language = language;
    // Shared, not copied: their endpoints stay where they are.
    d->catalogues.append({d->catalogue, d->persons});
    const bool withPersons = !d->persons.endpoints().isEmpty();
    d->persons = {};
    if (const auto read = readCatalogue(); !read || !withPersons)
        return read;
    const auto read = persons();
    return read ? Result<void>() : Unexpected(read.error());
}

Result<const catalogue::Catalogue *> Services::persons()
{
    if (d->persons.endpoints().isEmpty()) {
        auto catalogue = catalogue::Catalogue::load(d->options.language, catalogue::Api::Particulier);
        if (!catalogue)
            return Unexpected(catalogue.error());
        d->persons = std::move(*catalogue);
    }
    return &d->persons;
}

etat::Client &Services::etatOfPersons()
{
    return d->etatOfPersons;
}

particulier::FingerprintKeys &Services::fingerprints()
{
    return d->fingerprints;
}

SessionCapableStore &Services::secrets()
{
    return *d->secrets;
}

habilitation::HabilitationStore &Services::habilitations()
{
    return d->habilitations;
}

const std::optional<Failure> &Services::habilitationsFailure() const
{
    return d->habilitationsFailure;
}

journal::Journal &Services::journal()
{
    return d->journal;
}

http::RateLimiter &Services::limiter()
{
    return d->limiter;
}

http::Client &Services::http()
{
    return d->http;
}

http::NetworkOptions Services::network() const
{
    return networkOptions(d->settings, d->proxyPassword.value_or(Secret()));
}

etat::Client &Services::etat()
{
    return d->etat;
}

el::MatriceLibrary &Services::matrices()
{
    if (!d->matrices)
        d->matrices.emplace(d->options.paths.data + QStringLiteral("/matrices"));
    return *d->matrices;
}

el::SendHistory &Services::sendHistory()
{
    if (!d->sendHistory)
        d->sendHistory.emplace(d->options.paths, d->clock);
    return *d->sendHistory;
}

el::Uploader &Services::uploader()
{
    if (!d->uploader)
        d->uploader.emplace(d->http, sendHistory(), d->clock);
    return *d->uploader;
}

chorus::TokenDesk &Services::piste()
{
    if (!d->piste)
        d->piste.emplace(d->http, d->clock);
    return *d->piste;
}

QCoro::Task<Result<void>> Services::prepareNetwork()
{
    if (d->proxyPassword || !wantsProxyPassword(d->settings))
        co_return {};
    auto password = co_await d->secrets->read(d->proxySecret());
    if (!password)
        co_return Unexpected(password.error());
    d->proxyPassword = std::move(*password);
    d->applyNetwork();
    co_return {};
}

QCoro::Task<Result<void>> Services::setProxyPassword(Secret password)
{
    const bool removing = password.isEmpty();
    const auto ticket = co_await d->traceProxy(removing);
    if (!ticket && !removing) // it goes without its trace, but is not put without it
        co_return Unexpected(ticket.error());
    QCoro::Task<Result<void>> change =
        removing ? d->secrets->remove(d->proxySecret()) : d->secrets->write(d->proxySecret(), password);
    const auto kept = co_await change;
    if (ticket) {
        http::AccessOutcome outcome;
        outcome.outcome = kept ? QStringLiteral("proved") : QStringLiteral("unknown");
        co_await d->journal.close(*ticket, outcome);
    }
    if (!kept)
        co_return Unexpected(kept.error());
    d->proxyPassword = std::move(password);
    d->applyNetwork();
    co_return {};
}

etat::RightsBook &Services::rights()
{
    return d->rights;
}

etat::ProviderWatch &Services::providers()
{
    return d->providers;
}

renewal::Renewal &Services::renewal()
{
    return d->renewal;
}

Result<sandbox::Addresses> Services::sandbox(const sandbox::Options &options)
{
    if (d->sandboxAddresses)
        return *d->sandboxAddresses;
    d->sandbox = std::make_unique<sandbox::Sandbox>(d->catalogue, options);
    auto addresses = d->sandbox->start();
    if (addresses)
        d->sandboxAddresses = *addresses;
    else
        d->sandbox.reset();
    return addresses;
}

bool Services::sandboxRuns() const
{
    return d->sandboxAddresses.has_value();
}

QCoro::Task<Result<etat::Access>> Services::accessOf(habilitation::Habilitation habilitation)
{
    if (isOwnSandbox(habilitation)) {
        const auto addresses = sandbox();
        if (!addresses)
            co_return Unexpected(addresses.error());
        habilitation = reaching(*addresses, std::move(habilitation));
        // Nothing is asked of the keychain: the sandbox has to work without one.
        if (!d->habilitations.hasSecret(habilitation.id))
            co_return accessWith(habilitation, sandboxToken(*addresses, habilitation.service));
    }
    if (const auto ready = co_await prepareNetwork(); !ready)
        co_return Unexpected(ready.error());
    auto token = co_await d->habilitations.token(habilitation);
    if (!token)
        co_return Unexpected(token.error());
    co_return accessWith(habilitation, *token);
}

habilitation::Habilitation Services::reached(habilitation::Habilitation habilitation)
{
    if (!isOwnSandbox(habilitation))
        return habilitation;
    const auto addresses = sandbox();
    return addresses ? reaching(*addresses, std::move(habilitation)) : habilitation;
}

} // namespace agrafe::services
