// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/held_keychain.h"
#include "support/session_keychain.h"
#include "ui/accessible_names.h"
#include "ui/diagnostic/diagnostic_dialog.h"
#include "ui/habilitation/habilitation_dialog.h"
#include "ui/help/help_dialog.h"
#include "ui/running_application.h"
#include "ui/services/services_dialog.h"
#include "ui/settings/habilitations_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/test_services.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome_page.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;
using HTask = HabilitationDialog::Task;

namespace {

const auto canary = "canari-9f3b7c51d2e84a60b1c7d5e3f2a49b80"_L1;

template<typename Widget>
Widget *named(QWidget &window, const QString &name)
{
    const auto all = window.findChildren<Widget *>();
    for (Widget *widget : all)
        if (widget->accessibleName().startsWith(name))
            return widget;
    return nullptr;
}

QPushButton *button(QWidget &window, const QString &text)
{
    const auto all = window.findChildren<QPushButton *>();
    for (QPushButton *each : all)
        if (QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

bool anyWidgetHolds(QWidget &window, const QString &text)
{
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all)
        for (const char *name : {"text", "plainText", "placeholderText", "toolTip", "accessibleDescription"})
            if (widget->property(name).toString().contains(text))
                return true;
    return false;
}

void fillOrganism(QWidget &dialog)
{
    named<QLineEdit>(dialog, u"SIRET"_s)->setText(u"213 801 855 00015"_s);
    named<QLineEdit>(dialog, u"Organisme"_s)->setText(u"Ville de Valorne"_s);
    named<QLineEdit>(dialog, u"Nom de"_s)->setText(u"Marchés publics"_s);
    named<QPlainTextEdit>(dialog, u"Cadres"_s)->setPlainText(u"Marchés publics\n\nSubventions"_s);
}

} // namespace

class DialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfABannerStaysOnOneLine()
    {
        Banner banner;
        banner.say(Tone::Info, {}, u"30\u202f000 lignes"_s);
        QVERIFY(
            banner.findChild<QLabel *>()->text().contains(u"30\u00a0000"_s)); // rich text breaks at the other
    }

    void initTestCase();
    void init();
    void everyControlHasAName();
    void threeStepsThenSaved();
    void theListSaysWhatEndsAndWhatWasLost();
    void wrongSiretStaysOnTheFirstStep();
    void aRelayMayAddTheTokenItself();
    void theEndIsNotedByHand();
    void aTokenOfTheOtherApiIsSaid();
    void refusedTokenIsNotSaved();
    void tokenIsNeverInAWidgetNorLeftInTheClipboard();
    void aSilentKeychainIsNeverLeftWithoutAsking();
    void settingAppliesAtOnce();
    void lockedSettingCannotBeChanged();
    void providersInTroubleComeFirst();
    void providersAreNotAskedTwiceAMinute();
    void theDiagnosticFillsItsRows();
    void welcomeSaysWhatWasFound();

private:
    habilitation::Habilitation blank() const;

    std::unique_ptr<TestServices> m_services;
};

void DialogsTest::initTestCase()
{
    new Theme(this);
}

void DialogsTest::init()
{
    m_services = std::make_unique<TestServices>();
}

habilitation::Habilitation DialogsTest::blank() const
{
    habilitation::Habilitation habilitation;
    habilitation.id = QUuid::createUuid();
    habilitation.environment = habilitation::Environment::Production;
    return habilitation;
}

