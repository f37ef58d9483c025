// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/piece_plan.h"

#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;

namespace {

const QDate today(2026, 11, 20);

Numbers numbersOf(const QString &typed)
{
    const auto subject = Subject::parse(typed, KeyCheck::NotRequired);
    return subject ? Numbers::of(*subject) : Numbers{};
}

PlannedPiece piece(const QStringList &kinds, bool named = false)
{
    PlannedPiece piece;
    piece.subjectName = kinds.join(u"_or_");
    piece.kinds = kinds;
    piece.named = named;
    return piece;
}

catalogue::EndpointVersion wanting(const QStringList &names)
{
    catalogue::EndpointVersion version;
    for (const QString &name : names) {
        catalogue::Parameter parameter;
        parameter.name = name;
        parameter.in = QStringLiteral("path");
        parameter.required = true;
        version.parameters.append(parameter);
    }
    return version;
}

} // namespace

class TestPiecePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plansEverythingButTwins();
    void plansWhatIsNamed();
    void refusesWhatIsNotInTheCatalogue();
    void saysWhoCanOpenARoute();
    void takesParametersWhereTheyBelong();
    void picksTheNumber_data();
    void picksTheNumber();
    void decides_data();
    void decides();
    void fillsTheLastClosedPeriod_data();
    void fillsTheLastClosedPeriod();
    void knowsWhomToAskForNumbers();

private:
    catalogue::Catalogue m_catalogue;
};

void TestPiecePlan::initTestCase()
{
    auto loaded = catalogue::Catalogue::load();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    m_catalogue = *loaded;
}

void TestPiecePlan::plansEverythingButTwins()
{
    const auto pieces = planPieces(m_catalogue, {}, {.today = today});
    QVERIFY(pieces);
    QSet<QString> ids;
    for (const PlannedPiece &planned : *pieces) {
        const catalogue::Endpoint *endpoint = m_catalogue.find(planned.endpointId);
        QVERIFY(endpoint);
        QVERIFY2(endpoint->twinOf.isEmpty(), qPrintable(endpoint->id));
        QCOMPARE(planned.version, endpoint->newest().version);
        QVERIFY(planned.covered); // rights not known: the service decides
        QVERIFY(!planned.subjectName.isEmpty() && !planned.kinds.isEmpty());
        QVERIFY(!ids.contains(planned.endpointId));
        ids.insert(planned.endpointId);
    }
    QVERIFY(ids.contains(u"urssaf/attestation_vigilance"_qs));
    QVERIFY(ids.contains(u"insee/sirene/unite_legale"_qs));
    QVERIFY(!ids.contains(u"insee/sirene/diffusibles/unite_legale"_qs));
    QCOMPARE(m_catalogue.find(pieces->first().endpointId)->theme, m_catalogue.themes().first().id);
}

void TestPiecePlan::plansWhatIsNamed()
{
    const QString twin = QStringLiteral("insee/sirene/diffusibles/unite_legale");
    const auto pieces = planPieces(m_catalogue, {twin, u"urssaf/attestation_vigilance"_qs},
                                   {.versions = {{twin, 3}}, .today = today});
    QVERIFY(pieces);
    QCOMPARE(pieces->size(), 2);
    QCOMPARE(pieces->at(0).endpointId, u"urssaf/attestation_vigilance"_qs); // the order of themes
    QCOMPARE(pieces->at(1).version, 3);
    QVERIFY(pieces->at(1).named);
}

void TestPiecePlan::refusesWhatIsNotInTheCatalogue()
{
    const auto piece = planPieces(m_catalogue, {u"urssaf/inconnue"_qs}, {.today = today});
    QVERIFY(!piece && piece.error().sentence.contains(u"urssaf/inconnue"));
    const QString id = QStringLiteral("urssaf/attestation_vigilance");
    QVERIFY(!planPieces(m_catalogue, {id}, {.versions = {{id, 9}}, .today = today}));
}

