// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "sandbox/visitor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using agrafe::sandbox::Addresses;
using agrafe::sandbox::Options;
using agrafe::sandbox::Sandbox;

namespace {

using Parameters = QMap<QString, QString>;

const QString prime = u"/v3/dss/prime_activite/identite"_s;
const QString quotient = u"/v3/dss/quotient_familial/identite"_s;

/// The identity of the cast's first member with this name.
Parameters identity(const QString &name)
{
    for (const Sandbox::Citizen &citizen : Sandbox::citizens()) {
        if (citizen.identity.value(u"nomNaissance"_s) == name) {
            Parameters parameters = citizen.identity;
            parameters.remove(u"nomUsage"_s);
            return parameters;
        }
    }
    return {};
}

Parameters with(Parameters parameters, const QString &name, const QString &value)
{
    if (value.isEmpty())
        parameters.remove(name);
    else
        parameters.insert(name, value);
    return parameters;
}

} // namespace

/// API Particulier's stand-in at its border, through plain HTTP.
class TestSandboxParticulier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void castShowsEveryOutcome_data();
    void castShowsEveryOutcome();
    void severalPersonsUntilToldApart();
    void whoIsFound_data();
    void whoIsFound();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void answersKeepOnlyWhatTheRightsShow();
    void tokens_data();
    void tokens();
    void franceConnect();
    void rightsAndPings();
    void twentyASecond();
    void everyRouteAnswersSomebody();

private:
    [[nodiscard]] Visit ask(const QString &path, const Parameters &parameters, const QByteArray &token = {});

    std::unique_ptr<Sandbox> m_sandbox;
    Addresses m_addresses;
    Visitor m_visitor;
    catalogue::Catalogue m_persons;
    std::atomic<qint64> m_seconds{1'795'000'005};
};

void TestSandboxParticulier::init()
{
    const auto companies = catalogue::Catalogue::load();
    const auto persons = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(companies && persons);
    m_persons = *persons;
    Options options;
    options.latency = std::chrono::milliseconds{0};
    options.now = [this] { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); };
    m_sandbox = std::make_unique<Sandbox>(*companies, options);
    const auto addresses = m_sandbox->start();
    QVERIFY(addresses.has_value());
    m_addresses = *addresses;
}

Visit TestSandboxParticulier::ask(const QString &path, const Parameters &parameters, const QByteArray &token)
{
    QUrl url = m_addresses.particulier;
    url.setPath(path);
    QUrlQuery query{{u"recipient"_s, u"11000101300017"_s}};
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        const bool list = it.key() == u"prenoms" || it.key().startsWith(u"codesBcn");
        for (const QString &value : list ? it.value().split(u',') : QStringList{it.value()})
            query.addQueryItem(list ? it.key() + u"[]"_s : it.key(), value);
    }
    url.setQuery(query);
    return m_visitor.get(url, Visitor::bearer(token.isEmpty() ? m_addresses.fullToken : token));
}

