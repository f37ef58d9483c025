// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The panel under the eye, the keyboard and a screen reader; what is pasted into it.
#include "ui/accessible_names.h"
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/details_table.h"
#include "ui/particulier/names_dialog.h"
#include "ui/particulier/panel_bench.h"
#include "ui/particulier/paste_dialog.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"
#include "ui/running_application.h"
#include "ui/widgets/badge.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class PersonReadingTest final : public PanelBench
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowWindowShowsTheAnswers();
    void tabGoesDownEachColumn();
    void whatAReaderHears();
    void pastesAndConfirms();
    void oldNamesAreFound();
};

void PersonReadingTest::aNarrowWindowShowsTheAnswers()
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

void PersonReadingTest::tabGoesDownEachColumn()
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

void PersonReadingTest::whatAReaderHears()
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

void PersonReadingTest::pastesAndConfirms()
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

void PersonReadingTest::oldNamesAreFound()
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

AGRAFE_RUNNING_TEST_MAIN(PersonReadingTest)
#include "tst_person_reading.moc"
