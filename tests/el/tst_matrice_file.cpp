// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_diff.h"
#include "el/matrice_file.h"
#include "el/matrice_library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

Matrice sample()
{
    QFile file(u":/el/exemple.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return readMatrice(file.readAll()).value();
}

QByteArray around(const QByteArray &field)
{
    return R"({"name":"m","title":"M","version":"1","primaryKey":["A"],"fields":[{"name":"A","type":"string"},)" +
           field + "]}";
}

} // namespace

class TestMatriceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleSaysWhatItShould();
    void whatIsWrittenIsReadBack();
    void everyKeyIsUnderstood();
    void refused_data();
    void refused();
    void brokenJsonNamesItsLine();
    void aMatriceIsKeptBesideTheOthers();
    void aVersionIsNeverOverwritten();
    void aBrokenFileHidesNoOther();
    void whatChangedIsTold();
    void anAddedFieldMovesNoOther();
};

void TestMatriceFile::theSampleSaysWhatItShould()
{
    const Matrice matrice = sample();
    QCOMPARE(matrice.fields.size(), 64);
    QCOMPARE(matrice.dossierNumberField(), 0);
    QCOMPARE(matrice.key.size(), 5);
    const Field siret = *matrice.field(u"SIRET");
    QVERIFY(siret.kind == FieldKind::Siret);
    QCOMPARE(siret.fmeType, u"NUM"_s);
    QVERIFY(!siret.mandatoryFor.testFlag(Phase::Import) && siret.mandatoryFor.testFlag(Phase::Phase3));
    QVERIFY(matrice.field(u"EVT_DATE")->part == FieldPart::Event && matrice.field(u"EVT_DATE")->single);
    QVERIFY(matrice.field(u"EMAIL")->kind == FieldKind::Email);
    QCOMPARE(matrice.field(u"SITUATION")->correspondences.value(u"DE"_s), u"Demandeur d’emploi"_s);
    QCOMPARE(demandedBy(Phase::Phase2WithoutCreation),
             Phase::Import | Phase::Phase1 | Phase::Phase2WithoutCreation);
    for (const Field &field : matrice.fields)
        QVERIFY2(!field.title.isEmpty(), qPrintable(field.name));
}

void TestMatriceFile::whatIsWrittenIsReadBack()
{
    const Matrice matrice = sample();
    const auto back = readMatrice(toJson(matrice));
    QVERIFY(back.has_value());
    QVERIFY(*back == matrice);
}

void TestMatriceFile::everyKeyIsUnderstood()
{
    const auto matrice = readMatrice(around(R"({"name":"B","type":"date","format":"%d/%m/%Y",
        "constraints":{"required":true,"unique":true,"minimum":"2020-01-01","maximum":"2030-12-31"},
        "el":{"notInFuture":true,"single":true,"part":"appointment","fmeType":"DATE","aliases":["b"],
              "conditions":[{"field":"A","values":["x"],"then":"empty"}],"fmeRules":{"range":"In","required":""}}},
        {"name":"C","type":"number","decimalChar":",","constraints":{"minimum":"1.5","maximum":2},
         "el":{"mandatory":["phase2-sans-creation"]}},
        {"name":"D","type":"string","constraints":{"enum":["X","Y"],"minLength":1,"maxLength":2,"pattern":"[XY]+"},
         "el":{"case":"upper","synonyms":{"x":"X"},"correspondences":{"z":"Y"},"kind":"plain"}},
        {"name":"E","type":"date","el":{"notBefore":["B"]}})"));
    QVERIFY2(matrice.has_value(), qPrintable(matrice ? QString() : matrice.error().sentence));
    const Field date = *matrice->field(u"B");
    QCOMPARE(date.earliest, QDate(2020, 1, 1));
    QVERIFY(date.conditions.first().effect == Condition::Effect::Empty);
    QVERIFY(date.fmeRules.value(Rule::Range) == FmeRule::In);
    QVERIFY(date.fmeRules.value(Rule::Required, FmeRule::NotNull) == FmeRule::None);
    QVERIFY(date.mandatoryFor == Phases(Phase::Import));
    QCOMPARE(*matrice->field(u"C")->minimum, 1.5);
    QCOMPARE(matrice->field(u"C")->decimalChar, QChar(u','));
    QVERIFY(*readMatrice(toJson(*matrice)) == *matrice);
}