void TestSandboxParticulier::castShowsEveryOutcome_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QVariant>("value");
    const auto answers = [](const char *name, const QString &path, const Parameters &parameters,
                            const QString &place, const QVariant &value) {
        QTest::newRow(name) << path << parameters << 200 << QString() << place << value;
    };
    const auto fails = [](const char *name, const QString &path, const Parameters &parameters, int status,
                          const QString &code) {
        QTest::newRow(name) << path << parameters << status << code << QString() << QVariant();
    };
    answers("yes", prime, identity(u"AUBERTIN"_s), u"est_beneficiaire"_s, true);
    answers("no", prime, identity(u"MERCADAL"_s), u"est_beneficiaire"_s, false);
    answers("value", quotient, identity(u"AUBERTIN"_s), u"quotient_familial.valeur"_s, 1250);
    answers("the month asked", quotient, with(identity(u"AUBERTIN"_s), u"mois"_s, u"3"_s),
            u"quotient_familial.mois"_s, 3);
    answers("partial date", prime, identity(u"OUEDRAGUE"_s), u"est_beneficiaire"_s, true);
    answers("born abroad", prime, identity(u"BENYAHIA"_s), u"est_beneficiaire"_s, true);
    answers("grant", u"/v4/cnous/etudiant_boursier/ine"_s, {{u"ine"_s, u"1122334455A"_s}},
            u"echelon_bourse.echelon"_s, u"5"_s);
    answers("struck off", u"/v4/cnous/etudiant_boursier/ine"_s, {{u"ine"_s, u"1122334455C"_s}},
            u"statut_boursier.est_radie"_s, true);
    answers("athlete", u"/v3/sdh/statut_sportif/identifiant"_s, {{u"identifiant"_s, u"PSQS-4410"_s}},
            u"est_sportif_de_haut_niveau"_s, true);
    answers("not concerned", u"/v3/dsnj/service_national/identite"_s, identity(u"FAUVELLE"_s),
            u"statut_service_national"_s, u"non_concerne"_s);
    fails("nobody", prime, identity(u"VANDEPUTTE"_s), 404, u"37003"_s);
    fails("a stranger", prime, with(identity(u"AUBERTIN"_s), u"nomNaissance"_s, u"PERSONNE"_s), 404,
          u"37003"_s);
    fails("unreadable", prime, identity(u"PANNECIER"_s), 502, u"37999"_s);
    fails("maintenance", prime, identity(u"MAINTENON"_s), 503, u"37020"_s);
    fails("late", prime, identity(u"LENTILLAC"_s), 504, u"37002"_s);
    fails("no quotient this month", quotient, identity(u"ORVALLE"_s), 404, u"23502"_s);
    fails("incomplete for the provider", prime, identity(u"SANSNOM"_s), 422, u"00366"_s);
}

void TestSandboxParticulier::castShowsEveryOutcome()
{
    QFETCH(QString, path);
    QFETCH(Parameters, parameters);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QFETCH(QVariant, value);
    QVERIFY(!parameters.isEmpty());
    const Visit visit = ask(path, parameters);
    QVERIFY2(visit.status == status, visit.body.constData());
    QCOMPARE(visit.code(), code);
    QJsonValue found = visit.json().value(u"data"_s);
    for (const QString &step : place.split(u'.', Qt::SkipEmptyParts))
        found = found.toObject().value(step);
    if (!place.isEmpty())
        QCOMPARE(found.toVariant().toString(), value.toString());
    QVERIFY(!visit.header("x-request-id").isEmpty());
}

void TestSandboxParticulier::severalPersonsUntilToldApart()
{
    const Parameters both = with(identity(u"MARTIN"_s), u"prenoms"_s, u"Camille"_s);
    const Visit unclear = ask(prime, both);
    QCOMPARE(unclear.status, 422);
    QCOMPARE(unclear.code(), u"00391"_s);
    QCOMPARE(ask(prime, with(both, u"prenoms"_s, u"Camille,Rose"_s)).status, 200);
    QCOMPARE(ask(prime, with(both, u"prenoms"_s, u"Camille,Jeanne"_s)).status, 200);
}

void TestSandboxParticulier::whoIsFound_data()
{
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Parameters &parameters, int status) {
        QTest::newRow(name) << parameters << status;
    };
    const Parameters twoNames = identity(u"LEROY KERGUELEN"_s);
    row("as recorded", twoNames, 200);
    row("hyphen", with(twoNames, u"nomNaissance"_s, u"LEROY-KERGUELEN"_s), 404);
    row("capitals", with(twoNames, u"nomNaissance"_s, u"Leroy Kerguelen"_s), 200);
    const Parameters plain = identity(u"FEVRIER"_s);
    row("accents", with(plain, u"prenoms"_s, u"Élodie"_s), 404);
    row("without accents", plain, 200);
    row("apostrophe", with(identity(u"D ARVAL"_s), u"nomNaissance"_s, u"D’ARVAL"_s), 404);
    row("two first names for one", with(identity(u"SORBIER"_s), u"prenoms"_s, u"Anatole,Jean"_s), 404);
    row("commune of before", with(identity(u"CHAZALET"_s), u"codeCogInseeCommuneNaissance"_s, u"07256"_s),
        404);
    row("commune of now", identity(u"CHAZALET"_s), 200);
    row("another sex", with(identity(u"AUBERTIN"_s), u"sexeEtatCivil"_s, u"M"_s), 404);
    row("another day", with(identity(u"AUBERTIN"_s), u"jourDateNaissance"_s, u"15"_s), 404);
    row("day with a zero", with(identity(u"AUBERTIN"_s), u"moisDateNaissance"_s, u"05"_s), 200);
}

