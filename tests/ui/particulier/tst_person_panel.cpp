// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The whole panel before a real sandbox: the job by keyboard, every outcome, and nothing left behind.
#include "ui/accessible_names.h"
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/consultations_dialog.h"
#include "ui/particulier/details_table.h"
#include "ui/particulier/form_side.h"
#include "ui/particulier/names_dialog.h"
#include "ui/particulier/paste_dialog.h"
#include "ui/particulier/person_exports.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/person_window.h"
#include "ui/particulier/picker_edit.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"
#include "ui/running_application.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using particulier::StatusAnswer;
using particulier::StatusState;

class PersonPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(this); }
    void init();
    void cleanup();
    void theWholeJobByKeyboard();
    void everyOutcome_data();
    void everyOutcome();
    void yesNoUnknownAreThreeThings();
    void variantsAreAccessesOfTheirOwn();
    void detailsOfAnErrorAreFrench();
    void anAbsentKeyIsNoAnswer();
    void whatIsNotCoveredIsNotAsked();
    void theFieldThatIsBlamedIsShown();
    void aProviderThatIsDownIsAskedAgain();
    void nothingIsAskedBefore_data();
    void nothingIsAskedBefore();
    void aJournalThatRefusesIsSaid();
    void stops();
    void aNarrowWindowShowsTheAnswers();
    void answersOfBeforeSaySo();
    void theWayIsChosen();
    void franceConnectIsForSupport();
    void anotherPanelGoesOn();
    void emptiesByDelay();
    void emptiesBehindTheCurtain();
    void nothingOfThePersonStays();
    void tabGoesDownEachColumn();
    void whatAReaderHears();
    void pastesAndConfirms();
    void oldNamesAreFound();
    void aProofSaysWhatItHolds();
    void aHouseholdGoesToASpreadsheet();
    void whoLookedAtThisPerson();

private:
    void fill(const QString &who, const QStringList &statuses);
    void askAll();
    [[nodiscard]] AnswerCard *card(int index) const { return m_panel->answers()->card(index); }
    [[nodiscard]] QString news() const { return m_window->statusStrip()->news(); }
    static void type(const QString &text);
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool shows(const QString &text) const;

    std::unique_ptr<PersonStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    PersonPanel *m_panel = nullptr;
};

void PersonPanelTest::init()
{
    m_station = std::make_unique<PersonStation>();
    QVERIFY(m_station->access.rights().isKnown());
    m_window = personWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PersonPanelTest::cleanup()
{
    m_panel->stop();
    QTRY_COMPARE(m_station->line.http.inFlight(), 0);
    m_window.reset();
    m_station.reset();
}

void PersonPanelTest::fill(const QString &who, const QStringList &statuses)
{
    m_panel->statuses()->model()->setChecked(statuses);
    m_panel->form()->setContent(castMember(*m_station, who));
    m_panel->form()->setFileNumber(u"Aide-2026-1183"_s);
}

void PersonPanelTest::askAll()
{
    m_panel->ask();
    QTRY_VERIFY2(m_panel->inquiry(), qPrintable(news()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->inquiry()->isRunning(), 30'000);
}

void PersonPanelTest::type(const QString &text)
{
    // QTest knows no accents.
    for (const QChar sign : text) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(QApplication::focusWidget(), &key);
    }
}

bool PersonPanelTest::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void PersonPanelTest::theWholeJobByKeyboard()
{
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Objet, n° du dossier, obligatoire"_s);
    type(u"Aide-2026-1183"_s);
    press(Qt::Key_Tab);
    type(u"Aubertin"_s);
    press(Qt::Key_Tab); // usage name: none
    press(Qt::Key_Tab);
    type(u"Solène,Marie"_s);
    press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"sexe"_s));
    press(Qt::Key_Space); // Féminin
    press(Qt::Key_Tab);
    type(u"14051988"_s);
    press(Qt::Key_Tab); // France
    press(Qt::Key_Tab);
    type(u"rennes"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_panel->statuses()->view());
    press(Qt::Key_Space); // quotient familial
    press(Qt::Key_Down);
    press(Qt::Key_Space); // RSA
    QCOMPARE(m_panel->statuses()->model()->checked().size(), 2);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->inquiry() && !m_panel->inquiry()->isRunning(), 30'000);
    QVERIFY2(card(0)->spokenText().contains(u"1\u202f250"_s) ||
                 card(0)->spokenText().contains(u"1\u00a0250"_s),
             qPrintable(card(0)->spokenText()));
    QVERIFY2(card(1)->spokenText().contains(u"Non"_s), qPrintable(card(1)->spokenText()));
    QCOMPARE(m_station->gate.opened.size(), 1 + 2); // and what the token opens
    QCOMPARE(m_station->gate.opened.last().object, u"Aide-2026-1183"_s);
    QVERIFY2(news().startsWith(u"2 réponse"_s), qPrintable(news()));
    // On to the answers, and into the details.
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    while (QApplication::focusWidget() != card(0)->detailsButton())
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(card(0)->details()->isVisible());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), card(0)->details());
}