void TestPiecePlan::saysWhoCanOpenARoute()
{
    PlanFrame frame{.rights = {{u"open_data"_qs}, QDateTime::currentDateTimeUtc()}, .today = today};
    frame.habilitation.name = QStringLiteral("Marchés");
    const QString id = QStringLiteral("urssaf/attestation_vigilance");
    auto closed = planPiece(*m_catalogue.find(id), frame);
    QVERIFY(closed && !closed->covered);
    QVERIFY(closed->reason.contains(u"Marchés"));
    frame.habilitation.contact = QStringLiteral("Mme Exemple");
    closed = planPiece(*m_catalogue.find(id), frame);
    QVERIFY(closed->reason.contains(u"Mme Exemple"));
}

void TestPiecePlan::takesParametersWhereTheyBelong()
{
    const QMap<QString, QString> given{
        {u"year"_qs, u"2024"_qs}, {u"nouveau"_qs, u"x"_qs}, {u"object"_qs, u"y"_qs}};
    const auto two =
        planPieces(m_catalogue, {u"dgfip/liasses_fiscales"_qs, u"urssaf/attestation_vigilance"_qs},
                   {.parameters = given, .today = today});
    QVERIFY(two);
    QCOMPARE(two->at(0).parameters, (QMap<QString, QString>{}));
    QCOMPARE(two->at(1).parameters, (QMap<QString, QString>{{u"year"_qs, u"2024"_qs}}));
    const auto one =
        planPieces(m_catalogue, {u"dgfip/liasses_fiscales"_qs}, {.parameters = given, .today = today});
    QCOMPARE(one->first().parameters,
             (QMap<QString, QString>{{u"year"_qs, u"2024"_qs}, {u"nouveau"_qs, u"x"_qs}}));
}

void TestPiecePlan::picksTheNumber_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString siren = QStringLiteral("418166096");
    const QString siret = QStringLiteral("41816609600069");
    const QString rna = QStringLiteral("W751234567");
    const QStringList three{u"siren"_qs, u"siret"_qs, u"rna"_qs};
    QTest::newRow("siren from siren") << QStringList{u"siren"_qs} << siren << siren;
    QTest::newRow("siren from siret") << QStringList{u"siren"_qs} << siret << siren;
    QTest::newRow("siret from siret") << QStringList{u"siret"_qs} << siret << siret;
    QTest::newRow("siret from siren") << QStringList{u"siret"_qs} << siren << QString();
    QTest::newRow("siret from rna") << QStringList{u"siret"_qs} << rna << QString();
    QTest::newRow("siret or rna from rna") << QStringList{u"siret"_qs, u"rna"_qs} << rna << rna;
    QTest::newRow("siret or rna from siren") << QStringList{u"siret"_qs, u"rna"_qs} << siren << QString();
    QTest::newRow("siren or rna from siret") << QStringList{u"siren"_qs, u"rna"_qs} << siret << siren;
    QTest::newRow("three from siren") << three << siren << siren;
    QTest::newRow("three from siret") << three << siret << siret;
    QTest::newRow("three from rna") << three << rna << rna;
    QTest::newRow("siret or eori from siret") << QStringList{u"siret"_qs, u"eori"_qs} << siret << siret;
}

void TestPiecePlan::picksTheNumber()
{
    QFETCH(QStringList, kinds);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(numberFor(piece(kinds), numbersOf(typed)).value_or(QString()), expected);
}

void TestPiecePlan::decides_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("association"); // −1: unknown
    QTest::addColumn<bool>("sourceRunning");
    QTest::addColumn<int>("step");
    const QString siren = QStringLiteral("418166096");
    const QStringList siret{u"siret"_qs};
    const QStringList rna{u"siren"_qs, u"rna"_qs};
    const auto row = [](const char *name, const QStringList &kinds, bool named, const QString &typed,
                        int association, bool running, Step step) {
        QTest::newRow(name) << kinds << named << typed << association << running << static_cast<int>(step);
    };
    row("number known", {u"siren"_qs}, false, siren, -1, false, Step::Ask);
    row("number may come", siret, false, siren, -1, true, Step::Wait);
    row("number will not come", siret, false, siren, -1, false, Step::Unresolved);
    row("association or not is being asked", rna, false, siren, -1, true, Step::Wait);
    row("nobody says whether association", rna, false, siren, -1, false, Step::Ask);
    row("an association", rna, false, siren, 1, true, Step::Ask);
    row("no association", rna, false, siren, 0, true, Step::NotConcerned);
    row("no association, but named", rna, true, siren, 0, false, Step::Ask);
    row("typed as an association", rna, false, u"W751234567"_qs, -1, true, Step::Ask);
}