void DialogsTest::everyControlHasAName()
{
    m_services->addSandboxHabilitation();
    SettingsDialog settings(m_services->settings, new HabilitationsPage(m_services->tools()));
    for (const auto &category : {u"habilitations"_s, u"apparence"_s, u"reseau"_s, u"documents"_s}) {
        settings.showCategory(category);
        QCOMPARE(namelessControls(settings), QStringList());
    }
    HabilitationDialog configure(m_services->tools(), HTask::Configure, blank());
    QCOMPARE(namelessControls(configure), QStringList());
    HabilitationDialog token(m_services->tools(), HTask::ReplaceToken, blank());
    QCOMPARE(namelessControls(token), QStringList());
    ServicesDialog services;
    QCOMPARE(namelessControls(services), QStringList());
    DiagnosticDialog diagnosis;
    QCOMPARE(namelessControls(diagnosis), QStringList());
    HelpDialog help;
    QCOMPARE(namelessControls(help), QStringList());
    WelcomePage welcome(20);
    QCOMPARE(namelessControls(welcome), QStringList());
}

void DialogsTest::threeStepsThenSaved()
{
    const auto habilitation = blank();
    HabilitationDialog dialog(m_services->tools(), HTask::Configure, habilitation);
    QSignalSpy saved(&dialog, &HabilitationDialog::saved);
    dialog.show();
    fillOrganism(dialog);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QGuiApplication::clipboard()->setText(u"  Bearer "_s + canary + u"\n"_s);
    QTest::mouseClick(button(dialog, u"Coller"_s), Qt::LeftButton);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QPushButton *save = button(dialog, u"Enregistrer"_s);
    QVERIFY(save);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(!m_services->habilitations.byId(habilitation.id));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto kept = m_services->habilitations.byId(habilitation.id);
    QVERIFY(kept);
    QCOMPARE(kept->recipient, u"21380185500015"_s);
    QCOMPARE(kept->contexts, QStringList({u"Marchés publics"_s, u"Subventions"_s}));
    Secret read;
    QCoro::connect(m_services->habilitations.token(*kept), this, [&](const Result<Secret> &token) {
        if (token)
            read = *token;
    });
    QTRY_COMPARE(read.reveal(), QByteArray(canary.data(), canary.size()));
}

void DialogsTest::theListSaysWhatEndsAndWhatWasLost()
{
    auto own = blank();
    own.name = u"Marchés publics"_s;
    own.recipient = u"21380185500015"_s;
    own.contexts = QStringList{u"Marchés publics"_s};
    own.expiresOn = m_services->clock.now().date().addDays(12);
    const auto content = std::make_shared<HeldKeychain::Content>();
    const auto keychain = makeSecretStore(std::make_unique<HeldKeychain>(content));
    habilitation::HabilitationStore store(m_services->paths, *keychain);
    QVERIFY(store.save(own));
    QVERIFY(QCoro::waitFor(store.setToken(own, Secret(QByteArray("jeton-d-essai")))));
    content->secrets.clear();
    HabilitationsPage page({store, *keychain, m_services->clock, {}, m_services->catalogue});
    auto *list = page.findChild<QTreeWidget *>();
    QTRY_VERIFY(list->topLevelItem(0)->text(3).contains(u"perdu"_s));
    QVERIFY(named<Banner>(page, u"Le trousseau"_s));
    // It does not answer at all: this session is offered.
    content->broken = true;
    HabilitationsPage mute({store, *keychain, m_services->clock, {}, m_services->catalogue});
    Banner *banner = nullptr;
    QTRY_VERIFY((banner = mute.findChild<Banner *>()) &&
                banner->spokenText().contains(u"session seulement"_s));
    Q_EMIT banner->secondLinkActivated();
    QVERIFY(keychain->state() == SecretStore::State::SessionOnly);
    QVERIFY(m_services->habilitations.load());
    HabilitationsPage whole(m_services->tools());
    const QString end = whole.findChild<QTreeWidget *>()->topLevelItem(0)->text(3);
    QVERIFY2(end.contains(u"dans 12"_s), qPrintable(end));
    QSignalSpy renewed(&whole, &HabilitationsPage::renewRequested);
    QTest::mouseClick(button(whole, u"Renouveler…"_s), Qt::LeftButton);
    QCOMPARE(renewed.size(), 1);
}