void PersonPanelTest::everyOutcome_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("badge");
    QTest::addColumn<QString>("said");
    const QString prime = u"dss/prime_activite"_s;
    QTest::newRow("yes") << u"TESSANDIER"_s << prime << u"Oui"_s << u"Bénéficiaire"_s;
    QTest::newRow("no") << u"MERCADAL"_s << prime << u"Non"_s << u"N’est pas"_s;
    QTest::newRow("a value") << u"MERCADAL"_s << u"dss/quotient_familial"_s << u"Oui"_s << u"410"_s;
    QTest::newRow("not found") << u"VANDEPUTTE"_s << prime << u"Inconnu"_s << u"dossier"_s;
    QTest::newRow("unreadable") << u"PANNECIER"_s << prime << u"Inconnu"_s << QString();
    QTest::newRow("down") << u"MAINTENON"_s << prime << u"Inconnu"_s << u"Redemandez après"_s;
    QTest::newRow("incomplete") << u"SANSNOM"_s << prime << u"Inconnu"_s << QString();
    QTest::newRow("no quotient this month")
        << u"ORVALLE"_s << u"dss/quotient_familial"_s << u"Inconnu"_s << u"pas un non"_s;
    QTest::newRow("not concerned") << u"FAUVELLE"_s << u"dsnj/service_national"_s << u"Inconnu"_s
                                   << u"concernée"_s;
    QTest::newRow("born abroad") << u"BENYAHIA"_s << prime << u"Oui"_s << u"Bénéficiaire"_s;
    QTest::newRow("the year alone") << u"OUEDRAGUE"_s << prime << u"Oui"_s << u"Bénéficiaire"_s;
}

void PersonPanelTest::everyOutcome()
{
    QFETCH(QString, who);
    QFETCH(QString, status);
    QFETCH(QString, badge);
    QFETCH(QString, said);
    fill(who, {status});
    askAll();
    const QString heard = card(0)->spokenText();
    QVERIFY2(heard.contains(u". "_s + badge + u". "_s), qPrintable(heard));
    QVERIFY2(heard.contains(said), qPrintable(heard));
    QCOMPARE(m_station->gate.closings.value(m_station->gate.opened.size()).size(), 1);
}

