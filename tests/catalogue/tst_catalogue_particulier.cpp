// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "support/gaps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;
using namespace agrafe::test;

namespace {

/// What a person can be asked for in each way: the numbers of the service's description.
constexpr qsizetype endpointsOfTheService = 31;

using Given = QMap<QString, QString>;

Given identity(std::initializer_list<std::pair<QString, QString>> values)
{
    return Given(values);
}

/// The codes of the rules that `given` breaks.
QStringList brokenBy(const EndpointVersion &version, const Given &given)
{
    QStringList codes;
    for (const ParameterRule &rule : version.rules) {
        if (!rule.keptBy(given))
            codes += rule.code;
    }
    return codes;
}

} // namespace

/// What can be asked about a person.
class TestCatalogueParticulier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEndpointIsComplete();
    void apisAreApart();
    void onlyFranceConnectIsReserved();
    void rulesOfBirth_data();
    void rulesOfBirth();
    void onePerimeterForSchools_data();
    void onePerimeterForSchools();
    void answers_data();
    void answers();
    void scopesOfFields_data();
    void scopesOfFields();
    void formerNames();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();

private:
    [[nodiscard]] const EndpointVersion &newest(const QString &id, const QString &way) const
    {
        return m_catalogue.find(id, way)->newest();
    }

    Catalogue m_catalogue;
};

void TestCatalogueParticulier::initTestCase()
{
    const auto loaded = Catalogue::load(QLocale::French, Api::Particulier);
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    m_catalogue = *loaded;
}

void TestCatalogueParticulier::everyEndpointIsComplete()
{
    QCOMPARE(m_catalogue.endpoints().size(), endpointsOfTheService);
    for (const Endpoint &endpoint : m_catalogue.endpoints()) {
        const QByteArray place = QString(endpoint.id + u'/' + endpoint.modality).toUtf8();
        QVERIFY2(endpoint.api == Api::Particulier, place.constData());
        QVERIFY2(!endpoint.modality.isEmpty(), place.constData());
        QVERIFY2(endpoint.perimeter.endsWith(u'.'), place.constData());
        QVERIFY2(endpoint.freshness.endsWith(u'.'), place.constData());
        QVERIFY2(endpoint.shortTitle.size() <= 45, place.constData());
        QVERIFY2(!endpoint.scopes.isEmpty(), place.constData());
        QVERIFY2(!endpoint.outcomes.isEmpty(), place.constData());
        for (const OutcomeRule &rule : endpoint.outcomes)
            QVERIFY2(rule.outcome == u"unknown", place.constData()); // a person is never refused
        for (const EndpointVersion &version : endpoint.versions) {
            QVERIFY2(version.parameter(u"recipient"_s) != nullptr, place.constData());
            QVERIFY2(!version.answer.path.isEmpty(), place.constData());
        }
    }
}

void TestCatalogueParticulier::apisAreApart()
{
    const auto entreprise = Catalogue::load();
    QVERIFY(entreprise.has_value());
    QVERIFY(entreprise->ways().isEmpty());
    QVERIFY(entreprise->find(u"dss/quotient_familial"_s, u"identite"_s) == nullptr);
    QVERIFY(m_catalogue.find(u"urssaf/attestation_vigilance"_s) == nullptr);
    const auto match = m_catalogue.match(u"/v4/cnous/etudiant_boursier/ine?ine=1234567890G"_s);
    QCOMPARE(match.endpoint->modality, u"ine"_s);
    QCOMPARE(match.version->version, 4);
    QCOMPARE(m_catalogue.quotaGroup(match.endpoint->quotaGroup).perSecond, 20);
}

void TestCatalogueParticulier::onlyFranceConnectIsReserved()
{
    QStringList reserved;
    for (const Way &way : m_catalogue.ways()) {
        if (!way.reservation.isEmpty())
            reserved += way.id;
    }
    QCOMPARE(reserved, QStringList{u"france_connect"_s});
}

