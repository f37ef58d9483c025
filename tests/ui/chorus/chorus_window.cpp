// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/chorus_window.h"

#include "ui/shell/status_strip.h"

#include <QCoreApplication>
#include <QTest>

namespace agrafe::test {

using namespace Qt::StringLiterals;
using ui::Side;

ChorusStation::ChorusStation()
    : open(house.open())
    , settings(paths.config + u"/agrafe.conf"_s, QString())
    , desk(*house.client)
    , downloader(*house.client, house.clock)
    , actions(*house.client)
    , log(paths)
    , deposits(*house.client, log, house.clock)
    , references(*house.client, paths, house.clock)
    , searches(paths)
{}

ChorusStation::~ChorusStation()
{
    m_end.request_stop();
    (void)QTest::qWaitFor([this] { return m_running.use_count() == 1; });
}

bool ChorusStation::plan(const QString &operation, const QString &fault, int after, int times, int seconds)
{
    const QJsonObject asked{{u"operation"_s, operation},
                            {u"panne"_s, fault},
                            {u"apres"_s, after},
                            {u"fois"_s, times},
                            {u"secondes"_s, seconds}};
    QNetworkRequest request(house.addresses.chorus.resolved(QUrl(u"/bac-a-sable/pannes"_s)));
    request.setRawHeader("Content-Type", "application/json");
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(asked).toJson()));
    (void)QTest::qWaitFor([&reply] { return reply->isFinished(); });
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 204;
}

habilitation::Habilitation ChorusStation::habilitation(Side side, const QString &client) const
{
    const bool production = side == Side::Production;
    habilitation::Habilitation own;
    own.id = QUuid::createUuidV5(QUuid(), (production ? u"p"_s : u"q"_s) + client);
    own.name = production ? u"Factures"_s : u"Factures, qualification"_s;
    own.service = habilitation::Service::Chorus;
    own.environment = production ? habilitation::Environment::Production : habilitation::Environment::Staging;
    own.organisation = u"Ville de Valorne"_s;
    own.recipient = u"21990001900013"_s;
    own.baseUrl = production ? house.addresses.chorusProduction : house.addresses.chorus;
    own.oauthUrl = production ? house.addresses.oauthProduction : house.addresses.oauth;
    own.clientId = !client.isEmpty() ? client : production ? u"bac-a-sable-production"_s : u"bac-a-sable"_s;
    own.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
    return own;
}

chorus::Session ChorusStation::session(const habilitation::Habilitation &habilitation)
{
    const bool production = habilitation.environment == habilitation::Environment::Production;
    const sandbox::Addresses &at = house.addresses;
    const QByteArray secret = production ? at.pisteProductionSecret : at.pisteSecret;
    const QByteArray password = production ? at.technicalProductionPassword : at.technicalPassword;
    const chorus::Application application{.habilitation = habilitation,
                                          .secret = Secret(m_secret.isEmpty() ? secret : m_secret)};
    return house.session(application, Secret(m_password.isEmpty() ? password : m_password));
}

ui::ChorusServices ChorusStation::services()
{
    return {house.clock,
            settings,
            *house.client,
            desk,
            downloader,
            actions,
            deposits,
            log,
            references,
            searches,
            u"c.marchand"_s,
            [this](const habilitation::Habilitation &own) { return session(own); },
            [this] { return m_running; },
            m_end.get_token()};
}

std::unique_ptr<ui::MainWindow> chorusWindow(ChorusStation &station, ui::ChorusPanel *&panel, Side side)
{
    panel = new ui::ChorusPanel(station.services());
    panel->setSide(side);
    panel->setHabilitations(station.habilitation(Side::Qualification),
                            station.habilitation(Side::Production));
    auto window = std::make_unique<ui::MainWindow>(station.settings);
    window->addPanel({u"entreprise"_s, u"entreprise"_s,
                      QCoreApplication::translate("agrafe::ui::Desktop", "Entreprise"),
                      [] { return new QWidget; }});
    window->addPanel({u"chorus"_s, u"chorus"_s, u"Chorus Pro"_s, [panel] { return panel; }});
    const QUuid id = station.habilitation(side).id;
    window->header()->setHabilitations(
        {{id, u"Factures reçues"_s, u"Ville de Valorne · Chorus Pro"_s, u"Bac à sable"_s, true}}, id);
    window->setFictitious(QCoreApplication::translate(
        "agrafe::ui::Desktop", "Bac à sable sur ce poste\u00a0: aucune administration n’est interrogée."));
    window->statusStrip()->setAgent(u"c.marchand"_s);
    window->statusStrip()->setDate(u"Vendredi 20 novembre 2026, 15 h 08"_s);
    QObject::connect(panel, &ui::ChorusPanel::summaryChanged, window->statusStrip(),
                     &ui::StatusStrip::setNews);
    QObject::connect(panel, &ui::ChorusPanel::news, window->statusStrip(), &ui::StatusStrip::setNews);
    window->showPanel(u"chorus"_s);
    panel->begin();
    return window;
}

} // namespace agrafe::test
