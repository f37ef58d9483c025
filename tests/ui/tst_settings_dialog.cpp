// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "retention/retention.h"
#include "support/home_scan.h"
#include "ui/accessible_names.h"
#include "ui/habilitation/access_dialog.h"
#include "ui/retention/retention_dialog.h"
#include "ui/running_application.h"
#include "ui/settings/accesses_part.h"
#include "ui/settings/category_list.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/test_services.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

const auto canary = "canari-4c1f77"_L1;

template<typename Widget>
Widget *named(const QWidget &window, const QString &name)
{
    const auto all = window.findChildren<Widget *>();
    for (Widget *widget : all)
        if (widget->accessibleName().startsWith(name) && widget->isVisibleTo(&window))
            return widget;
    return nullptr;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto all = window.findChildren<QPushButton *>();
    for (QPushButton *each : all)
        if (QString(each->text()).remove(u'&') == text)
            return each;
    return nullptr;
}

bool says(const QWidget &window, const QString &words)
{
    const auto all = window.findChildren<QLabel *>();
    for (const QLabel *label : all)
        if (label->isVisibleTo(&window) && label->text().contains(words))
            return true;
    return false;
}

QStringList categoriesOf(const QWidget &dialog)
{
    QStringList ids;
    auto *list = dialog.findChild<CategoryList *>();
    for (int row = 0; row < list->count(); ++row)
        if (!list->item(row)->isHidden())
            ids << list->item(row)->data(CategoryList::IdRole).toString();
    return ids;
}

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(this); }
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_kept.clear();
    }
    void everySettingHasItsField();
    void aSearchFindsSettings_data();
    void aSearchFindsSettings();
    void aFoundSettingIsChangedThere();
    void tabGoesThroughWhatIsAddedToAPage();
    void aLockSaysWho();
    void thePatternShowsWhatItGives();
    void aWrongPatternIsNotTaken();
    void aFileWithoutCertificateIsNotTaken();
    void theProxyPasswordGoesToTheKeychain();
    void aKeychainThatRefusesIsSaid();
    void takenKeysAreSaid();
    void aShortcutIsChangedAndPutBack();
    void theAccessToElIsKept();
    void theAccessToChorusProKeepsTwoSecrets();
    void tabFollowsWhatIsRead();
    void theSideGrowsWithTheText();
    void aWrongAccessIsSaidInItsField();
    void anImportTakesWhatIsTicked();
    void documentsGoAfterAYes();

private:
    std::unique_ptr<SettingsDialog> dialog(const QString &category = {})
    {
        auto made = std::make_unique<SettingsDialog>(m_services->settings, new QWidget);
        made->setSecretKeeper({.keep = [this](QString key, Secret secret) { return keep(key, secret); },
                               .useSessionOnly = [this] { m_keychain = {}; }});
        made->show();
        if (!category.isEmpty())
            made->showCategory(category);
        return made;
    }
    QCoro::Task<Result<void>> keep(QString key, Secret secret)
    {
        m_kept << key + u'=' + QString::fromUtf8(secret.reveal());
        co_return m_keychain;
    }
    [[nodiscard]] habilitation::Habilitation access(habilitation::Service service) const
    {
        habilitation::Habilitation access;
        access.id = QUuid::createUuid();
        access.service = service;
        access.environment = habilitation::Environment::Production;
        return access;
    }

    [[nodiscard]] QString kept(const habilitation::Habilitation &access, habilitation::SecretKind kind) const
    {
        const auto secret = QCoro::waitFor(m_services->habilitations.secret(access, kind));
        return secret ? QString::fromUtf8(secret->reveal()) : QString();
    }

    std::unique_ptr<TestServices> m_services;
    QStringList m_kept;
    Result<void> m_keychain;
};

void SettingsDialogTest::everySettingHasItsField()
{
    const auto made = dialog();
    for (const QString &category : categoriesOf(*made)) {
        made->showCategory(category);
        QCOMPARE(namelessControls(*made), QStringList());
    }
    for (const settings::Definition &row : settings::table()) {
        made->showCategory(QString::fromLatin1(row.key).section(u'/', 0, 0));
        const QString label = settings::Settings::label(row);
        QVERIFY2(named<QWidget>(*made, label), row.key);
    }
}

