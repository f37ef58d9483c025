// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/diagnostic.h"

#include "diagnostic/access_checks.h"
#include "diagnostic/account_checks.h"
#include "diagnostic/chorus_checks.h"
#include "diagnostic/local_checks.h"
#include "diagnostic/network_checks.h"
#include "diagnostic/plan.h"
#include "etat/outcome.h"
#include "etat/service_bodies.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace agrafe::diagnostic {

using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

Check serviceCheck(const Result<http::Response> &pings)
{
    const QString id = QStringLiteral("service");
    if (!pings) {
        const etat::Explanation why = etat::explain(pings.error(), {});
        return checkNamed(id, State::Bad, why.sentence, why.nextAction, pings.error().detail);
    }
    if (pings->status >= 400)
        return checkNamed(
            id, State::Attention,
            QCoreApplication::translate("Diagnostic", "Il répond, mais pas comme d’habitude (réponse %1).")
                .arg(pings->status),
            QCoreApplication::translate("Diagnostic", "Réessayez plus tard."));
    return checkNamed(id, State::Good, QCoreApplication::translate("Diagnostic", "Il répond."));
}

Check noTls()
{
    return checkNamed(QStringLiteral("tls"), State::Skipped,
                      QCoreApplication::translate("Diagnostic", "Le service est sur ce poste."));
}

Subject subjectOf(const std::optional<Habilitation> &habilitation, const QDateTime &now)
{
    Subject subject;
    subject.at = now;
    if (habilitation) {
        subject.habilitation = habilitation->name;
        subject.environment = titleOf(habilitation->environment, habilitation->service);
        subject.address = habilitation->apiUrl().host();
    }
    return subject;
}

// Asks nothing of the network.
std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

etat::Access withoutToken(const Habilitation &habilitation)
{
    return {.habilitation = habilitation, .token = {}};
}

} // namespace

Diagnostic::Diagnostic(services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

QList<Check> Diagnostic::plan(const std::optional<Habilitation> &habilitation) const
{
    return planFor(habilitation, !m_services.settings().text(QStringLiteral("documents/dossier")).isEmpty());
}

void Diagnostic::tell(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        place(m_checks, check);
        Q_EMIT checked(check);
    }
}

void Diagnostic::tellOpen(const QList<Check> &checks)
{
    for (const Check &check : checks) {
        const auto told = std::ranges::find(m_checks, check.id, &Check::id);
        if (told != m_checks.end() && told->sentence.isEmpty())
            tell({check});
    }
}

bool Diagnostic::reached(const QString &id) const
{
    const auto found = std::ranges::find(m_checks, id, &Check::id);
    return found != m_checks.end() && found->state != State::Bad;
}

QList<Check> Diagnostic::finished()
{
    closeOpen(m_checks);
    return m_checks;
}

QCoro::Task<QList<Check>> Diagnostic::run(std::optional<Habilitation> habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    m_subject = subjectOf(habilitation, m_services.clock().now());
    m_checks = plan(habilitation);
    co_await workstationChecks();
    if (!self)
        co_return QList<Check>();
    if (!habilitation || stop.stop_requested())
        co_return finished();
    const Habilitation own = *habilitation;
    // The sandbox of this workstation runs only once it is asked for.
    const auto access = co_await m_services.accessOf(*habilitation);
    if (!self)
        co_return QList<Check>();
    if (access)
        habilitation = access->habilitation;
    co_await networkChecks(*habilitation, stop);
    if (!self)
        co_return QList<Check>();
    const bool asks = !stop.stop_requested() && reached(QStringLiteral("dns"));
    if (own.service == Service::El)
        co_await elChecks(own);
    else if (own.service == Service::Chorus)
        co_await chorusChecks(own, asks ? stop : stopped());
    else if (asks)
        co_await serviceChecks(*habilitation, access, stop);
    if (!self)
        co_return QList<Check>();
    co_return finished();
}

