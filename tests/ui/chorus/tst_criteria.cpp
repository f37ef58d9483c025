// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The criteria of a search: structures by the numbers that agents know, asked from Chorus Pro before it.
#include "ui/chorus/chorus_window.h"
#include "ui/chorus/criteria_dialog.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/structure_criteria.h"
#include "ui/running_application.h"
#include "ui/widgets/ribbon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace agrafe;
using namespace agrafe::ui;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int toTreat = 1;
constexpr int issued = 2;
constexpr int works = 3;

} // namespace

class ChorusCriteriaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_panel = nullptr;
        m_station = std::make_unique<ChorusStation>();
        QVERIFY(m_station->open);
        m_window = chorusWindow(*m_station, m_panel);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }
    void whatIsTypedComesBack();
    void aSupplierIsMeantByItsNumberOrItsName_data();
    void aSupplierIsMeantByItsNumberOrItsName();
    void aNumberThatLeadsNowhereIsSaid_data();
    void aNumberThatLeadsNowhereIsSaid();
    void allEstablishmentsOfARecipient();
    void onesOwnStructureAndService();
    void onesOwnStructureAmongWhatIsToTreat();
    void theOtherPartyOfWorks();
    void aKeptSearchBringsItsStructuresBack();
    void whatIsBackwardsIsShown();
    void listsThatDoNotComeKeepTheChoice();

private:
    [[nodiscard]] InvoiceTab *list(int tab = 0) { return m_panel->invoiceTab(tab); }
    /// Of all dates, with its dialog open.
    [[nodiscard]] CriteriaDialog *ask(int tab = 0);
    [[nodiscard]] bool search(CriteriaDialog *dialog);

    std::unique_ptr<ChorusStation> m_station;
    std::unique_ptr<MainWindow> m_window;
    ChorusPanel *m_panel = nullptr;
};

CriteriaDialog *ChorusCriteriaTest::ask(int tab)
{
    m_panel->showTab(tab);
    InvoiceTab *own = list(tab);
    own->bar()->periodBox()->setCurrentIndex(own->bar()->periodBox()->count() - 1);
    (void)QTest::qWaitFor([own] { return !own->isReading(); });
    own->bar()->criteriaButton()->click();
    return own->findChild<CriteriaDialog *>();
}

/// True once the list of it is read.
bool ChorusCriteriaTest::search(CriteriaDialog *dialog)
{
    auto *own = qobject_cast<InvoiceTab *>(dialog->parentWidget());
    const QSignalSpy chosen(dialog, &CriteriaDialog::chosen);
    dialog->searchButton()->click();
    return QTest::qWaitFor([&] { return !chosen.isEmpty() && !own->isReading(); });
}

void ChorusCriteriaTest::whatIsTypedComesBack()
{
    chorus::InvoiceCriteria criteria;
    criteria.number = u"F-1"_s;
    criteria.otherNumbers = QStringList{u"00024511800021"_s, u"00052388600018"_s};
    criteria.wholeSiren = true;
    criteria.validatorNumber = u"21990001900021"_s;
    criteria.ownStructure = 5'000'025'350;
    criteria.ownService = 6'100'003;
    const auto services = m_station->services();
    const CriteriaDialog dialog(InvoiceKind::Received, criteria, services,
                                services.session(m_station->habilitation(Side::Production)));
    QVERIFY(dialog.criteria() == criteria);
    QVERIFY(!dialog.findChild<Ribbon *>()->isVisibleTo(&dialog)); // a real access
    QTRY_VERIFY(!dialog.structures()->isReading());
    QVERIFY(dialog.criteria() == criteria); // the lists came, the choice stays
    QVERIFY(dialog.structures()->ownBox()->currentText().contains(u"Ville de Valorne"_s));
    QVERIFY(dialog.structures()->serviceBox()->currentText().contains(u"BATIMENTS"_s));
}

void ChorusCriteriaTest::aSupplierIsMeantByItsNumberOrItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("SIRET") << u"00024511800021"_s;
    QTest::newRow("spaced, among others") << u" 000 245 118 00021 , 00052388600018;"_s;
    QTest::newRow("a name of its own") << u"Ateliers du Val"_s;
}

