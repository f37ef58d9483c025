// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The whole panel before a real sandbox: the job by keyboard and every outcome.
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/details_table.h"
#include "ui/particulier/panel_bench.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"
#include "ui/running_application.h"
#include "ui/widgets/badge.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class PersonPanelTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeJobByKeyboard();
    void everyOutcome_data();
    void everyOutcome();
    void yesNoUnknownAreThreeThings();
    void variantsAreAccessesOfTheirOwn();
    void detailsOfAnErrorAreFrench();
    void anAbsentKeyIsNoAnswer();
    void theFieldThatIsBlamedIsShown();
    void aProviderThatIsDownIsAskedAgain();
    void stops();
    void answersOfBeforeSaySo();
};

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

void PersonPanelTest::anAbsentKeyIsNoAnswer()
{
    m_station->openAccess(true);
    fill(u"AUBERTIN"_s, {u"dss/quotient_familial"_s});
    askAll();
    const QString heard = card(0)->spokenText();
    QVERIFY2(heard.contains(u"votre habilitation ne couvre pas"_s), qPrintable(heard));
    QVERIFY(!heard.contains(u"Non."_s));
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

AGRAFE_RUNNING_TEST_MAIN(PersonPanelTest)
#include "tst_person_panel.moc"