void DialogsTest::aRelayMayAddTheTokenItself()
{
    auto relay = blank();
    relay.environment = habilitation::Environment::Relay;
    relay.baseUrl = QUrl(u"https://relais.valorne.example"_s);
    HabilitationDialog dialog(m_services->tools(), HTask::Configure, relay);
    const QSignalSpy saved(&dialog, &HabilitationDialog::saved);
    dialog.show();
    fillOrganism(dialog);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Enregistrer"_s) && button(dialog, u"Enregistrer"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Enregistrer"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_services->habilitations.byId(relay.id));
    QVERIFY(!m_services->habilitations.hasSecret(relay.id));
}

void DialogsTest::theEndIsNotedByHand()
{
    auto own = blank();
    own.name = u"Marchés publics"_s;
    own.organisation = u"Ville de Valorne"_s;
    own.recipient = u"21380185500015"_s;
    own.contexts = QStringList{u"Marchés publics"_s};
    QVERIFY(m_services->habilitations.save(own));
    HabilitationDialog dialog(m_services->tools(), HTask::Edit, own);
    dialog.show();
    auto *end = named<QLineEdit>(dialog, u"Fin du jeton"_s);
    QVERIFY(end && end->isVisible());
    end->setText(u"31/02/2027"_s);
    QTest::mouseClick(button(dialog, u"Enregistrer"_s), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    end->setText(u"14/01/2027"_s);
    QTest::mouseClick(button(dialog, u"Enregistrer"_s), Qt::LeftButton);
    QTRY_COMPARE(m_services->habilitations.byId(own.id)->expiresOn, QDate(2027, 1, 14));
}

void DialogsTest::aTokenOfTheOtherApiIsSaid()
{
    HabilitationDialog dialog(m_services->tools(), HTask::Configure, blank());
    dialog.show();
    fillOrganism(dialog);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    // {"scopes":["cnaf_quotient_familial"]}
    QGuiApplication::clipboard()->setText(
        u"eyJhbGciOiJIUzI1NiJ9.eyJzY29wZXMiOlsiY25hZl9xdW90aWVudF9mYW1pbGlhbCJdfQ."_s + QString(43, u'A'));
    QTest::mouseClick(button(dialog, u"Coller"_s), Qt::LeftButton);
    QVERIFY(anyWidgetHolds(dialog, u"fait pour API Particulier"_s));
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QVERIFY(button(dialog, u"Coller"_s)->isVisible());
}

void DialogsTest::wrongSiretStaysOnTheFirstStep()
{
    HabilitationDialog dialog(m_services->tools(), HTask::Configure, blank());
    dialog.show();
    fillOrganism(dialog);
    auto *siret = named<QLineEdit>(dialog, u"SIRET"_s);
    siret->setText(u"21380185500018"_s);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QVERIFY(siret->isVisible());
    QVERIFY(!siret->accessibleDescription().isEmpty());
}

void DialogsTest::refusedTokenIsNotSaved()
{
    Failure refusal = Failure::of(FailureKind::Http);
    refusal.httpStatus = 401;
    refusal.code = u"00101"_s;
    m_services->rights = Unexpected(refusal);
    const auto habilitation = blank();
    HabilitationDialog dialog(m_services->tools(), HTask::Configure, habilitation);
    dialog.show();
    fillOrganism(dialog);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QGuiApplication::clipboard()->setText(canary);
    QTest::mouseClick(button(dialog, u"Coller"_s), Qt::LeftButton);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    QPushButton *again = button(dialog, u"Refaire l’essai"_s);
    QTRY_VERIFY(again->isVisible());
    QVERIFY(!button(dialog, u"Enregistrer"_s)->isEnabled());
    m_services->rights = habilitation::Rights{{u"unites_legales"_s}, QDateTime::currentDateTimeUtc()};
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(button(dialog, u"Enregistrer"_s)->isEnabled());
    QVERIFY(!m_services->habilitations.byId(habilitation.id));
}

void DialogsTest::tokenIsNeverInAWidgetNorLeftInTheClipboard()
{
    HabilitationDialog dialog(m_services->tools(), HTask::ReplaceToken, blank());
    dialog.show();
    auto *edit = named<QLineEdit>(dialog, u"Jeton"_s);
    edit->setFocus();
    QGuiApplication::clipboard()->setText(canary);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!edit->text().isEmpty());
    QVERIFY(!anyWidgetHolds(dialog, canary));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(edit->text().isEmpty());
    QGuiApplication::clipboard()->setText(u"deux mots"_s);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(edit->text().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"deux mots"_s);
}

