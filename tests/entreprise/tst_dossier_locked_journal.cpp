// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/api_double.h"
#include "entreprise/dossier_samples.h"
#include "journal/journal.h"
#include "support/fake_clock.h"
#include "support/other_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

/// The real journal, kept by another program for longer than it waits (10 s).
class TestDossierLockedJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongLockLosesNothing()
    {
        ApiDouble api;
        api.says(unitPath, unit());
        const QTemporaryDir home;
        const Paths paths = Paths::under(home.path());
        journal::Journal journal(paths, u"camille"_s, api.clock);
        QVERIFY(QCoro::waitFor(journal.start()));
        http::Client http(journal, api.limiter, api.clock, withoutProxy());
        etat::Client client(api.catalogue, http, api.clock);
        FakeClock clock(QDateTime::currentDateTimeUtc()); // of the next tries alone
        Dossier dossier(api.request(siret), api.catalogue, client, clock);
        QSignalSpy failed(&dossier, &Dossier::failed);
        QSignalSpy recovered(&dossier, &Dossier::recovered);

        OtherProgram other(paths.data + u"/journal.sqlite"_s);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        dossier.start();
        QTRY_VERIFY_WITH_TIMEOUT(!dossier.isRunning(), 40'000);
        QCOMPARE(failed.size(), 1);
        QVERIFY(api.server.seen().isEmpty());

        QVERIFY(other.run(u"COMMIT"_s));
        clock.advance(std::chrono::seconds(16));
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!dossier.isRunning(), 40'000);
        QVERIFY(std::ranges::none_of(dossier.items(), [](const Item &item) {
            return item.answer && item.answer->failure && item.answer->failure->kind == FailureKind::Journal;
        }));
        QCOMPARE(dossier.identity().name, u"OCTO"_s);
        // One trace, whole, for each request that left.
        QTRY_COMPARE(other.number(u"SELECT count(*) FROM access WHERE closed_at IS NOT NULL"_s),
                     int(api.server.seen().size()));
        QCOMPARE(other.number(u"SELECT count(*) FROM access WHERE closed_at IS NULL"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestDossierLockedJournal)
#include "tst_dossier_locked_journal.moc"
