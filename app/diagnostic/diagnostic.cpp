// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/diagnostic.h"

#include "diagnostic/access_checks.h"
#include "diagnostic/local_checks.h"
#include "diagnostic/network_checks.h"
#include "etat/outcome.h"
#include "etat/service_bodies.h"

#include <QCoreApplication>
#include <QPointer>

namespace agrafe::diagnostic {

using habilitation::Habilitation;
using habilitation::Service;

namespace {

bool isStateApi(const Habilitation &habilitation)
{
    return habilitation.service == Service::Entreprise || habilitation.service == Service::Particulier;
}

Check serviceCheck(const Result<http::Response> &pings)
{
    Check check;
    check.id = QStringLiteral("service");
    check.title = QCoreApplication::translate("Diagnostic", "Service");
    check.state = State::Good;
    if (!pings) {
        const etat::Explanation why = etat::explain(pings.error(), {});
        check.state = State::Bad;
        check.sentence = why.sentence;
        check.nextAction = why.nextAction;
        check.detail = pings.error().detail;
    } else if (pings->status >= 400) {
        check.state = State::Attention;
        check.sentence =
            QCoreApplication::translate("Diagnostic", "Il répond, mais pas comme d’habitude (réponse %1).")
                .arg(pings->status);
        check.nextAction = QCoreApplication::translate("Diagnostic", "Réessayez plus tard.");
    } else {
        check.sentence = QCoreApplication::translate("Diagnostic", "Il répond.");
    }
    return check;
}

Check noTls()
{
    Check check;
    check.id = QStringLiteral("tls");
    check.title = QCoreApplication::translate("Diagnostic", "Liaison chiffrée");
    check.state = State::Skipped;
    check.sentence = QCoreApplication::translate("Diagnostic", "Le service est sur ce poste.");
    return check;
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

etat::Access withoutToken(const Habilitation &habilitation)
{
    return {.habilitation = habilitation, .token = {}};
}

} // namespace

Diagnostic::Diagnostic(services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{}

QList<Check> Diagnostic::told(const QList<Check> &checks)
{
    for (const Check &check : checks)
        Q_EMIT checked(check);
    return checks;
}

QCoro::Task<QList<Check>> Diagnostic::run(std::optional<Habilitation> habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    m_subject = subjectOf(habilitation, m_services.clock().now());
    QList<Check> checks = told(settingsChecks(m_services.settings()));
    checks += told(folderChecks(m_services.paths(), m_services.settings()));
    const Check journal = co_await journalCheck(m_services.journal());
    if (!self)
        co_return checks;
    checks += told({journal});
    const Check keychain = co_await keychainCheck(m_services.secrets(), m_services.habilitations());
    if (!self)
        co_return checks;
    checks += told({keychain});
    if (!habilitation || stop.stop_requested())
        co_return checks;
    // The sandbox of this workstation runs only once it is asked for.
    const auto access = co_await m_services.accessOf(*habilitation);
    if (!self)
        co_return checks;
    if (access)
        habilitation = access->habilitation;
    const QList<Check> network = co_await networkChecks(*habilitation, stop);
    if (!self)
        co_return checks;
    checks += network;
    checks += co_await serviceChecks(*habilitation, stop);
    co_return checks;
}

QCoro::Task<QList<Check>> Diagnostic::networkChecks(Habilitation habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    const QUrl url = habilitation.apiUrl();
    const http::NetworkOptions options = m_services.network();
    QList<Check> checks = told({proxyCheck(options, url)});
    const bool behindProxy = proxyFor(options, url).type() != QNetworkProxy::NoProxy;
    const Check name = co_await nameCheck(url, behindProxy);
    if (!self)
        co_return checks;
    checks += told({name});
    if (name.state == State::Bad || stop.stop_requested())
        co_return checks;
    if (url.scheme() != u"https") {
        checks += told({noTls()});
        co_return checks;
    }
    const Check tls = co_await tlsCheck(options, url);
    if (self)
        checks += told({tls});
    co_return checks;
}

QCoro::Task<QList<Check>> Diagnostic::serviceChecks(Habilitation habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    if (!isStateApi(habilitation) || stop.stop_requested())
        co_return QList<Check>();
    const QString path = habilitation.service == Service::Particulier ? QStringLiteral("/api/pings")
                                                                      : QStringLiteral("/pings");
    const http::Request request = etat::pingRequest(withoutToken(habilitation), path);
    const auto pings = co_await m_services.http().send(request, stop);
    if (!self)
        co_return QList<Check>();
    QList<Check> checks = told({serviceCheck(pings)});
    if (!pings)
        co_return checks;
    checks += told({clockCheck(pings->header("Date"), m_services.clock().now())});
    checks += co_await tokenChecks(habilitation, stop);
    co_return checks;
}

QCoro::Task<QList<Check>> Diagnostic::tokenChecks(Habilitation habilitation, std::stop_token stop)
{
    const QPointer<Diagnostic> self(this);
    const auto access = co_await m_services.accessOf(habilitation);
    if (!self)
        co_return QList<Check>();
    if (!access)
        co_return told(accessNotAsked(access.error()));
    const auto rights = co_await m_services.rights().ask(*access, stop);
    if (!self)
        co_return QList<Check>();
    co_return told(accessChecks(rights, habilitation, m_services.catalogue()));
}

} // namespace agrafe::diagnostic