void TestSandboxParticulier::whoIsFound()
{
    QFETCH(Parameters, parameters);
    QFETCH(int, status);
    QCOMPARE(ask(prime, parameters).status, status);
}

void TestSandboxParticulier::parametersAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QString>("code");
    const Parameters whole = identity(u"AUBERTIN"_s);
    const auto row = [](const char *name, const QString &path, const Parameters &parameters,
                        const QString &code) { QTest::newRow(name) << path << parameters << code; };
    row("no name", prime, with(whole, u"nomNaissance"_s, {}), u"00366"_s);
    row("four first names", prime, with(whole, u"prenoms"_s, u"A,B,C,D"_s), u"00366"_s);
    row("sex", prime, with(whole, u"sexeEtatCivil"_s, u"X"_s), u"00366"_s);
    row("month", prime, with(whole, u"moisDateNaissance"_s, u"13"_s), u"00366"_s);
    row("day without month", prime, with(whole, u"moisDateNaissance"_s, {}), u"00366"_s);
    row("France without commune", prime, with(whole, u"codeCogInseeCommuneNaissance"_s, {}), u"00366"_s);
    row("abroad with a commune", prime, with(whole, u"codeCogInseePaysNaissance"_s, u"99134"_s), u"00366"_s);
    row("postal code", prime, with(whole, u"codeCogInseeCommuneNaissance"_s, u"3500"_s), u"00366"_s);
    row("ine", u"/v3/mesri/statut_etudiant/ine"_s, {{u"ine"_s, u"12"_s}}, u"00360"_s);
    const Parameters pupil = identity(u"PASCALIER"_s);
    const QString school = u"/v4/men/scolarites/identite"_s;
    row("no perimeter", school, with(pupil, u"anneeScolaire"_s, u"2026"_s), u"00419"_s);
    row("two perimeters", school,
        with(with(with(pupil, u"anneeScolaire"_s, u"2026"_s), u"codeEtablissement"_s, u"0990002B"_s),
             u"codesBcnRegions"_s, u"12"_s),
        u"00419"_s);
}

void TestSandboxParticulier::parametersAreChecked()
{
    QFETCH(QString, path);
    QFETCH(Parameters, parameters);
    QFETCH(QString, code);
    const Visit visit = ask(path, parameters);
    QCOMPARE(visit.status, 422);
    QCOMPARE(visit.code(), code);
}

void TestSandboxParticulier::answersKeepOnlyWhatTheRightsShow()
{
    const QJsonObject whole = ask(quotient, identity(u"AUBERTIN"_s)).json().value(u"data"_s).toObject();
    QCOMPARE(whole.keys(),
             (QStringList{u"adresse"_s, u"allocataires"_s, u"enfants"_s, u"quotient_familial"_s}));
    QCOMPARE(whole.value(u"enfants"_s).toArray().size(), 2);
    const Visit few = ask(quotient, identity(u"AUBERTIN"_s), m_addresses.restrictedToken);
    QCOMPARE(few.json().value(u"data"_s).toObject().keys(),
             (QStringList{u"enfants"_s, u"quotient_familial"_s}));
    // The memory of answers keeps them whole.
    QCOMPARE(ask(quotient, identity(u"AUBERTIN"_s)).json().value(u"data"_s).toObject(), whole);
    const Visit closed = ask(prime, identity(u"AUBERTIN"_s), m_addresses.restrictedToken);
    QCOMPARE(closed.status, 403);
    QCOMPARE(closed.code(), u"00100"_s);
}

void TestSandboxParticulier::tokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    init();
    QTest::newRow("expired") << m_addresses.expiredToken << u"00103"_s;
    QTest::newRow("blacklisted") << m_addresses.blacklistedToken << u"00105"_s;
    QTest::newRow("none of ours") << QByteArray("x.y.z") << u"00101"_s;
    QTest::newRow("a citizen's on an agent's route")
        << Sandbox::franceConnectToken(identity(u"AUBERTIN"_s)) << u"00101"_s;
}

