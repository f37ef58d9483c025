// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/client.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace agrafe;
using namespace agrafe::etat;
using namespace agrafe::test;

namespace {

const QByteArray canary("jeton-canari");
const QByteArray pdf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

catalogue::Catalogue loaded()
{
    auto catalogue = catalogue::Catalogue::load();
    return catalogue ? *catalogue : catalogue::Catalogue();
}

http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

Call vigilance()
{
    Call call;
    call.endpointId = QStringLiteral("urssaf/attestation_vigilance");
    call.parameters = {{u"siren"_qs, u"418166096"_qs}};
    call.frame = {
        .recipient = u"10000001700010"_qs, .context = u"Marchés publics"_qs, .object = u"MP-2026-0147"_qs};
    return call;
}

/// The real client against a server that does what it is told.
struct Bench
{
    FaultServer server;
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    catalogue::Catalogue catalogue = loaded();
    Client client{catalogue, http, clock};
    Access access;

    Bench()
    {
        access.habilitation.id = QUuid::createUuid();
        access.habilitation.environment = habilitation::Environment::Sandbox;
        access.habilitation.baseUrl = server.url({});
        access.token = Secret(canary);
    }

    /// Waits for the end of a task, in the test's own loop.
    template<typename T>
    std::optional<T> waitFor(QCoro::Task<T> task)
    {
        std::optional<T> result;
        auto watch = [](QCoro::Task<T> watched, std::optional<T> &place) -> QCoro::Task<void> {
            place = co_await watched;
        };
        auto running = watch(std::move(task), result);
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return {};
        return result;
    }
};

} // namespace

class TestEtatClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndTraces();
    void refusesWithoutSending();
    void sendsNothingWithoutAJournal();
    void retriesWhatPasses();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void fetchesADocumentWithoutToken();
    void tellsADeadLink();
    void refusesAHalfDocument();
    void readsRights();
    void pingsWithoutTrace();
};

void TestEtatClient::asksAndTraces()
{
    Bench bench;
    bench.server.always(
        fault::json(R"({"data":{"entity_status":{"code":"ok"},"document_url":null},"links":{},"meta":{}})",
                    {{"X-Request-ID", "r-1"}}));
    const auto answer = bench.waitFor(bench.client.call(bench.access, vigilance(), {}));
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->outcome == Outcome::Proved);
    QCOMPARE((*answer)->requestId, u"r-1"_qs);
    QCOMPARE(bench.server.seen().size(), 1);
    const Seen &seen = bench.server.seen().first();
    QCOMPARE(seen.target,
             QByteArray("/v4/urssaf/unites_legales/418166096/attestation_vigilance?recipient=10000001700010&"
                        "context=March%C3%A9s%20publics&object=MP-2026-0147"));
    QCOMPARE(seen.header("Authorization"), "Bearer " + canary);
    QCOMPARE(bench.gate.opened.size(), 1);
    QCOMPARE(bench.gate.opened.first().subject, u"418166096"_qs);
    QVERIFY(bench.gate.isBalanced());
    QCOMPARE(bench.gate.last().outcome, u"proved"_qs);
}

void TestEtatClient::refusesWithoutSending()
{
    Bench bench;
    Call own = vigilance();
    own.frame.recipient = QStringLiteral("41816609600012");
    const auto answer = bench.waitFor(bench.client.call(bench.access, own, {}));
    QVERIFY(answer && !*answer);
    QCOMPARE((*answer).error().code, u"00211"_qs);
    Call unknown = vigilance();
    unknown.endpointId = QStringLiteral("inconnu");
    const auto refused = bench.waitFor(bench.client.call(bench.access, unknown, {}));
    QVERIFY(refused && !*refused && (*refused).error().kind == FailureKind::Input);
    QVERIFY(bench.server.seen().isEmpty());
    QVERIFY(bench.gate.opened.isEmpty());
}

