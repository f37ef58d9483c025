// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "company_file.h"

#include <QCoroTask>
#include <QTest>

#include <functional>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The machine's clock, but for an hour that someone sets wrong.
class LeapingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addDays(days); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    QCoro::Task<void> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        // Hours would be too long for a test, their order is enough.
        return m_clock.sleep(duration / 1000, std::move(stop));
    }
    qint64 days = 0;

private:
    SystemClock m_clock;
};

using Act = std::function<void(std::unique_ptr<Dossier> &)>;

} // namespace

/// What an agent, or the end of the program, does in the middle: at each signal that a file gives.
class TestFaultsMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingAtAnyMoment_data();
    void anythingAtAnyMoment();
    void goesWhileEverythingStalls_data();
    void goesWhileEverythingStalls();
    void theProgramEnds();
    void twoFilesAtOnce();
    void aHundredRetries();
    void hourSetBack();
};

void TestFaultsMoments::anythingAtAnyMoment_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("deleted on the spot") << Act([](auto &dossier) { dossier.reset(); });
    QTest::newRow("deleted later") << Act([](auto &dossier) { dossier.release()->deleteLater(); });
    QTest::newRow("stopped") << Act([](auto &dossier) { dossier->stop(); });
    QTest::newRow("stopped twice, then deleted") << Act([](auto &dossier) {
        dossier->stop();
        dossier->stop();
        dossier.reset();
    });
    QTest::newRow("closed and deleted") << Act([](auto &dossier) {
        auto closing = dossier->close();
        dossier.reset();
    });
    QTest::newRow("stopped and asked again") << Act([](auto &dossier) {
        dossier->stop();
        for (int index = 0; index < dossier->items().size(); ++index)
            dossier->askProviderAgain(index);
    });
    QTest::newRow("started again") << Act([](auto &dossier) { dossier->start(); });
    QTest::newRow("one piece more") << Act([](auto &dossier) {
        dossier->add(u"insee/sirene/etablissement"_s);
        dossier->add(u"inconnue"_s);
        dossier->retry(1000);
        dossier->cancelSchedule(-1);
    });
}