void TestMatriceFile::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *field, const QString &named) {
        QTest::newRow(name) << around(field) << named;
    };
    row("unknown type", R"({"name":"B","type":"geopoint"})", u"geopoint"_s);
    row("unknown constraint", R"({"name":"B","constraints":{"minLenght":3}})", u"minLenght"_s);
    row("unknown extension", R"({"name":"B","el":{"obligatoire":true}})", u"obligatoire"_s);
    row("a text where a number stands", R"({"name":"B","constraints":{"minLength":"3"}})", u"minLength"_s);
    row("a negative length", R"({"name":"B","constraints":{"minLength":-3}})", u"minLength"_s);
    row("a number in a list of texts", R"({"name":"B","constraints":{"enum":[1]}})", u"enum"_s);
    row("header with a space", R"({"name":"B C"})", u"B C"_s);
    row("header with an accent", R"({"name":"PRÉNOM"})", u"PRÉNOM"_s);
    row("no name", R"({"type":"string"})", u"en-tête"_s);
    row("twice the same", R"({"name":"a"})", u"Deux champs"_s);
    row("unknown date", R"({"name":"B","type":"date","format":"%d %B"})", u"%d %B"_s);
    row("any date", R"({"name":"B","type":"date","format":"any"})", u"any"_s);
    row("broken pattern", R"({"name":"B","constraints":{"pattern":"[a-"}})", u"[a-"_s);
    row("bounds the wrong way", R"({"name":"B","constraints":{"minLength":3,"maxLength":2}})", u"borne"_s);
    row("days the wrong way",
        R"({"name":"B","type":"date","constraints":{"minimum":"2021-01-01","maximum":"2020-01-01"}})",
        u"borne"_s);
    row("no such day", R"({"name":"B","type":"date","constraints":{"minimum":"2021-02-30"}})", u"minimum"_s);
    row("condition on nothing", R"({"name":"B","el":{"conditions":[{"field":"Z"}]}})", u"« Z »"_s);
    row("condition on itself", R"({"name":"B","el":{"conditions":[{"field":"B"}]}})", u"« B »"_s);
    row("order with a text", R"({"name":"B","type":"date","el":{"notBefore":["A"]}})", u"« A »"_s);
    row("order of a text", R"({"name":"B","el":{"notBefore":["A"]}})", u"notBefore"_s);
    row("correspondence out of the list",
        R"({"name":"B","constraints":{"enum":["X"]},"el":{"correspondences":{"a":"Y"}}})", u"« Y »"_s);
    row("unknown phase", R"({"name":"B","el":{"mandatory":["phase4"]}})", u"phase4"_s);
    row("unknown FME check", R"({"name":"B","el":{"fmeRules":{"range":"Between"}}})", u"Between"_s);
    row("unknown kind", R"({"name":"B","el":{"kind":"iban"}})", u"iban"_s);
    row("two dossier numbers",
        R"({"name":"B","el":{"kind":"dossierNumber"}},{"name":"C","el":{"kind":"dossierNumber"}})",
        u"numéro de dossier"_s);
    QTest::newRow("no field") << QByteArray(R"({"name":"m","fields":[]})") << u"fields"_s;
    QTest::newRow("key of nothing") << QByteArray(R"({"primaryKey":["Z"],"fields":[{"name":"A"}]})")
                                    << u"« Z »"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"JSON"_s;
}

void TestMatriceFile::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto matrice = readMatrice(json);
    QVERIFY(!matrice);
    QVERIFY(matrice.error().kind == FailureKind::Input);
    QVERIFY2(matrice.error().sentence.contains(named), qPrintable(matrice.error().sentence));
    QVERIFY(!matrice.error().nextAction.isEmpty());
}

void TestMatriceFile::brokenJsonNamesItsLine()
{
    const auto matrice = readMatrice("{\n\"name\": \"m\",\n\"fields\": [,]}");
    QVERIFY(!matrice);
    QVERIFY2(matrice.error().sentence.contains(u"ligne 3"_s), qPrintable(matrice.error().sentence));
}