void PersonPanelTest::yesNoUnknownAreThreeThings()
{
    fill(u"AUBERTIN"_s,
         {u"dss/revenu_solidarite_active"_s, u"dss/prime_activite"_s, u"mesri/statut_etudiant"_s});
    askAll();
    QSet<QString> words;
    QSet<QString> signs;
    QSet<int> tones;
    QSet<bool> edges;
    for (int index = 0; index < 3; ++index) {
        const Badge badge = card(index)->findChild<BadgeLabel *>()->badge();
        words << badge.text;
        signs << badge.sign;
        tones << int(badge.tone);
        edges << badge.dashed;
    }
    QCOMPARE(words, (QSet<QString>{u"Oui"_s, u"Non"_s, u"Inconnu"_s}));
    QCOMPARE(signs.size(), 3);
    QCOMPARE(tones.size(), 3);
    QCOMPARE(edges.size(), 2);
    QVERIFY2(news().contains(u"1 oui"_s) && news().contains(u"1 non"_s) && news().contains(u"1 inconnue"_s),
             qPrintable(news()));
}

void PersonPanelTest::detailsOfAnErrorAreFrench()
{
    etat::Answer answer;
    answer.payload = QJsonDocument::fromJson(R"({"errors": [
        {"code": "00366", "title": "Identité", "detail": "Un", "source": {"parameter": "prenoms[]"}},
        {"code": "37003", "title": null, "detail": "Deux", "source": null, "meta": {"provider": "CNAV"}}]})")
                         .object();
    DetailsTable table;
    table.showAnswer({}, answer);
    QStringList said;
    for (int row = 0; row < table.rowCount(); ++row)
        said << table.item(row, 0)->text() + u'=' + table.item(row, 1)->text();
    const QStringList expected{u"Code du service=00366"_s,     u"Message du service=Identité"_s,
                               u"Explication du service=Un"_s, u"Paramètre en cause=prenoms[]"_s,
                               u"Code du service=37003"_s,     u"Explication du service=Deux"_s,
                               u"Fournisseur=CNAV"_s};
    QCOMPARE(said, expected);
}

void PersonPanelTest::variantsAreAccessesOfTheirOwn()
{
    FormContent content = castMember(*m_station, u"LEROY KERGUELEN"_s);
    content.identity.birthName = u"Leroy-Kerguelen"_s;
    m_panel->statuses()->model()->setChecked({u"dss/prime_activite"_s});
    m_panel->form()->setContent(content);
    m_panel->form()->setFileNumber(u"Aide-2026-1183"_s);
    askAll();
    QVERIFY2(card(0)->spokenText().contains(u"Ce n’est pas un non"_s), qPrintable(card(0)->spokenText()));
    const qsizetype before = m_station->gate.opened.size();
    const QList<QPushButton *> buttons = card(0)->variantButtons();
    const auto spaced = std::ranges::find(buttons, u"Nom avec une espace"_s, &QPushButton::text);
    QVERIFY(spaced != buttons.end());
    (*spaced)->setFocus();
    QTest::keyClick(*spaced, Qt::Key_Space);
    QTRY_VERIFY(card(1) && card(1)->spokenText().contains(u"Oui"_s));
    QVERIFY(card(1)->spokenText().contains(u"Nom avec une espace"_s));
    QCOMPARE(m_station->gate.opened.size(), before + 1);
    QTRY_VERIFY(!std::ranges::any_of(card(0)->variantButtons(), [](const QPushButton *button) {
        return button->text() == u"Nom avec une espace";
    }));
}

void PersonPanelTest::anAbsentKeyIsNoAnswer()
{
    m_station->openAccess(true);
    fill(u"AUBERTIN"_s, {u"dss/quotient_familial"_s});
    askAll();
    const QString heard = card(0)->spokenText();
    QVERIFY2(heard.contains(u"votre habilitation ne couvre pas"_s), qPrintable(heard));
    QVERIFY(!heard.contains(u"Non."_s));
}

void PersonPanelTest::whatIsNotCoveredIsNotAsked()
{
    m_station->openAccess(true);
    const StatusesModel *model = m_panel->statuses()->model();
    const int student = model->rowOf(u"mesri/statut_etudiant"_s);
    const QModelIndex index = model->index(student);
    QVERIFY(index.data(StatusesModel::LockedRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"habilitation à faire modifier"_s));
    m_panel->statuses()->view()->setFocus();
    m_panel->statuses()->view()->setCurrentIndex(index);
    QVERIFY(shows(u"faites modifier l’habilitation sur DataPass"_s));
    QTest::keyClick(m_panel->statuses()->view(), Qt::Key_Space);
    QCOMPARE(model->checked(), QStringList());
}

