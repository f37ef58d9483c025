// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "http/manager_pool.h"

#include "base/loopback.h"

#include <QNetworkProxyFactory>
#include <QSet>
#include <QSslCertificate>

#include <algorithm>

namespace agrafe::http {

namespace {

/// The proxy of the settings, for one manager: nothing is set for the whole program. The loopback never
/// goes through a proxy.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    ProxyChoice(NetworkOptions::Proxy choice, const QNetworkProxy &manual)
        : m_choice(choice)
        , m_manual(manual)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_choice == NetworkOptions::Proxy::None || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_choice == NetworkOptions::Proxy::Manual)
            return {m_manual};
        return systemProxyForQuery(query);
    }

private:
    NetworkOptions::Proxy m_choice;
    QNetworkProxy m_manual;
};

LaterPtr<QNetworkAccessManager> makeManager(const NetworkOptions &options)
{
    LaterPtr<QNetworkAccessManager> manager(new QNetworkAccessManager);
    manager->setProxyFactory(new ProxyChoice(options.proxy, options.manual));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

} // namespace

struct ManagerPool::Member
{
    LaterPtr<QNetworkAccessManager> manager;
    int busy = 0;
    QSet<QString> hosts; ///< a connection to them may be alive
};

ManagerPool::Place::Place(std::shared_ptr<ManagerPool> pool, std::shared_ptr<Member> member, QString host)
    : m_pool(std::move(pool))
    , m_member(std::move(member))
    , m_host(std::move(host))
{
    ++m_member->busy;
    m_member->hosts.insert(m_host);
}

ManagerPool::Place::~Place()
{
    --m_member->busy;
    m_pool->giveBack(m_host);
}

QNetworkAccessManager &ManagerPool::Place::manager() const
{
    return *m_member->manager;
}

ManagerPool::ManagerPool(NetworkOptions options)
    : m_options(std::move(options))
{}

QCoro::Task<std::shared_ptr<ManagerPool::Place>> ManagerPool::take(QString host, std::stop_token stop)
{
    Host &there = m_hosts[host];
    if (stop.stop_requested())
        co_return std::shared_ptr<Place>();
    if (there.busy < perHost) {
        ++there.busy;
        ++m_inFlight;
    } else if (!co_await there.line.wait(0, stop)) {
        co_return std::shared_ptr<Place>();
    }
    co_return std::make_shared<Place>(shared_from_this(), memberFor(host), host);
}

// One that already knows the host, if it has room: its connections are alive.
std::shared_ptr<ManagerPool::Member> ManagerPool::memberFor(const QString &host)
{
    std::shared_ptr<Member> free;
    for (const auto &member : m_members) {
        if (member->busy >= perManager)
            continue;
        if (member->hosts.contains(host))
            return member;
        if (!free)
            free = member;
    }
    if (!free) {
        free = std::make_shared<Member>(Member{.manager = makeManager(m_options), .busy = 0, .hosts = {}});
        m_members.push_back(free);
    }
    return free;
}

void ManagerPool::giveBack(const QString &host)
{
    Host &there = m_hosts[host];
    if (!there.line.isEmpty()) {
        there.line.serveFirst(); // the place passes on
        return;
    }
    --there.busy;
    --m_inFlight;
}

void ManagerPool::setOptions(NetworkOptions options)
{
    m_options = std::move(options);
    m_tls.reset();
    m_members.clear();
}

const QSslConfiguration &ManagerPool::tls()
{
    if (m_tls)
        return *m_tls;
    m_tls = QSslConfiguration::defaultConfiguration();
    const auto additional = QSslCertificate::fromData(m_options.additionalAuthorities, QSsl::Pem);
    // Once a list is given, the system's own authorities are no longer looked up: name them too.
    if (!additional.isEmpty())
        m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + additional);
    return *m_tls;
}

} // namespace agrafe::http
