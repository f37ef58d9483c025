// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/oauth.h"
#include "chorus/refusal.h"
#include "chorus/service_request.h"
#include "sandbox/sandbox.h"
#include "support/fake_clock.h"
#include "support/fault_server.h"
#include "support/recording_gate.h"

#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using habilitation::Habilitation;

namespace {

http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    options.deadlines = {.overall = 5s, .inactivity = 1s};
    return options;
}

struct Desk
{
    FakeClock clock;
    RecordingGate gate;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    TokenDesk tokens{http, clock};

    Result<Secret> token(const Application &application)
    {
        return QCoro::waitFor(tokens.token(application, {}));
    }
    Result<void> health(const Application &application, const Secret &token, const QByteArray &password)
    {
        return QCoro::waitFor(checkHealth(http, {application.habilitation, token, Secret(password)}, {}));
    }
};

} // namespace

/// PISTE's tokens and the first call of Chorus Pro, against the sandbox and a server that misbehaves.
class TestChorusOauth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Addresses m_addresses;
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] Application application(const QString &client = u"bac-a-sable"_s) const
    {
        Habilitation own;
        own.id = QUuid(u"8d8c2f5e-6b1d-4c53-9a7e-1f3c5b7d9e21"_s);
        own.name = u"Factures"_s;
        own.service = habilitation::Service::Chorus;
        own.environment = habilitation::Environment::Relay;
        own.baseUrl = m_addresses.chorus;
        own.oauthUrl = m_addresses.oauth;
        own.clientId = client;
        own.technicalAccount = u"TECH_1_21990001900013@cpro.fr"_s;
        return {own, Secret(m_addresses.pisteSecret)};
    }
    [[nodiscard]] int asked() const { return m_sandbox->seen().requests.value(u"/api/oauth/token"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = catalogue::Catalogue::load();
        QVERIFY(catalogue);
        sandbox::Options options;
        options.latency = 0ms;
        // The sandbox counts hours with the test's.
        options.now = [] { return QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC); };
        m_sandbox = std::make_unique<sandbox::Sandbox>(*catalogue, options);
        const auto addresses = m_sandbox->start();
        QVERIFY(addresses);
        m_addresses = *addresses;
    }

    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { QVERIFY(m_desk->gate.isBalanced()); }

    void aTokenIsAskedOnceAndAgainBeforeItsEnd()
    {
        const int before = asked();
        const auto first = m_desk->token(application());
        QVERIFY(first);
        QCOMPARE(first->reveal().size(), 54);
        QCOMPARE(m_desk->token(application())->reveal(), first->reveal());
        QCOMPARE(asked(), before + 1);
        m_desk->clock.advance(57min);
        QCOMPARE(m_desk->token(application())->reveal(), first->reveal());
        m_desk->clock.advance(2min);
        const auto second = m_desk->token(application());
        QVERIFY(second && second->reveal() != first->reveal());
        QCOMPARE(asked(), before + 2);
        m_desk->tokens.forget(application().habilitation.id);
        QVERIFY(m_desk->token(application()));
        QCOMPARE(asked(), before + 3);
        QCOMPARE(m_desk->gate.opened.first().endpointId, u"oauth"_s);
        QCOMPARE(m_desk->gate.opened.first().service, u"chorus"_s);
    }

    void anotherApplicationDoesNotGetTheToken()
    {
        const auto first = m_desk->token(application());
        const auto other = m_desk->token(application(u"bac-a-sable-sans-api"_s));
        QVERIFY(first && other && first->reveal() != other->reveal());
    }

    void whatPisteRefusesIsSaid_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("identifier") << u"inconnu"_s << m_addresses.pisteSecret;
        QTest::newRow("secret") << u"bac-a-sable"_s << QByteArray("canary&secret=faux");
    }

    void whatPisteRefusesIsSaid()
    {
        QFETCH(QString, client);
        QFETCH(QByteArray, secret);
        Application wrong = application(client);
        wrong.secret = Secret(secret);
        const auto refused = m_desk->token(wrong);
        QVERIFY(!refused);
        QVERIFY(missingStep(refused.error()) == MissingStep::Application);
        QVERIFY(!refused.error().sentence.isEmpty() && !refused.error().nextAction.isEmpty());
        QVERIFY(!(refused.error().sentence + refused.error().detail).contains(u"canary"_s));
    }

    void nothingLeavesWithoutASecret()
    {
        Application bare = application();
        bare.secret = {};
        QVERIFY(m_desk->token(bare).error().kind == FailureKind::Input);
        bare = application();
        bare.habilitation.oauthUrl = {};
        QVERIFY(m_desk->token(bare).error().kind == FailureKind::Input);
        QVERIFY(m_desk->gate.opened.isEmpty());
    }

    void anAnswerThatIsNoTokenIsNotOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << 200 << QByteArray("<html></html>");
        QTest::newRow("empty") << 200 << QByteArray("{}");
        QTest::newRow("no life") << 200 << QByteArray(R"({"access_token":"x"})");
        QTest::newRow("outage") << 502 << QByteArray("<html></html>");
        QTest::newRow("quota") << 429 << QByteArray();
    }

    void anAnswerThatIsNoTokenIsNotOne()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FaultServer server(fault::answer(status, body));
        m_desk->clock.setAutoAdvance(true);
        Application own = application();
        own.habilitation.oauthUrl = server.url(u"/token"_s);
        const auto failed = m_desk->token(own);
        QVERIFY(!failed);
        QVERIFY(missingStep(failed.error()) == MissingStep::None);
        QVERIFY(!failed.error().sentence.isEmpty() && !failed.error().nextAction.isEmpty());
    }

    void theSecretGoesInTheBodyAlone()
    {
        FaultServer server(fault::answer(200, R"({"access_token":"jeton","expires_in":3600})"));
        Application own = application();
        own.habilitation.oauthUrl = server.url(u"/token"_s);
        own.secret = Secret("a b&c=é");
        QVERIFY(m_desk->token(own));
        const Seen &seen = server.seen().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/token"));
        QVERIFY(seen.body.contains("client_secret=a%20b%26c%3D%C3%A9&scope=openid"));
        QVERIFY(!seen.has("Authorization"));
    }

    void theHealthCheckProvesBothAccounts()
    {
        const auto token = m_desk->token(application());
        QVERIFY(token);
        QVERIFY(m_desk->health(application(), *token, m_addresses.technicalPassword));
        QCOMPARE(m_desk->gate.opened.last().endpointId, u"transverses/health-check"_s);
    }

    void theMissingStepIsFound()
    {
        const auto token = m_desk->token(application());
        const auto account = m_desk->health(application(), *token, "faux");
        QVERIFY(missingStep(account.error()) == MissingStep::Account);
        const auto stale = m_desk->health(application(), Secret("x"), m_addresses.technicalPassword);
        QVERIFY(missingStep(stale.error()) == MissingStep::Token);
        const Application unticked = application(u"bac-a-sable-sans-api"_s);
        const auto other = m_desk->token(unticked);
        const auto closed = m_desk->health(unticked, *other, m_addresses.technicalPassword);
        QVERIFY(missingStep(closed.error()) == MissingStep::Subscription);
        for (const auto &each : {account, stale, closed})
            QVERIFY(!each.error().sentence.isEmpty() && !each.error().nextAction.isEmpty());
    }

    void theAccountGoesToItsOwnServerAlone()
    {
        FaultServer server(fault::answer(200, R"({"statusCodeValue":200})"));
        Application own = application();
        own.habilitation.baseUrl = server.url(u"/"_s);
        QVERIFY(m_desk->health(own, Secret("jeton-de-piste"), "mot de passe"));
        const Seen &seen = server.seen().first();
        QCOMPARE(seen.target, QByteArray("/cpro/transverses/v1/health-check"));
        QCOMPARE(QByteArray::fromBase64(seen.header("cpro-account")),
                 QByteArray("TECH_1_21990001900013@cpro.fr:mot de passe"));
        http::Request elsewhere =
            serviceRequest({own.habilitation, Secret("j"), Secret("m")}, u"transverses"_s, u"health-check"_s);
        FaultServer other(fault::answer(200, "{}"));
        elsewhere.url = other.url(u"/"_s);
        QVERIFY(QCoro::waitFor(m_desk->http.send(elsewhere, {})));
        QVERIFY(!other.seen().first().has("cpro-account"));
        QVERIFY(!other.seen().first().has("Authorization"));
    }
};

QTEST_GUILESS_MAIN(TestChorusOauth)
#include "tst_chorus_oauth.moc"
