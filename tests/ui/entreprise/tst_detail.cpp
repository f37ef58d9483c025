// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/answer_document.h"
#include "ui/entreprise/data_view.h"
#include "ui/entreprise/detail_pane.h"
#include "ui/entreprise/pdf_canvas.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/piece_support.h"
#include "ui/entreprise/samples.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList tabsOf(const DetailPane &pane)
{
    QStringList tabs;
    const auto *bar = pane.findChild<QTabBar *>();
    for (int i = 0; i < bar->count(); ++i)
        tabs << bar->tabText(i);
    return tabs;
}

void show(DetailPane &pane, const entreprise::Item &item, bool partial = false)
{
    pane.showPiece(0, item, *sampleCatalogue().find(item.endpointId), partial, u"la direction des achats"_s,
                   sampleNow());
}

QStringList leaves(const etat::Node &node)
{
    if (node.type == etat::Node::Type::Value)
        return {node.text};
    QStringList texts;
    for (const etat::Node &child : node.children)
        texts << leaves(child);
    return texts;
}

QTextBrowser *fieldsOf(const DataView &view)
{
    const QList<QTextBrowser *> browsers = view.findChildren<QTextBrowser *>();
    const auto found = std::ranges::find(browsers, u"Données de la pièce"_s, &QWidget::accessibleName);
    return *found;
}

} // namespace

class TestDetail : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;
    pdf::Renderer m_renderer;