void TestEtatClient::sendsNothingWithoutAJournal()
{
    Bench bench;
    bench.gate.refusing = true;
    const auto answer = bench.waitFor(bench.client.call(bench.access, vigilance(), {}));
    QVERIFY(answer && !*answer);
    QVERIFY((*answer).error().kind == FailureKind::Journal);
    QVERIFY(bench.server.seen().isEmpty());
}

void TestEtatClient::retriesWhatPasses()
{
    Bench bench;
    bench.server.next(
        fault::answer(504, R"({"errors":[{"code":"00501","title":"t","detail":"d","meta":{"retry_in":1}}]})",
                      {{"Content-Type", "application/json"}}));
    bench.server.always(fault::json(R"({"data":{"entity_status":{"code":"ok"}},"links":{},"meta":{}})"));
    const auto answer = bench.waitFor(bench.client.call(bench.access, vigilance(), {}));
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->outcome == Outcome::Proved);
    QCOMPARE((*answer)->attempts.size(), 2);
    QCOMPARE((*answer)->attempts.first().code, u"00501"_qs);
    QCOMPARE(bench.gate.opened.size(), 1); // one access, its attempts inside
}

void TestEtatClient::saysWhatWentWrong_data()
{
    QTest::addColumn<FaultServer::Behaviour>("behaviour");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const FaultServer::Behaviour &behaviour, const char *kind,
                        const QString &part) {
        QTest::newRow(name) << behaviour << QString::fromLatin1(kind) << part;
    };
    row("page", fault::html(), "protocol", u"page web"_qs);
    row("invalid JSON", fault::invalidJson(), "protocol", u"illisible"_qs);
    row("204", fault::noContent(), "protocol", u"sans contenu"_qs);
    row("redirect", fault::redirect(QUrl(u"http://127.0.0.1:9/ailleurs"_qs)), "redirect_refused",
        u"autre adresse"_qs);
    row("too large", fault::largeJson(30LL * 1024 * 1024), "too_large", u"volumineuse"_qs);
    row("gzip bomb", fault::gzipBomb(200LL * 1024 * 1024), "too_large", u"volumineuse"_qs);
    row("DGFiP", fault::answer(502, R"({"errors":[{"code":"03501"}]})"), "http", u"DGFiP"_qs);
    row("expired token", fault::answer(401, R"({"errors":[{"code":"00103"}]})"), "http", u"expiré"_qs);
}

void TestEtatClient::saysWhatWentWrong()
{
    QFETCH(FaultServer::Behaviour, behaviour);
    QFETCH(QString, kind);
    QFETCH(QString, part);
    Bench bench;
    bench.server.always(behaviour);
    std::stop_source stop;
    const auto answer = bench.waitFor(bench.client.call(bench.access, vigilance(), stop.get_token()));
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->outcome == Outcome::Unknown);
    QVERIFY((*answer)->failure);
    QCOMPARE(toString((*answer)->failure->kind), kind);
    QVERIFY2((*answer)->explanation.sentence.contains(part), qPrintable((*answer)->explanation.sentence));
    QVERIFY(!(*answer)->attempts.isEmpty());
    QVERIFY(bench.gate.isBalanced());
    QVERIFY(!(*answer)->failure->detail.contains(QString::fromLatin1(canary)));
}

void TestEtatClient::fetchesADocumentWithoutToken()
{
    Bench bench;
    bench.server.always(fault::answer(200, pdf, {{"Content-Type", "application/pdf"}}));
    const DocumentLink link{bench.server.url(u"/attestation.pdf?sig=1"_qs), u"data.document_url"_qs,
                            bench.clock.now().addSecs(60)};
    const auto bytes = bench.waitFor(bench.client.fetchDocument(bench.access, vigilance(), link, {}));
    QVERIFY(bytes && *bytes);
    QCOMPARE(**bytes, pdf);
    QVERIFY(!bench.server.seen().first().has("Authorization"));
    QVERIFY(bench.gate.opened.first().document);
    QCOMPARE(bench.gate.last().sha256.size(), 64);
}

