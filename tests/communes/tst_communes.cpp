// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/commune_words.h"
#include "communes/folding.h"
#include "communes/places.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::communes;

namespace {

QStringList codesOf(const QList<Commune> &communes)
{
    QStringList codes;
    for (const Commune &commune : communes)
        codes += commune.code;
    return codes;
}

/// In the order of the enumeration: a name that a failed comparison can show.
QString nameOf(Existence existence)
{
    return QStringList{u"yes"_s, u"no"_s, u"either"_s}.at(static_cast<int>(existence));
}

} // namespace

/// Real places of birth, as they are typed.
class TestCommunes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folds_data();
    void folds();
    void firstOfSearch_data();
    void firstOfSearch();
    void findsAmongOthers_data();
    void findsAmongOthers();
    void findsNothing_data();
    void findsNothing();
    void postalCodes_data();
    void postalCodes();
    void everyPostalCodeServesSomebody();
    void mergedCommunesFollowAndNamesakesCloseTheList();
    void everyNameFindsItself();
    void findsByCode_data();
    void findsByCode();
    void existence_data();
    void existence();
    void codesOfThen_data();
    void codesOfThen();
    void otherNames();
    void typedCodes_data();
    void typedCodes();
    void words();
    void hints_data();
    void hints();
    void abroad();
    void readWhenAsked();
    void limits();
    void countries_data();
    void countries();

private:
    Places m_places;
};

void TestCommunes::initTestCase()
{
    QVERIFY(Gazetteer::load().has_value());
    QVERIFY(m_places.gazetteer().size() > 37'000);
    QVERIFY(Countries::load().has_value());
    QCOMPARE(m_places.countries().all().size(), 229);
}

void TestCommunes::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("accents") << u"L’Haÿ-les-Roses"_s << QByteArray("L HAY LES ROSES");
    QTest::newRow("straight apostrophe") << u"L'Haÿ"_s << QByteArray("L HAY");
    QTest::newRow("ligature") << u"Vœuil-et-Giget"_s << QByteArray("VOEUIL ET GIGET");
    QTest::newRow("decomposed") << u"E\u0301pernay"_s << QByteArray("EPERNAY");
    QTest::newRow("no-break space") << u"Le\u00a0Havre "_s << QByteArray("LE HAVRE");
    QTest::newRow("other letters") << u"Øresund Łódź Straße"_s << QByteArray("ORESUND LODZ STRASSE");
    QTest::newRow("nothing") << u" - "_s << QByteArray();
}

void TestCommunes::folds()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(folded(text), expected);
}