void PersonPanelTest::theFieldThatIsBlamedIsShown()
{
    fill(u"SANSNOM"_s, {u"dss/prime_activite"_s});
    askAll();
    QPushButton *complete = card(0)->completeButton();
    QVERIFY(complete->isVisible());
    QTest::keyClick(complete, Qt::Key_Space);
    QVERIFY(m_panel->form()->isAncestorOf(QApplication::focusWidget()));
}

void PersonPanelTest::aProviderThatIsDownIsAskedAgain()
{
    // An hour after the form may be empty is the agent's to remember.
    fill(u"MAINTENON"_s, {u"dss/prime_activite"_s});
    askAll();
    QVERIFY2(card(0)->spokenText().contains(u"Redemandez après"_s), qPrintable(card(0)->spokenText()));
    QVERIFY(m_station->settings.setValue(u"particulier/effacement-minutes"_s, u"60"_s));
    askAll();
    const qsizetype before = m_station->gate.opened.size();
    QVERIFY2(card(0)->spokenText().contains(u"sans rien faire"_s), qPrintable(card(0)->spokenText()));
    const QDateTime at = m_panel->inquiry()->statuses().first().reading.retryAt;
    m_station->clock.advance(std::chrono::milliseconds(m_station->clock.now().msecsTo(at) + 1));
    m_panel->form()->focusStart();
    QTRY_COMPARE(m_station->gate.opened.size(), before + 1);
    QTRY_VERIFY(!m_panel->inquiry()->isRunning());
    // And by hand.
    QTest::mouseClick(card(0)->retryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_station->gate.opened.size(), before + 2);
}

void PersonPanelTest::nothingIsAskedBefore_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no file number") << QString() << QStringList{u"dss/prime_activite"_s}
                                    << u"numéro du dossier"_s << u"Objet"_s;
    QTest::newRow("no status") << u"A-1"_s << QStringList() << u"Cochez au moins un statut."_s
                               << u"Statuts à demander"_s;
    QTest::newRow("no INE") << u"A-1"_s << QStringList{u"france_travail/statut"_s} << u"Identifiant"_s
                            << u"Identifiant France Travail"_s;
}

void PersonPanelTest::nothingIsAskedBefore()
{
    QFETCH(QString, number);
    QFETCH(QStringList, statuses);
    QFETCH(QString, said);
    QFETCH(QString, focus);
    fill(u"AUBERTIN"_s, statuses);
    FormContent content = m_panel->form()->content();
    content.extras.clear();
    m_panel->form()->setContent(content);
    m_panel->form()->setFileNumber(number);
    m_panel->ask();
    QVERIFY(!m_panel->inquiry());
    QVERIFY2(shows(said) || news().contains(said), qPrintable(news()));
    QVERIFY2(QApplication::focusWidget()->accessibleName().startsWith(focus),
             qPrintable(QApplication::focusWidget()->accessibleName()));
    QCOMPARE(m_station->gate.opened.size(), 1);
}

void PersonPanelTest::aJournalThatRefusesIsSaid()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    m_station->gate.refusing = true;
    m_panel->ask();
    QTRY_VERIFY(m_panel->inquiry() && !m_panel->inquiry()->isRunning());
    QTRY_VERIFY2(m_panel->answers()->said().contains(u"journal"_s), qPrintable(m_panel->answers()->said()));
}

void PersonPanelTest::stops()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s, u"dss/quotient_familial"_s});
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_panel->inquiry());
    QPushButton *button = m_panel->statuses()->button();
    QCOMPARE(button->text(), u"Arrêter"_s);
    button->click();
    QVERIFY(!m_panel->inquiry()->isRunning());
    QVERIFY2(card(0)->spokenText().contains(u"Non demandé"_s), qPrintable(card(0)->spokenText()));
    QCOMPARE(button->text(), u"Interroger 2 statut(s)"_s);
}

