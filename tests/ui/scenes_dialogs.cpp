// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "ui/diagnostic/diagnostic_dialog.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/habilitation/organism_page.h"
#include "ui/habilitation/token_page.h"
#include "ui/habilitation/trial_page.h"
#include "ui/help/help_dialog.h"
#include "ui/retention/retention_dialog.h"
#include "ui/scenes.h"
#include "ui/services/services_dialog.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/test_services.h"

#include <QFile>
#include <QTemporaryDir>

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QWidget> settingsAt(const QString &category)
{
    static TestServices services;
    services.addSandboxHabilitation();
    auto dialog =
        std::make_unique<SettingsDialog>(services.settings, new HabilitationsPage(services.tools()));
    dialog->setFictitious(u"Bac à sable sur ce poste : aucune administration n’est interrogée."_s);
    dialog->setSecretKeeper(
        {.keep = [](const QString & /*key*/, const Secret & /*secret*/) -> QCoro::Task<Result<void>> {
            co_return Result<void>();
        }});
    dialog->showCategory(category);
    return dialog;
}

std::unique_ptr<QWidget> settingsLocked()
{
    static const QTemporaryDir folder;
    const QString machine = folder.filePath(u"machine.conf"_s);
    QFile file(machine);
    if (file.open(QIODevice::WriteOnly))
        file.write("[reseau]\nproxy=aucun\n[verrous]\nreseau\\proxy=true\ndocuments\\dossier=true\n"
                   "[administrateur]\nnom=DSI de Valorne\n");
    file.close();
    static settings::Settings settings(folder.filePath(u"agent.conf"_s), machine);
    auto dialog = std::make_unique<SettingsDialog>(settings, new QWidget);
    dialog->showCategory(u"reseau"_s);
    return dialog;
}

std::unique_ptr<QWidget> settingsFound()
{
    auto dialog = settingsAt(u"reseau"_s);
    static_cast<SettingsDialog &>(*dialog).search(u"mandataire"_s);
    return dialog;
}

std::unique_ptr<QWidget> accessTo(habilitation::Service service)
{
    static TestServices services;
    habilitation::Habilitation access;
    access.id = QUuid::createUuid();
    access.service = service;
    access.environment = habilitation::Environment::Production;
    auto dialog = std::make_unique<AccessDialog>(services.habilitations, *services.secrets, access,
                                                 QDate(2026, 11, 20));
    dialog->setFictitious(u"Bac à sable sur ce poste."_s);
    if (service == habilitation::Service::Chorus)
        dialog->showGuide(services.settings);
    return dialog;
}

std::unique_ptr<QWidget> imported()
{
    using habilitation::Incoming;
    habilitation::Habilitation company;
    company.name = u"Marchés publics"_s;
    habilitation::Habilitation other = company;
    other.name = u"Aides aux entreprises"_s;
    habilitation::Habilitation taken = company;
    taken.name = u"Subventions"_s;
    return std::make_unique<ImportDialog>(
        QList<Incoming>{{.value = company, .kind = Incoming::Kind::New, .changes = {}},
                        {.value = other,
                         .kind = Incoming::Kind::Different,
                         .changes = {{u"Conservation des documents"_s, u"12 mois"_s, u"6 mois"_s}}},
                        {.value = taken, .kind = Incoming::Kind::NameTaken, .changes = {}}});
}

