// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A request for help, to be pasted in the portal.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/solicitation_dialog.h"
#include "ui/running_application.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

class ChorusSupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theTextIsReadyToPaste();
    void whatTheAgentWroteStays();
    void withoutCategoriesTheTextIsThere();

private:
    SolicitationDialog *open();

    std::unique_ptr<ChorusStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ChorusPanel *m_panel = nullptr;
};

void ChorusSupportTest::init()
{
    m_station = std::make_unique<ChorusStation>();
    QVERIFY(m_station->open);
    m_window = chorusWindow(*m_station, m_panel, Side::Qualification);
    m_window->resize(1280, 800);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->invoiceTab(0)->foot()->history(), 15'000);
}

SolicitationDialog *ChorusSupportTest::open()
{
    m_panel->invoiceTab(0)->askSupport();
    return m_window->findChild<SolicitationDialog *>();
}

void ChorusSupportTest::theTextIsReadyToPaste()
{
    SolicitationDialog *dialog = open();
    QTRY_VERIFY(dialog && dialog->categories()->count() > 1);
    const auto *invoice = m_panel->invoiceTab(0)->list()->current();
    QVERIFY2(dialog->text().contains(invoice->number), qPrintable(dialog->text()));
    QVERIFY(dialog->text().contains(dialog->categories()->currentText()));
    dialog->categories()->setCurrentIndex(1);
    QVERIFY(dialog->text().contains(dialog->categories()->itemText(1)));
    QVERIFY(!dialog->text().contains(dialog->categories()->itemText(0)));
    QApplication::clipboard()->clear();
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QPushButton *each) { return each->text().startsWith(u"Copier"); });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QCOMPARE(QApplication::clipboard()->text(), dialog->text());
    for (const QByteArray &secret :
         {m_station->house.addresses.pisteSecret, m_station->house.addresses.technicalPassword})
        QVERIFY(!secret.isEmpty() && !dialog->text().contains(QString::fromUtf8(secret)));
}

void ChorusSupportTest::whatTheAgentWroteStays()
{
    SolicitationDialog *dialog = open();
    QTRY_VERIFY(dialog && dialog->categories()->count() > 1);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    text->appendPlainText(u"Le fournisseur attend depuis mars."_s);
    dialog->categories()->setCurrentIndex(1);
    QVERIFY(dialog->text().endsWith(u"Le fournisseur attend depuis mars."_s));
}

void ChorusSupportTest::withoutCategoriesTheTextIsThere()
{
    QVERIFY(m_station->plan(u"transverses/rechercher/categorieSollicitation"_s, u"403"_s, 0, 20));
    SolicitationDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY(dialog->text().contains(m_panel->invoiceTab(0)->list()->current()->number));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->told().contains(u"choisissez-les sur le portail"_s), 15'000);
}

AGRAFE_RUNNING_TEST_MAIN(ChorusSupportTest)
#include "tst_support.moc"
