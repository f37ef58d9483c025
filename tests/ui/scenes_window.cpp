// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "settings/settings.h"
#include "ui/main_window.h"
#include "ui/scenes.h"
#include "ui/shell/status_strip.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/empty_state.h"

#include <QTemporaryDir>

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

settings::Settings &someSettings()
{
    static QTemporaryDir folder;
    static settings::Settings settings(folder.filePath(u"agrafe.conf"_s), QString());
    return settings;
}

std::unique_ptr<MainWindow> window()
{
    auto window = std::make_unique<MainWindow>(someSettings());
    window->addPanel({u"entreprise"_s, u"entreprise"_s, u"Entreprise"_s,
                      [] { return new EmptyState(u"entreprise"_s, u"Tapez ou déposez un SIRET"_s, {}); }});
    window->statusStrip()->setAgent(u"c.marchand"_s);
    window->statusStrip()->setDate(u"Vendredi 20 novembre 2026, 10 h 05"_s);
    return window;
}

std::unique_ptr<QWidget> firstStart()
{
    auto main = window();
    auto *page = new WelcomePage(20);
    page->showKeychain(KeychainSight::Unlocked);
    page->showJournalReady();
    main->setWelcome(page);
    main->header()->setTitle(u"Bienvenue"_s);
    main->statusStrip()->setNews(u"Aucune habilitation"_s);
    main->statusStrip()->setQuota(u"Aucun appel sur le réseau"_s);
    return main;
}

std::unique_ptr<MainWindow> withHabilitation(ServicesLight light, const QString &services)
{
    auto main = window();
    const QUuid id = QUuid::createUuid();
    main->header()->setHabilitations(
        {{id, u"Marchés publics"_s, u"Ville de Valorne · API Entreprise"_s, u"Bac à sable"_s, true}}, id);
    main->header()->setServices(light, services);
    main->setFictitious(u"Bac à sable sur ce poste : aucune administration n’est interrogée."_s);
    main->showPanel(u"entreprise"_s);
    main->statusStrip()->setNews(u"14 pièces : 12 reçues, 1 en cours, 1 non couverte"_s);
    main->statusStrip()->setQuota(u"Quota de la minute : 236 appels libres sur 250"_s);
    return main;
}

const AddScene welcome({u"premier-demarrage"_s, {1280, 800}, firstStart, {}});
const AddScene ready({u"fenetre"_s,
                      {1280, 800},
                      [] { return withHabilitation(ServicesLight::Available, u"Services disponibles"_s); },
                      {}});
const AddScene palette({u"fenetre-palette"_s,
                        {1280, 800},
                        [] {
                            auto main = withHabilitation(ServicesLight::Degraded, u"1 service en panne"_s);
                            main->resize(1280, 800);
                            main->openPalette();
                            return main;
                        },
                        {}});

} // namespace

} // namespace agrafe::test