void TestFaultsMoments::anythingAtAnyMoment()
{
    QFETCH(Act, act);
    CompanyFile file;
    file.answers.insert(faultyPath, fault::json(attestation(file.documents.url(u"/a.pdf"_s).toEncoded())));
    int moment = 0;
    for (bool reached = true; reached && moment < 60; ++moment) {
        auto dossier = file.dossier();
        reached = false;
        int signalsSeen = 0;
        const auto onSignal = [&] {
            if (reached || signalsSeen++ != moment)
                return;
            reached = true;
            act(dossier);
        };
        connect(dossier.get(), &Dossier::itemChanged, this, onSignal);
        connect(dossier.get(), &Dossier::identityChanged, this, onSignal);
        connect(dossier.get(), &Dossier::finished, this, onSignal);
        dossier->start();
        QVERIFY(QTest::qWaitFor([&dossier] { return !dossier || !dossier->isRunning(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&file] { return file.http.inFlight() == 0; }, 20'000));
        QCOMPARE(dossier ? dossier->summary().refused : 0, 0);
    }
    QVERIFY2(moment > 8, "too few moments to mean anything");
    QTRY_COMPARE(gapsOf(file.records(), {}), QStringList());
}

void TestFaultsMoments::goesWhileEverythingStalls_data()
{
    QTest::addColumn<FaultServer::Behaviour>("service");
    QTest::addColumn<FaultServer::Behaviour>("documents");
    const auto whole = fault::answer(200, wholePdf(), {{"Content-Type", "application/pdf"}});
    QTest::newRow("service") << fault::stallBeforeHeaders() << whole;
    QTest::newRow("service, in the body") << fault::stallInBody() << whole;
    QTest::newRow("document") << FaultServer::Behaviour() << fault::stallInBody();
    QTest::newRow("document, drop by drop") << FaultServer::Behaviour() << fault::drip(5ms);
    QTest::newRow("between two tries") << fault::answer(504, "{}", {{"Retry-After", "50"}}) << whole;
}

void TestFaultsMoments::goesWhileEverythingStalls()
{
    QFETCH(FaultServer::Behaviour, service);
    QFETCH(FaultServer::Behaviour, documents);
    CompanyFile file;
    file.clock.setAutoAdvance(false);
    file.documents.always(documents);
    const auto offered = fault::json(attestation(file.documents.url(u"/a.pdf"_s).toEncoded()));
    file.answers.insert(faultyPath, service ? service : offered);
    auto dossier = file.dossier();
    dossier->start();
    QTRY_VERIFY(file.asked(faultyPath) > 0 && (service || !file.documents.seen().isEmpty()));
    QTest::qWait(20);
    QVERIFY(dossier->isRunning());
    dossier.reset();
    QVERIFY(QTest::qWaitFor([&file] { return file.http.inFlight() == 0; }, 500));
    QTRY_COMPARE(gapsOf(file.records(), {faultyPiece}), QStringList());
    for (const journal::Record &record : file.records()) {
        if (record.intent.endpointId == faultyPiece && record.intent.document == !service)
            QCOMPARE(record.outcome->outcome, u"cancelled"_s);
    }
}

void TestFaultsMoments::theProgramEnds()
{
    CompanyFile file;
    for (const QByteArray &path : {identityPath, healthyPath, faultyPath})
        file.answers.insert(path, fault::stallBeforeHeaders());
    const auto dossier = file.dossier();
    dossier->start();
    QTRY_COMPARE(file.server.seen().size(), 3);
    file.http.shutDown();
    QVERIFY(QTest::qWaitFor([&dossier] { return !dossier->isRunning(); }, 500));
    QTRY_COMPARE(gapsOf(file.records(), dossier->request().pieces), QStringList());
    for (const journal::Record &record : file.records())
        QCOMPARE(record.outcome->outcome, u"interrupted"_s);
    QCOMPARE(dossier->summary().unknown, 3);
    dossier->retry(0); // too late: nothing more leaves
    QTRY_VERIFY(!dossier->isRunning());
    QCOMPARE(file.server.seen().size(), 3);
}

void TestFaultsMoments::twoFilesAtOnce()
{
    CompanyFile file;
    file.answers.insert(faultyPath, fault::stallInBody());
    auto first = file.dossier();
    const auto second = file.dossier();
    first->start();
    second->start();
    QTRY_COMPARE(file.asked(faultyPath), 2);
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!second->isRunning(), 20'000);
    QCOMPARE(second->summary().proved, 2);
    QCOMPARE(second->summary().unknown, 1);
    QCOMPARE(gapsOf(file.records(), second->request().pieces), QStringList());
}

void TestFaultsMoments::aHundredRetries()
{
    CompanyFile file;
    file.answers.insert(faultyPath, fault::closeBeforeAnswer());
    const auto dossier = file.dossier();
    QVERIFY(CompanyFile::gather(*dossier));
    const auto faulty = &CompanyFile::item(*dossier, faultyPiece) - dossier->items().constData();
    for (int time = 0; time < 100; ++time) {
        dossier->retry(static_cast<int>(faulty));
        dossier->askProviderAgain(static_cast<int>(faulty)); // while it is asked: once is enough
        if (time % 3 == 0)
            QVERIFY(QTest::qWaitFor([&dossier] { return !dossier->isRunning(); }, 20'000));
        else if (time % 3 == 1)
            dossier->stop();
    }
    dossier->stop();
    QTRY_COMPARE(file.http.inFlight(), 0);
    QVERIFY(!dossier->isRunning());
    QCOMPARE(dossier->summary().proved, 2);
    QCOMPARE(dossier->summary().refused, 0);
    QTRY_COMPARE(gapsOf(file.records(), {}), QStringList());
}

void TestFaultsMoments::hourSetBack()
{
    CompanyFile file;
    LeapingClock clock;
    http::RateLimiter limiter(clock);
    http::Client http(file.journal, limiter, clock, shortDeadlines());
    etat::Client client(file.catalogue, http, clock);
    file.answers.insert(faultyPath, fault::answer(504, "{}"));
    DossierRequest request = file.request();
    request.rescheduleWithin = std::chrono::minutes(30);
    Dossier dossier(request, file.catalogue, client, clock);
    dossier.start();
    QTRY_VERIFY(CompanyFile::item(dossier, faultyPiece).state == ItemState::Scheduled);
    clock.days = -4000;
    file.answers.insert(faultyPath, fault::json(attestation(file.documents.url(u"/a.pdf"_s).toEncoded())));
    QTRY_VERIFY(CompanyFile::item(dossier, faultyPiece).state == ItemState::Done);
    QVERIFY(CompanyFile::item(dossier, faultyPiece).outcome() == etat::Outcome::Proved);
    QCOMPARE(CompanyFile::item(dossier, faultyPiece).documents.size(), 1);
    clock.days = 4000; // and forward: the next link is as good as new
    dossier.askProviderAgain(2);
    dossier.askProviderAgain(1);
    dossier.askProviderAgain(0);
    QTRY_VERIFY(!dossier.isRunning());
    QCOMPARE(dossier.summary().proved, 3);
}

QTEST_GUILESS_MAIN(TestFaultsMoments)
#include "tst_faults_moments.moc"