void SettingsDialogTest::aSearchFindsSettings_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("label");
    QTest::newRow("label") << u"thème"_s << u"Thème"_s;
    QTest::newRow("no accent") << u"theme"_s << u"Thème"_s;
    QTest::newRow("help") << u"pem"_s << u"Autorités"_s;
    QTest::newRow("category") << u"clavier masquer"_s << u"Masquer"_s;
    QTest::newRow("secret") << u"mot de passe"_s << u"Mot de passe du mandataire"_s;
}

void SettingsDialogTest::aSearchFindsSettings()
{
    QFETCH(QString, words);
    QFETCH(QString, label);
    const auto made = dialog();
    made->search(words);
    QVERIFY(named<QWidget>(*made, label));
    QVERIFY(!named<QWidget>(*made, u"Contact métier"_s));
    QCOMPARE(namelessControls(*made), QStringList());
    made->search(u"xyzzy"_s);
    QVERIFY(says(*made, u"Aucun réglage"_s));
    made->showCategory(u"organisme"_s);
    QVERIFY(named<QWidget>(*made, u"Contact métier"_s));
}

void SettingsDialogTest::aFoundSettingIsChangedThere()
{
    const auto made = dialog();
    made->search(u"port du mandataire"_s);
    auto *port = named<QSpinBox>(*made, u"Port du mandataire"_s);
    QVERIFY(port);
    const QList<QWidget *> order = tabOrder(*made);
    QVERIFY(order.indexOf(made->findChild<CategoryList *>()) < order.indexOf(port));
    QVERIFY(order.indexOf(port) < order.indexOf(button(*made, u"Fermer"_s)));
    port->setValue(8080);
    QCOMPARE(m_services->settings.number(u"reseau/proxy-port"_s), 8080);
    made->showCategory(u"reseau"_s);
    QCOMPARE(named<QSpinBox>(*made, u"Port du mandataire"_s)->value(), 8080);
}

void SettingsDialogTest::tabGoesThroughWhatIsAddedToAPage()
{
    const auto made = dialog();
    made->addPart(u"el"_s,
                  new AccessesPart(m_services->habilitations, habilitation::Service::El, made.get()));
    made->show();
    QVERIFY(QTest::qWaitForWindowActive(made.get()));
    made->showCategory(u"el"_s);
    QPushButton *add = button(*made, u"Ajouter un accès…"_s);
    QVERIFY(add);
    made->findChild<CategoryList *>()->setFocus();
    QStringList stops;
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(made->focusWidget(), Qt::Key_Tab);
        stops << QString::fromLatin1(made->focusWidget()->metaObject()->className());
    }
    // Its list, its button, then the settings of the page: as they are read.
    QCOMPARE(stops, (QStringList{u"QListWidget"_s, u"QPushButton"_s}));
    const QList<QWidget *> order = tabOrder(*made);
    QVERIFY(order.indexOf(add) < order.indexOf(made->findChild<QWidget *>(u"el/matrice"_s)));
}

void SettingsDialogTest::aLockSaysWho()
{
    const QString machine = m_services->folder.filePath(u"machine.conf"_s);
    QFile file(machine);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[reseau]\nproxy=aucun\n[verrous]\nreseau\\proxy=true\n[administrateur]\nnom=DSI de Valorne\n");
    file.close();
    settings::Settings settings(m_services->folder.filePath(u"agent.conf"_s), machine);
    QVERIFY(settings.isLocked(u"reseau/proxy"_s));
    SettingsDialog made(settings, new QWidget);
    made.show();
    made.showCategory(u"reseau"_s);
    auto *proxy = named<QComboBox>(made, u"Serveur mandataire"_s);
    QVERIFY(!proxy->isEnabled());
    QVERIFY(proxy->accessibleDescription().contains(u"DSI de Valorne"_s));
    auto *list = made.findChild<CategoryList *>();
    QVERIFY(list->currentItem()->data(CategoryList::LockedRole).toBool());
    QVERIFY(!list->item(0)->data(CategoryList::LockedRole).toBool());
}