void TestPiecePlan::decides()
{
    QFETCH(QStringList, kinds);
    QFETCH(bool, named);
    QFETCH(QString, typed);
    QFETCH(int, association);
    QFETCH(bool, sourceRunning);
    QFETCH(int, step);
    Numbers numbers = numbersOf(typed);
    if (association >= 0)
        numbers.association = association == 1;
    const PlannedPiece planned = piece(kinds, named);
    const Step decided = nextStep(planned, numbers, sourceRunning);
    QCOMPARE(static_cast<int>(decided), step);
    QCOMPARE(reasonOf(decided, planned).isEmpty(), decided == Step::Ask || decided == Step::Wait);
}

void TestPiecePlan::fillsTheLastClosedPeriod_data()
{
    using Values = QMap<QString, QString>;
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<Values>("given");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Values>("expected");
    const QStringList yearly{u"year"_qs};
    const QStringList monthly{u"month"_qs, u"year"_qs};
    const auto both = [](const QString &year, const QString &month) {
        return Values{{u"year"_qs, year}, {u"month"_qs, month}};
    };
    QTest::newRow("nothing wanted") << QStringList() << Values() << today << Values();
    QTest::newRow("year") << yearly << Values() << today << Values{{u"year"_qs, u"2025"_qs}};
    QTest::newRow("year given") << yearly << Values{{u"year"_qs, u"2020"_qs}} << today
                                << Values{{u"year"_qs, u"2020"_qs}};
    QTest::newRow("month") << monthly << Values() << today << both(u"2026"_qs, u"10"_qs);
    QTest::newRow("month in January")
        << monthly << Values() << QDate(2026, 1, 31) << both(u"2025"_qs, u"12"_qs);
    QTest::newRow("past year given") << monthly << Values{{u"year"_qs, u"2024"_qs}} << today
                                     << both(u"2024"_qs, u"12"_qs);
    QTest::newRow("this year given") << monthly << Values{{u"year"_qs, u"2026"_qs}} << today
                                     << both(u"2026"_qs, u"10"_qs);
    QTest::newRow("month given") << monthly << Values{{u"month"_qs, u"03"_qs}} << today
                                 << both(u"2026"_qs, u"03"_qs);
    QTest::newRow("month not closed yet")
        << monthly << Values{{u"month"_qs, u"12"_qs}} << today << both(u"2025"_qs, u"12"_qs);
}

void TestPiecePlan::fillsTheLastClosedPeriod()
{
    using Values = QMap<QString, QString>;
    QFETCH(QStringList, wanted);
    QFETCH(Values, given);
    QFETCH(QDate, day);
    QFETCH(Values, expected);
    QCOMPARE(withLastClosedPeriod(wanting(wanted), given, day), expected);
}

void TestPiecePlan::knowsWhomToAskForNumbers()
{
    QVERIFY(resolversFor(m_catalogue, numbersOf(u"41816609600069"_qs)).isEmpty());
    for (const QString &typed : {u"418166096"_qs, u"W751234567"_qs}) {
        const QStringList resolvers = resolversFor(m_catalogue, numbersOf(typed));
        QVERIFY(!resolvers.isEmpty());
        for (const QString &id : resolvers) {
            QVERIFY2(m_catalogue.find(id), qPrintable(id));
            QVERIFY(m_catalogue.find(id)->bringsNumbers);
        }
    }
}

QTEST_GUILESS_MAIN(TestPiecePlan)
#include "tst_piece_plan.moc"