void PersonPanelTest::aNarrowWindowShowsTheAnswers()
{
    m_window->resize(640, 414);
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    QTRY_COMPARE(m_window->width(), 640);
    const auto seen = [this] {
        const QRect place(m_panel->answers()->mapTo(m_window.get(), QPoint()), m_panel->answers()->size());
        return place.intersected(m_window->rect()).height() > 150;
    };
    QVERIFY(!seen());
    askAll();
    const QRect at(m_panel->answers()->mapTo(m_window.get(), QPoint()), m_panel->answers()->size());
    QTRY_VERIFY2(seen(),
                 qPrintable(u"%1 %2, panel %3"_s.arg(at.y()).arg(at.height()).arg(m_panel->height())));
}

void PersonPanelTest::answersOfBeforeSaySo()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    askAll();
    QCOMPARE(m_panel->answers()->said(), QString());
    m_panel->form()->focusOn(u"nomNaissance"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QVERIFY2(m_panel->answers()->said().contains(u"L’identité a changé depuis."_s),
             qPrintable(m_panel->answers()->said()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(m_panel->answers()->said(), QString());
}

void PersonPanelTest::theWayIsChosen()
{
    fill(u"LANCELIN"_s, {u"cnous/etudiant_boursier"_s});
    StatusesModel *model = m_panel->statuses()->model();
    m_panel->statuses()->view()->setCurrentIndex(model->index(model->rowOf(u"cnous/etudiant_boursier"_s)));
    auto *ways = m_panel->statuses()->findChild<QComboBox *>();
    QVERIFY(ways->isVisible());
    QCOMPARE(ways->count(), 3); // FranceConnect for support, on fictitious data
    ways->setFocus();
    QTest::keyClick(ways, Qt::Key_Down);
    QCOMPARE(model->asked().first().endpoint->modality, u"ine"_s);
    m_panel->form()->setContent(castMember(*m_station, u"LANCELIN"_s));
    askAll();
    QVERIFY2(card(0)->spokenText().contains(u"Oui"_s), qPrintable(card(0)->spokenText()));
}

/// Not an agent's: the reason is said, and it is offered to support only where nobody is real.
void PersonPanelTest::franceConnectIsForSupport()
{
    StatusesModel *model = m_panel->statuses()->model();
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s, u"dss/quotient_familial"_s});
    const int row = model->rowOf(u"dss/prime_activite"_s);
    model->chooseWay(row, citizenWay);
    m_panel->statuses()->view()->setCurrentIndex(model->index(row));
    QVERIFY(shows(u"FranceConnect demande que la personne soit là"_s));
    askAll();
    const bool first = m_panel->inquiry()->status(0).question.endpointId == u"dss/prime_activite";
    QVERIFY2(card(first ? 0 : 1)->spokenText().contains(u"Oui"_s),
             qPrintable(card(first ? 0 : 1)->spokenText()));
    QVERIFY2(card(first ? 1 : 0)->spokenText().contains(u"Quotient familial · CAF et MSA. Oui"_s),
             qPrintable(card(first ? 1 : 0)->spokenText()));
    // With real data the way is not there, and what has no other one says why.
    model->setCitizenWay(false);
    QCOMPARE(model->waysOf(model->rowOf(u"dss/prime_activite"_s)).size(), 1);
    const int vehicle = model->rowOf(u"ants/extrait_immatriculation_vehicule"_s);
    QVERIFY(model->index(vehicle).data(StatusesModel::LockedRole).toBool());
    QVERIFY(model->aboutOf(vehicle).contains(u"FranceConnect demande que la personne soit là"_s));
}

