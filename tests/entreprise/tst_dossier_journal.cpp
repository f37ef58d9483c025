// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/api_double.h"
#include "entreprise/dossier_samples.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

int countOf(const Dossier &dossier, ItemState state)
{
    return static_cast<int>(std::ranges::count(dossier.items(), state, &Item::state));
}

} // namespace

/// A journal that cannot be written for a moment: nothing is asked without it, nothing is given up for it.
class TestDossierJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheJournalKeptBackIsAskedWhenItIsBack()
    {
        ApiDouble api;
        FakeClock clock(QDateTime::currentDateTimeUtc());
        DossierRequest request = api.request(siret);
        Dossier dossier(request, api.catalogue, api.client, clock);
        QSignalSpy failed(&dossier, &Dossier::failed);
        QSignalSpy recovered(&dossier, &Dossier::recovered);
        QSignalSpy finished(&dossier, &Dossier::finished);
        api.gate.refusing = true;
        dossier.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(failed.size(), 1);
        const int held = countOf(dossier, ItemState::Scheduled);
        QVERIFY(held > 0);
        QVERIFY(api.server.seen().isEmpty());

        // Still locked at the first wake: said once only.
        clock.advance(std::chrono::seconds(16));
        QTRY_COMPARE(countOf(dossier, ItemState::Scheduled), held);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(recovered.size(), 0);

        api.gate.refusing = false;
        clock.advance(std::chrono::seconds(31));
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_VERIFY(!dossier.isRunning());
        QCOMPARE(countOf(dossier, ItemState::Scheduled), 0);
        QVERIFY(countOf(dossier, ItemState::NotAsked) < 10); // those left aside for want of a number alone
        QCOMPARE(api.asked(unitPath), 1);
        for (const Item &item : dossier.items())
            QVERIFY(!item.answer || !item.answer->failure ||
                    item.answer->failure->kind != FailureKind::Journal);
    }

    void aDocumentThatTheJournalKeptBackComesWhenItIsBack()
    {
        ApiDouble api;
        FakeClock clock(QDateTime::currentDateTimeUtc());
        const auto answer = fault::json(attestation(api.server.url(u"/files/a.pdf"_s)));
        api.says(vigilancePath, [&api, answer](QTcpSocket &socket, const Seen &seen) {
            api.gate.refusing = true; // between the answer and its document
            answer(socket, seen);
        });
        api.says(vigilancePath, answer);
        api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
        DossierRequest request = api.request(siret);
        request.pieces = QStringList{u"urssaf/attestation_vigilance"_s};
        Dossier dossier(request, api.catalogue, api.client, clock);
        QSignalSpy failed(&dossier, &Dossier::failed);
        QSignalSpy recovered(&dossier, &Dossier::recovered);
        dossier.start();
        QTRY_COMPARE(failed.size(), 1);
        const Item &item = dossier.items().first();
        QVERIFY(item.state == ItemState::Scheduled);
        QVERIFY(item.outcome() == etat::Outcome::Proved); // the answer is there
        QVERIFY(item.documents.isEmpty() && item.documentFailure);
        QCOMPARE(api.asked("/files/a.pdf"), 0);

        api.gate.refusing = false;
        clock.advance(std::chrono::seconds(16));
        QTRY_COMPARE(item.documents.size(), 1);
        QVERIFY(!item.documentFailure);
        QCOMPARE(recovered.size(), 1);
        QTRY_VERIFY(item.state == ItemState::Done);
    }

    void oneRetryThatPassesFreesTheOthers()
    {
        ApiDouble api;
        FakeClock clock(QDateTime::currentDateTimeUtc());
        Dossier dossier(api.request(siret), api.catalogue, api.client, clock);
        QSignalSpy finished(&dossier, &Dossier::finished);
        QSignalSpy recovered(&dossier, &Dossier::recovered);
        api.gate.refusing = true;
        dossier.start();
        QTRY_COMPARE(finished.size(), 1);
        const auto held = std::ranges::find(dossier.items(), ItemState::Scheduled, &Item::state);
        QVERIFY(held != dossier.items().end());
        api.gate.refusing = false;
        clock.advance(std::chrono::seconds(1)); // none wakes by itself
        dossier.retry(static_cast<int>(std::distance(dossier.items().begin(), held)));
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_VERIFY(!dossier.isRunning());
        QCOMPARE(countOf(dossier, ItemState::Scheduled), 0);
    }

    void theCommandLineDoesNotWait()
    {
        ApiDouble api;
        DossierRequest request = api.request(siret);
        request.rescheduleWithin = std::chrono::minutes(0);
        Dossier dossier(request, api.catalogue, api.client, api.clock);
        QSignalSpy finished(&dossier, &Dossier::finished);
        api.gate.refusing = true;
        dossier.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(countOf(dossier, ItemState::Scheduled), 0);
    }
};

QTEST_GUILESS_MAIN(TestDossierJournal)
#include "tst_dossier_journal.moc"
