// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/renewal.h"
#include "sandbox/sandbox.h"
#include "support/fake_clock.h"
#include "support/fake_keychain.h"
#include "support/fault_server.h"
#include "support/home_scan.h"
#include "support/recording_gate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::habilitation;
using namespace agrafe::renewal;
namespace fault = agrafe::test::fault;

namespace {

http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

catalogue::Catalogue loaded()
{
    auto catalogue = catalogue::Catalogue::load();
    return catalogue ? *catalogue : catalogue::Catalogue();
}

/// A token of no service, that carries the name of its démarche (empty: it does not).
QByteArray tokenFor(const QString &demarche, int number)
{
    const QJsonObject claims{{QStringLiteral("sub"), demarche}, {QStringLiteral("jti"), number}};
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"HS256"})") + '.' + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) +
           '.' + part(QByteArray(32, 's'));
}

/// Everything but keychain, clock and network is the real thing.
struct Bench
{
    QTemporaryDir home;
    Paths paths = Paths::under(home.path());
    test::FakeClock clock;
    test::FakeKeychain keychain;
    test::RecordingGate gate;
    catalogue::Catalogue catalogue = loaded();
    HabilitationStore store{paths, keychain};
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    etat::Client client{catalogue, http, clock};
    etat::RightsBook rights{paths, client, clock};
    Renewal renewal{{.client = client,
                     .rights = rights,
                     .store = store,
                     .catalogue = catalogue,
                     .gate = gate,
                     .clock = clock}};
    Habilitation habilitation;

    Bench(const QUrl &url, Service service)
    {
        habilitation = sandboxHabilitation(service, url);
        habilitation.baseUrl = url;
        if (!store.save(habilitation))
            qFatal("the habilitation is refused");
    }

    void setPresent(const QByteArray &token)
    {
        if (!QCoro::waitFor(store.setToken(habilitation, Secret(token))))
            qFatal("the keychain refuses");
    }
    Trial tried(const QByteArray &token)
    {
        const auto trial = QCoro::waitFor(renewal.test(habilitation, Secret(token), {}));
        return trial ? *trial : Trial();
    }
    QByteArray present()
    {
        const auto token = QCoro::waitFor(store.token(habilitation));
        return token ? token->reveal() : QByteArray();
    }
};

} // namespace