QCoro::Task<void> Diagnostic::workstationChecks()
{
    const QPointer<Diagnostic> self(this);
    tell(settingsChecks(m_services.settings()));
    tell(folderChecks(m_services.paths(), m_services.settings()));
    const Check journal = co_await journalCheck(m_services.journal());
    if (!self)
        co_return;
    tell({journal});
    const Check keychain = co_await keychainCheck(m_services.secrets(), m_services.habilitations());
    if (self)
        tell({keychain});
}

QCoro::Task<void> Diagnostic::networkChecks(Habilitation habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    const QUrl url = habilitation.apiUrl();
    const http::NetworkOptions options = m_services.network();
    tell({proxyCheck(options, url)});
    const bool behindProxy = proxyFor(options, url).type() != QNetworkProxy::NoProxy;
    const Check name = co_await nameCheck(url, behindProxy);
    if (!self)
        co_return;
    tell({name});
    if (name.state == State::Bad || stop.stop_requested())
        co_return;
    if (url.scheme() != u"https")
        co_return tell({noTls()});
    const Check tls = co_await tlsCheck(options, url);
    if (self)
        tell({tls});
}

QCoro::Task<void> Diagnostic::elChecks(Habilitation habilitation)
{
    if (habilitation.environment == Environment::Sandbox)
        co_return tell(
            {checkNamed(QStringLiteral("jeton"), State::Good,
                        QCoreApplication::translate("Diagnostic", "Le bac à sable apporte le sien."))});
    const QPointer<Diagnostic> self(this);
    const QDate today = m_services.clock().now().toLocalTime().date();
    const QList<Check> account = co_await accountChecks(m_services.habilitations(), habilitation, today);
    if (self)
        tell(account);
}

// What only a call tells; where there is none, what this workstation knows.
QCoro::Task<void> Diagnostic::chorusChecks(Habilitation habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    const QDate today = m_services.clock().now().toLocalTime().date();
    QList<Check> local;
    if (habilitation.environment != Environment::Sandbox)
        local = co_await accountChecks(m_services.habilitations(), habilitation, today);
    if (!self)
        co_return;
    if (stop.stop_requested())
        co_return tell(local);
    const auto application = co_await m_services.applicationOf(habilitation);
    if (!self)
        co_return;
    if (application)
        co_await callsOfChorus(habilitation, *application, stop);
    else
        tell({pisteCheck(Unexpected(application.error()))});
    // Lines that are told already stay.
    if (self)
        tellOpen(local);
}

QCoro::Task<void> Diagnostic::callsOfChorus(Habilitation habilitation, chorus::Application application,
                                            std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    // A token given a while ago would prove nothing of now.
    m_services.piste().forget(habilitation.id);
    const auto token = co_await m_services.piste().token(application, stop);
    if (!self)
        co_return;
    tell({pisteCheck(token ? Result<void>() : Unexpected(token.error()))});
    if (!token)
        co_return;
    const auto access = co_await m_services.chorusAccessOf(habilitation, stop);
    if (!self)
        co_return;
    Result<void> health = access ? Result<void>() : Unexpected(access.error());
    if (access)
        health = co_await chorus::checkHealth(m_services.http(), *access, stop);
    if (self)
        tell(healthChecks(health, habilitation, m_services.clock().now().toLocalTime().date()));
}

QCoro::Task<void> Diagnostic::serviceChecks(Habilitation habilitation, Result<etat::Access> access,
                                            std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    const QString path = habilitation.service == Service::Particulier ? QStringLiteral("/api/pings")
                                                                      : QStringLiteral("/pings");
    const http::Request request = etat::pingRequest(withoutToken(habilitation), path);
    const auto pings = co_await m_services.http().send(request, stop);
    if (!self)
        co_return;
    tell({serviceCheck(pings)});
    if (!pings)
        co_return;
    tell({clockCheck(pings->header("Date"), m_services.clock().now())});
    if (!access)
        co_return tell(accessNotAsked(access.error()));
    const auto rights = co_await m_services.rights().ask(*access, stop);
    if (self)
        tell(accessChecks(rights, habilitation, m_services.catalogue()));
}

} // namespace agrafe::diagnostic
