// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "sandbox/visitor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>
#include <QUuid>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using agrafe::catalogue::Catalogue;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

namespace {

const QString vigilance = u"/v4/urssaf/unites_legales/000419069/attestation_vigilance"_s;
const QString fiscal = u"/v4/dgfip/unites_legales/000419069/attestation_fiscale"_s;

QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

/// The checks of the service in their order, its quotas, its cache, its locks.
class TestSandboxEntreprise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tokensAreJwts();
    void checksInOrder_data();
    void checksInOrder();
    void restrictedTokenLacksRights();
    void routesAndVerbs();
    void errorsHaveTheServicesForm();
    void privileges();
    void pings();
    void quotaOfTheMinute();
    void sameCallStillRunning();
    void cacheAndNoCache();
    void requestIdsAreStable();
    void casesByExactParameters();
    void caseFileThatIsWrong();
    void latencyIsOfTheQuestion();
    void everyRouteHasADefaultAnswer();
    void sameSeedSameAnswer();

private:
    [[nodiscard]] Visit ask(const QString &path, const QString &query = {},
                            const Visitor::Headers &more = {});
    void startWith(const Options &options);

    Catalogue m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    Visitor m_visitor;
    std::atomic<qint64> m_seconds{1'795'000'005}; // 5 s after a full minute... of the sandbox's clock
};

void TestSandboxEntreprise::initTestCase()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qUtf8Printable(catalogue.error().detail));
    m_catalogue = *catalogue;
}

void TestSandboxEntreprise::startWith(const Options &options)
{
    m_sandbox = std::make_unique<Sandbox>(m_catalogue, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

void TestSandboxEntreprise::init()
{
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    startWith(options);
}

Visit TestSandboxEntreprise::ask(const QString &path, const QString &query, const Visitor::Headers &more)
{
    return m_visitor.get(Visitor::call(m_addresses.entreprise, path, query),
                         Visitor::bearer(m_addresses.fullToken, more));
}

void TestSandboxEntreprise::tokensAreJwts()
{
    QSet<QString> ids;
    for (const QByteArray &token : {m_addresses.fullToken, m_addresses.restrictedToken,
                                    m_addresses.expiredToken, m_addresses.blacklistedToken}) {
        QCOMPARE(token.count('.'), 2);
        const QJsonObject claims = claimsOf(token);
        for (const QString &name :
             {u"uid"_s, u"jti"_s, u"scopes"_s, u"sub"_s, u"iat"_s, u"version"_s, u"exp"_s})
            QVERIFY2(claims.contains(name), qPrintable(name));
        ids += claims.value(u"jti"_s).toString();
    }
    QCOMPARE(ids.size(), 4);
    const auto expiry = [](const QByteArray &token) { return claimsOf(token).value(u"exp"_s).toInteger(); };
    QVERIFY(expiry(m_addresses.expiredToken) < expiry(m_addresses.fullToken));
}

void TestSandboxEntreprise::checksInOrder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("parameter");
    const QString good = u"recipient=11000101300017&context=c&object=o"_s;
    const auto row = [](const char *name, const QString &path, const QString &query, const QString &token,
                        int status, const char *code, const char *parameter) {
        QTest::newRow(name) << path << query << token << status << QString::fromLatin1(code)
                            << QString::fromLatin1(parameter);
    };
    row("no token", vigilance, {}, u"none"_s, 401, "00101", "token");
    row("garbage", vigilance, {}, u"garbage"_s, 401, "00101", "token");
    row("forged", vigilance, {}, u"forged"_s, 401, "00101", "token");
    row("expired", vigilance, {}, u"expired"_s, 401, "00103", "token");
    row("blacklisted", vigilance, {}, u"blacklisted"_s, 401, "00105", "token");
    row("right before recipient", fiscal, {}, u"restricted"_s, 403, "00100", "token");
    row("no recipient", vigilance, {}, u"full"_s, 422, "00203", "recipient");
    row("recipient is no SIRET", vigilance, u"recipient=1100010130001&context=c&object=o"_s, u"full"_s, 422,
        "00210", "recipient");
    row("recipient without a key", vigilance, u"recipient=11000101300018&context=c&object=o"_s, u"full"_s,
        200, "", "");
    row("recipient is the entity", vigilance, u"recipient=00041906900018&context=c&object=o"_s, u"full"_s,
        422, "00211", "recipient");
    row("no context", vigilance, u"recipient=11000101300017&object=o"_s, u"full"_s, 422, "00201", "context");
    row("blank context", vigilance, u"recipient=11000101300017&context=%20&object=o"_s, u"full"_s, 422,
        "00201", "context");
    row("no object", vigilance, u"recipient=11000101300017&context=c"_s, u"full"_s, 422, "00202", "object");
    row("object too long", vigilance, u"recipient=11000101300017&context=c&object="_s + QString(51, u'x'),
        u"full"_s, 422, "00202", "object");
    row("SIREN too short", u"/v4/urssaf/unites_legales/41816609/attestation_vigilance"_s, good, u"full"_s,
        422, "00301", "siren");
    row("SIRET with letters", u"/v4/insee/sirene/etablissements/4181660960001A"_s, good, u"full"_s, 422,
        "00302", "siret");
    row("neither SIRET nor RNA", u"/v3/ministere_interieur/rna/associations/W12"_s, good, u"full"_s, 422,
        "00303", "id");
    row("neither SIRET nor EORI", u"/v3/douanes/etablissements/1/immatriculations_eori"_s, good, u"full"_s,
        422, "00304", "id");
    row("month 13", u"/v3/gip_mds/etablissements/41816609600051/effectifs_mensuels/13/annee/2025"_s, good,
        u"full"_s, 422, "00305", "month");
    row("year of two figures", u"/v3/gip_mds/unites_legales/418166096/effectifs_annuels/25"_s, good,
        u"full"_s, 422, "00307", "");
    row("limit of zero", u"/v3/ademe/etablissements/41816609600051/certification_rge"_s, u"limit=0&"_s + good,
        u"full"_s, 422, "00313", "limit");
    row("three kinds", u"/v3/data_subvention/associations/X1/subventions"_s, good, u"full"_s, 422, "00330",
        "id");
    row("SIREN or RNA", u"/v4/djepva/api-association/associations/X1"_s, good, u"full"_s, 422, "00333", "id");
    row("all right", vigilance, good, u"full"_s, 200, "", "");
}

void TestSandboxEntreprise::checksInOrder()
{
    QFETCH(const QString, path);
    QFETCH(const QString, query);
    QFETCH(const QString, token);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, parameter);
    QByteArray forged = m_addresses.fullToken;
    forged.back() = forged.endsWith('A') ? 'B' : 'A';
    const QMap<QString, QByteArray> tokens{{u"garbage"_s, "abc"},
                                           {u"forged"_s, forged},
                                           {u"full"_s, m_addresses.fullToken},
                                           {u"restricted"_s, m_addresses.restrictedToken},
                                           {u"expired"_s, m_addresses.expiredToken},
                                           {u"blacklisted"_s, m_addresses.blacklistedToken}};
    QUrl url = m_addresses.entreprise;
    url.setPath(path);
    url.setQuery(query);
    const Visit visit =
        m_visitor.get(url, token == u"none" ? Visitor::Headers{} : Visitor::bearer(tokens.value(token)));
    QCOMPARE(visit.code(), code);
    QCOMPARE(visit.status, status);
    QCOMPARE(visit.error().value(u"source"_s).toObject().value(u"parameter"_s).toString(), parameter);
}