private Q_SLOTS:
    void pagesFollowWhatThePieceIs_data()
    {
        QTest::addColumn<entreprise::Item>("item");
        QTest::addColumn<QStringList>("tabs");
        QTest::newRow("document") << provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1})
                                  << QStringList{u"Document"_s, u"Preuve"_s};
        QTest::newRow("data") << receivedFile().at(7) << QStringList{u"Données"_s, u"Preuve"_s};
        QTest::newRow("failing") << scheduled(u"dgfip/attestation_fiscale"_s, u"Panne."_s, 7)
                                 << QStringList{u"Ce qui se passe"_s, u"Essais 3"_s, u"Preuve"_s};
        QTest::newRow("not covered") << notCovered(u"banque_de_france/bilans"_s)
                                     << QStringList{u"Ce qui se passe"_s, u"Preuve"_s};
        QTest::newRow("waiting") << waiting(u"urssaf/attestation_vigilance"_s)
                                 << QStringList{u"Document"_s, u"Preuve"_s};
    }

    void pagesFollowWhatThePieceIs()
    {
        QFETCH(entreprise::Item, item);
        DetailPane pane(m_renderer);
        show(pane, item);
        QTEST(tabsOf(pane), "tabs");
    }

    void whatAFailingServiceWroteIsNoData()
    {
        DetailPane pane(m_renderer);
        entreprise::Item item = receivedFile().at(2);
        item.answer->payload = {{u"errors"_s, u"38422"_s}};
        show(pane, item);
        QVERIFY(!tabsOf(pane).contains(u"Données"_s));
        entreprise::Item document = provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1});
        document.answer->payload = {{u"data"_s, QJsonObject{{u"code"_s, u"ok"_s}}}};
        show(pane, document);
        QCOMPARE(tabsOf(pane), (QStringList{u"Document"_s, u"Données"_s, u"Preuve"_s}));
    }

    void thePageFollowsWhatHappensUntilItIsTurned()
    {
        DetailPane pane(m_renderer);
        const auto *tabs = pane.findChild<QTabBar *>();
        const entreprise::Item refusal = receivedFile().at(2);
        show(pane, waiting(refusal.endpointId));
        show(pane, refusal);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Ce qui se passe"_s);
        pane.findChild<QTabBar *>()->setCurrentIndex(tabs->count() - 1);
        show(pane, waiting(refusal.endpointId));
        show(pane, refusal);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Preuve"_s);
    }

    void thePdfIsShownSearchedAndZoomed()
    {
        DetailPane pane(m_renderer);
        pane.resize(500, 700);
        pane.show();
        show(pane, provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1}));
        PdfView *view = pane.pdfView();
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->canvas()->zoom() > 0.2, 20000);
        const QImage picture = view->canvas()->viewport()->grab().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 90;
        QVERIFY(dark > 200);
        QTRY_VERIFY(view->canvas()->accessibleDescription().contains(u"délivrée"_s));
        const double before = view->canvas()->zoom();
        QTest::keyClick(view->canvas(), Qt::Key_Plus);
        QVERIFY(view->canvas()->zoom() > before);
        QSignalSpy page(view->canvas(), &PdfCanvas::pageChanged);
        QTest::keyClick(view->canvas(), Qt::Key_End);
        QCOMPARE(page.last().first().toInt(), 1);
    }

    void aPdfThatCannotBeShownSaysWhy()
    {
        entreprise::Item item = provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1});
        item.documents.first().bytes = "%PDF-1.4\n%%EOF\n";
        item.documents.first().sha256 = u"autre"_s;
        DetailPane pane(m_renderer);
        pane.show();
        show(pane, item);
        const auto says = [&pane] {
            const QList<QLabel *> labels = pane.pdfView()->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](QLabel *label) { return label->text().contains(u"abîmé"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(), 20000);
    }

    void severalDocumentsTakeNoMoreRoom()
    {
        const QFontMetrics metrics(textFont(TextRole::Base));
        entreprise::Item item = provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1});
        DetailPane one(m_renderer);
        show(one, item);
        item.documents << item.documents.first();
        DetailPane two(m_renderer);
        show(two, item);
        const int apart = metrics.horizontalAdvance(u"mmm"_s);
        QVERIFY2(
            two.minimumSizeHint().width() <= one.minimumSizeHint().width() + apart,
            qPrintable(u"%1, %2"_s.arg(one.minimumSizeHint().width()).arg(two.minimumSizeHint().width())));
        const auto *choice = two.pdfView()->findChild<QComboBox *>();
        QCOMPARE(choice->itemText(1), u"2 sur 2"_s);
        QCOMPARE(choice->accessibleName(), u"Document de la pièce"_s);
    }

    void everyLeafIsWrittenInTheDocument()
    {
        const QList<entreprise::Item> items{receivedFile().at(7), receivedFile().at(10)};
        for (const entreprise::Item &item : items) {
            DataView view;
            view.setAnswer(&sampleCatalogue().find(item.endpointId)->newest(), *item.answer, false);
            const QString text = fieldsOf(view)->toPlainText();
            const QStringList texts = leaves(view.tree());
            QVERIFY(texts.size() > 5);
            for (QString leaf : texts)
                QVERIFY2(text.contains(leaf.replace(QChar::Nbsp, u' ')), qPrintable(leaf));
            QVERIFY(!text.contains(u'{'));
        }
    }

    void aFieldAndEverythingCanBeCopied()
    {
        DataView view;
        const entreprise::Item item = receivedFile().at(7);
        view.setAnswer(&sampleCatalogue().find(item.endpointId)->newest(), *item.answer, false);
        auto *browser = fieldsOf(view);
        QVERIFY(nodeAt(view.tree(), u"data.forme_juridique.libelle"_s));
        Q_EMIT browser->anchorClicked(QUrl(u"champ:data.forme_juridique.libelle"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"SAS, société par actions simplifiée"_s);
        view.copyAll();
        QVERIFY(QApplication::clipboard()->text().contains(u"43.32A"_s));
        view.setRaw(true);
        view.copyAll();
        QVERIFY(QApplication::clipboard()->text().contains(u"\"categorie_entreprise\": \"PME\""_s));
    }

    void theProofHoldsTheFingerprint()
    {
        const entreprise::Item item = provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 4, 30});
        QStringList values;
        for (const auto &[label, value] : proofFacts(item, *sampleCatalogue().find(item.endpointId)))
            values << value;
        QVERIFY(values.contains(item.documents.first().sha256));
        QVERIFY(values.contains(u"30/04/2027"_s));
        QVERIFY(values.contains(u"Z7K2M9QF4T1B8XH"_s));
    }
};

QTEST_MAIN(TestDetail)
#include "tst_detail.moc"
