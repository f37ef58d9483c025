// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/detail_pane.h"
#include "ui/entreprise/pieces_delegate.h"
#include "ui/entreprise/pieces_model.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/samples.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

PieceRow rowOf(const entreprise::Item &item)
{
    return pieceRow(item, *sampleCatalogue().find(item.endpointId), sampleNow());
}

} // namespace

class TestList : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PiecesFilter filter;
        const QAbstractItemModelTester filterTester(&filter,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setItems(waitingFile());
        const QList<entreprise::Item> received = receivedFile();
        for (int i = 0; i < received.size(); ++i)
            model.updateItem(i, received.at(i));
        filter.setAttentionOnly(true);
        model.addItem(waiting(u"msa/conformite_cotisations"_s));            // a theme that is there
        model.addItem(waiting(u"insee/sirene/diffusibles/unite_legale"_s)); // a theme that is not
        model.tick();
        filter.setAttentionOnly(false);
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void themesStandInTheCataloguesOrder()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.index(row, 0).data().toString();
        QCOMPARE(titles.first(), u"Attestations sociales et fiscales"_s);
        QStringList expected;
        for (const catalogue::Theme &theme : sampleCatalogue().themes()) {
            if (titles.contains(theme.title))
                expected << theme.title;
        }
        QCOMPARE(titles, expected);
    }

    void rowsDoNotMoveWhenAnswersCome()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(waitingFile());
        QList<QPersistentModelIndex> before;
        for (int i = 0; i < 12; ++i)
            before << model.indexOf(i);
        const QList<entreprise::Item> received = receivedFile();
        for (int i = 0; i < received.size(); ++i)
            model.updateItem(i, received.at(i));
        for (int i = 0; i < 12; ++i)
            QCOMPARE(QModelIndex(before.at(i)), model.indexOf(i));
    }

    void counts()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        const PiecesModel::Counts counts = model.counts();
        QCOMPARE(counts.proved, 7);
        QCOMPARE(counts.refused, 1);
        QCOMPARE(counts.unknown, 2);
        QCOMPARE(counts.running, 1);
        QCOMPARE(counts.notCovered, 1);
        QCOMPARE(counts.attention, 3);
    }

    void aThemeHasItsOwnCounts()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        int all = 0;
        for (int theme = 0; theme < model.rowCount(); ++theme) {
            const QModelIndex index = model.index(theme, 0);
            QCOMPARE(index.data(PiecesModel::ThemeRole).toInt(), theme);
            QCOMPARE(model.titleOfTheme(theme), index.data().toString());
            QCOMPARE(model.countsOfTheme(theme).all, index.data(PiecesModel::CountRole).toInt());
            all += model.countsOfTheme(theme).all;
        }
        QCOMPARE(all, model.counts().all);
    }

    void whatTheJournalKeptOfADocumentIsProvedAndTriedAgain()
    {
        entreprise::Item item = provedDocument(u"urssaf/attestation_vigilance"_s, {});
        item.documents.clear();
        item.documentFailure = Failure::of(FailureKind::Journal, {});
        item.documentFailure->sentence = u"Le journal ne s’écrit pas."_s;
        item.state = entreprise::ItemState::Scheduled;
        item.answer->explanation.retryAt = sampleNow().addSecs(60);
        const PieceRow row = rowOf(item);
        QCOMPARE(row.mark, Mark::Proved);
        QVERIFY(row.attention);
        QVERIFY2(row.sentence.contains(u"journal"_s) && row.sentence.contains(u"Réessai à"_s),
                 qPrintable(row.sentence));
        QCOMPARE(row.link, PieceLink::Retry);
        QVERIFY(item.outcome() == etat::Outcome::Proved);
    }

    void dataCanBeSavedWithoutADocument()
    {
        const auto saves = [](const entreprise::Item &item) {
            const QList<PieceActionText> actions = actionsOf(item);
            return std::ranges::count(actions, PieceAction::Save, &PieceActionText::action);
        };
        QCOMPARE(saves(proved(u"insee/sirene/unite_legale"_s, u"{\"siren\":\"000245118\"}"_s)), 1);
        QCOMPARE(saves(provedDocument(u"urssaf/attestation_vigilance"_s, {})), 1);
        QCOMPARE(saves(waiting(u"insee/sirene/unite_legale"_s)), 0);
        QCOMPARE(saves(notCovered(u"insee/sirene/unite_legale"_s)), 0);
    }

    void onlyAnExplicitRefusalIsWordedAsOne()
    {
        const QList<entreprise::Item> items = receivedFile() + failingFile();
        for (const entreprise::Item &item : items) {
            const bool isRefusal = item.answer && item.answer->outcome == etat::Outcome::Refused;
            QCOMPARE(rowOf(item).mark == Mark::Refused, isRefusal);
        }
    }

    void aRowIsSpokenWhole()
    {
        const PieceRow row =
            rowOf(scheduled(u"dgfip/attestation_fiscale"_s, u"La DGFiP ne répond pas."_s, 7));
        QCOMPARE(
            row.spoken,
            u"Attestation de régularité fiscale, DGFiP, Inconnu, La DGFiP ne répond pas. Réessai à 10\u00a0h\u00a012."_s);
        QCOMPARE(row.link, PieceLink::Retry);
    }

    void whatIsNotCoveredIsGreyAndSaysWhoCanAsk()
    {
        const PieceRow row = rowOf(notCovered(u"banque_de_france/bilans"_s));
        QVERIFY(row.dimmed);
        QVERIFY(!row.attention);
        QCOMPARE(row.mark, Mark::NotCovered);
        QCOMPARE(row.link, PieceLink::WhoCanAsk);
    }

    void whatDoesNotConcernTheCompanyIsGreyAndAsksForNothing()
    {
        entreprise::Item item = notCovered(u"djepva/association"_s);
        item.state = entreprise::ItemState::NotConcerned;
        item.reason = u"Cette pièce ne concerne que les associations : elle n’a pas été demandée."_s;
        const PieceRow row = rowOf(item);
        QVERIFY(row.dimmed);
        QVERIFY(!row.attention);
        QCOMPARE(row.mark, Mark::NotConcerned);
        QCOMPARE(row.link, PieceLink::None);
        QCOMPARE(row.sentence, item.reason);
        QVERIFY(row.spoken.contains(u"Sans objet"));
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems({item});
        QCOMPARE(model.counts().notConcerned, 1);
        QCOMPARE(model.counts().unknown + model.counts().attention, 0);
        QCOMPARE(actionsOf(item).size(), 1); // for support
    }

    void aDeadLinkIsSaidWithItsProgress()
    {
        const PieceRow row = rowOf(fetching(u"urssaf/attestation_vigilance"_s, 62, true));
        QCOMPARE(row.progress, 62);
        QVERIFY(row.sentence.contains(u"expiré"_s));
        QCOMPARE(row.mark, Mark::Proved);
    }

    void aLostDocumentIsNotALostProof()
    {
        entreprise::Item item = provedDocument(u"urssaf/attestation_vigilance"_s, {2027, 1, 1});
        item.documents.clear();
        item.documentFailure = Failure::of(FailureKind::Timeout);
        const PieceRow row = rowOf(item);
        QCOMPARE(row.mark, Mark::Proved);
        QVERIFY(row.attention);
        QCOMPARE(row.link, PieceLink::Retry);
    }

    void theKeyboardReachesEverything()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        PiecesSide side(&model);
        side.resize(700, 600);
        side.show();
        PiecesView *view = side.view();
        view->setFocus();
        side.selectFirst();
        QCOMPARE(view->currentPiece(), 0);
        QSignalSpy current(view, &PiecesView::currentPieceChanged);
        QSignalSpy detail(view, &PiecesView::detailRequested);
        QSignalSpy document(view, &PiecesView::documentRequested);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(current.last().first().toInt(), 1);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(detail.size(), 1);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(document.last().first().toInt(), 1);
        QTest::keyClick(view, Qt::Key_Left); // to the theme
        QTest::keyClick(view, Qt::Key_Left); // folds it
        QVERIFY(!view->isExpanded(view->currentIndex()));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(view->currentIndex()));
    }

    void aNameWithASpaceIsTypedToReachAPiece()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        PiecesSide side(&model);
        side.resize(700, 600);
        side.show();
        PiecesView *view = side.view();
        side.selectFirst();
        QSignalSpy document(view, &PiecesView::documentRequested);
        QTest::keyClicks(view, u"attestation fi"_s);
        QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), u"Attestation fiscale"_s);
        QVERIFY(document.isEmpty());
    }

    void aProviderOfTheBuildingTradesIsReadWhole()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(receivedFile());
        PiecesSide side(&model);
        side.resize(652, 600); // of a window of 1280
        side.show();
        QVERIFY(QTest::qWaitForWindowExposed(&side));
        const QFontMetrics metrics(textFont(TextRole::Base));
        for (const QString &provider : {u"CIBTP France"_s, u"Infogreffe"_s, u"GIP-MDS"_s})
            QVERIFY2(metrics.horizontalAdvance(provider) <=
                         side.view()->columnWidth(PiecesModel::Provider) - PiecesDelegate::cellLeft - 8,
                     qPrintable(provider));
    }

    void theLinkInTheSentenceIsClicked()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(failingFile());
        PiecesSide side(&model);
        side.resize(700, 600);
        side.show();
        QVERIFY(QTest::qWaitForWindowExposed(&side));
        PiecesView *view = side.view();
        side.select(1);
        const QRect link = view->linkRect(view->currentIndex());
        QVERIFY(link.isValid());
        QVERIFY(view->visualRect(view->currentIndex()).top() < link.top());
        QSignalSpy activated(view, &PiecesView::linkActivated);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link.center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 1);
        QCOMPARE(activated.first().at(1).value<PieceLink>(), PieceLink::Retry);
    }

    void rowsGrowWithTheirSentenceAndNeverCutIt()
    {
        PiecesModel model(sampleCatalogue(), sampleNow);
        model.setItems(waitingFile());
        PiecesSide side(&model);
        side.resize(700, 600);
        side.show();
        QVERIFY(QTest::qWaitForWindowExposed(&side));
        PiecesView *view = side.view();
        side.select(1);
        const int before = view->visualRect(view->currentIndex()).height();
        model.updateItem(1, unknown(u"dgfip/attestation_fiscale"_s, u"mot "_s.repeated(100), u"Faire."_s));
        QTRY_VERIFY(view->visualRect(view->currentIndex()).height() > before + 60);
    }
};

QTEST_MAIN(TestList)
#include "tst_list.moc"