void TestSandboxEntreprise::restrictedTokenLacksRights()
{
    const auto headers = Visitor::bearer(m_addresses.restrictedToken);
    QCOMPARE(m_visitor.get(Visitor::call(m_addresses.entreprise, vigilance), headers).status, 200);
    QCOMPARE(m_visitor.get(Visitor::call(m_addresses.entreprise, fiscal), headers).status, 403);
}

void TestSandboxEntreprise::routesAndVerbs()
{
    const Visit unknown = ask(u"/v3/nowhere"_s);
    QCOMPARE(unknown.status, 404);
    QVERIFY(!unknown.code().isEmpty());
    const Visit posted = m_visitor.get(Visitor::call(m_addresses.entreprise, vigilance),
                                       Visitor::bearer(m_addresses.fullToken), "POST");
    QCOMPARE(posted.status, 405);
    QVERIFY(posted.header("allow").contains("GET"));
}

void TestSandboxEntreprise::errorsHaveTheServicesForm()
{
    const Visit manual = ask(u"/v4/urssaf/unites_legales/000104570/attestation_vigilance"_s);
    QCOMPARE(manual.status, 502);
    const QJsonObject error = manual.error();
    QCOMPARE(error.keys(), (QStringList{u"code"_s, u"detail"_s, u"meta"_s, u"source"_s, u"title"_s}));
    QVERIFY(error.value(u"source"_s).isNull());
    QCOMPARE(error.value(u"code"_s).toString(), u"04501"_s);
    QCOMPARE(error.value(u"meta"_s).toObject().value(u"retry_in"_s).toInt(), 172800);
    QCOMPARE(error.value(u"meta"_s).toObject().value(u"provider"_s).toString(), u"ACOSS"_s);
    QVERIFY(!QUuid::fromString(QString::fromLatin1(manual.header("x-request-id"))).isNull());
}