void DialogsTest::aSilentKeychainIsNeverLeftWithoutAsking()
{
    SessionKeychain keychain;
    keychain.inner.broken = true;
    habilitation::HabilitationStore store(m_services->paths, keychain);
    HabilitationTools tools = m_services->tools();
    const HabilitationTools own{store, keychain, tools.clock, tools.test, tools.catalogue};
    HabilitationDialog dialog(own, HTask::Configure, blank());
    dialog.show();
    fillOrganism(dialog);
    QTest::mouseClick(button(dialog, u"Suivant"_s), Qt::LeftButton);
    Banner *said = nullptr;
    for (Banner *each : dialog.findChildren<Banner *>()) {
        if (each->isVisible())
            said = each;
    }
    QVERIFY(said && said->spokenText().contains(u"trousseau"_s));
    QVERIFY(keychain.state() != SecretStore::State::SessionOnly);
    // Unlocked meanwhile.
    keychain.inner.broken = false;
    Q_EMIT said->linkActivated();
    QTRY_VERIFY(said->spokenText().contains(u"Gardé par le trousseau"_s));
    keychain.inner.broken = true;
    Q_EMIT said->linkActivated();
    QTRY_VERIFY(!said->spokenText().contains(u"Gardé par le trousseau"_s));
    Q_EMIT said->secondLinkActivated();
    QVERIFY(keychain.state() == SecretStore::State::SessionOnly);
    QVERIFY(said->spokenText().contains(u"en mémoire"_s));
}

void DialogsTest::settingAppliesAtOnce()
{
    SettingsDialog dialog(m_services->settings, new QWidget);
    dialog.showCategory(u"apparence"_s);
    QSignalSpy changed(&m_services->settings, &settings::Settings::changed);
    auto *size = named<QSpinBox>(dialog, u"Taille du texte"_s);
    QVERIFY(size);
    size->setValue(150);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_services->settings.number(u"apparence/taille-texte"_s), 150);
    m_services->settings.setValue(u"apparence/theme"_s, u"sombre"_s);
    QCOMPARE(named<QComboBox>(dialog, u"Thème"_s)->currentText(), u"Sombre"_s);
}

void DialogsTest::lockedSettingCannotBeChanged()
{
    const QString machine = m_services->folder.filePath(u"machine.conf"_s);
    {
        QSettings file(machine, QSettings::IniFormat);
        file.setValue(u"apparence/theme"_s, u"sombre"_s);
        file.setValue(u"verrous/apparence/theme"_s, true);
    }
    settings::Settings settings(m_services->folder.filePath(u"mine.conf"_s), machine);
    QVERIFY(settings.isLocked(u"apparence/theme"_s));
    SettingsDialog dialog(settings, new QWidget);
    dialog.showCategory(u"apparence"_s);
    auto *theme = named<QComboBox>(dialog, u"Thème"_s);
    QVERIFY(!theme->isEnabled());
    QCOMPARE(theme->currentText(), u"Sombre"_s);
    QVERIFY(theme->accessibleName().contains(u"verrouillé"_s));
}

