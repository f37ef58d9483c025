// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/identity.h"
#include "identity/names.h"
#include "identity/paste.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::identity;

namespace {

const QDate today(2026, 11, 22);

Identity complete()
{
    return {.birthName = u"D’Arc-Benoît"_s,
            .usageName = u"Leroy"_s,
            .firstNames = {u"Anne-Marie"_s, u"Zoé"_s},
            .sex = Sex::Female,
            .birth = {.year = 1985, .month = 3, .day = 12},
            .place = {.country = u"99100"_s, .commune = u"72181"_s, .communeName = {}, .department = {}}};
}

/// What a split says, in one line that a failed comparison can show.
QString summary(const Split &split)
{
    const Identity &identity = split.identity;
    const QString sex = QStringList{u"?"_s, u"F"_s, u"M"_s}.at(static_cast<int>(identity.sex));
    return QStringList{identity.birthName,    identity.usageName,     identity.firstNames.join(u'+'), sex,
                       identity.birth.text(), identity.place.country, identity.place.commune}
        .join(u'|');
}

} // namespace

/// A person as the services look for her, and as she is pasted. Nobody here exists.
class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void firstNames_data();
    void firstNames();
    void dates_data();
    void dates();
    void impossibleDates_data();
    void impossibleDates();
    void nothingWrong();
    void problems_data();
    void problems();
    void parameters();
    void parametersAbroad();
    void parametersByName();
    void pasted_data();
    void pasted();
    void doubts();
    void whatIsNoIdentityIsLeft();

private:
    communes::Places m_places;
};

void TestIdentity::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << u"Dupont"_s << u"Dupont"_s << u"DUPONT"_s;
    QTest::newRow("accents") << u"Bénoît"_s << u"Bénoît"_s << u"BENOIT"_s;
    QTest::newRow("decomposed") << u"Be\u0301a"_s << u"Béa"_s << u"BEA"_s;
    QTest::newRow("apostrophe") << u"d’Arc"_s << u"d'Arc"_s << u"D'ARC"_s;
    QTest::newRow("hyphens") << u"Le – Goff‑Roux"_s << u"Le-Goff-Roux"_s << u"LE-GOFF-ROUX"_s;
    QTest::newRow("spaces") << u" de\u00a0la  Tour\t"_s << u"de la Tour"_s << u"DE LA TOUR"_s;
    QTest::newRow("ligature") << u"Lecœur"_s << u"Lecœur"_s << u"LECOEUR"_s;
}

void TestIdentity::names()
{
    QFETCH(QString, typed);
    QTEST(cleanName(typed), "clean");
    QTEST(canonicalName(typed), "canonical");
}

void TestIdentity::firstNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("split");
    QTest::newRow("commas") << u"Jean-Pierre, Marie"_s << QStringList{u"Jean-Pierre"_s, u"Marie"_s};
    QTest::newRow("spaces") << u"Anne Zoé"_s << QStringList{u"Anne"_s, u"Zoé"_s};
    QTest::newRow("a double one between commas")
        << u"Marie Louise, Anne,"_s << QStringList{u"Marie Louise"_s, u"Anne"_s};
    QTest::newRow("none") << u" "_s << QStringList();
}

void TestIdentity::firstNames()
{
    QFETCH(QString, typed);
    QTEST(splitFirstNames(typed), "split");
}

void TestIdentity::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("whole") << u"12/03/1985"_s << u"12/03/1985"_s;
    QTest::newRow("short") << u"1.3.85"_s << u"01/03/1985"_s;
    QTest::newRow("this century") << u"1/3/05"_s << u"01/03/2005"_s;
    QTest::newRow("ISO") << u"1985-03-12"_s << u"12/03/1985"_s;
    QTest::newRow("words") << u"1er août 1985"_s << u"01/08/1985"_s;
    QTest::newRow("June") << u"12 juin 1985"_s << u"12/06/1985"_s;
    QTest::newRow("July") << u"12 juil. 1985"_s << u"12/07/1985"_s;
    QTest::newRow("month and year") << u"mars 1985"_s << u"03/1985"_s;
    QTest::newRow("month as a number") << u"03/1985"_s << u"03/1985"_s;
    QTest::newRow("year") << u"1985"_s << u"1985"_s;
    QTest::newRow("unknown day") << u"00/03/1985"_s << u"03/1985"_s;
    QTest::newRow("unknown day and month") << u"00/00/1985"_s << u"1985"_s;
    QTest::newRow("digits alone") << u"12031985"_s << u"12/03/1985"_s;
    QTest::newRow("leap day") << u"29/02/2000"_s << u"29/02/2000"_s;
}