void TestSandboxEntreprise::privileges()
{
    const auto list = [](const Visit &visit) {
        return visit.json().value(u"data"_s).toObject().value(u"privileges"_s).toArray();
    };
    const QJsonArray all = list(ask(u"/privileges"_s));
    QCOMPARE(all, claimsOf(m_addresses.fullToken).value(u"scopes"_s).toArray());
    for (const auto &endpoint : m_catalogue.endpoints())
        QVERIFY(endpoint.openedBy(QVariant(all.toVariantList()).toStringList()));
    const Visit none = m_visitor.get(Visitor::call(m_addresses.entreprise, u"/privileges"_s));
    QCOMPARE(none.code(), u"00101"_s);
}

void TestSandboxEntreprise::pings()
{
    const Visit list = m_visitor.get(Visitor::call(m_addresses.entreprise, u"/pings"_s));
    const QJsonArray pings = QJsonDocument::fromJson(list.body).array();
    QSet<QString> slugs;
    for (const auto &endpoint : m_catalogue.endpoints())
        slugs += endpoint.id.section(u'/', 0, 0);
    QCOMPARE(pings.size(), slugs.size());
    QSet<QString> states;
    for (const auto &ping : pings) {
        const Visit one = m_visitor.get(QUrl(ping.toObject().value(u"url"_s).toString()));
        const QString state = one.json().value(u"status"_s).toString();
        QCOMPARE(one.status, state == u"bad_gateway" ? 502 : 200);
        states += state;
    }
    QCOMPARE(states, (QSet<QString>{u"ok"_s, u"bad_gateway"_s, u"maintenance"_s, u"unknown"_s}));
    QCOMPARE(m_visitor.get(Visitor::call(m_addresses.entreprise, u"/ping/nobody"_s)).status, 404);
}

void TestSandboxEntreprise::quotaOfTheMinute()
{
    for (int i = 0; i < 5; ++i) {
        const Visit visit = ask(fiscal);
        QCOMPARE(visit.status, 200);
        QCOMPARE(visit.header("ratelimit-limit"), "5");
        QCOMPARE(visit.header("ratelimit-remaining").toInt(), 4 - i);
        QCOMPARE(visit.header("ratelimit-reset").toLongLong() % 60, 0);
    }
    const Visit refused = ask(fiscal);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"00429"_s);
    const qint64 wait = refused.header("retry-after").toLongLong();
    QCOMPARE(wait, refused.header("ratelimit-reset").toLongLong() - m_seconds);
    QCOMPARE(m_sandbox->seen().tooManyRequests, 1);
    QCOMPARE(ask(vigilance).status, 200); // another group
    m_seconds += wait;
    QCOMPARE(ask(fiscal).status, 200);
}

void TestSandboxEntreprise::sameCallStillRunning()
{
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.latencyOf = {{vigilance, std::chrono::milliseconds{400}}};
    startWith(options);
    QList<int> statuses;
    for (int i = 0; i < 2; ++i) {
        m_visitor.ask(Visitor::call(m_addresses.entreprise, vigilance),
                      Visitor::bearer(m_addresses.fullToken),
                      [&statuses](const Visit &visit) { statuses += visit.status; });
    }
    QTRY_COMPARE(statuses, (QList<int>{409, 200}));
    QCOMPARE(ask(vigilance).status, 200);
    QVERIFY(m_sandbox->seen().maxInFlight >= 2);
}

void TestSandboxEntreprise::cacheAndNoCache()
{
    const Visit first = ask(vigilance);
    const Visit second = ask(vigilance);
    const Visit again = ask(vigilance, {}, {{"Cache-Control", "no-cache"}});
    QCOMPARE(first.header("x-response-cached"), "false");
    QCOMPARE(second.header("x-response-cached"), "true");
    QVERIFY(second.header("x-cache-expires-in").toInt() > 0);
    QCOMPARE(second.body, first.body);
    QCOMPARE(again.header("x-response-cached"), "false");
    QVERIFY(again.body != first.body); // another link
}

void TestSandboxEntreprise::requestIdsAreStable()
{
    const QByteArray first = ask(vigilance).header("x-request-id");
    const QByteArray second = ask(vigilance).header("x-request-id");
    QVERIFY(first != second);
    init();
    QCOMPARE(ask(vigilance).header("x-request-id"), first);
}

