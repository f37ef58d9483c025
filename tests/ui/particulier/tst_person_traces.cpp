// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What stays of a person: nothing in the panel, what the agent saves, who looked.
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/consultations_dialog.h"
#include "ui/particulier/panel_bench.h"
#include "ui/particulier/person_exports.h"
#include "ui/particulier/person_form.h"
#include "ui/running_application.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class PersonTracesTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPanelGoesOn();
    void emptiesByDelay();
    void emptiesBehindTheCurtain();
    void nothingOfThePersonStays();
    void aProofSaysWhatItHolds();
    void aHouseholdGoesToASpreadsheet();
    void whoLookedAtThisPerson();
};

void PersonTracesTest::anotherPanelGoesOn()
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

void PersonTracesTest::emptiesByDelay()
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

void PersonTracesTest::emptiesBehindTheCurtain()
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

void PersonTracesTest::nothingOfThePersonStays()
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

void PersonTracesTest::aProofSaysWhatItHolds()
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

void PersonTracesTest::aHouseholdGoesToASpreadsheet()
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

void PersonTracesTest::whoLookedAtThisPerson()
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

AGRAFE_RUNNING_TEST_MAIN(PersonTracesTest)
#include "tst_person_traces.moc"