void PersonPanelTest::anotherPanelGoesOn()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    askAll();
    PersonPanel other(m_station->services());
    other.goOnWith(m_panel->takeOpen());
    QVERIFY(m_panel->form()->isEmpty());
    QCOMPARE(other.form()->content().identity.birthName, u"AUBERTIN"_s);
    QCOMPARE(other.form()->fileNumber(), u"Aide-2026-1183"_s);
    QVERIFY(other.answers()->card(0)->spokenText().contains(u"Oui"_s));
    QCOMPARE(other.answers()->said(), QString());
}

void PersonPanelTest::emptiesByDelay()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    askAll();
    QVERIFY(shows(u"dans 10\u00a0min"_s));
    QVERIFY(m_station->settings.setValue(u"particulier/effacement-minutes"_s, u"2"_s));
    QVERIFY(shows(u"dans 2\u00a0min"_s));
    m_station->clock.advance(std::chrono::minutes(1));
    QTRY_VERIFY(shows(u"dans 1\u00a0min"_s));
    m_station->clock.advance(std::chrono::minutes(1));
    QTRY_VERIFY(m_panel->form()->isEmpty());
    QVERIFY(!m_panel->inquiry());
    QCOMPARE(m_panel->answers()->count(), 0);
    QVERIFY(news().contains(u"s’est vidé"_s));
}

void PersonPanelTest::emptiesBehindTheCurtain()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    askAll();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_panel->form()->isEmpty());
    QVERIFY(!m_panel->inquiry());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_panel->form()->isEmpty());
    QCOMPARE(m_panel->answers()->count(), 0);
}

void PersonPanelTest::nothingOfThePersonStays()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s, u"dss/quotient_familial"_s});
    askAll();
    QString everything = m_window->windowTitle() + news();
    for (const Command &command : m_panel->commands())
        everything += command.title + command.detail + command.keywords;
    for (const http::AccessIntent &intent : m_station->gate.opened)
        everything += intent.subject + intent.object + intent.endpointId;
    m_panel->empty();
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        everything += widget->property("text").toString() + widget->accessibleName() +
                      widget->accessibleDescription() + widget->toolTip();
    m_window->keepGeometry();
    QDirIterator files(m_station->folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += QString::fromUtf8(file.readAll());
    }
    for (const QString &piece : {u"aubertin"_s, u"solène"_s, u"1988"_s, u"35238"_s})
        QVERIFY2(!everything.contains(piece, Qt::CaseInsensitive), qPrintable(piece));
}

void PersonPanelTest::tabGoesDownEachColumn()
{
    FormContent content = castMember(*m_station, u"LEROY KERGUELEN"_s);
    content.identity.birthName = u"Leroy-Kerguelen"_s;
    m_panel->statuses()->model()->setChecked({u"dss/quotient_familial"_s, u"dss/prime_activite"_s});
    m_panel->form()->setContent(content);
    m_panel->form()->setFileNumber(u"Aide-2026-1183"_s);
    askAll();
    card(0)->variantButtons().first()->click(); // below the first, made after the second
    QTRY_VERIFY(card(2) && !m_panel->inquiry()->isRunning());
    m_panel->form()->focusStart();
    QStringList names;
    for (int presses = 0; presses < 30; ++presses) {
        names << QAccessible::queryAccessibleInterface(QApplication::focusWidget())->text(QAccessible::Name);
        press(Qt::Key_Tab);
    }
    const QStringList order{u"Objet, n° du dossier, obligatoire"_s,
                            u"Commune de naissance, obligatoire"_s,
                            u"Année du quotient familial"_s,
                            u"Mois du quotient familial"_s,
                            u"Statuts à demander"_s,
                            u"Interroger 2 statut(s)"_s,
                            u"Exporter une preuve…"_s,
                            u"Autres commandes"_s,
                            u"Redemander\u00a0: Quotient familial"_s,
                            u"Redemander\u00a0: Quotient familial"_s,
                            u"Redemander\u00a0: Prime d’activité"_s,
                            u"Nom avec une espace"_s};
    qsizetype before = -1;
    for (const QString &name : order) {
        const qsizetype at = names.indexOf(name, before + 1);
        QVERIFY2(at > before, qPrintable(name + u" in\n"_s + names.join(u" | "_s)));
        before = at;
    }
}