std::unique_ptr<QWidget> expired()
{
    auto dialog = std::make_unique<RetentionDialog>();
    const retention::ExpiredDocument old{.path = u"/x/a.pdf"_s,
                                         .proof = u"/x/a.json"_s,
                                         .title = u"Attestation fiscale"_s,
                                         .habilitation = u"Marchés publics"_s,
                                         .askedAt = {},
                                         .expiredOn = QDate(2026, 5, 1),
                                         .bytes = 120'000};
    retention::ExpiredDocument changed = old;
    changed.title = u"Attestation de vigilance"_s;
    changed.modified = true;
    dialog->showDocuments({old, changed});
    return dialog;
}

std::unique_ptr<QWidget> services()
{
    using State = etat::ProviderState::State;
    const QDateTime at({2026, 11, 20}, {9, 41}, Qt::UTC);
    auto dialog = std::make_unique<ServicesDialog>();
    const etat::ServiceStates companies{
        .providers = {{u"INSEE"_s, {}, State::Ok, at, {}},
                      {u"DGFiP"_s, {}, State::Down, at, {}},
                      {u"Infogreffe"_s, {}, State::Ok, at, {}},
                      {u"Qualifelec"_s, {}, State::Maintenance, at, at.addSecs(7200)},
                      {u"MSA"_s, {}, State::Unknown, {}, {}}},
        .askedAt = at.addSecs(1440),
        .failure = {}};
    const etat::ServiceStates persons{
        .providers = {{u"CNAF & MSA"_s, {}, State::Ok, at, {}}, {u"France Travail"_s, {}, State::Ok, at, {}}},
        .askedAt = at.addSecs(1440),
        .failure = {}};
    dialog->showStates({{u"API Entreprise"_s, companies}, {u"API Particulier"_s, persons}}, at.addSecs(1500),
                       false, at.addSecs(1500));
    return dialog;
}

std::unique_ptr<QWidget> configure()
{
    static TestServices services;
    auto dialog = std::make_unique<HabilitationDialog>(services.tools(), HabilitationDialog::Task::Configure,
                                                       habilitation::Habilitation{});
    return dialog;
}

std::unique_ptr<QWidget> diagnosis()
{
    using diagnostic::checkNamed;
    using diagnostic::State;
    auto dialog = std::make_unique<DiagnosticDialog>();
    habilitation::Habilitation company;
    company.id = QUuid::createUuid();
    company.name = u"Marchés publics"_s;
    company.environment = habilitation::Environment::Production;
    dialog->setHabilitations({company}, company.id);
    const QList<diagnostic::Check> checks{
        checkNamed(u"dossier-reglages"_s, State::Good, u"« ~/.config/agrafe », 48 Gio libres."_s),
        checkNamed(u"journal"_s, State::Good, u"Prêt ; dernier accès tracé le 20/11/2026 09:41."_s),
        checkNamed(u"trousseau"_s, State::Attention, u"Les jetons ne sont gardés que pour cette session."_s,
                   u"Ils seront à coller à nouveau la prochaine fois."_s),
        checkNamed(u"proxy"_s, State::Good, u"Celui des réglages : mandataire.valorne.example:3128."_s),
        checkNamed(
            u"dns"_s, State::Skipped,
            u"Ce poste ne connaît pas « entreprise.api.gouv.fr » ; le mandataire le cherche pour lui."_s),
        checkNamed(
            u"tls"_s, State::Bad,
            u"Ce poste ne connaît pas l’autorité « Racine de Valorne » qui a signé la réponse du service."_s,
            u"Si c’est celle de votre organisme, demandez son certificat à votre service informatique et "
            u"indiquez-le dans les réglages, Réseau."_s),
        checkNamed(u"service"_s, State::Unknown, u"Pas essayé : ce qui précède ne marche pas encore."_s),
        checkNamed(u"heure"_s),
        checkNamed(u"jeton"_s)};
    dialog->showPlan(checks);
    dialog->showEnd({}, checks);
    return dialog;
}

const AddScene categories[] = {
    AddScene({u"reglages-habilitations"_s, {940, 640}, [] { return settingsAt(u"habilitations"_s); }, {}}),
    AddScene({u"reglages-apparence"_s, {940, 640}, [] { return settingsAt(u"apparence"_s); }, {}}),
    AddScene({u"reglages-reseau"_s, {940, 640}, [] { return settingsAt(u"reseau"_s); }, {}}),
    AddScene({u"reglages-documents"_s, {940, 640}, [] { return settingsAt(u"documents"_s); }, {}}),
    AddScene({u"reglages-clavier"_s, {940, 640}, [] { return settingsAt(u"clavier"_s); }, {}}),
    AddScene({u"reglages-verrous"_s, {940, 640}, settingsLocked, {}}),
    AddScene({u"reglages-recherche"_s, {940, 640}, settingsFound, {}}),
    AddScene({u"acces-el"_s, {560, 560}, [] { return accessTo(habilitation::Service::El); }, {}}),
    AddScene({u"acces-chorus"_s, {960, 640}, [] { return accessTo(habilitation::Service::Chorus); }, {}}),
    AddScene({u"importer"_s, {720, 460}, imported, {}}),
    AddScene({u"documents-passes"_s, {720, 520}, expired, {}})};
const AddScene providers({u"services"_s, {680, 520}, services, {}});
const AddScene diagnosisScene({u"diagnostic"_s, {720, 640}, diagnosis, {}});
const AddScene organism({u"configurer-1"_s, {640, 600}, configure, {}});
const AddScene help({u"aide"_s, {680, 600}, [] { return std::make_unique<HelpDialog>(); }, {}});

} // namespace

} // namespace agrafe::test