void TestIdentity::dates()
{
    QFETCH(QString, typed);
    const auto date = readBirthDate(typed, today);
    QVERIFY(date);
    QTEST(date->text(), "read");
}

void TestIdentity::impossibleDates_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed :
         {u""_s, u"31/02/1985"_s, u"12/13/1985"_s, u"23/11/2026"_s, u"12/03/1720"_s, u"12/03"_s, u"93200"_s,
          u"01 02 03 04 05"_s, u"12 chaises 1985"_s, u"29/02/1900"_s})
        QTest::addRow("%s", qPrintable(typed)) << typed;
}

void TestIdentity::impossibleDates()
{
    QFETCH(QString, typed);
    QVERIFY(!readBirthDate(typed, today));
}

void TestIdentity::nothingWrong()
{
    QVERIFY(problemsOf(complete(), today).isEmpty());
    Identity abroad = complete();
    abroad.place = {.country = u"99352"_s, .commune = {}, .communeName = {}, .department = {}};
    abroad.birth = {.year = 1955, .month = 0, .day = 0};
    QVERIFY(problemsOf(abroad, today).isEmpty());
}

void TestIdentity::problems_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<int>("piece");
    const auto row = [](const char *name, Piece piece, const auto &change) {
        Identity identity = complete();
        change(identity);
        QTest::newRow(name) << identity << static_cast<int>(piece);
    };
    row("no name", Piece::BirthName, [](Identity &i) { i.birthName.clear(); });
    row("a number as name", Piece::BirthName, [](Identity &i) { i.birthName = u"Dupont2"_s; });
    row("one name twice", Piece::UsageName, [](Identity &i) { i.usageName = u"D'ARC-BENOIT"_s; });
    row("no first name", Piece::FirstNames, [](Identity &i) { i.firstNames.clear(); });
    row("four first names", Piece::FirstNames, [](Identity &i) { i.firstNames += {u"Eva"_s, u"Lou"_s}; });
    row("day without month", Piece::Date, [](Identity &i) { i.birth.month = 0; });
    row("month without year", Piece::Date, [](Identity &i) { i.birth.year = 0; });
    row("in the future", Piece::Date, [](Identity &i) { i.birth.year = 2027; });
    row("France without a commune", Piece::Commune, [](Identity &i) { i.place.commune.clear(); });
    row("a name without its département", Piece::Commune, [](Identity &i) {
        i.place.commune.clear();
        i.place.communeName = u"Le Mans"_s;
    });
}

void TestIdentity::problems()
{
    QFETCH(Identity, identity);
    const QList<Problem> found = problemsOf(identity, today);
    QCOMPARE(found.size(), 1);
    QTEST(static_cast<int>(found.first().piece), "piece");
    QVERIFY(!found.first().sentence.contains(u"Arc"));
}

void TestIdentity::parameters()
{
    const QMap<QString, QString> expected{{u"nomNaissance"_s, u"D'Arc-Benoît"_s},
                                          {u"nomUsage"_s, u"Leroy"_s},
                                          {u"prenoms"_s, u"Anne-Marie,Zoé"_s},
                                          {u"sexeEtatCivil"_s, u"F"_s},
                                          {u"anneeDateNaissance"_s, u"1985"_s},
                                          {u"moisDateNaissance"_s, u"3"_s},
                                          {u"jourDateNaissance"_s, u"12"_s},
                                          {u"codeCogInseePaysNaissance"_s, u"99100"_s},
                                          {u"codeCogInseeCommuneNaissance"_s, u"72181"_s}};
    QCOMPARE(parametersOf(complete()), expected);
}

void TestIdentity::parametersAbroad()
{
    Identity identity = complete();
    identity.place.country = u"99352"_s;
    identity.birth = {.year = 1955, .month = 0, .day = 4};
    const auto parameters = parametersOf(identity);
    QVERIFY(!parameters.contains(u"codeCogInseeCommuneNaissance"_s));
    QVERIFY(!parameters.contains(u"jourDateNaissance"_s));
    QCOMPARE(parameters.value(u"anneeDateNaissance"_s), u"1955"_s);
}

void TestIdentity::parametersByName()
{
    Identity identity = complete();
    identity.place = {
        .country = u"99100"_s, .commune = {}, .communeName = u"Clichy"_s, .department = u"75"_s};
    const auto parameters = parametersOf(identity);
    QCOMPARE(parameters.value(u"nomCommuneNaissance"_s), u"Clichy"_s);
    QCOMPARE(parameters.value(u"codeCogInseeDepartementNaissance"_s), u"75"_s);
    QVERIFY(problemsOf(identity, today).isEmpty());
}