void ChorusCriteriaTest::aSupplierIsMeantByItsNumberOrItsName()
{
    QFETCH(const QString, typed);
    CriteriaDialog *dialog = ask();
    QVERIFY(dialog);
    const qsizetype all = list()->count().value_or(0);
    dialog->structures()->otherField()->setText(typed);
    QVERIFY(search(dialog));
    const QList<chorus::InvoiceRow> rows = list()->list()->shown();
    QVERIFY(!rows.isEmpty() && rows.size() < all);
    const QStringList wanted = list()->bar()->criteria().otherNumbers;
    QVERIFY(wanted.contains(u"00024511800021"_s));
    for (const chorus::InvoiceRow &row : rows)
        QVERIFY(wanted.contains(row.supplier.number));
    QCOMPARE(list()->bar()->criteriaButton()->text(), u"1"_s);
}

void ChorusCriteriaTest::aNumberThatLeadsNowhereIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown") << u"99999999999999"_s << u"ne connaît pas"_s;
    QTest::newRow("several") << u"Valorne"_s << u"Donnez le SIRET"_s;
    QTest::newRow("SIREN") << u"219900019"_s << u"14 chiffres"_s;
}

void ChorusCriteriaTest::aNumberThatLeadsNowhereIsSaid()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    CriteriaDialog *dialog = ask();
    QVERIFY(dialog);
    const QSignalSpy chosen(dialog, &CriteriaDialog::chosen);
    dialog->structures()->otherField()->setText(typed);
    dialog->searchButton()->click();
    QTRY_VERIFY2(dialog->told().contains(said), qPrintable(dialog->told()));
    QVERIFY(dialog->isVisible() && chosen.isEmpty());
}

void ChorusCriteriaTest::allEstablishmentsOfARecipient()
{
    CriteriaDialog *dialog = ask(issued);
    QVERIFY(dialog);
    const qsizetype all = list(issued)->count().value_or(0);
    dialog->structures()->otherField()->setText(u"21990004300020"_s); // none goes there
    QVERIFY(search(dialog));
    QCOMPARE(list(issued)->count().value_or(-1), 0);
    dialog = ask(issued);
    QCOMPARE(dialog->structures()->otherField()->text(), u"21990004300020"_s);
    dialog->structures()->wholeSirenBox()->setChecked(true);
    QVERIFY(search(dialog));
    QCOMPARE(list(issued)->count().value_or(-1), all);
}

void ChorusCriteriaTest::onesOwnStructureAndService()
{
    CriteriaDialog *dialog = ask();
    QVERIFY(dialog);
    QComboBox *own = dialog->structures()->ownBox();
    QComboBox *service = dialog->structures()->serviceBox();
    QVERIFY(!service->isEnabled()); // of which structure?
    QTRY_COMPARE(own->count(), 2);
    own->setCurrentIndex(1);
    QTRY_VERIFY(service->count() > 1);
    service->setCurrentIndex(service->findData(qint64(6'100'003)));
    QVERIFY(search(dialog));
    const QList<chorus::InvoiceRow> rows = list()->list()->shown();
    QVERIFY(!rows.isEmpty());
    for (const chorus::InvoiceRow &row : rows)
        QCOMPARE(row.recipient.serviceCode, u"BATIMENTS"_s);
    QCOMPARE(list()->bar()->criteriaButton()->text(), u"2"_s);
}

void ChorusCriteriaTest::onesOwnStructureAmongWhatIsToTreat()
{
    CriteriaDialog *dialog = ask(toTreat);
    QVERIFY(dialog);
    QVERIFY(!dialog->structures()->otherField()->isVisible());
    QTRY_COMPARE(dialog->structures()->ownBox()->count(), 2);
    dialog->structures()->ownBox()->setCurrentIndex(1);
    QVERIFY(search(dialog));
    QVERIFY(list(toTreat)->bar()->criteria().toTreat);
    QVERIFY(list(toTreat)->count().value_or(0) > 0);
    QVERIFY2(list(toTreat)->message().isEmpty(), qPrintable(list(toTreat)->message()));
    // The words that are searched are of the other party.
    const QLineEdit *words = list(toTreat)->bar()->searchField();
    QVERIFY(words->placeholderText().startsWith(u"Fournisseur"_s));
    for (QComboBox *each : list(toTreat)->bar()->findChildren<QComboBox *>()) {
        if (each->accessibleName() == u"En tant que")
            each->setCurrentIndex(1);
    }
    QVERIFY(words->placeholderText().startsWith(u"Destinataire"_s));
}