class TestRenewal : public QObject
{
    Q_OBJECT

private:
    catalogue::Catalogue m_catalogue = loaded();
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Addresses m_addresses;
    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::Options options;
        options.latency = std::chrono::milliseconds(0);
        m_sandbox = std::make_unique<sandbox::Sandbox>(m_catalogue, options);
        const auto addresses = m_sandbox->start();
        QVERIFY(addresses);
        m_addresses = *addresses;
    }

    void init() { m_bench = std::make_unique<Bench>(m_addresses.entreprise, Service::Entreprise); }

    void cleanup()
    {
        // Nothing of a token stands on the disk, whatever was done.
        for (const QByteArray &token : {m_addresses.fullToken, m_addresses.renewedToken,
                                        m_addresses.restrictedToken, m_addresses.prolongedToken})
            QCOMPARE(test::filesHolding(m_bench->home.path(), token), QStringList());
        QVERIFY(m_bench->gate.isBalanced());
    }

    void aNewTokenIsTriedThenReplacesTheOld()
    {
        m_bench->setPresent(m_addresses.fullToken);
        const Trial trial = m_bench->tried(m_addresses.renewedToken);
        QVERIFY2(trial.verdict == Verdict::Accepted, qPrintable(trial.sentence));
        QVERIFY(trial.presentRightsKnown);
        QVERIFY(trial.change.isSame());
        QVERIFY(!trial.change.kept.isEmpty());
        QCOMPARE(m_bench->present(), m_addresses.fullToken); // a trial changes nothing

        QSignalSpy replaced(&m_bench->renewal, &Renewal::replaced);
        QVERIFY(QCoro::waitFor(m_bench->renewal.replace(trial)));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(m_bench->present(), m_addresses.renewedToken);
        QCOMPARE(m_bench->store.byId(m_bench->habilitation.id)->expiresOn, QDate(2028, 5, 2));
        QCOMPARE(m_bench->gate.opened.last().endpointId, QStringLiteral("jeton-remplace"));
        QCOMPARE(m_bench->gate.last().outcome, QStringLiteral("proved"));
    }

    void theOldTokenComesBackForTheSession()
    {
        m_bench->setPresent(m_addresses.fullToken);
        QVERIFY(!m_bench->renewal.canRestore(m_bench->habilitation.id));
        QVERIFY(QCoro::waitFor(m_bench->renewal.replace(m_bench->tried(m_addresses.renewedToken))));
        QVERIFY(m_bench->renewal.canRestore(m_bench->habilitation.id));
        QVERIFY(QCoro::waitFor(m_bench->renewal.restore(m_bench->habilitation.id)));
        QCOMPARE(m_bench->present(), m_addresses.fullToken);
        QCOMPARE(m_bench->gate.opened.last().endpointId, QStringLiteral("jeton-retabli"));
        QVERIFY(!m_bench->renewal.canRestore(m_bench->habilitation.id));
        QVERIFY(!QCoro::waitFor(m_bench->renewal.restore(m_bench->habilitation.id)));
    }

    void lostRightsAreNamedAndDoNotBlock()
    {
        m_bench->setPresent(m_addresses.fullToken);
        const Trial trial = m_bench->tried(m_addresses.restrictedToken);
        QVERIFY(trial.mayReplace());
        QVERIFY(!trial.change.lost.isEmpty());
        QVERIFY(trial.change.gained.isEmpty());
        for (const QString &title : trial.change.lost)
            QVERIFY2(!title.contains(u'_'), qPrintable(title));
        QVERIFY2(trial.sentence.contains(QStringLiteral("moins")), qPrintable(trial.sentence));
        QVERIFY(QCoro::waitFor(m_bench->renewal.replace(trial)));
        const Trial back = m_bench->tried(m_addresses.fullToken);
        QCOMPARE(back.change.gained, trial.change.lost);
    }

    void aProlongedTokenOfTheSameTextIsFine()
    {
        m_bench->setPresent(m_addresses.prolongedToken);
        const Trial trial = m_bench->tried(m_addresses.prolongedToken);
        QVERIFY(trial.mayReplace());
        QVERIFY(trial.sameToken);
        QVERIFY(trial.change.isSame());
        QVERIFY2(trial.warning.contains(QStringLiteral("il sert encore")), qPrintable(trial.warning));
        QVERIFY(QCoro::waitFor(m_bench->renewal.replace(trial)));
        QCOMPARE(m_bench->present(), m_addresses.prolongedToken);
        // Its own end (3 December 2025) is past: the next prolongation is proposed.
        QCOMPARE(m_bench->store.byId(m_bench->habilitation.id)->expiresOn, QDate(2027, 6, 3));
        QVERIFY(!m_bench->renewal.canRestore(m_bench->habilitation.id));
    }

    void theEndOfTheAccountPageWins()
    {
        const Trial trial = m_bench->tried(m_addresses.prolongedToken);
        QVERIFY(QCoro::waitFor(m_bench->renewal.replace(trial, QDate(2027, 12, 1))));
        QCOMPARE(m_bench->store.byId(m_bench->habilitation.id)->expiresOn, QDate(2027, 12, 1));
    }

    void aRefusedTokenReplacesNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("code");
        QTest::newRow("over") << m_addresses.expiredToken << QStringLiteral("00103");
        QTest::newRow("withdrawn") << m_addresses.blacklistedToken << QStringLiteral("00105");
        QTest::newRow("unknown") << QByteArray("canary-not-a-token-of-here") << QStringLiteral("00101");
    }

    void aRefusedTokenReplacesNothing()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, code);
        m_bench->setPresent(m_addresses.fullToken);
        const Trial trial = m_bench->tried(token);
        QVERIFY(trial.verdict == Verdict::Refused);
        QVERIFY(trial.cause == Cause::Token);
        QCOMPARE(trial.failure->code, code);
        QVERIFY(!trial.sentence.isEmpty() && !trial.nextAction.isEmpty());
        const auto replaced = QCoro::waitFor(m_bench->renewal.replace(trial));
        QVERIFY(!replaced);
        QVERIFY(replaced.error().kind == FailureKind::Input);
        QCOMPARE(m_bench->present(), m_addresses.fullToken);
    }

    void whenNothingIsKnownNothingIsReplaced_data()
    {
        QTest::addColumn<fault::Behaviour>("behaviour");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const fault::Behaviour &behaviour, Cause cause) {
            QTest::newRow(name) << behaviour << static_cast<int>(cause);
        };
        const auto error = [](int status, const char *code) {
            const auto form =
                QStringLiteral("{\"errors\":[{\"code\":\"%1\",\"title\":\"t\",\"detail\":\"d\"}]}");
            return fault::answer(status, form.arg(QLatin1String(code)).toUtf8());
        };
        row("address refused", error(403, "00107"), Cause::Address);
        row("another right", error(403, "00100"), Cause::Right);
        row("outage", error(500, "00999"), Cause::Service);
        row("page of a portal", fault::html(), Cause::Service);
        row("cut", fault::reset(), Cause::Network);
    }

    void whenNothingIsKnownNothingIsReplaced()
    {
        QFETCH(fault::Behaviour, behaviour);
        QFETCH(int, cause);
        test::FaultServer server(behaviour);
        Bench bench(server.url({}), Service::Entreprise);
        bench.clock.setAutoAdvance(true);
        bench.setPresent(m_addresses.fullToken);
        const Trial trial = bench.tried(m_addresses.renewedToken);
        QVERIFY(trial.verdict == Verdict::Unknown);
        QVERIFY2(static_cast<int>(trial.cause) == cause, qPrintable(trial.failure->detail));
        QVERIFY(trial.nextAction.contains(QStringLiteral("L’ancien jeton reste en place")));
        QVERIFY(!QCoro::waitFor(bench.renewal.replace(trial)));
        QCOMPARE(bench.present(), m_addresses.fullToken);
    }

    void eachTokenHasItsDemarche_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("found");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            SameDemarche found) {
            QTest::newRow(name) << before << after << static_cast<int>(found);
        };
        row("the same", QStringLiteral("Marchés"), QStringLiteral("Marchés"), SameDemarche::Same);
        row("another", QStringLiteral("Marchés"), QStringLiteral("Aides"), SameDemarche::Other);
        row("not said before", QString(), QStringLiteral("Marchés"), SameDemarche::Unknown);
        row("not said now", QStringLiteral("Marchés"), QString(), SameDemarche::Unknown);
    }

    void eachTokenHasItsDemarche()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, found);
        test::FaultServer server(fault::answer(200, R"({"data":{"privileges":["open_data"]}})"));
        Bench bench(server.url({}), Service::Entreprise);
        bench.setPresent(tokenFor(before, 1));
        const Trial trial = bench.tried(tokenFor(after, 2));
        QVERIFY2(trial.mayReplace(), qPrintable(trial.sentence));
        QCOMPARE(static_cast<int>(trial.sameDemarche), found);
        QCOMPARE(trial.demarche, after);
        QCOMPARE(trial.demarcheBefore, before);
    }

    void theServiceNamesTheDemarcheBetterThanTheToken()
    {
        test::FaultServer server(fault::answer(200, R"({"name":"Cantine","scopes":["open_data"]})"));
        Bench bench(server.url({}), Service::Particulier);
        bench.setPresent(tokenFor(QStringLiteral("ancien titre"), 1));
        const Trial trial = bench.tried(tokenFor(QStringLiteral("nouveau titre"), 2));
        QVERIFY(trial.sameDemarche == SameDemarche::Same);
        QCOMPARE(trial.demarche, QStringLiteral("Cantine"));
    }

    void withoutATokenBeforeThereIsNoDemarcheToCompare()
    {
        QVERIFY(m_bench->tried(m_addresses.fullToken).sameDemarche == SameDemarche::NothingBefore);
    }

    void aKeychainThatFailsKeepsTheOld()
    {
        m_bench->setPresent(m_addresses.fullToken);
        const Trial trial = m_bench->tried(m_addresses.renewedToken);
        m_bench->keychain.broken = true;
        const auto replaced = QCoro::waitFor(m_bench->renewal.replace(trial));
        QVERIFY(!replaced);
        QVERIFY(replaced.error().kind == FailureKind::Secret);
        m_bench->keychain.broken = false;
        QCOMPARE(m_bench->present(), m_addresses.fullToken);
    }

    void withoutJournalNothingIsReplaced()
    {
        m_bench->setPresent(m_addresses.fullToken);
        const Trial trial = m_bench->tried(m_addresses.renewedToken);
        m_bench->gate.refusing = true;
        const auto replaced = QCoro::waitFor(m_bench->renewal.replace(trial));
        QVERIFY(!replaced);
        QVERIFY(replaced.error().kind == FailureKind::Journal);
        QVERIFY(!QCoro::waitFor(m_bench->renewal.test(m_bench->habilitation, Secret("x"), {})));
        m_bench->gate.refusing = false;
        QCOMPARE(m_bench->present(), m_addresses.fullToken);
    }

    void rightsOfApiParticulierComeFromIntrospect()
    {
        Bench bench(m_addresses.particulier, Service::Particulier);
        bench.setPresent(m_addresses.personToken);
        const Trial trial = bench.tried(m_addresses.personReducedToken);
        QVERIFY2(trial.mayReplace(), qPrintable(trial.sentence));
        QVERIFY(trial.change.lost.contains(QStringLiteral("Prime d’activité")));
        QCOMPARE(trial.change.kept.size(), 2);
        QCOMPARE(bench.gate.opened.last().endpointId, QStringLiteral("introspect"));
    }

    void whatIsPastedIsUnderstoodFirst()
    {
        const QString token = QString::fromLatin1(m_addresses.fullToken);
        const auto right =
            m_bench->renewal.understood(QStringLiteral("Bearer %1\n").arg(token), m_bench->habilitation);
        QVERIFY(right);
        QCOMPARE(right->reveal(), m_addresses.fullToken);
        Habilitation production = m_bench->habilitation;
        production.environment = Environment::Production;
        QVERIFY(!m_bench->renewal.understood(token, production));
        Habilitation persons = m_bench->habilitation;
        persons.service = Service::Particulier;
        QVERIFY(!m_bench->renewal.understood(token, persons));
        QVERIFY(m_bench->gate.opened.isEmpty());
    }

    void elIsReplacedOnTheAgentsWord()
    {
        Bench bench(m_addresses.entreprise, Service::El);
        const Trial trial = bench.tried("jeton-el");
        QVERIFY(trial.verdict == Verdict::NotTestable);
        QVERIFY(!QCoro::waitFor(bench.renewal.replace(trial)));
        QVERIFY(QCoro::waitFor(bench.renewal.replaceUntested(bench.habilitation, Secret("jeton-el"))));
        QCOMPARE(bench.present(), QByteArray("jeton-el"));
        QVERIFY(!QCoro::waitFor(m_bench->renewal.replaceUntested(m_bench->habilitation, Secret("jeton"))));
    }

    void rightsAreAskedOnceADayAndOnDemand()
    {
        etat::Access access{.habilitation = m_bench->habilitation, .token = Secret(m_addresses.fullToken)};
        const auto asked = [this] { return m_sandbox->seen().requests.value(QStringLiteral("/privileges")); };
        const int before = asked();
        QVERIFY(!m_bench->rights.known(access).isKnown());
        const auto first = QCoro::waitFor(m_bench->rights.of(access, {}));
        QVERIFY(first);
        QCOMPARE(asked(), before + 1);
        // Another run of the program, the same day.
        etat::RightsBook again(m_bench->paths, m_bench->client, m_bench->clock);
        m_bench->clock.advance(std::chrono::hours(23));
        const auto second = QCoro::waitFor(again.of(access, {}));
        QVERIFY(second);
        QCOMPARE(second->scopes, first->scopes);
        QCOMPARE(asked(), before + 1);
        QVERIFY(QCoro::waitFor(again.ask(access, {})));
        QCOMPARE(asked(), before + 2);
        m_bench->clock.advance(std::chrono::hours(24));
        QVERIFY(QCoro::waitFor(again.of(access, {})));
        QCOMPARE(asked(), before + 3);
        // Another token is another question.
        access.token = Secret(m_addresses.restrictedToken);
        QVERIFY(!again.known(access).isKnown());
        QVERIFY(QCoro::waitFor(again.of(access, {})));
        QCOMPARE(asked(), before + 4);
        again.forget(access.habilitation.id);
        QVERIFY(!again.known(access).isKnown());
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