void TestEtatClient::tellsADeadLink()
{
    Bench bench;
    bench.server.always(fault::answer(403, "<Error/>", {{"Content-Type", "application/xml"}}));
    const DocumentLink alive{bench.server.url(u"/a.pdf"_qs), {}, bench.clock.now().addSecs(60)};
    const auto refused = bench.waitFor(bench.client.fetchDocument(bench.access, vigilance(), alive, {}));
    QVERIFY(refused && !*refused);
    QVERIFY(isDeadLink((*refused).error()));
    QVERIFY((*refused).error().sentence.contains(u"lien"));
    QCOMPARE(bench.server.seen().size(), 1); // a dead link is not tried again
    const DocumentLink past{bench.server.url(u"/a.pdf"_qs), {}, bench.clock.now().addSecs(-1)};
    const auto late = bench.waitFor(bench.client.fetchDocument(bench.access, vigilance(), past, {}));
    QVERIFY(late && !*late && isDeadLink((*late).error()));
    QCOMPARE(bench.server.seen().size(), 1);
}

void TestEtatClient::refusesAHalfDocument()
{
    Bench bench;
    bench.server.always(fault::answer(200, "<html>", {{"Content-Type", "text/html"}}));
    const DocumentLink link{bench.server.url(u"/a.pdf"_qs), {}, {}};
    const auto page = bench.waitFor(bench.client.fetchDocument(bench.access, vigilance(), link, {}));
    QVERIFY(page && !*page);
    QVERIFY((*page).error().kind == FailureKind::Protocol);
    QVERIFY((*page).error().sentence.contains(u"autre chose"));
}

void TestEtatClient::readsRights()
{
    Bench bench;
    bench.server.next(fault::json(R"({"data":{"privileges":["open_data"]}})"));
    bench.server.next(fault::answer(401, R"({"errors":[{"code":"00105"}]})"));
    const auto rights = bench.waitFor(bench.client.rights(bench.access, {}));
    QVERIFY(rights && *rights);
    QCOMPARE((*rights)->scopes, QStringList{u"open_data"_qs});
    QVERIFY((*rights)->isKnown());
    QCOMPARE(bench.server.seen().first().target, QByteArray("/privileges"));
    QCOMPARE(bench.gate.opened.first().endpointId, u"privileges"_qs);
    const auto blacklisted = bench.waitFor(bench.client.rights(bench.access, {}));
    QVERIFY(blacklisted && !*blacklisted);
    QVERIFY((*blacklisted).error().sentence.contains(u"liste noire"));
}

void TestEtatClient::pingsWithoutTrace()
{
    Bench bench;
    bench.server.always([](QTcpSocket &socket, const Seen &seen) {
        if (seen.target == "/pings")
            fault::json(R"([{"name":"A","url":"/pings/a"},{"name":"B","url":"/pings/b"}])")(socket, seen);
        else if (seen.target == "/pings/a")
            fault::json(R"({"status":"ok"})")(socket, seen);
        else
            fault::answer(502, R"({"status":"bad_gateway"})")(socket, seen);
    });
    const auto states = bench.waitFor(bench.client.pings(bench.access, {}));
    QVERIFY(states && *states);
    QCOMPARE((*states)->size(), 2);
    QVERIFY((*states)->at(0).state == ProviderState::State::Ok);
    QVERIFY((*states)->at(1).state == ProviderState::State::Down);
    QVERIFY(bench.gate.opened.isEmpty());
    for (const Seen &seen : bench.server.seen())
        QVERIFY(!seen.has("Authorization"));
    QCOMPARE(bench.server.seen().size(), 3);
}

QTEST_GUILESS_MAIN(TestEtatClient)
#include "tst_etat_client.moc"
