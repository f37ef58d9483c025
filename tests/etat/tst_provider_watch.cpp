// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/maintenance.h"
#include "etat/provider_watch.h"
#include "support/fake_clock.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace agrafe;
using namespace agrafe::etat;
using namespace std::chrono_literals;
using habilitation::Service;
namespace fault = agrafe::test::fault;

namespace {

http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

/// A service whose providers answer what the test says.
struct Bench
{
    test::FaultServer server;
    test::FakeClock clock;
    test::RecordingGate gate;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    catalogue::Catalogue catalogue;
    Client client{catalogue, http, clock};
    ProviderWatch watch{client, clock};
    QMap<QByteArray, std::pair<int, QByteArray>> answers;
    int providers = 3;
    bool listFails = false;

    Bench()
    {
        server.always([this](QTcpSocket &socket, const test::Seen &seen) { answer(socket, seen); });
    }

    void answer(QTcpSocket &socket, const test::Seen &seen)
    {
        const bool list = seen.target.endsWith("/pings");
        if (list && listFails)
            return fault::answer(503, "{}")(socket, seen);
        if (list) {
            QByteArrayList entries;
            for (int place = 0; place < providers; ++place) {
                const QByteArray number = QByteArray::number(place);
                entries.append(R"({"name":"P)" + number + R"(","url":"/ping/)" + number + R"("})");
            }
            return fault::json('[' + entries.join(',') + ']')(socket, seen);
        }
        const auto [status, body] = answers.value(seen.target, {200, R"({"status":"ok"})"});
        fault::answer(status, body)(socket, seen);
    }

    void use(Service service) { use(service, watch); }
    void use(Service service, ProviderWatch &watched)
    {
        Access access;
        access.habilitation.service = service;
        access.habilitation.environment = habilitation::Environment::Sandbox;
        access.habilitation.baseUrl = server.url({});
        access.token = Secret("canary-ping");
        watched.watch(access);
    }
    [[nodiscard]] qsizetype rounds() const
    {
        return std::ranges::count_if(server.seen(),
                                     [](const test::Seen &seen) { return seen.target.endsWith("/pings"); });
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !watch.isAsking(); });
    }
};

/// A clock that goes on while it is read.
class RunningClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_still.now().addMSecs(m_reads++); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_still.monotonic(); }
    QCoro::Task<void> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        return m_still.sleep(duration, stop);
    }

private:
    test::FakeClock m_still;
    mutable int m_reads = 0;
};

} // namespace

class TestProviderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProviderHasItsState()
    {
        Bench bench;
        bench.answers = {
            {"/ping/0", {502, R"({"status":"bad_gateway","last_ok_status":"2026-11-20T08:00:00Z"})"}},
            {"/ping/1", {200, R"({"status":"maintenance","until":"2026-11-20T12:00:00Z"})"}},
            {"/ping/2", {200, R"({"status":"unknown"})"}}};
        bench.use(Service::Entreprise);
        QVERIFY(bench.server.seen().isEmpty()); // asks nothing by itself
        bench.watch.refresh();
        QVERIFY(bench.settled());
        const auto states = bench.watch.states(Service::Entreprise);
        QCOMPARE(states.providers.size(), 3);
        QVERIFY(states.providers.at(0).state == ProviderState::State::Down);
        QCOMPARE(states.providers.at(0).lastOk, QDateTime({2026, 11, 20}, {8, 0}, Qt::UTC));
        QVERIFY(states.providers.at(1).state == ProviderState::State::Maintenance);
        QCOMPARE(states.providers.at(1).until, QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC));
        QVERIFY(states.providers.at(2).state == ProviderState::State::Unknown);
        QCOMPARE(states.askedAt, bench.clock.now());
        QVERIFY(bench.gate.opened.isEmpty()); // pings are no access, and carry no token
        for (const test::Seen &seen : bench.server.seen())
            QVERIFY(!seen.has("Authorization"));
    }

    void bothApisAreWatched()
    {
        Bench bench;
        bench.use(Service::Entreprise);
        bench.use(Service::Particulier);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        QCOMPARE(bench.rounds(), 2);
        QCOMPARE(bench.watch.states(Service::Particulier).providers.size(), 3);
        QVERIFY(std::ranges::any_of(bench.server.seen(),
                                    [](const test::Seen &seen) { return seen.target == "/api/pings"; }));
    }

    void theFirstRoundComesAtOnceWhileTimeGoesOn()
    {
        Bench bench;
        RunningClock clock;
        ProviderWatch watch(bench.client, clock);
        bench.use(Service::Entreprise, watch);
        bench.use(Service::Particulier, watch);
        watch.refresh();
        QTRY_VERIFY(!watch.isAsking());
        QCOMPARE(bench.rounds(), 2);
    }

    void neverAStorm()
    {
        Bench bench;
        bench.providers = 40;
        bench.use(Service::Entreprise);
        for (int click = 0; click < 20; ++click)
            bench.watch.refresh();
        QVERIFY(bench.settled());
        for (int click = 0; click < 20; ++click)
            bench.watch.refresh();
        QVERIFY(bench.settled());
        QCOMPARE(bench.rounds(), 1);
        QCOMPARE(bench.watch.states(Service::Entreprise).providers.size(), 40);
        // Six at once; the server may still see one close while the next is open already.
        QVERIFY2(bench.server.mostOpenConnections() <= 12,
                 qPrintable(QString::number(bench.server.mostOpenConnections())));
        bench.clock.advance(61s);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        QCOMPARE(bench.rounds(), 2);
    }

    void theBackgroundIsSlowAndSpread()
    {
        Bench bench;
        bench.use(Service::Entreprise);
        bench.watch.start();
        QTRY_COMPARE(bench.rounds(), 1);
        QVERIFY(bench.settled());
        bench.clock.advance(8min - 1s);
        QVERIFY(bench.settled());
        QCOMPARE(bench.rounds(), 1);
        bench.clock.advance(4min + 1s);
        QTRY_COMPARE(bench.rounds(), 2);
        QVERIFY(bench.settled());
        bench.watch.stop();
        bench.clock.advance(60min);
        QVERIFY(bench.settled());
        QCOMPARE(bench.rounds(), 2);
    }

    void theLastGoodHourIsKept()
    {
        Bench bench;
        bench.use(Service::Entreprise);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        const QDateTime good = bench.clock.now();
        bench.answers = {{"/ping/0", {502, R"({"status":"bad_gateway"})"}}};
        bench.clock.advance(5min);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        QCOMPARE(bench.watch.states(Service::Entreprise).providers.first().lastOk, good);
    }

    void aListThatDoesNotComeKeepsTheStates()
    {
        Bench bench;
        bench.use(Service::Entreprise);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        bench.listFails = true;
        bench.clock.advance(5min);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        const auto states = bench.watch.states(Service::Entreprise);
        QVERIFY(states.failure);
        QVERIFY(!states.failure->sentence.isEmpty());
        QCOMPARE(states.providers.size(), 3);
    }

    void theAnswerForAnEarlierAddressIsDropped()
    {
        Bench bench;
        Bench other;
        other.providers = 1;
        bench.use(Service::Entreprise);
        bench.watch.refresh();
        Access access;
        access.habilitation.baseUrl = other.server.url({});
        bench.watch.watch(access);
        bench.watch.refresh();
        QVERIFY(bench.settled());
        QCOMPARE(bench.watch.states(Service::Entreprise).providers.size(), 1);
    }

    void knownMaintenanceIsOfParis_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<bool>("closed");
        const auto utc = [](int day, int month, int hour, int minute) {
            return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("winter") << QStringLiteral("DGFiP (Adélie)") << utc(20, 11, 0, 30) << true;
        QTest::newRow("winter, over") << QStringLiteral("DGFiP (Adélie)") << utc(20, 11, 1, 0) << false;
        QTest::newRow("summer") << QStringLiteral("DGFiP (Adélie)") << utc(20, 7, 23, 30) << true;
        QTest::newRow("Sunday") << QStringLiteral("CNAF & MSA") << utc(22, 11, 22, 10) << true;
        QTest::newRow("Saturday") << QStringLiteral("CNAF & MSA") << utc(21, 11, 22, 10) << false;
    }

    void knownMaintenanceIsOfParis()
    {
        QFETCH(QString, provider);
        QFETCH(QDateTime, when);
        QFETCH(bool, closed);
        const auto windows = maintenanceWindows();
        const auto window = std::ranges::find(windows, provider, &MaintenanceWindow::provider);
        QVERIFY(window != windows.end());
        QCOMPARE(window->endAt(when).isValid(), closed);
        QVERIFY(window->sentence().contains(provider));
    }
};

QTEST_GUILESS_MAIN(TestProviderWatch)
#include "tst_provider_watch.moc"