void TestCatalogueParticulier::rulesOfBirth_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Given>("given");
    QTest::addColumn<int>("broken");
    const QString aah = u"dss/allocation_adulte_handicape"_s;
    const std::pair france{u"codeCogInseePaysNaissance"_s, u"99100"_s};
    const std::pair spain{u"codeCogInseePaysNaissance"_s, u"99134"_s};
    const std::pair code{u"codeCogInseeCommuneNaissance"_s, u"08480"_s};
    const std::pair name{u"nomCommuneNaissance"_s, u"Vouziers"_s};
    const std::pair department{u"codeCogInseeDepartementNaissance"_s, u"08"_s};
    const std::pair year{u"anneeDateNaissance"_s, u"1987"_s};
    const std::pair month{u"moisDateNaissance"_s, u"12"_s};
    const std::pair day{u"jourDateNaissance"_s, u"1"_s};
    QTest::newRow("in France, code") << aah << identity({france, code}) << 0;
    QTest::newRow("in France, name") << aah << identity({france, name, department, year}) << 0;
    QTest::newRow("in France, nowhere") << aah << identity({france}) << 1;
    QTest::newRow("name without year") << aah << identity({france, name, department}) << 2;
    QTest::newRow("name without department") << aah << identity({france, name, year}) << 2;
    QTest::newRow("abroad") << aah << identity({spain}) << 0;
    QTest::newRow("abroad with a commune") << aah << identity({spain, code}) << 1;
    QTest::newRow("whole date") << aah << identity({spain, year, month, day}) << 0;
    QTest::newRow("year only") << aah << identity({spain, year}) << 0;
    QTest::newRow("month without year") << aah << identity({spain, month}) << 1;
    QTest::newRow("day without month") << aah << identity({spain, year, day}) << 1;
    QTest::newRow("empty is not given") << aah << identity({france, {code.first, QString()}}) << 1;
    const QString service = u"dsnj/service_national"_s;
    QTest::newRow("code only") << service << identity({france}) << 1;
    QTest::newRow("code given") << service << identity({france, code}) << 0;
    const QString student = u"mesri/statut_etudiant"_s;
    QTest::newRow("no place at all") << student << identity({year}) << 0;
    QTest::newRow("named place") << student << identity({name, year}) << 1;
}

void TestCatalogueParticulier::rulesOfBirth()
{
    QFETCH(QString, id);
    QFETCH(Given, given);
    QFETCH(int, broken);
    const QStringList codes = brokenBy(newest(id, u"identite"_s), given);
    QCOMPARE(codes, QStringList(broken, u"00366"_s));
}

void TestCatalogueParticulier::onePerimeterForSchools_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<bool>("kept");
    const QString school = u"codeEtablissement"_s;
    const QString departments = u"codesBcnDepartements"_s;
    const QString regions = u"codesBcnRegions"_s;
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("school") << QStringList{school} << true;
    QTest::newRow("departments") << QStringList{departments} << true;
    QTest::newRow("regions") << QStringList{regions} << true;
    QTest::newRow("two") << QStringList{school, regions} << false;
    QTest::newRow("all") << QStringList{school, departments, regions} << false;
}

void TestCatalogueParticulier::onePerimeterForSchools()
{
    QFETCH(QStringList, given);
    QFETCH(bool, kept);
    Given values;
    for (const QString &name : given)
        values.insert(name, u"1"_s);
    for (const EndpointVersion &version : m_catalogue.find(u"men/scolarites"_s, u"identite"_s)->versions)
        QCOMPARE(brokenBy(version, values), kept ? QStringList() : QStringList{u"00419"_s});
}

void TestCatalogueParticulier::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("answer");
    const QString identite = u"identite"_s;
    QTest::newRow("yes") << u"dss/revenu_solidarite_active"_s << identite << u"true"_s << u"yes"_s;
    QTest::newRow("no") << u"dss/revenu_solidarite_active"_s << identite << u"false"_s << u"no"_s;
    QTest::newRow("neither") << u"dss/revenu_solidarite_active"_s << identite << u"null"_s << QString();
    const QString aeeh = u"dss/allocation_enfant_handicape"_s;
    QTest::newRow("child") << aeeh << identite << u"ouvrant_droit"_s << u"yes"_s;
    QTest::newRow("parent") << aeeh << identite << u"allocataire"_s << u"yes"_s;
    QTest::newRow("not concerned") << aeeh << identite << u"non_beneficiaire"_s << u"no"_s;
    QTest::newRow("new word") << aeeh << identite << u"suspendu"_s << QString();
    const QString service = u"dsnj/service_national"_s;
    QTest::newRow("in order") << service << identite << u"en_regle"_s << u"yes"_s;
    QTest::newRow("not in order") << service << identite << u"pas_en_regle"_s << u"no"_s;
    QTest::newRow("undetermined") << service << identite << u"indetermine"_s << u"unknown"_s;
    QTest::newRow("other age") << service << identite << u"non_concerne"_s << u"unknown"_s;
    QTest::newRow("quotient") << u"dss/quotient_familial"_s << identite << u"1250"_s << u"value"_s;
    QTest::newRow("payments") << u"france_travail/indemnites"_s << u"identifiant"_s << QString()
                              << u"value"_s;
}