void ChorusCriteriaTest::theOtherPartyOfWorks()
{
    CriteriaDialog *dialog = ask(works);
    QVERIFY(dialog);
    dialog->structures()->otherField()->setText(u"00024511800021"_s);
    QVERIFY(search(dialog));
    QCOMPARE(list(works)->count().value_or(-1), 0);
    dialog = ask(works);
    dialog->structures()->otherField()->setText(u"00052388600018"_s);
    QVERIFY(search(dialog));
    QCOMPARE(list(works)->count().value_or(-1), 12);
    QVERIFY2(list(works)->message().isEmpty(), qPrintable(list(works)->message()));
}

void ChorusCriteriaTest::aKeptSearchBringsItsStructuresBack()
{
    CriteriaDialog *dialog = ask();
    QVERIFY(dialog);
    dialog->structures()->otherField()->setText(u"00024511800021"_s);
    QVERIFY(search(dialog));
    const qsizetype found = list()->count().value_or(0);
    QVERIFY(m_station->searches.keep({u"Ateliers"_s,
                                      habilitation::toString(habilitation::Environment::Production),
                                      list()->bar()->criteria()}));
    chorus::InvoiceCriteria none;
    list()->bar()->setCriteria(none);
    QTRY_VERIFY(list()->count().value_or(0) > found);
    list()->bar()->setCriteria(m_station->searches.all()->first().criteria);
    QTRY_COMPARE(list()->count().value_or(0), found);
    dialog = ask();
    QCOMPARE(dialog->structures()->otherField()->text(), u"00024511800021"_s);
}

void ChorusCriteriaTest::whatIsBackwardsIsShown()
{
    CriteriaDialog *dialog = ask();
    QVERIFY(dialog);
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    const auto named = [&fields](const QString &name) {
        const auto found = std::ranges::find(fields, name, &QLineEdit::accessibleName);
        return found == fields.end() ? nullptr : *found;
    };
    named(u"Datée, à partir de"_s)->setText(u"20/11/2026"_s);
    named(u"Datée, jusqu’à"_s)->setText(u"10/11/2026"_s);
    dialog->searchButton()->click();
    QVERIFY(!dialog->told().isEmpty());
    QCOMPARE(dialog->focusWidget(), named(u"Datée, jusqu’à"_s));
    named(u"Datée, jusqu’à"_s)->clear();
    named(u"Montant TTC, jusqu’à"_s)->setText(u"mille"_s);
    dialog->searchButton()->click();
    QCOMPARE(dialog->focusWidget(), named(u"Montant TTC, jusqu’à"_s));
}

void ChorusCriteriaTest::listsThatDoNotComeKeepTheChoice()
{
    QVERIFY(m_station->plan(u"transverses/recuperer/structures/actives/destinataire"_s, u"403"_s, 0, 9));
    chorus::InvoiceCriteria criteria;
    criteria.ownStructure = 5'000'025'350;
    const auto services = m_station->services();
    const CriteriaDialog dialog(InvoiceKind::Received, criteria, services,
                                services.session(m_station->habilitation(Side::Qualification)));
    QComboBox *own = dialog.structures()->ownBox();
    QTRY_VERIFY(own->toolTip().contains(u"n’ont pas pu être lues"_s));
    QCOMPARE(own->currentText(), u"Structure 5000025350"_s);
    QCOMPARE(dialog.criteria().ownStructure, 5'000'025'350);
}

AGRAFE_RUNNING_TEST_MAIN(ChorusCriteriaTest)
#include "tst_criteria.moc"
