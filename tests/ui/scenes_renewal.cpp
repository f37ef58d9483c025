// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/pasted_secret_field.h"
#include "ui/renewal/leak_dialog.h"
#include "ui/renewal_bench.h"
#include "ui/scenes.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/settings_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

namespace {

RenewalBench &bench()
{
    static std::unique_ptr<RenewalBench> one;
    if (!one) {
        one = std::make_unique<RenewalBench>();
        qAddPostRoutine([] { one.reset(); }); // with its timers, in the thread that they are of
    }
    return *one;
}

const Habilitation &company()
{
    static const Habilitation one = bench().add(bench().relay(), bench().addresses.restrictedToken);
    return one;
}

const Habilitation &el()
{
    static const Habilitation one = [] {
        Habilitation own;
        own.name = u"Déclarations sociales"_s;
        own.service = Service::El;
        own.environment = Environment::Production;
        own.baseUrl = bench().addresses.el;
        own.partner = u"valorne"_s;
        own.expiresOn = QDate(2026, 12, 4);
        return bench().add(own);
    }();
    return one;
}

const Habilitation &chorus()
{
    static const Habilitation one = [] {
        Habilitation own;
        own.name = u"Factures"_s;
        own.service = Service::Chorus;
        own.environment = Environment::Production;
        own.clientId = u"f3a1c0de"_s;
        own.technicalAccount = u"TECH_1_21380185500015@cpro.fr"_s;
        own.technicalPasswordChangedOn = QDate(2025, 11, 3);
        return bench().add(own);
    }();
    return one;
}

std::unique_ptr<QWidget> renewal(const Habilitation &habilitation, RenewalDialog::Step step,
                                 const QByteArray &pasted = {})
{
    auto dialog = std::make_unique<RenewalDialog>(bench().tools(), bench().guide, habilitation);
    dialog->goTo(step);
    if (!pasted.isEmpty())
        dialog->findChild<PastedSecretField *>()->findChild<QLineEdit *>()->setText(
            QString::fromUtf8(pasted));
    return dialog;
}

bool tried(QWidget &window)
{
    const auto *again = window.findChild<QPushButton *>(u"essayerEncore"_s);
    return again != nullptr && again->isVisible();
}

std::unique_ptr<QWidget> list()
{
    (void)company();
    (void)el();
    (void)chorus();
    return std::make_unique<SettingsDialog>(
        bench().settings, new HabilitationsPage({bench().store, bench().keychain, bench().clock, {}, {}}));
}

const AddScene scenesOfRenewal[] = {
    AddScene({u"renouveler-1"_s, {980, 680}, [] { return renewal(company(), RenewalDialog::Deadline); }, {}}),
    AddScene({u"renouveler-2"_s, {980, 680}, [] { return renewal(company(), RenewalDialog::Request); }, {}}),
    AddScene(
        {u"renouveler-3-vide"_s, {980, 680}, [] { return renewal(company(), RenewalDialog::NewToken); }, {}}),
    AddScene({u"renouveler-3-bon"_s,
              {980, 680},
              [] { return renewal(company(), RenewalDialog::NewToken, bench().addresses.renewedToken); },
              tried}),
    AddScene({u"renouveler-3-refuse"_s,
              {980, 680},
              [] { return renewal(company(), RenewalDialog::NewToken, bench().addresses.blacklistedToken); },
              tried}),
    AddScene(
        {u"renouveler-chorus"_s, {980, 680}, [] { return renewal(chorus(), RenewalDialog::NewToken); }, {}}),
    AddScene({u"renouveler-el"_s, {980, 680}, [] { return renewal(el(), RenewalDialog::Deadline); }, {}}),
    AddScene({u"jeton-divulgue"_s,
              {680, 620},
              [] { return std::make_unique<LeakDialog>(bench().tools(), bench().guide, company()); },
              {}}),
    AddScene({u"reglages-echeances"_s, {860, 560}, list, {}})};

} // namespace

} // namespace agrafe::test
