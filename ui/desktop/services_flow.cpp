// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/services_flow.h"

#include "ui/habilitation/current_access.h"
#include "ui/shell/header.h"

#include <algorithm>

namespace agrafe::ui {

using etat::ProviderWatch;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

bool hasPings(Service service)
{
    return service == Service::Entreprise || service == Service::Particulier;
}

/// The sandbox of this workstation has one only once it runs.
bool hasKnownAddress(const Habilitation &habilitation)
{
    return habilitation.environment != Environment::Sandbox || !habilitation.baseUrl.isEmpty();
}

void forgetAll(ProviderWatch &watch)
{
    for (const Service service : watch.watched())
        watch.forget(service);
}

} // namespace

ServicesFlow::ServicesFlow(services::Services &services, const CurrentAccess &current, Header &header,
                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_current(current)
    , m_header(header)
{
    connect(&m_current, &CurrentAccess::chosen, this, &ServicesFlow::onChosen);
    connect(&m_current, &CurrentAccess::opened, this, [this] { watch(m_current.access()->habilitation); });
    connect(&m_current, &CurrentAccess::failed, this, &ServicesFlow::onFailed);
    connect(&m_services.providers(), &ProviderWatch::changed, this, &ServicesFlow::show);
}

void ServicesFlow::open(QWidget *window, const QString &fictitious)
{
    if (!m_dialog) {
        m_dialog = new ServicesDialog(window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ServicesDialog::refreshRequested, &m_services.providers(),
                &ProviderWatch::refresh);
        connect(m_dialog, &ServicesDialog::diagnosticRequested, this, &ServicesFlow::diagnosticRequested);
    }
    m_dialog->setFictitious(fictitious);
    m_dialog->open();
    m_dialog->activateWindow();
    m_services.providers().refresh();
    show();
}

/// Until its access is open, nothing is known of where it asks.
void ServicesFlow::onChosen()
{
    ProviderWatch &watch = m_services.providers();
    if (!m_current.habilitation()) {
        watch.stop();
        forgetAll(watch);
        return;
    }
    m_header.setServices(ServicesLight::Asking, tr("État des services demandé…"));
}

void ServicesFlow::onFailed()
{
    if (!m_current.habilitation())
        return;
    if (hasKnownAddress(*m_current.habilitation()))
        return watch(*m_current.habilitation());
    m_services.providers().stop();
    forgetAll(m_services.providers());
    m_header.setServices(ServicesLight::Unknown, tr("État des services inconnu"));
}

void ServicesFlow::follow(const Habilitation &chosen)
{
    if (hasKnownAddress(chosen))
        watch(chosen);
}

void ServicesFlow::watch(const Habilitation &chosen)
{
    if (!hasPings(chosen.service))
        return;
    const etat::Access access{.habilitation = chosen, .token = {}};
    m_services.providers().watch(access);
    watchTheOther(chosen.service == Service::Entreprise ? Service::Particulier : Service::Entreprise, chosen);
    m_services.providers().start();
    show();
}

QUrl ServicesFlow::addressInSandbox(Service service) const
{
    const auto addresses = m_services.sandboxRuns() ? m_services.sandbox() : sandbox::Addresses();
    return service == Service::Particulier ? addresses->particulier : addresses->entreprise;
}

/// Only where its address is known without starting anything; fictitious states are not mixed with real ones.
void ServicesFlow::watchTheOther(Service service, const Habilitation &chosen)
{
    const auto fits = [&](const Habilitation &each) {
        return each.service == service && each.isFictitious() == chosen.isFictitious() &&
               hasKnownAddress(each);
    };
    const QList<Habilitation> &all = m_services.habilitations().all();
    const auto found = std::ranges::find_if(all, fits);
    const auto usual = m_services.habilitations().defaultFor(service);
    etat::Access access;
    if (usual && fits(*usual))
        access.habilitation = *usual;
    else if (found != all.end())
        access.habilitation = *found;
    else if (const QUrl own = addressInSandbox(service);
             chosen.environment == Environment::Sandbox && own.isValid())
        access.habilitation = habilitation::sandboxHabilitation(service, own);
    else
        return m_services.providers().forget(service);
    m_services.providers().watch(access);
}

QList<ApiStates> ServicesFlow::states() const
{
    QList<ApiStates> all;
    for (const Service service : m_services.providers().watched())
        all.append({habilitation::titleOf(service), m_services.providers().states(service)});
    return all;
}

QDateTime ServicesFlow::nextRound() const
{
    QDateTime next = m_services.clock().now();
    for (const Service service : m_services.providers().watched())
        next = std::max(next, m_services.providers().nextRound(service));
    return next;
}

void ServicesFlow::show()
{
    const QList<ApiStates> apis = states();
    QList<etat::ProviderState> providers;
    for (const ApiStates &api : apis)
        providers += api.states.providers;
    const bool asking = m_services.providers().isAsking();
    if (!providers.isEmpty())
        m_header.setServices(servicesInTrouble(providers) > 0 ? ServicesLight::Degraded
                                                              : ServicesLight::Available,
                             servicesSummary(providers));
    else if (!apis.isEmpty())
        m_header.setServices(asking ? ServicesLight::Asking : ServicesLight::Unknown,
                             asking ? tr("État des services demandé…") : tr("État des services inconnu"));
    if (m_dialog)
        m_dialog->showStates(apis, m_services.clock().now(), asking, nextRound());
}

} // namespace agrafe::ui