void TestCommunes::firstOfSearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &typed, const char *code) {
        QTest::addRow("%s", qPrintable(typed)) << typed << QString::fromLatin1(code);
    };
    row(u"Gennevilliers"_s, "92036");
    row(u"gennevilli"_s, "92036");
    row(u"mars"_s, "07151"); // a whole name first
    row(u"marse"_s, "13055");
    row(u"lyo"_s, "69123");
    row(u"st denis 93"_s, "93066");
    row(u"Saint Denis (93)"_s, "93066");
    row(u"93 saint-denis"_s, "93066");
    row(u"saint-denis réunion"_s, "97411");
    row(u"st denis 974"_s, "97411");
    row(u"97400 Saint-Denis"_s, "97411");
    row(u"ste genevieve des bois 91"_s, "91549");
    row(u"STRASBOURG"_s, "67482");
    row(u"l'hay les roses"_s, "94038");
    row(u"hay les roses"_s, "94038");
    row(u"lhay les roses"_s, "94038");
    row(u"L’Haÿ"_s, "94038");
    row(u"LʼHAY LES ROSES"_s, "94038");
    row(u"le havre"_s, "76351");
    row(u"havre"_s, "76351");
    row(u"mans 72"_s, "72181");
    row(u"y"_s, "80829");
    row(u"vitry s/ seine"_s, "94081");
    row(u"villeneuve dascq"_s, "59009");
    row(u"villeneuve les avignon"_s, "30351");
    row(u"chateau chinon ville"_s, "58062");
    row(u"Château-Chinon (Campagne)"_s, "58063");
    row(u"oeuilly 51"_s, "51410");
    row(u"roses hay"_s, "94038");
    row(u"paris"_s, "75056");
    row(u"paris 13"_s, "75113");
    row(u"paris 14"_s, "75114");
    row(u"75014"_s, "75114");
    row(u"75014 Paris"_s, "75114");
    row(u"paris 75116"_s, "75116");
    row(u"75 paris 14"_s, "75114");
    row(u"Paris 1er"_s, "75101");
    row(u"paris 20ème"_s, "75120");
    row(u"Marseille 3e"_s, "13203");
    row(u"marseille 3eme arrondissement"_s, "13203");
    row(u"13008 marseille"_s, "13208");
    row(u"lyon 69"_s, "69123");
    row(u"69 lyon"_s, "69123");
    row(u"lyon 69001"_s, "69381");
    row(u"lyon 3e arrondissement"_s, "69383");
    row(u"75113"_s, "75113");
    row(u"saint denis 93200"_s, "93066");
    row(u"ajaccio"_s, "2A004");
    row(u"ajaccio 20"_s, "2A004");
    row(u"Ajaccio 20000"_s, "2A004");
    row(u"bastia 2B"_s, "2B033");
    row(u"bastia 20200"_s, "2B033");
    row(u"20004"_s, "2A004");
    row(u"2b033"_s, "2B033");
    row(u"fort de france"_s, "97209");
    row(u"cayenne"_s, "97302");
    row(u"mamoudzou 976"_s, "97611");
    row(u"pointe a pitre"_s, "97120");
    row(u"bellegarde-sur-valserine"_s, "01033");
    row(u"Châlons en Champagne"_s, "51108");
}

void TestCommunes::firstOfSearch()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(codesOf(m_places.gazetteer().search(typed)).value(0), code);
}

void TestCommunes::findsAmongOthers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("namesakes") << u"saint denis"_s
                               << QStringList{u"93066"_s, u"97411"_s, u"11339"_s, u"30247"_s};
    QTest::newRow("elsewhere") << u"saint denis 75"_s << QStringList{u"93066"_s, u"97411"_s};
    QTest::newRow("associated") << u"lille"_s << QStringList{u"59350"_s, u"59355"_s, u"59298"_s};
    QTest::newRow("what a delegated one merged into")
        << u"pierrefitte sur seine"_s << QStringList{u"93059"_s, u"93066"_s};
    QTest::newRow("arrondissements") << u"lyon"_s << QStringList{u"69123"_s, u"69383"_s, u"69389"_s};
    QTest::newRow("a postal code across the border of a département")
        << u"01200"_s << QStringList{u"74109"_s};
    QTest::newRow("a code of Insee or a postal one") << u"69001"_s << QStringList{u"69001"_s, u"69381"_s};
    QTest::newRow("saint in the middle") << u"mont st m"_s << QStringList{u"50353"_s};
    QTest::newRow("department alone") << u"974"_s << QStringList{u"97401"_s, u"97411"_s};
    QTest::newRow("beginning of a code") << u"9306"_s << QStringList{u"93061"_s, u"93066"_s};
}

void TestCommunes::findsAmongOthers()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    const QStringList found = codesOf(m_places.gazetteer().search(typed));
    for (const QString &code : codes)
        QVERIFY2(found.contains(code), qPrintable(code + u" not in "_s + found.join(u' ')));
}

void TestCommunes::findsNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("signs") << u" -’ "_s;
    QTest::newRow("no such name") << u"Xyzzyville"_s;
    QTest::newRow("no such code") << u"00000"_s;
    QTest::newRow("postal code of no département") << u"99200"_s;
}

void TestCommunes::findsNothing()
{
    QFETCH(QString, typed);
    QVERIFY(m_places.gazetteer().search(typed).isEmpty());
}