void TestSandboxEntreprise::casesByExactParameters()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(
        R"({"path":"/v3/dgfip/etablissements/{siret}/chiffres_affaires","params":{"siret":"99999999900012","year":2023},"status":200,"payload":{"data":[],"links":{},"meta":{"n":1.5}}})"
        "\n\n"
        R"({"path":"/v3/cma_france/rnm/unites_legales/{siren}","params":{"siren":"invalid"},"status":422,"payload":{"errors":[{"code":"31001"}]}})"
        "\n"
        R"({"path":"/v3/dss/quotient_familial/identite","params":{"nomNaissance":"X"},"status":200,"payload":{}})"
        "\n"
        R"({"path":null,"params":{},"status":200})"
        "\n");
    file.close();
    Options options;
    options.caseFiles = {file.fileName()};
    options.latency = std::chrono::milliseconds{0};
    startWith(options);
    const QString turnover = u"/v3/dgfip/etablissements/99999999900012/chiffres_affaires"_s;
    const QJsonObject expected{
        {u"data"_s, QJsonArray()}, {u"links"_s, QJsonObject()}, {u"meta"_s, QJsonObject{{u"n"_s, 1.5}}}};
    QCOMPARE(ask(turnover, u"year=2023"_s).json(), expected);
    QVERIFY(ask(turnover).json() != expected);
    QVERIFY(ask(turnover, u"year=2024"_s).json() != expected);
    const Visit invalid = ask(u"/v3/cma_france/rnm/unites_legales/invalid"_s);
    QCOMPARE(invalid.status, 422);
    QCOMPARE(invalid.code(), u"31001"_s);
}

void TestSandboxEntreprise::caseFileThatIsWrong()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("{\"path\":null}\n{oops\n");
    file.close();
    Options options;
    options.caseFiles = {file.fileName()};
    const auto wrong = Sandbox(m_catalogue, options).start();
    QVERIFY(!wrong.has_value());
    QVERIFY(wrong.error().kind == agrafe::FailureKind::Input);
    QVERIFY2(wrong.error().sentence.contains(u"ligne 2"_s), qPrintable(wrong.error().sentence));
    options.caseFiles = {u"/nowhere/cases.jsonl"_s};
    const auto missing = Sandbox(m_catalogue, options).start();
    QVERIFY(!missing.has_value());
    QVERIFY(missing.error().kind == agrafe::FailureKind::Input);
}

void TestSandboxEntreprise::latencyIsOfTheQuestion()
{
    Options options;
    options.latency = std::chrono::milliseconds{200};
    startWith(options);
    const auto timed = [this](const QString &object) {
        QElapsedTimer timer;
        timer.start();
        QUrl url = Visitor::call(m_addresses.entreprise, vigilance);
        url.setQuery(url.query().replace(u"essai"_s, object));
        return m_visitor.get(url, Visitor::bearer(m_addresses.fullToken)).status == 200 ? timer.elapsed()
                                                                                        : -1;
    };
    QCOMPARE_GE(timed(u"a"_s), 100); // at least half the mean
}

void TestSandboxEntreprise::everyRouteHasADefaultAnswer()
{
    for (const auto &endpoint : m_catalogue.endpoints()) {
        for (const auto &version : endpoint.versions) {
            QString path = version.path;
            const QMap<QString, QString> values{{u"siren"_s, u"731829056"_s},
                                                {u"siret"_s, u"73182905600014"_s},
                                                {u"siret_or_eori"_s, u"73182905600014"_s},
                                                {u"siret_or_rna"_s, u"W991000999"_s},
                                                {u"siren_or_rna"_s, u"W991000999"_s},
                                                {u"siren_or_siret_or_rna"_s, u"W991000999"_s},
                                                {u"year"_s, u"2025"_s},
                                                {u"month"_s, u"06"_s}};
            for (auto value = values.cbegin(); value != values.cend(); ++value)
                path.replace(u'{' + value.key() + u'}', value.value());
            m_seconds += 60;
            const Visit visit = ask(path);
            QVERIFY2(visit.status == 200, qPrintable(path + u' ' + QString::fromUtf8(visit.body)));
            QVERIFY2(visit.json().contains(u"data"_s), qPrintable(path));
            QVERIFY2(version.documents.isEmpty() || visit.body.contains(m_addresses.documents.toEncoded()),
                     qPrintable(path));
        }
    }
}

void TestSandboxEntreprise::sameSeedSameAnswer()
{
    const QString path = u"/v4/insee/sirene/etablissements/73182905600014"_s;
    const auto data = [&] { return ask(path).json().value(u"data"_s); };
    const QJsonValue first = data();
    init();
    QCOMPARE(data(), first);
    Options other;
    other.seed = 2;
    other.latency = std::chrono::milliseconds{0};
    other.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    startWith(other);
    QVERIFY(data() != first);
}

QTEST_GUILESS_MAIN(TestSandboxEntreprise)
#include "tst_sandbox_entreprise.moc"