void TestMatriceFile::aMatriceIsKeptBesideTheOthers()
{
    QTemporaryDir home;
    const MatriceLibrary library(home.filePath(u"matrices"_s));
    QCOMPARE(library.entries().size(), 1);
    QVERIFY(library.entries().first().isSample);
    Matrice own = sample();
    own.id = u"envol"_s;
    own.title = u"Réseau Envol"_s;
    for (const QString &version : {u"2025-9"_s, u"2025-10"_s}) {
        own.version = version;
        QVERIFY(library.add(own).has_value());
    }
    const auto entries = library.entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).name(), u"Réseau Envol 2025-10"_s);
    QCOMPARE(entries.at(2).name(), u"Exemple 2026-2"_s);
    QCOMPARE(library.find(u"envol"_s)->version, u"2025-10"_s);
    QCOMPARE(library.find(u"envol 2025-9"_s)->version, u"2025-9"_s);
    QCOMPARE(library.find(entries.at(1).path)->version, u"2025-9"_s);
    QVERIFY(library.remove(entries.at(0)).has_value());
    QVERIFY(!library.remove(entries.at(2)).has_value());
    QCOMPARE(library.entries().size(), 2);
    const auto unknown = library.find(u"horizon"_s);
    QVERIFY(!unknown && unknown.error().nextAction.contains(u"envol 2025-9"_s));
}

void TestMatriceFile::aVersionIsNeverOverwritten()
{
    QTemporaryDir home;
    const MatriceLibrary library(home.path());
    Matrice own = sample();
    own.id = u"envol"_s;
    QVERIFY(library.add(own).has_value());
    own.fields.removeLast();
    const auto again = library.add(own);
    QVERIFY(!again && again.error().kind == FailureKind::Input);
    QCOMPARE(library.find(u"envol"_s)->fields.size(), 64);
}

void TestMatriceFile::aBrokenFileHidesNoOther()
{
    QTemporaryDir home;
    QFile broken(home.filePath(u"cassee.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    const MatriceLibrary library(home.path());
    QCOMPARE(library.entries().size(), 1);
    QCOMPARE(library.brokenFiles(), QStringList{broken.fileName()});
}

void TestMatriceFile::whatChangedIsTold()
{
    const Matrice before = sample();
    Matrice after = before;
    after.fields[3].maxLength = 14;
    after.fields[3].mandatoryFor |= Phase::Import;
    after.fields[3].description = u"Le SIRET de l’établissement."_s;
    after.fields[12].synonyms.clear();
    after.fields.removeAt(60);
    Field added;
    added.name = u"NOUVEAU"_s;
    after.fields.append(added);
    after.fields.swapItemsAt(7, 8);
    QStringList told;
    for (const MatriceChange &change : differences(before, after))
        told.append(sentence(change));
    const QString all = told.join(u'\n');
    QVERIFY2(all.contains(u"SIRET, Longueur maximale\u00a0: rien devient 14."_s), qPrintable(all));
    QVERIFY(all.contains(u"SIRET, Obligatoire"_s));
    QVERIFY(all.contains(u"NATIONALITE, Autres réglages"_s));
    QVERIFY(all.contains(u"NOUVEAU est un champ nouveau."_s));
    QVERIFY(all.contains(u"%1 n’existe plus."_s.arg(before.fields.at(60).name)));
    QVERIFY(all.contains(u"NOM passe de la place 8 à la place 9."_s));
    QVERIFY2(all.contains(u"devient Le SIRET de l’établissement."_s), qPrintable(all));
    QVERIFY2(!all.contains(u".."_s), qPrintable(all));
    QCOMPARE(told.size(), 8);
    QVERIFY(differences(before, before).isEmpty());
}

void TestMatriceFile::anAddedFieldMovesNoOther()
{
    const Matrice before = sample();
    Matrice after = before;
    Field added;
    added.name = u"NOUVEAU"_s;
    after.fields.prepend(added);
    QCOMPARE(differences(before, after).size(), 1);
    QCOMPARE(differences(after, before).size(), 1);
}

QTEST_GUILESS_MAIN(TestMatriceFile)
#include "tst_matrice_file.moc"