void TestCatalogueParticulier::answers()
{
    QFETCH(QString, id);
    QFETCH(QString, way);
    QFETCH(QString, value);
    QFETCH(QString, answer);
    const AnswerCase *found = newest(id, way).answer.caseOf(value);
    QCOMPARE(found == nullptr ? QString() : found->answer, answer);
}

void TestCatalogueParticulier::scopesOfFields_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("scopes");
    const QString quotient = u"dss/quotient_familial"_s;
    QTest::newRow("group") << quotient << u"data.adresse"_s << QStringList{u"cnaf_adresse"_s};
    QTest::newRow("inside") << quotient << u"data.adresse.pays"_s << QStringList{u"cnaf_adresse"_s};
    QTest::newRow("inside a list") << quotient << u"data.enfants[3].prenoms"_s
                                   << QStringList{u"cnaf_enfants"_s};
    QTest::newRow("nested") << u"mesri/statut_etudiant"_s << u"data.admissions[0].est_inscrit"_s
                            << QStringList{u"mesri_admissions"_s, u"mesri_admission_inscrit"_s};
    QTest::newRow("open") << quotient << u"meta"_s << QStringList();
}

void TestCatalogueParticulier::scopesOfFields()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    QFETCH(QStringList, scopes);
    const Field *field = newest(id, u"identite"_s).field(path);
    QVERIFY(field != nullptr);
    QCOMPARE(field->scopes, scopes);
    QVERIFY(field->shownBy(scopes));
    QCOMPARE(field->shownBy(scopes.mid(1)), scopes.isEmpty());
}

void TestCatalogueParticulier::formerNames()
{
    QCOMPARE(newest(u"dss/quotient_familial"_s, u"identite"_s)
                 .field(u"data.quotient_familial.valeur"_s)
                 ->formerName,
             u"quotientFamilial"_s);
}

void TestCatalogueParticulier::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("said");
    const QString men = u"particulier/men.json"_s;
    const QString version = men + u": endpoints[0].ways[0].versions[0]"_s;
    const auto row = [&](const char *name, const char *before, const char *after, const QString &said) {
        QTest::newRow(name) << men << QString::fromUtf8(before) << QString::fromUtf8(after) << said;
    };
    row("unknown way", R"("modality": "identite")", R"("modality": "telephone")",
        men + u": endpoints[0].ways[0]: unknown way of calling “telephone”"_s);
    row("unknown rule", R"(["un-perimetre"])", R"(["deux"])", version + u".rules[0]: unknown rule “deux”"_s);
    row("rule of no parameter", R"(, "codesBcnRegions"])", "]",
        version + u": a rule speaks of “codesBcnRegions”"_s);
    row("unknown answer", R"("answer": "no")", R"("answer": "peut-etre")",
        version + u".answer.cases[1]: unknown answer “peut-etre”"_s);
    row("answer of no field", R"("answer": {"path": "data.est_scolarise")", R"("answer": {"path": "data.x")",
        version + u": the answer shows “data.x”"_s);
    row("answer that may stay dumb", R"(, "Scolarisé."])", "]",
        version + u".answer.cases[0]: the last sentence"_s);
    row("unknown key of a way", R"("modality")", R"("telephone": 1, "modality")",
        men + u": endpoints[0].ways[0]: unknown key “telephone”"_s);
    QTest::newRow("rule without a demand")
        << u"particulier/shared/rules.json"_s << u"\"oneOf\": [[\"anneeDateNaissance\"]],"_s << QString()
        << u"particulier/shared/rules.json: mois-avec-annee: a rule needs"_s;
}

void TestCatalogueParticulier::namesWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"particulier/shared"_s);
    for (const QString &part : {u"particulier/shared"_s, u"particulier"_s}) {
        for (const QString &name : QDir(u":/catalogue/"_s + part).entryList(QDir::Files))
            QVERIFY(QFile::copy(u":/catalogue/%1/%2"_s.arg(part, name), folder.filePath(part + u'/' + name)));
    }
    QFile opened(folder.filePath(file));
    QVERIFY(opened.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(opened.readAll());
    QVERIFY2(text.contains(before), "the case changes nothing");
    QVERIFY(opened.resize(0));
    opened.write(text.replace(before, after).toUtf8());
    opened.close();
    const auto loaded = Catalogue::loadFrom(folder.path(), QLocale::French, Api::Particulier);
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().detail.startsWith(u"catalogue: "_s + said), qPrintable(loaded.error().detail));
}

QTEST_GUILESS_MAIN(TestCatalogueParticulier)
#include "tst_catalogue_particulier.moc"