void TestIdentity::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("row") << u"DUPONT\tAnne, Zoé\tF\t12/03/1985\tLe Mans\t72"_s
                         << u"DUPONT||Anne+Zoé|F|12/03/1985|99100|72181"_s;
    QTest::newRow("row, first name first")
        << u"Anne;DUPONT;12/03/1985;F"_s << u"DUPONT||Anne|F|12/03/1985||"_s;
    QTest::newRow("row under headings")
        << u"Prénoms\tNom d’usage\tNom de naissance\tNé(e) le\tLieu de naissance\tPays de naissance\n"
           "Anne Zoé\tLeroy\tDupont\t1985\tLyon 3e Arrondissement\tFrance"_s
        << u"Dupont|Leroy|Anne+Zoé|?|1985|99100|69383"_s;
    QTest::newRow("form") << u"Nom : Dupont\nPrénom : Luc\nSexe : M\nDate de naissance : 1er mars 1985\n"
                             "Commune de naissance : Saint Denis (974)"_s
                          << u"Dupont||Luc|M|01/03/1985|99100|97411"_s;
    QTest::newRow("letter") << u"Mme Anne LEROY née DUPONT, née le 3 mars 1985 au Mans (72)"_s
                            << u"DUPONT|LEROY|Anne|F|03/03/1985|99100|72181"_s;
    QTest::newRow("place first") << u"M. Luc DUPONT, né à Marseille 3e Arrondissement le 03/03/1985"_s
                                 << u"DUPONT||Luc|M|03/03/1985|99100|13203"_s;
    QTest::newRow("wife's name") << u"Anne DUPONT épouse LEROY"_s << u"DUPONT|LEROY|Anne|?|||"_s;
    QTest::newRow("abroad") << u"Monsieur Luc DUPONT né le 03/03/1955 à Alger (Algérie)"_s
                            << u"DUPONT||Luc|M|03/03/1955|99352|"_s;
    QTest::newRow("row, abroad") << u"DUPONT\tLuc\tM\t1955\tAlger\tAlgérie"_s
                                 << u"DUPONT||Luc|M|1955|99352|"_s;
    QTest::newRow("row, country only")
        << u"DUPONT;Luc;M;03/1955;Maroc"_s << u"DUPONT||Luc|M|03/1955|99350|"_s;
    QTest::newRow("Corse before 1976")
        << u"Luc DUPONT, né le 03/03/1970 à Ajaccio (2A)"_s << u"DUPONT||Luc|?|03/03/1970|99100|20004"_s;
    QTest::newRow("two words in capitals") << u"LE GOFF Anne"_s << u"LE GOFF||Anne|?|||"_s;
    QTest::newRow("code of the commune")
        << u"Nom\tDupont\nCode commune\t72181"_s << u"Dupont|||?||99100|72181"_s;
    QTest::newRow("nothing") << u" \n\t"_s << u"|||?|||"_s;
}

void TestIdentity::pasted()
{
    QFETCH(QString, text);
    QTEST(summary(splitIdentity(text, m_places, today)), "read");
}

void TestIdentity::doubts()
{
    const Split names = splitIdentity(u"Anne Dupont"_s, m_places, today);
    QCOMPARE(names.identity.birthName, u"Dupont"_s);
    QVERIFY(names.doubtful.contains(Piece::BirthName));
    const Split namesakes = splitIdentity(u"Luc DUPONT né le 03/03/1985 à Saint-Denis"_s, m_places, today);
    QVERIFY(namesakes.doubtful.contains(Piece::Commune));
    QCOMPARE(namesakes.place, u"Saint-Denis"_s);
    QVERIFY(namesakes.identity.place.commune.isEmpty());
    const Split seine = splitIdentity(u"Luc DUPONT né le 03/03/1955 à Clichy (75)"_s, m_places, today);
    QCOMPARE(seine.identity.place.communeName, u"Clichy"_s);
    QCOMPARE(seine.identity.place.department, u"75"_s);
    QVERIFY(splitIdentity(u"Mme Anne DUPONT"_s, m_places, today).doubtful.contains(Piece::Sex));
    QVERIFY(splitIdentity(u"DUPONT\tAnne\tF"_s, m_places, today).doubtful.isEmpty());
}

void TestIdentity::whatIsNoIdentityIsLeft()
{
    const Split split = splitIdentity(
        u"Anne DUPONT\n01 23 45 67 89\nanne@exemple.fr\n2 85 03 72 181 001 22"_s, m_places, today);
    QCOMPARE(split.identity.birthName, u"DUPONT"_s);
    QCOMPARE(split.identity.firstNames, QStringList{u"Anne"_s});
    QVERIFY(split.identity.birth.isEmpty()); // the number of social security tells nothing here
    QCOMPARE(split.unused.size(), 3);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_person_identity.moc"