void SettingsDialogTest::thePatternShowsWhatItGives()
{
    const auto made = dialog(u"documents"_s);
    auto *pattern = named<QLineEdit>(*made, u"Nom des fichiers"_s);
    QVERIFY(says(*made, u"_000951277_Menuiserie-Valorne_Attestation-de-vigilance.pdf"_s));
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"{objet}_{piece}"_s);
    QVERIFY(says(*made, u"MP-2026-0147_Attestation-de-vigilance.pdf"_s)); // before it is finished
    QTest::keyClick(pattern, Qt::Key_Return);
    QCOMPARE(m_services->settings.text(u"documents/modele-nom"_s), u"{objet}_{piece}"_s);
}

void SettingsDialogTest::aWrongPatternIsNotTaken()
{
    const auto made = dialog(u"documents"_s);
    auto *pattern = named<QLineEdit>(*made, u"Nom des fichiers"_s);
    const QString before = m_services->settings.text(u"documents/modele-nom"_s);
    type(pattern, u"{date}_{client}"_s);
    QVERIFY(says(*made, u"{client}"_s));
    QCOMPARE(m_services->settings.text(u"documents/modele-nom"_s), before);
}

void SettingsDialogTest::aFileWithoutCertificateIsNotTaken()
{
    const auto made = dialog(u"reseau"_s);
    auto *authorities = named<QLineEdit>(*made, u"Autorités"_s);
    QFile file(m_services->folder.filePath(u"pas.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    type(authorities, file.fileName());
    QVERIFY(says(*made, u"aucun certificat"_s));
    QCOMPARE(m_services->settings.text(u"reseau/autorites"_s), QString());
}

void SettingsDialogTest::theProxyPasswordGoesToTheKeychain()
{
    const auto made = dialog(u"reseau"_s);
    auto *password = named<QLineEdit>(*made, u"Mot de passe du mandataire"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(canary);
    type(password, canary);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QCOMPARE(m_kept, QStringList{u"reseau/proxy-mot-de-passe="_s + canary});
    QVERIFY(made->isVisible()); // Enter finished the field, not the window
    QCOMPARE(password->text(), QString());
    QVERIFY(says(*made, u"Gardé."_s));
    QCOMPARE(filesHolding(m_services->folder.path(), QByteArray(canary.data(), canary.size())),
             QStringList());
    QTest::mouseClick(named<QPushButton>(*made, u"Effacer"_s), Qt::LeftButton);
    QCOMPARE(m_kept.last(), u"reseau/proxy-mot-de-passe="_s);
}

void SettingsDialogTest::aKeychainThatRefusesIsSaid()
{
    Failure locked = Failure::of(FailureKind::Secret);
    locked.sentence = u"Le trousseau est verrouillé."_s;
    m_keychain = Unexpected(locked);
    const auto back = qScopeGuard([this] { m_keychain = {}; });
    const auto made = dialog(u"reseau"_s);
    type(named<QLineEdit>(*made, u"Mot de passe du mandataire"_s), canary);
    QVERIFY(says(*made, u"verrouillé"_s));
    QTest::mouseClick(button(*made, u"Cette session seulement"_s), Qt::LeftButton);
    QVERIFY(!says(*made, u"verrouillé"_s));
    QCOMPARE(m_kept.count(u"reseau/proxy-mot-de-passe="_s + canary), 2);
    QVERIFY(!button(*made, u"Cette session seulement"_s)->isVisible());
}

void SettingsDialogTest::takenKeysAreSaid()
{
    const auto made = dialog(u"clavier"_s);
    auto *hide = named<QKeySequenceEdit>(*made, u"Masquer"_s);
    QVERIFY(hide);
    hide->setKeySequence(QKeySequence(u"Ctrl+K"_s)); // the palette's
    QVERIFY(says(*made, u"Toutes les commandes"_s));
    QCOMPARE(m_services->settings.text(u"clavier/masquer"_s), u"Ctrl+L"_s);
    hide->setKeySequence(QKeySequence(u"Ctrl+Q"_s));
    QVERIFY(says(*made, u"se sert déjà"_s));
    QCOMPARE(m_services->settings.text(u"clavier/masquer"_s), u"Ctrl+L"_s);
}

void SettingsDialogTest::aShortcutIsChangedAndPutBack()
{
    const auto made = dialog(u"clavier"_s);
    auto *hide = named<QKeySequenceEdit>(*made, u"Masquer"_s);
    hide->setKeySequence(QKeySequence(u"Ctrl+Shift+M"_s));
    QCOMPARE(m_services->settings.text(u"clavier/masquer"_s), u"Ctrl+Shift+M"_s);
    QTest::mouseClick(named<QPushButton>(*made, u"Touches d’origine\u00a0: Masquer"_s), Qt::LeftButton);
    QCOMPARE(m_services->settings.text(u"clavier/masquer"_s), u"Ctrl+L"_s);
    QCOMPARE(hide->keySequence(), QKeySequence(u"Ctrl+L"_s));
}

void SettingsDialogTest::theAccessToElIsKept()
{
    const auto el = access(habilitation::Service::El);
    AccessDialog made(m_services->habilitations, *m_services->secrets, el, QDate(2026, 11, 20));
    made.show();
    QCOMPARE(namelessControls(made), QStringList());
    QSignalSpy saved(&made, &AccessDialog::saved);
    named<QLineEdit>(made, u"Nom de l’accès"_s)->setText(u"Envois"_s);
    named<QLineEdit>(made, u"Adresse"_s)->setText(u"https://el.example/depot"_s);
    named<QLineEdit>(made, u"Identifiant partenaire"_s)->setText(u"valorne"_s);
    named<QLineEdit>(made, u"Jeton"_s)->setText(canary);
    QTest::mouseClick(button(made, u"Enregistrer"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    const auto found = m_services->habilitations.byId(el.id);
    QVERIFY(found && found->partner == u"valorne" && !found->expiresOn.isValid());
    QCOMPARE(kept(el, habilitation::SecretKind::Token), QString(canary));
    QCOMPARE(filesHolding(m_services->folder.path(), QByteArray(canary.data(), canary.size())),
             QStringList());
    AccessDialog again(m_services->habilitations, *m_services->secrets, *found, QDate(2026, 11, 20));
    again.show();
    QCOMPARE(named<QLineEdit>(again, u"Identifiant partenaire"_s)->text(), u"valorne"_s);
    QCOMPARE(named<QLineEdit>(again, u"Jeton"_s)->text(), QString());
}

void SettingsDialogTest::theSideGrowsWithTheText()
{
    const auto made = dialog(u"apparence"_s);
    const QWidget *side = made->findChild<QListWidget *>()->parentWidget();
    const int before = side->width();
    auto *theme = findChild<Theme *>();
    const auto back = qScopeGuard([theme] { theme->setTextSize(100); });
    theme->setTextSize(130);
    QTRY_VERIFY2(side->width() > before, qPrintable(QString::number(side->width())));
}

void SettingsDialogTest::tabFollowsWhatIsRead()
{
    const auto made = dialog(u"reseau"_s);
    QVERIFY(QTest::qWaitForWindowActive(made.get()));
    auto *search = named<QLineEdit>(*made, u"Chercher"_s);
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, u"taille du texte"_s);
    QTRY_VERIFY(says(*made, u"Réglages trouvés"_s));
    QStringList names;
    for (int stop = 0; stop < 7; ++stop) {
        QTest::keyClick(made->focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(made->focusWidget());
        names << (button ? QString(button->text()).remove(u'&') : made->focusWidget()->accessibleName());
    }
    names.removeAll(QString());
    QCOMPARE(names.mid(1), (QStringList{u"Taille du texte (%)"_s, u"Importer…"_s, u"Exporter…"_s,
                                        u"Diagnostic…"_s, u"Fermer"_s, names.value(6)}));
}

void SettingsDialogTest::theAccessToChorusProKeepsTwoSecrets()
{
    const auto chorus = access(habilitation::Service::Chorus);
    AccessDialog made(m_services->habilitations, *m_services->secrets, chorus, QDate(2026, 11, 20));
    made.show();
    QSignalSpy saved(&made, &AccessDialog::saved);
    named<QLineEdit>(made, u"Nom de l’accès"_s)->setText(u"Factures"_s);
    named<QLineEdit>(made, u"Identifiant de l’application"_s)->setText(u"3f0d2c1a"_s);
    named<QLineEdit>(made, u"Secret de l’application"_s)->setText(canary);
    named<QLineEdit>(made, u"Compte technique"_s)->setText(u"TECH_1_21990001900013@cpro.fr"_s);
    named<QLineEdit>(made, u"Mot de passe du compte"_s)->setText(canary);
    QVERIFY(!named<QLineEdit>(made, u"Mot de passe changé le"_s)->text().isEmpty()); // today, to be corrected
    QTest::mouseClick(button(made, u"Enregistrer"_s), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
    for (const auto kind :
         {habilitation::SecretKind::ClientSecret, habilitation::SecretKind::TechnicalPassword})
        QCOMPARE(kept(chorus, kind), QString(canary));
}

void SettingsDialogTest::aWrongAccessIsSaidInItsField()
{
    const auto el = access(habilitation::Service::El);
    AccessDialog made(m_services->habilitations, *m_services->secrets, el, QDate(2026, 11, 20));
    made.show();
    named<QLineEdit>(made, u"Nom de l’accès"_s)->setText(u"Envois"_s);
    named<QLineEdit>(made, u"Adresse"_s)->setText(u"http://el.example"_s);
    QTest::mouseClick(button(made, u"Enregistrer"_s), Qt::LeftButton);
    QVERIFY(!named<QLineEdit>(made, u"Adresse"_s)->accessibleDescription().isEmpty());
    QVERIFY(says(made, u"obligatoire"_s));
    QVERIFY(!m_services->habilitations.byId(el.id));
}

void SettingsDialogTest::anImportTakesWhatIsTicked()
{
    using habilitation::Incoming;
    auto company = access(habilitation::Service::Entreprise);
    company.name = u"Marchés"_s;
    auto other = company;
    other.id = QUuid::createUuid();
    other.name = u"Aides"_s;
    const Incoming fresh{.value = company, .kind = Incoming::Kind::New, .changes = {}};
    const Incoming changed{.value = other,
                           .kind = Incoming::Kind::Different,
                           .changes = {{u"Conservation"_s, u"12 mois"_s, u"6 mois"_s}}};
    const Incoming taken{.value = other, .kind = Incoming::Kind::NameTaken, .changes = {}};
    ImportDialog made({fresh, changed, taken});
    made.show();
    QSignalSpy chosen(&made, &ImportDialog::chosen);
    auto *list = made.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), u"Conservation\u00a0: 12 mois → 6 mois"_s);
    QVERIFY(list->topLevelItem(2)->isDisabled());
    QTest::mouseClick(button(made, u"Importer"_s), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().value<QList<habilitation::Habilitation>>().size(), 1);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button(made, u"Importer"_s)->isEnabled());
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QTest::mouseClick(button(made, u"Importer"_s), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().value<QList<habilitation::Habilitation>>().first().name, u"Aides"_s);
}

void SettingsDialogTest::documentsGoAfterAYes()
{
    const retention::ExpiredDocument old{.path = u"/x/a.pdf"_s,
                                         .proof = u"/x/a.json"_s,
                                         .title = u"Attestation fiscale"_s,
                                         .habilitation = u"Marchés"_s,
                                         .askedAt = {},
                                         .expiredOn = QDate(2026, 5, 1),
                                         .bytes = 120'000};
    retention::ExpiredDocument changed = old;
    changed.modified = true;
    RetentionDialog made;
    made.show();
    QCOMPARE(namelessControls(made), QStringList());
    QSignalSpy confirmed(&made, &RetentionDialog::deletionConfirmed);
    made.showDocuments({old, changed});
    auto *list = made.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked); // changed since: the agent's
    const auto remove = [&made](const QString &answer) {
        for (QPushButton *each : made.findChildren<QPushButton *>())
            if (each->isEnabled() && each->text().startsWith(u"&Supprimer"))
                QTest::mouseClick(each, Qt::LeftButton);
        auto *box = made.findChild<QMessageBox *>();
        QVERIFY(box);
        QTest::mouseClick(button(*box, answer), Qt::LeftButton);
        QTRY_VERIFY(!made.findChild<QMessageBox *>());
    };
    remove(u"Annuler"_s);
    QCOMPARE(confirmed.count(), 0);
    remove(u"Supprimer"_s);
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().value<QList<retention::ExpiredDocument>>().size(), 1);
    made.showDocuments({});
    QVERIFY(says(made, u"Rien à supprimer"_s));
}

AGRAFE_RUNNING_TEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