void TestSandboxParticulier::tokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    const Visit visit = ask(prime, identity(u"AUBERTIN"_s), token);
    QCOMPARE(visit.status, 401);
    QCOMPARE(visit.code(), code);
}

void TestSandboxParticulier::franceConnect()
{
    const QString path = u"/v3/dss/prime_activite/france_connect"_s;
    const Visit own = ask(path, {}, Sandbox::franceConnectToken(identity(u"AUBERTIN"_s)));
    QCOMPARE(own.status, 200);
    QVERIFY(own.json().value(u"data"_s).toObject().value(u"est_beneficiaire"_s).toBool());
    QCOMPARE(ask(path, {}).status, 401); // an agent's token is no citizen's
    const Visit car =
        ask(u"/v3/ants/extrait_immatriculation_vehicule/france_connect"_s,
            {{u"immatriculation"_s, u"AA-101-AA"_s}}, Sandbox::franceConnectToken(identity(u"AUBERTIN"_s)));
    QCOMPARE(car.status, 200);
}

void TestSandboxParticulier::rightsAndPings()
{
    const QJsonObject all = ask(u"/api/introspect"_s, {}).json();
    QVERIFY(all.value(u"scopes"_s).toArray().contains(u"men_statut_scolarite"_s));
    QVERIFY(all.contains(u"_id"_s) && all.contains(u"name"_s));
    const Visit few = ask(u"/privileges"_s, {}, m_addresses.restrictedToken);
    QCOMPARE(few.json().value(u"privileges"_s).toArray().size(), 2);
    QUrl pings = m_addresses.particulier;
    pings.setPath(u"/api/pings"_s);
    const QJsonArray list = QJsonDocument::fromJson(m_visitor.get(pings).body).array();
    QCOMPARE(list.size(), 9);
    for (const auto &one : list) {
        const Visit ping = m_visitor.get(QUrl(one.toObject().value(u"url"_s).toString()));
        QVERIFY(ping.status == 200 || ping.status == 502);
        QVERIFY(ping.json().contains(u"status"_s));
    }
}

void TestSandboxParticulier::twentyASecond()
{
    for (int day = 1; day <= 20; ++day) {
        const Visit visit =
            ask(prime, with(identity(u"AUBERTIN"_s), u"jourDateNaissance"_s, QString::number(day)));
        QVERIFY(visit.status != 429);
        QCOMPARE(visit.header("ratelimit-limit"), QByteArray("20"));
    }
    const Visit late = ask(prime, identity(u"MERCADAL"_s));
    QCOMPARE(late.status, 429);
    QCOMPARE(late.header("retry-after"), QByteArray("1"));
    ++m_seconds;
    QCOMPARE(ask(prime, identity(u"MERCADAL"_s)).status, 200);
}

void TestSandboxParticulier::everyRouteAnswersSomebody()
{
    const QMap<QString, QString> more{{u"anneeScolaire"_s, u"2026"_s},
                                      {u"codeEtablissement"_s, u"0990002B"_s}};
    for (const catalogue::Endpoint &endpoint : m_persons.endpoints()) {
        for (const catalogue::EndpointVersion &version : endpoint.versions) {
            bool answered = false;
            for (const Sandbox::Citizen &citizen : Sandbox::citizens()) {
                Parameters parameters;
                Parameters known = citizen.identity;
                known.insert(citizen.numbers);
                known.insert(more);
                for (const catalogue::Parameter &parameter : version.parameters) {
                    if (known.contains(parameter.name))
                        parameters.insert(parameter.name, known.value(parameter.name));
                }
                const bool citizens = endpoint.modality == u"france_connect";
                ++m_seconds;
                const Visit visit =
                    ask(version.path, parameters,
                        citizens ? Sandbox::franceConnectToken(citizen.identity) : QByteArray());
                answered = answered || visit.status == 200;
            }
            QVERIFY2(answered, qPrintable(version.path));
        }
    }
}

QTEST_GUILESS_MAIN(TestSandboxParticulier)
#include "tst_sandbox_particulier.moc"