void PersonPanelTest::whatAReaderHears()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s, u"dss/quotient_familial"_s});
    askAll();
    card(1)->detailsButton()->click();
    QCOMPARE(namelessControls(*m_window).join(u'\n'), QString());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_panel->statuses()->view());
    QCOMPARE(list->role(), QAccessible::List);
    QAccessibleInterface *line = list->child(m_panel->statuses()->model()->rowOf(u"dss/prime_activite"_s));
    QVERIFY2(line->text(QAccessible::Name).startsWith(u"Prime d’activité, "_s),
             qPrintable(line->text(QAccessible::Name)));
    QVERIFY(line->state().checked);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(
        card(0)->detailsButton()->isChecked() ? card(0)->details() : card(1)->details());
    QCOMPARE(table->role(), QAccessible::Table);
    QVERIFY(table->tableInterface()->rowCount() > 3);
    QStringList cells;
    for (int row = 0; row < table->tableInterface()->rowCount(); ++row)
        for (int column = 0; column < 2; ++column)
            if (QAccessibleInterface *cell = table->tableInterface()->cellAt(row, column))
                cells << cell->text(QAccessible::Name);
    QVERIFY2(!cells.isEmpty() && cells.contains(u"Numéro de la demande"_s), qPrintable(cells.join(u'|')));
    QAccessibleInterface *answer = QAccessible::queryAccessibleInterface(card(0));
    QVERIFY(answer->text(QAccessible::Name).contains(card(0)->findChild<BadgeLabel *>()->badge().text));
    const QString heard = answer->text(QAccessible::Name);
    QVERIFY2(heard.startsWith(u"Quotient familial · "_s) || heard.startsWith(u"Prime d’activité · "_s),
             qPrintable(heard));
    QVERIFY2(heard.contains(m_panel->inquiry()->statuses().first().reading.sentence), qPrintable(heard));
}

void PersonPanelTest::pastesAndConfirms()
{
    QApplication::clipboard()->setText(u"Nom de naissance : AUBERTIN\nPrénoms : Solène Marie\nSexe : F\n"
                                       u"Date de naissance : 14/05/1988\nCommune de naissance : Rennes"_s);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<PasteDialog *>());
    auto *dialog = m_window->findChild<PasteDialog *>();
    QVERIFY(m_panel->form()->isEmpty()); // nothing before it is confirmed
    dialog->takeButton()->click();
    const FormContent content = m_panel->form()->content();
    QCOMPARE(content.identity.birthName, u"AUBERTIN"_s);
    QVERIFY(content.identity.sex == identity::Sex::Female);
    QCOMPARE(content.identity.place.commune, u"35238"_s);
    QApplication::clipboard()->clear();
}

void PersonPanelTest::oldNamesAreFound()
{
    NamesDialog dialog(m_station->line.persons);
    dialog.show();
    dialog.search()->setText(u"quotientFamilial"_s);
    QCOMPARE(dialog.table()->rowCount(), 1);
    QCOMPARE(dialog.table()->item(0, 2)->text(), u"quotient_familial.valeur"_s);
    fill(u"AUBERTIN"_s, {u"dss/quotient_familial"_s});
    askAll();
    card(0)->detailsButton()->click();
    QStringList tips;
    for (int row = 0; row < card(0)->details()->rowCount(); ++row)
        tips << card(0)->details()->item(row, 0)->toolTip();
    QVERIFY2(tips.contains(u"En version 2 de l’API\u00a0: quotientFamilial"_s), qPrintable(tips.join(u'|')));
}

