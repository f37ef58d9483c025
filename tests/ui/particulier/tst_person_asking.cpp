// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the panel asks, by which way, and what keeps it from asking.
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/panel_bench.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"
#include "ui/running_application.h"

#include <QComboBox>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class PersonAskingTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotCoveredIsNotAsked();
    void nothingIsAskedBefore_data();
    void nothingIsAskedBefore();
    void aJournalThatRefusesIsSaid();
    void theWayIsChosen();
    void franceConnectIsForSupport();
};

void PersonAskingTest::whatIsNotCoveredIsNotAsked()
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

void PersonAskingTest::nothingIsAskedBefore_data()
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

void PersonAskingTest::nothingIsAskedBefore()
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

void PersonAskingTest::aJournalThatRefusesIsSaid()
{
    fill(u"AUBERTIN"_s, {u"dss/prime_activite"_s});
    m_station->gate.refusing = true;
    m_panel->ask();
    QTRY_VERIFY(m_panel->inquiry() && !m_panel->inquiry()->isRunning());
    QTRY_VERIFY2(m_panel->answers()->said().contains(u"journal"_s), qPrintable(m_panel->answers()->said()));
}

void PersonAskingTest::theWayIsChosen()
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
void PersonAskingTest::franceConnectIsForSupport()
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

AGRAFE_RUNNING_TEST_MAIN(PersonAskingTest)
#include "tst_person_asking.moc"