void TestCommunes::postalCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("of one commune, with the one that merged into it")
        << u"93200"_s << QStringList{u"93066"_s, u"93059"_s};
    QTest::newRow("of several") << u"01000"_s << QStringList{u"01053"_s, u"01344"_s};
    QTest::newRow("of firms: the nearest first") << u"93205"_s << QStringList{u"93066"_s, u"93032"_s};
    QTest::newRow("of Corse, after the code of Insee before 1976")
        << u"20200"_s << QStringList{u"2A200"_s, u"2B033"_s, u"2B305"_s};
    QTest::newRow("while it is typed") << u"932"_s << QStringList{u"93066"_s, u"93032"_s};
}

void TestCommunes::postalCodes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    const QStringList codes = codesOf(m_places.gazetteer().search(typed));
    QCOMPARE(codes.first(first.size()), first);
    QCOMPARE(codes.size(), typed.size() < 5 ? 8 : 12); // then the others of the département
}

/// The two resources are of one and the same geographic code.
void TestCommunes::everyPostalCodeServesSomebody()
{
    QFile file(u":/communes/postal.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int lines = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromLatin1(file.readLine()).trimmed().split(u';');
        const QStringList served = codesOf(m_places.gazetteer().servedBy(cells.first()));
        QCOMPARE(served, cells.mid(1));
        ++lines;
    }
    QVERIFY(lines > 6000);
}

void TestCommunes::mergedCommunesFollowAndNamesakesCloseTheList()
{
    const QStringList codes = codesOf(m_places.gazetteer().search(u"st denis 93"_s));
    QCOMPARE(codes.mid(0, 2), (QStringList{u"93066"_s, u"93059"_s}));
    QVERIFY(codes.indexOf(u"97411"_s) > 1);
}

/// Every line of the resource answers to its own name and département, whatever it is made of.
void TestCommunes::everyNameFindsItself()
{
    for (const auto &department : {u"01"_s, u"2A"_s, u"50"_s, u"75"_s, u"80"_s, u"974"_s}) {
        for (const Commune &commune : m_places.gazetteer().search(department, 10'000)) {
            const QString typed = commune.name.toLower() + u' ' + commune.department;
            const auto found = m_places.gazetteer().search(typed, 40);
            QVERIFY2(found.contains(commune), qPrintable(typed));
        }
    }
}

void TestCommunes::findsByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("current") << u"92036"_s << u"Gennevilliers"_s;
    QTest::newRow("small letters") << u"2a004"_s << u"Ajaccio"_s;
    QTest::newRow("Corse of old") << u"20004"_s << u"Ajaccio"_s;
    QTest::newRow("commune before its delegated one") << u"01033"_s << u"Valserhône"_s;
    QTest::newRow("first") << u"01001"_s << u"L'Abergement-Clémenciat"_s;
    QTest::newRow("moved to the next département") << u"39012"_s << u"Antorpe"_s;
    QTest::newRow("last") << u"97617"_s << u"Tsingoni"_s;
    QTest::newRow("none") << u"99999"_s << QString();
}

void TestCommunes::findsByCode()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    const auto found = m_places.gazetteer().find(code);
    QCOMPARE(found ? found->name : QString(), name);
}

void TestCommunes::existence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    QTest::newRow("never merged") << u"gennevilliers"_s << QDate(1950, 1, 1) << u"yes"_s;
    QTest::newRow("delegated, before") << u"pierrefitte sur seine"_s << QDate(1990, 5, 2) << u"yes"_s;
    QTest::newRow("delegated, meanwhile") << u"pierrefitte sur seine"_s << QDate(2018, 5, 2) << u"either"_s;
    QTest::newRow("delegated, after") << u"pierrefitte sur seine"_s << QDate(2026, 5, 2) << u"no"_s;
    QTest::newRow("associated, before") << u"lomme"_s << QDate(1960, 1, 1) << u"yes"_s;
    QTest::newRow("associated, after") << u"lomme"_s << QDate(2015, 1, 1) << u"no"_s;
    QTest::newRow("new name, before") << u"valserhone"_s << QDate(1980, 1, 1) << u"no"_s;
    QTest::newRow("new name, after") << u"valserhone"_s << QDate(2026, 1, 1) << u"yes"_s;
    QTest::newRow("old name goes on") << u"annecy"_s << QDate(1980, 1, 1) << u"yes"_s;
    QTest::newRow("no day") << u"lomme"_s << QDate() << u"yes"_s;
}