void PersonPanelTest::aProofSaysWhatItHolds()
{
    QVERIFY(m_station->settings.setValue(u"documents/dossier"_s, m_station->folder.path()));
    fill(u"AUBERTIN"_s, {u"dss/quotient_familial"_s, u"dss/prime_activite"_s});
    askAll();
    m_panel->exportProof();
    auto *dialog = m_window->findChild<ProofDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->answerBox()->count(), 2);
    const auto said = [dialog] {
        QStringList lines;
        for (int row = 0; row < dialog->contents()->rowCount(); ++row)
            lines << dialog->contents()->item(row, 0)->text() + u'=' +
                         dialog->contents()->item(row, 1)->text();
        return lines.join(u'|');
    };
    QVERIFY2(said().contains(u"Nom de naissance=AUBERTIN"_s), qPrintable(said()));
    QVERIFY2(!said().contains(u"Lise"_s), qPrintable(said())); // no more than the sentence
    QVERIFY(dialog->detailsList()->count() > 1);
    const int before = dialog->contents()->rowCount();
    dialog->detailsList()->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(dialog->contents()->rowCount(), before + 1);
    QVERIFY2(dialog->retentionText().contains(u"supprimez la preuve"_s), qPrintable(dialog->retentionText()));
    dialog->folderEdit()->setText(u"/nowhere/at/all"_s);
    dialog->writeButton()->click();
    QVERIFY(dialog->isVisible());
    dialog->folderEdit()->setText(m_station->folder.path());
    dialog->writeButton()->click();
    QTRY_VERIFY(!m_window->findChild<ProofDialog *>());
    QStringList files;
    QDirIterator found(m_station->folder.path(), {u"*.pdf"_s, u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    QCOMPARE(files.size(), 2);
    for (const QString &name : files)
        QVERIFY2(!name.contains(u"AUBERTIN"_s, Qt::CaseInsensitive), qPrintable(name));
    QVERIFY2(news().startsWith(u"Preuve enregistrée"_s), qPrintable(news()));
}

void PersonPanelTest::aHouseholdGoesToASpreadsheet()
{
    fill(u"AUBERTIN"_s, {u"dss/quotient_familial"_s});
    askAll();
    const QString path = m_station->folder.filePath(u"foyer.csv"_s);
    QVERIFY(m_panel->exports()->writeTable(0, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"quotientFamilial"_s) && text.contains(u"1250"_s), qPrintable(text));
    // What tells the retention rule about it stands beside, without the person; nothing is overwritten.
    QFile about(m_station->folder.filePath(u"foyer.json"_s));
    QVERIFY(about.open(QIODevice::ReadOnly));
    QVERIFY(!about.readAll().contains("AUBERTIN"));
    QVERIFY(m_station->settings.state(u"particulier/dossiers-exports"_s)
                .toStringList()
                .contains(QDir(m_station->folder.path()).absolutePath()));
}

void PersonPanelTest::whoLookedAtThisPerson()
{
    m_panel->showConsultations(); // of nobody
    QVERIFY(!m_window->findChild<ConsultationsDialog *>());
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s, u"dss/quotient_familial"_s});
    askAll();
    m_panel->showConsultations();
    auto *dialog = m_window->findChild<ConsultationsDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->table()->rowCount(), 2);
    QCOMPARE(dialog->table()->item(0, 3)->text(), u"Aide-2026-1183"_s);
    QVERIFY2(dialog->sentence().contains(u"2 accès"_s), qPrintable(dialog->sentence()));
    dialog->close();
    m_panel->empty();
    fill(u"MERCADAL"_s, {});
    QTRY_VERIFY(!m_window->findChild<ConsultationsDialog *>());
    m_panel->showConsultations();
    dialog = m_window->findChild<ConsultationsDialog *>();
    QTRY_VERIFY2(dialog->sentence().contains(u"Aucun accès"_s), qPrintable(dialog->sentence()));
}

AGRAFE_RUNNING_TEST_MAIN(PersonPanelTest)
#include "tst_person_panel.moc"
