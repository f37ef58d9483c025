// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "diagnostic/access_checks.h"
#include "diagnostic/account_checks.h"
#include "diagnostic/chorus_checks.h"
#include "diagnostic/diagnostic.h"
#include "diagnostic/local_checks.h"
#include "diagnostic/network_checks.h"
#include "diagnostic/plan.h"
#include "support/fake_keychain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::diagnostic;

namespace {

const Check *lineOf(const QList<Check> &checks, const QString &id)
{
    const auto found = std::ranges::find(checks, id, &Check::id);
    return found == checks.end() ? nullptr : &*found;
}

Failure refused(int status, const QString &code)
{
    Failure failure = Failure::of(FailureKind::Http, QStringLiteral("detail"));
    failure.httpStatus = status;
    failure.code = code;
    failure.sentence = QStringLiteral("Phrase du service.");
    failure.nextAction = QStringLiteral("À faire.");
    return failure;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private:
    catalogue::Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = catalogue::Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void theClockIsCompared_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *header, State state, const char *words) {
            QTest::newRow(name) << QByteArray(header) << static_cast<int>(state) << QString::fromUtf8(words);
        };
        row("right", "Fri, 20 Nov 2026 10:04:30 GMT", State::Good, "Juste");
        row("ahead", "Fri, 20 Nov 2026 10:02:00 GMT", State::Attention, "avance de 3");
        row("behind by an hour", "Fri, 20 Nov 2026 11:05:00 GMT", State::Bad, "retarde de 60");
        row("nothing", "", State::Unknown, "n’a pas donné");
        row("nonsense", "hier", State::Unknown, "n’a pas donné");
    }

    void theClockIsCompared()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, state);
        QFETCH(QString, words);
        const Check check = clockCheck(header, QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC));
        QVERIFY2(static_cast<int>(check.state) == state, qPrintable(check.sentence));
        QVERIFY2(check.sentence.contains(words), qPrintable(check.sentence));
        QCOMPARE(check.nextAction.isEmpty(), check.state == State::Good || check.state == State::Unknown);
    }

    void theProxyIsNamed()
    {
        http::NetworkOptions options;
        const QUrl service(QStringLiteral("https://entreprise.api.gouv.fr"));
        options.proxy = http::NetworkOptions::Proxy::None;
        QVERIFY(proxyCheck(options, service).state == State::Good);
        options.proxy = http::NetworkOptions::Proxy::Manual;
        QVERIFY(proxyCheck(options, service).state == State::Bad); // no address
        options.manual = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("mandataire.valorne"), 3128,
                                       QStringLiteral("agent"), QStringLiteral("canary-proxy"));
        const Check check = proxyCheck(options, service);
        QVERIFY(check.sentence.contains(QStringLiteral("mandataire.valorne:3128")));
        QVERIFY(!(check.sentence + check.detail).contains(QStringLiteral("canary")));
        QVERIFY(proxyFor(options, QUrl(QStringLiteral("http://127.0.0.1:8080"))).type() ==
                QNetworkProxy::NoProxy);
    }

    void whatTheSystemSaysIsFound()
    {
        qputenv("https_proxy", "http://127.0.0.1:8888");
        const auto back = qScopeGuard([] { qunsetenv("https_proxy"); });
        const Check check = proxyCheck({}, QUrl(QStringLiteral("https://entreprise.api.gouv.fr")));
        QVERIFY2(check.sentence.contains(QStringLiteral("127.0.0.1:8888")), qPrintable(check.sentence));
    }

    void oneQuestionGivesThreeLines_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("address") << 403 << QStringLiteral("00107") << QStringLiteral("adresse");
        QTest::newRow("over") << 401 << QStringLiteral("00103") << QStringLiteral("jeton");
        QTest::newRow("unknown") << 401 << QStringLiteral("00101") << QStringLiteral("jeton");
        QTest::newRow("outage") << 503 << QString() << QString();
    }

    void oneQuestionGivesThreeLines()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, wrong);
        const auto checks = accessChecks(Unexpected(refused(status, code)), {}, m_catalogue);
        QCOMPARE(checks.size(), 3);
        for (const Check &check : checks) {
            QVERIFY2((check.state == State::Bad) == (check.id == wrong), qPrintable(check.id));
            QVERIFY(!check.sentence.isEmpty());
        }
        if (!wrong.isEmpty())
            QVERIFY(!lineOf(checks, wrong)->nextAction.isEmpty());
    }

    void rightsAreCounted()
    {
        habilitation::Rights rights{.scopes = {QStringLiteral("attestations_sociales")},
                                    .readAt = QDateTime::currentDateTimeUtc()};
        const auto checks = accessChecks(rights, {}, m_catalogue);
        QVERIFY(std::ranges::all_of(checks, [](const Check &check) { return check.state == State::Good; }));
        habilitation::Habilitation persons;
        persons.service = habilitation::Service::Particulier;
        QVERIFY(lineOf(accessChecks(rights, persons, m_catalogue), QStringLiteral("droits"))->state ==
                State::Bad);
    }

    void aKeychainThatLostASecretSaysWhose()
    {
        const QTemporaryDir home;
        auto keychain = std::make_unique<test::FakeKeychain>();
        test::FakeKeychain *inside = keychain.get();
        const auto secrets = makeSecretStore(std::move(keychain));
        habilitation::HabilitationStore store(Paths::under(home.path()), *secrets);
        auto one = habilitation::sandboxHabilitation(habilitation::Service::Entreprise,
                                                     QUrl(QStringLiteral("http://127.0.0.1:1")));
        QVERIFY(store.save(one));
        QVERIFY(QCoro::waitFor(store.setToken(one, Secret("canary-token"))));
        QVERIFY(QCoro::waitFor(keychainCheck(*secrets, store)).state == State::Good);
        inside->secrets.clear();
        const Check lost = QCoro::waitFor(keychainCheck(*secrets, store));
        QVERIFY(lost.state == State::Bad);
        QVERIFY2(lost.sentence.contains(one.name), qPrintable(lost.sentence));
        inside->broken = true;
        QVERIFY(QCoro::waitFor(keychainCheck(*secrets, store)).state == State::Bad);
        secrets->useSessionOnly();
        QVERIFY(QCoro::waitFor(keychainCheck(*secrets, store)).state != State::Good);
    }

    void whatEndsIsDated_data()
    {
        QTest::addColumn<QDate>("changed");
        QTest::addColumn<int>("state");
        const QDate today(2026, 11, 20);
        QTest::newRow("not known") << QDate() << static_cast<int>(State::Good);
        QTest::newRow("new") << today << static_cast<int>(State::Good);
        QTest::newRow("two months left")
            << today.addDays(60 - habilitation::technicalPasswordDays) << static_cast<int>(State::Attention);
        QTest::newRow("over") << today.addDays(-1 - habilitation::technicalPasswordDays)
                              << static_cast<int>(State::Bad);
    }

    void whatEndsIsDated()
    {
        QFETCH(QDate, changed);
        QFETCH(int, state);
        habilitation::Habilitation invoices;
        invoices.service = habilitation::Service::Chorus;
        invoices.environment = habilitation::Environment::Production;
        invoices.technicalPasswordChangedOn = changed;
        const Check check = ageCheck(QStringLiteral("compte-technique"), invoices, {2026, 11, 20});
        QVERIFY2(static_cast<int>(check.state) == state, qPrintable(check.sentence));
        QCOMPARE(check.nextAction.isEmpty(), check.state == State::Good);
    }

    void chorusProNamesWhatIsMissing()
    {
        const QTemporaryDir home;
        const auto secrets = makeSecretStore(std::make_unique<test::FakeKeychain>());
        habilitation::HabilitationStore store(Paths::under(home.path()), *secrets);
        habilitation::Habilitation invoices;
        invoices.id = QUuid::createUuid();
        invoices.name = QStringLiteral("Factures");
        invoices.service = habilitation::Service::Chorus;
        invoices.environment = habilitation::Environment::Production;
        invoices.clientId = QStringLiteral("3f0d2c1a");
        invoices.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
        QVERIFY(store.save(invoices));
        const QDate today(2026, 11, 20);
        const auto before = QCoro::waitFor(accountChecks(store, invoices, today));
        QVERIFY(lineOf(before, QStringLiteral("application"))->state == State::Bad);
        const Secret secret("canary-client");
        QVERIFY(QCoro::waitFor(store.setSecret(invoices, habilitation::SecretKind::ClientSecret, secret)));
        const auto after = QCoro::waitFor(accountChecks(store, invoices, today));
        QVERIFY(lineOf(after, QStringLiteral("application"))->state == State::Good);
        QVERIFY(lineOf(after, QStringLiteral("compte-technique"))->state == State::Bad);
        QVERIFY(!reportOf({}, after).contains(QStringLiteral("canary")));
    }

    void everyLineIsThereFromTheStart()
    {
        habilitation::Habilitation company;
        QList<Check> checks = planFor(company, true);
        for (const Check &check : checks)
            QVERIFY2(!check.title.isEmpty() && check.sentence.isEmpty(), qPrintable(check.id));
        const qsizetype planned = checks.size();
        place(checks, checkNamed(QStringLiteral("dns"), State::Bad, QStringLiteral("Introuvable.")));
        QCOMPARE(checks.size(), planned);
        place(checks, checkNamed(QStringLiteral("reglages"), State::Attention, QStringLiteral("Illisible.")));
        QCOMPARE(checks.first().id, QStringLiteral("reglages"));
        closeOpen(checks);
        QVERIFY(lineOf(checks, QStringLiteral("jeton"))->state == State::Unknown);
        QVERIFY(!lineOf(checks, QStringLiteral("jeton"))->sentence.isEmpty());
        QCOMPARE(lineOf(checks, QStringLiteral("dns"))->sentence, QStringLiteral("Introuvable."));
    }

    void foldersAreTried()
    {
        const QTemporaryDir home;
        const auto check = [](const QString &folder) {
            return folderCheck(QStringLiteral("dossier-documents"), folder);
        };
        QVERIFY(check(home.filePath(QStringLiteral("a/b"))).state != State::Bad);
        QVERIFY(QDir(home.filePath(QStringLiteral("a/b"))).isEmpty());
        QVERIFY(check(QStringLiteral("/proc/agrafe")).state == State::Bad);
    }

    void theReportHoldsNoHome()
    {
        Check check{.id = QStringLiteral("dossier"),
                    .title = QStringLiteral("Dossier"),
                    .state = State::Bad,
                    .sentence = QDir::homePath() + QStringLiteral("/x"),
                    .nextAction = QStringLiteral("À faire."),
                    .detail = {}};
        const Subject subject{.habilitation = QStringLiteral("Marchés"),
                              .environment = QStringLiteral("Production"),
                              .address = QStringLiteral("entreprise.api.gouv.fr"),
                              .at = QDateTime({2026, 11, 20}, {10, 5}, Qt::UTC)};
        const QString report = reportOf(subject, {check});
        QVERIFY(report.contains(QStringLiteral("~/x")));
        QVERIFY(!report.contains(QDir::homePath()));
        QVERIFY(report.contains(QStringLiteral("Marchés")) && report.contains(QStringLiteral("À faire.")));
        const QJsonObject json = jsonOf(subject, {check}).object();
        QCOMPARE(json.value(QStringLiteral("state")).toString(), QStringLiteral("bad"));
        QCOMPARE(json.value(QStringLiteral("checks"))[0][QStringLiteral("id")].toString(),
                 QStringLiteral("dossier"));
    }

    void whatIsMissingBehindARefusalOfChorus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("wrong"); // the line that is to blame; empty: none for sure
        const auto row = [](const char *name, int status, const char *challenge, const char *wrong) {
            QTest::newRow(name) << status << QByteArray(challenge) << QString::fromLatin1(wrong);
        };
        row("account", 401, "Bearer realm=\"PISTE\",error_description=\"login or password incorrects\"",
            "compte-technique");
        row("without a word", 401, "", "");
        row("not ticked", 403, "", "raccordement");
        row("outage", 503, "", "");
    }

    void whatIsMissingBehindARefusalOfChorus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        QFETCH(QString, wrong);
        http::Response response;
        response.status = status;
        response.headers = {{"WWW-Authenticate", challenge}};
        habilitation::Habilitation invoices;
        invoices.service = habilitation::Service::Chorus;
        invoices.technicalPasswordChangedOn = QDate(2025, 9, 1);
        const auto checks =
            healthChecks(Unexpected(chorus::refusalOf(response)), invoices, QDate(2026, 11, 20));
        QCOMPARE(checks.size(), 2);
        for (const Check &check : checks) {
            QVERIFY2((check.state == State::Bad) == (check.id == wrong), qPrintable(check.sentence));
            QVERIFY(!check.sentence.isEmpty());
        }
        QVERIFY2(checks.first().sentence.contains(QStringLiteral("445")),
                 qPrintable(checks.first().sentence));
        if (status == 403)
            QVERIFY(checks.last().nextAction.contains(QStringLiteral("raccordement")));
    }

    void chorusIsAskedForReal_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<bool>("rightSecret");
        QTest::addColumn<bool>("rightPassword");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("all right") << QStringLiteral("bac-a-sable") << true << true << QString();
        QTest::newRow("application") << QStringLiteral("bac-a-sable") << false << true
                                     << QStringLiteral("application");
        QTest::newRow("account") << QStringLiteral("bac-a-sable") << true << false
                                 << QStringLiteral("compte-technique");
        QTest::newRow("not ticked") << QStringLiteral("bac-a-sable-sans-api") << true << true
                                    << QStringLiteral("raccordement");
    }

    void chorusIsAskedForReal()
    {
        QFETCH(QString, client);
        QFETCH(bool, rightSecret);
        QFETCH(bool, rightPassword);
        QFETCH(QString, wrong);
        const QTemporaryDir home;
        const auto services =
            services::Services::create({.paths = Paths::under(home.path()), .keychain = [](Clock &) {
                                            return makeSecretStore(std::make_unique<test::FakeKeychain>());
                                        }});
        QVERIFY(services);
        const auto addresses = (*services)->sandbox();
        QVERIFY(addresses);
        // With an address of its own, what is kept for it is what is sent.
        habilitation::Habilitation own =
            habilitation::sandboxHabilitation(habilitation::Service::Chorus, addresses->chorus);
        own.oauthUrl = addresses->oauth;
        own.clientId = client;
        QVERIFY((*services)->habilitations().save(own));
        const auto keep = [&](habilitation::SecretKind kind, const QByteArray &text) {
            return QCoro::waitFor((*services)->habilitations().setSecret(own, kind, Secret(text)));
        };
        QVERIFY(QCoro::waitFor((*services)->journal().start()));
        QVERIFY(keep(habilitation::SecretKind::ClientSecret,
                     rightSecret ? addresses->pisteSecret : QByteArray("canary")));
        QVERIFY(keep(habilitation::SecretKind::TechnicalPassword,
                     rightPassword ? addresses->technicalPassword : QByteArray("canary")));
        Diagnostic diagnostic(**services);
        const QList<Check> checks = QCoro::waitFor(diagnostic.run(own, {}));
        for (const auto &id : {QStringLiteral("application"), QStringLiteral("compte-technique"),
                               QStringLiteral("raccordement")}) {
            const Check *line = lineOf(checks, id);
            QVERIFY(line);
            QVERIFY2((line->state == State::Bad) == (id == wrong), qPrintable(id + line->sentence));
            QVERIFY2(!wrong.isEmpty() || line->state == State::Good, qPrintable(id + line->sentence));
        }
        QVERIFY(!reportOf({}, checks).contains(QStringLiteral("canary")));
    }

    void anAcceptedAccountWhosePasswordLooksOverIsNoFault()
    {
        habilitation::Habilitation invoices;
        invoices.service = habilitation::Service::Chorus;
        invoices.environment = habilitation::Environment::Production;
        invoices.technicalPasswordChangedOn = QDate(2025, 9, 1);
        const auto checks = healthChecks({}, invoices, QDate(2026, 11, 20));
        QVERIFY(checks.first().state == State::Attention);
        QVERIFY(checks.last().state == State::Good);
    }

    void pisteSaysWhetherTheApplicationIsRight()
    {
        http::Response response;
        response.status = 400;
        response.body = R"({"error":"invalid_client"})";
        QVERIFY(pisteCheck({}).state == State::Good);
        QVERIFY(pisteCheck(Unexpected(chorus::refusalOf(response))).state == State::Bad);
        QVERIFY(pisteCheck(Unexpected(chorus::explained(Failure::of(FailureKind::Timeout)))).state ==
                State::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