void TestCommunes::existence()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QFETCH(QString, expected);
    QCOMPARE(nameOf(existenceOn(m_places.gazetteer(), m_places.gazetteer().search(typed).first(), day)),
             expected);
}

void TestCommunes::codesOfThen_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QStringList>("departments");
    const QStringList either{u"75"_s, u"78"_s};
    QTest::newRow("Seine") << u"92036"_s << QDate(1967, 12, 31) << u"92036"_s << either;
    QTest::newRow("Hauts-de-Seine") << u"92036"_s << QDate(1968, 1, 1) << u"92036"_s << QStringList();
    QTest::newRow("Seine-et-Oise") << u"95018"_s << QDate(1950, 1, 1) << u"95018"_s << QStringList{u"78"_s};
    QTest::newRow("delegated") << u"93059"_s << QDate(1950, 1, 1) << u"93059"_s << either;
    QTest::newRow("Corse") << u"2B033"_s << QDate(1975, 12, 31) << u"20033"_s << QStringList{u"20"_s};
    QTest::newRow("Haute-Corse") << u"2B033"_s << QDate(1976, 1, 1) << u"2B033"_s << QStringList();
    QTest::newRow("never changed") << u"69123"_s << QDate(1950, 1, 1) << u"69123"_s << QStringList();
    QTest::newRow("no day") << u"2A004"_s << QDate() << u"2A004"_s << QStringList();
}

void TestCommunes::codesOfThen()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    const Commune commune = *m_places.gazetteer().find(code);
    QTEST(codeOn(commune, day), "then");
    QTEST(formerDepartments(commune, day), "departments");
}

void TestCommunes::otherNames()
{
    QCOMPARE(codesOf(otherNamesOf(m_places.gazetteer(), *m_places.gazetteer().find(u"93059"_s))),
             QStringList{u"93066"_s});
    QVERIFY(codesOf(otherNamesOf(m_places.gazetteer(), *m_places.gazetteer().find(u"59350"_s)))
                .contains(u"59355"_s));
    const Commune bellegarde = m_places.gazetteer().search(u"bellegarde-sur-valserine"_s).first();
    QCOMPARE(otherNamesOf(m_places.gazetteer(), bellegarde).first().name, u"Valserhône"_s);
    QVERIFY(otherNamesOf(m_places.gazetteer(), *m_places.gazetteer().find(u"92036"_s)).isEmpty());
}

void TestCommunes::typedCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("of Seine") << u"75036"_s << u"75036"_s;
    QTest::newRow("New Caledonia") << u" 98818"_s << u"98818"_s;
    QTest::newRow("Corse") << u"2b033"_s << u"2B033"_s;
    QTest::newRow("country") << u"99352"_s << QString();
    QTest::newRow("no département") << u"00404"_s << QString();
    QTest::newRow("too short") << u"9306"_s << QString();
    QTest::newRow("name") << u"Lyon"_s << QString();
}

void TestCommunes::typedCodes()
{
    QFETCH(QString, typed);
    QTEST(codeAsTyped(typed).value_or(QString()), "code");
}

void TestCommunes::words()
{
    const Gazetteer &gazetteer = m_places.gazetteer();
    const Commune denis = *gazetteer.find(u"93066"_s);
    QCOMPARE(kindText(gazetteer, denis), QString());
    QCOMPARE(codesText(denis), u"Code Insee 93066 (ce n’est pas le code postal)."_s);
    QCOMPARE(codesText(denis, QDate(1950, 1, 1)),
             u"Code Insee 93066 aujourd’hui\u00a0; département 75 ou 78 à cette date."_s);
    QCOMPARE(codesText(*gazetteer.find(u"2A004"_s), QDate(1950, 1, 1)),
             u"Code Insee 20004 à cette date, 2A004 aujourd’hui."_s);
    const Commune pierrefitte = *gazetteer.find(u"93059"_s);
    QCOMPARE(kindText(gazetteer, pierrefitte), u"fusionnée avec Saint-Denis (commune déléguée)"_s);
    QVERIFY(codesText(pierrefitte).contains(u"93059"));
    QVERIFY(warningText(gazetteer, pierrefitte, QDate(1990, 1, 1)).isEmpty());
    QVERIFY(warningText(gazetteer, pierrefitte, QDate(2026, 1, 1)).contains(u"Pierrefitte"));
    QVERIFY(warningText(gazetteer, *gazetteer.find(u"75056"_s), {}).contains(u"arrondissement"));
    QCOMPARE(kindText(gazetteer, *gazetteer.find(u"75113"_s)), u"arrondissement de Paris"_s);
}

