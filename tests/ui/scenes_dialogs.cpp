// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "ui/habilitation/organism_page.h"
#include "ui/habilitation/token_page.h"
#include "ui/habilitation/trial_page.h"
#include "ui/help/help_dialog.h"
#include "ui/scenes.h"
#include "ui/services/services_dialog.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/test_services.h"

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QWidget> settingsAt(const QString &category)
{
    static TestServices services;
    services.addSandboxHabilitation();
    auto dialog =
        std::make_unique<SettingsDialog>(services.settings, new HabilitationsPage(services.habilitations));
    dialog->setFictitious(u"Bac à sable sur ce poste : aucune administration n’est interrogée."_s);
    dialog->showCategory(category);
    return dialog;
}

std::unique_ptr<QWidget> services()
{
    using State = etat::ProviderState::State;
    const QDateTime at({2026, 11, 20}, {9, 41}, Qt::UTC);
    auto dialog = std::make_unique<ServicesDialog>();
    dialog->showStates({{u"INSEE"_s, {}, State::Ok, at, {}},
                        {u"DGFiP"_s, {}, State::Down, at, {}},
                        {u"Infogreffe"_s, {}, State::Ok, at, {}},
                        {u"Qualifelec"_s, {}, State::Maintenance, at, at.addSecs(7200)},
                        {u"MSA"_s, {}, State::Unknown, {}, {}}},
                       at.addSecs(1440));
    return dialog;
}

std::unique_ptr<QWidget> configure()
{
    static TestServices services;
    auto dialog = std::make_unique<HabilitationDialog>(services.tools(), HabilitationDialog::Task::Configure,
                                                       habilitation::Habilitation{});
    return dialog;
}

const AddScene categories[] = {
    AddScene({u"reglages-habilitations"_s, {820, 560}, [] { return settingsAt(u"habilitations"_s); }, {}}),
    AddScene({u"reglages-apparence"_s, {820, 560}, [] { return settingsAt(u"apparence"_s); }, {}}),
    AddScene({u"reglages-reseau"_s, {820, 560}, [] { return settingsAt(u"reseau"_s); }, {}}),
    AddScene({u"reglages-documents"_s, {820, 560}, [] { return settingsAt(u"documents"_s); }, {}})};
const AddScene providers({u"services"_s, {680, 520}, services, {}});
const AddScene organism({u"configurer-1"_s, {640, 600}, configure, {}});
const AddScene help({u"aide"_s, {680, 600}, [] { return std::make_unique<HelpDialog>(); }, {}});

} // namespace

} // namespace agrafe::test