void DialogsTest::providersInTroubleComeFirst()
{
    using State = etat::ProviderState::State;
    const QList<etat::ProviderState> states{{u"INSEE"_s, {}, State::Ok, {}, {}},
                                            {u"DGFiP"_s, {}, State::Down, {}, {}}};
    const QDateTime now = m_services->clock.now();
    ServicesDialog dialog;
    dialog.showStates({{u"API Entreprise"_s, {.providers = states, .askedAt = now, .failure = {}}}}, now,
                      false, now);
    auto *list = dialog.findChild<QTreeWidget *>();
    const QTreeWidgetItem *api = list->topLevelItem(0);
    QCOMPARE(api->text(0), u"API Entreprise"_s);
    QCOMPARE(api->child(0)->text(0), u"DGFiP"_s);
    QCOMPARE(api->child(0)->text(1), u"En panne"_s);
    QVERIFY(list->topLevelItem(1)->childCount() > 3); // announced maintenances
    QCOMPARE(servicesSummary(states), u"1 service en panne"_s);
    QCOMPARE(servicesSummary({states.first()}), u"Services disponibles"_s);
    QCOMPARE(servicesSummary({}), u"État des services inconnu"_s);
}

void DialogsTest::providersAreNotAskedTwiceAMinute()
{
    const QDateTime now = m_services->clock.now();
    ServicesDialog dialog;
    QSignalSpy refresh(&dialog, &ServicesDialog::refreshRequested);
    dialog.showStates({}, now, true, now);
    QVERIFY(!button(dialog, u"Actualiser"_s)->isEnabled());
    dialog.showStates({}, now, false, now.addSecs(59));
    QVERIFY(!button(dialog, u"Actualiser"_s)->isEnabled());
    dialog.showStates({}, now, false, now.addMSecs(50));
    QTRY_VERIFY(button(dialog, u"Actualiser"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"Actualiser"_s), Qt::LeftButton);
    QCOMPARE(refresh.count(), 1);
}

void DialogsTest::theDiagnosticFillsItsRows()
{
    using diagnostic::Check;
    using diagnostic::checkNamed;
    using diagnostic::State;
    DiagnosticDialog dialog;
    QSignalSpy asked(&dialog, &DiagnosticDialog::runRequested);
    dialog.setHabilitations({blank()}, {});
    dialog.showPlan({checkNamed(u"trousseau"_s), checkNamed(u"proxy"_s), checkNamed(u"tls"_s)});
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"En attente"_s));
    QVERIFY(!button(dialog, u"Copier le rapport"_s)->isEnabled());
    const Check wrong = checkNamed(u"tls"_s, State::Bad, u"Autorité inconnue."_s, u"Demandez-la."_s);
    dialog.showCheck(wrong);
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(2)->data(Qt::AccessibleTextRole).toString(),
             u"Liaison chiffrée\u00a0: À corriger. Autorité inconnue. Demandez-la."_s);
    dialog.showEnd({.habilitation = u"Marchés"_s, .environment = {}, .address = {}, .at = {}}, {wrong});
    QCOMPARE(list->currentRow(), 0);
    QTest::mouseClick(button(dialog, u"Copier le rapport"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Autorité inconnue."_s));
    QTest::mouseClick(button(dialog, u"Revérifier"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void DialogsTest::welcomeSaysWhatWasFound()
{
    WelcomePage page(20);
    QSignalSpy tried(&page, &WelcomePage::tryRequested);
    QSignalSpy configured(&page, &WelcomePage::configureRequested);
    page.showKeychain(KeychainSight::Closed);
    QVERIFY(named<QWidget>(page, u"Trousseau trouvé : il s’ouvrira"_s));
    page.showKeychain(KeychainSight::None);
    QVERIFY(named<QWidget>(page, u"Aucun trousseau"_s));
    page.showJournalReady();
    QVERIFY(named<QWidget>(page, u"Journal prêt"_s));
    QTest::mouseClick(button(page, u"Essayer"_s), Qt::LeftButton);
    QTest::mouseClick(button(page, u"Configurer"_s), Qt::LeftButton);
    QCOMPARE(tried.count(), 1);
    QCOMPARE(configured.count(), 1);
}

AGRAFE_RUNNING_TEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