void TestCommunes::hints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("code of Insee that may be postal")
        << u"69001"_s << u"Le code Insee 69001 désigne Affoux"_s;
    QTest::newRow("postal code") << u"93200"_s << u"93200 est un code postal"_s;
    QTest::newRow("postal code of firms") << u"93205"_s << u"93205 n’est ni un code Insee"_s;
    QTest::newRow("code of an overseas collectivity")
        << u"98818"_s << u"98818 n’est pas un code Insee de 2025"_s;
    QTest::newRow("nothing found") << u"Constantinople"_s << u"choisissez le pays"_s;
    QTest::newRow("found") << u"Lyon"_s << QString();
    QTest::newRow("nothing typed") << QString() << QString();
}

void TestCommunes::hints()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const Gazetteer &gazetteer = m_places.gazetteer();
    const QString hint = hintText(gazetteer, typed, gazetteer.search(typed));
    QVERIFY2(said.isEmpty() ? hint.isEmpty() : hint.contains(said), qPrintable(hint));
}

void TestCommunes::abroad()
{
    const Country algeria = *m_places.countries().find(u"99352"_s);
    QVERIFY(abroadText(algeria, QDate(1955, 3, 1)).contains(u"garde ce pays"));
    QVERIFY(abroadText(algeria, QDate(1980, 3, 1)).contains(u"sans commune"));
    QVERIFY(!abroadText(algeria, QDate(1980, 3, 1)).contains(u"1962"));
    QCOMPARE(abroadText(*m_places.countries().find(u"99100"_s)), QString());
}

void TestCommunes::readWhenAsked()
{
    const Places places;
    QVERIFY(!places.isRead());
    QVERIFY(places.countries().find(u"99100"_s));
    QVERIFY(!places.isRead());
    QVERIFY(places.gazetteer().find(u"75056"_s));
    QVERIFY(places.isRead());
}

void TestCommunes::limits()
{
    QCOMPARE(m_places.gazetteer().search(u"saint"_s).size(), 12);
    QCOMPARE(m_places.gazetteer().search(u"saint"_s, 3).size(), 3);
    QVERIFY(m_places.gazetteer().search(u"saint"_s, 0).isEmpty());
    QVERIFY(Gazetteer::read({}).search(u"saint"_s).isEmpty());
}

void TestCommunes::countries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &typed, const char *code) {
        QTest::addRow("%s", qPrintable(typed)) << typed << QString::fromLatin1(code);
    };
    row(u"france"_s, "99100");
    row(u"ALGERIE"_s, "99352");
    row(u"cote d'ivoire"_s, "99326");
    row(u"Côte d’Ivoire"_s, "99326");
    row(u"angleterre"_s, "99132");
    row(u"hollande"_s, "99135");
    row(u"zaire"_s, "99312");
    row(u"etats unis"_s, "99404");
    row(u"99139"_s, "99139");
    row(u"burkina faso"_s, "99331");
    row(u"niger"_s, "99337");
    row(u"emirats"_s, "99247");
    row(u"royaume uni"_s, "99132");
    row(u"madère"_s, "99319");
    row(u"alger"_s, "99352");
}

void TestCommunes::countries()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const QList<Country> found = m_places.countries().search(typed);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().code, code);
    QCOMPARE(m_places.countries().find(code)->isFrance(), code == u"99100");
    QVERIFY(m_places.countries().search(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCommunes)
#include "tst_communes.moc"
