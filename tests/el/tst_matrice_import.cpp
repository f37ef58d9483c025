// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_file.h"
#include "el/matrice_import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

Matrice named()
{
    Matrice matrice;
    matrice.id = u"envol"_s;
    matrice.title = u"Réseau Envol"_s;
    matrice.version = u"2026-1"_s;
    return matrice;
}

MatriceSheet sheet(const QStringList &header, const QList<QStringList> &rows)
{
    MatriceSheet made{header, {}};
    for (const QStringList &row : rows)
        made.lines.append({made.lines.size() + 2, row});
    return made;
}

} // namespace

class TestMatriceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mappings_data();
    void mappings();
    void aSheetBecomesAMatrice();
    void whatIsNotUnderstoodIsTold_data();
    void whatIsNotUnderstoodIsTold();
    void theFormOfADateMayStandWithItsType();
    void valuesBetweenCommasAreAList();
    void theSeparatorIsFoundInTheData_data();
    void theSeparatorIsFoundInTheData();
    void anotherSeparatorCanBeSaid();
    void theAgentHasTheLastWord();
    void refused();
    void everyColumnHasATitle();
};

void TestMatriceImport::mappings_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("columns"); // of name, type, values, import, phase 1, 2, 2 without creation, 3
    QTest::newRow("plain") << QStringList{u"Nom du champ"_s,           u"Type"_s,    u"Valeurs attendues"_s,
                                          u"Obligatoire à l’import"_s, u"Phase 1"_s, u"Phase 2"_s,
                                          u"Phase 2 sans création"_s,  u"Phase 3"_s}
                           << u"0 1 2 3 4 5 6 7"_s;
    QTest::newRow("long titles") << QStringList{u"N°"_s,
                                                u"Champ (en-tête)"_s,
                                                u"Description du champ"_s,
                                                u"Type de donnée"_s,
                                                u"Obligatoire pour clore la phase 2 sans création"_s,
                                                u"Obligatoire pour clore la phase 2"_s,
                                                u"Obligatoire à l’import initial"_s}
                                 << u"1 3 - 6 - 5 4 -"_s;
    QTest::newRow("English") << QStringList{u"name"_s, u"title"_s, u"type"_s, u"enum"_s}
                             << u"0 2 3 - - - - -"_s;
    QTest::newRow("nothing") << QStringList{u"rouge"_s, u"vert"_s} << u"- - - - - - - -"_s;
}

void TestMatriceImport::mappings()
{
    QFETCH(QStringList, header);
    const MatriceMapping mapping = proposedMapping(header);
    QStringList columns;
    for (const MatriceColumn column : {MatriceColumn::Name, MatriceColumn::Type, MatriceColumn::Values,
                                       MatriceColumn::Import, MatriceColumn::Phase1, MatriceColumn::Phase2,
                                       MatriceColumn::Phase2WithoutCreation, MatriceColumn::Phase3})
        columns.append(mapping.contains(column) ? QString::number(mapping.value(column)) : u"-"_s);
    QTEST(columns.join(u' '), "columns");
}

void TestMatriceImport::aSheetBecomesAMatrice()
{
    QTemporaryDir home;
    QFile file(home.filePath(u"matrice.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Nom du champ;Libellé;Type;Format;Valeurs attendues;Correspondances;Longueur max;Import;Phase 1\n"
        "NUM_DOSSIER;Numéro;Texte;;;;60;Oui;Oui\n"
        "SIRET;SIRET;NUM;14 chiffres;;;;Non;X\n"
        "DATE_ENTREE;Entrée;Date;JJ/MM/AAAA;;;;Obligatoire;\n"
        "ISSUE;Issue;Liste;;Création | Abandon;CREA → Création;;;Facultatif\n"
        "MONTANT;Montant;Décimal;;;;;;\n"
        "BRSA;RSA;Oui/Non;;;;;;\n"
        ";;;;;;;;\n");
    file.close();
    const auto read = readMatriceSheet(file.fileName());
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().sentence));
    const auto imported = importMatrice(*read, proposedMapping(read->header), named());
    QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : imported.error().sentence));
    const Matrice &matrice = imported->matrice;
    QCOMPARE(matrice.fields.size(), 6);
    QCOMPARE(matrice.version, u"2026-1"_s);
    QVERIFY(matrice.fields.at(0).kind == FieldKind::DossierNumber);
    QCOMPARE(*matrice.fields.at(0).maxLength, 60);
    QVERIFY(matrice.fields.at(0).mandatoryFor == (Phase::Import | Phase::Phase1));
    QVERIFY(matrice.field(u"SIRET")->kind == FieldKind::Siret &&
            matrice.field(u"SIRET")->type == FieldType::Text);
    QCOMPARE(matrice.field(u"SIRET")->fmeType, u"NUM"_s);
    QVERIFY(matrice.field(u"SIRET")->mandatoryFor == Phases(Phase::Phase1));
    QCOMPARE(matrice.field(u"DATE_ENTREE")->dateFormat, u"%d/%m/%Y"_s);
    QCOMPARE(matrice.field(u"ISSUE")->values, (QStringList{u"Création"_s, u"Abandon"_s}));
    QCOMPARE(matrice.field(u"ISSUE")->correspondences.value(u"CREA"_s), u"Création"_s);
    QVERIFY(matrice.field(u"ISSUE")->mandatoryFor == Phases());
    QVERIFY(matrice.field(u"MONTANT")->type == FieldType::Number);
    QVERIFY(matrice.field(u"BRSA")->type == FieldType::Boolean);
    QCOMPARE(imported->remarks.size(), 1); // the key of a row is for the agent to say
    QCOMPARE(textOf(imported->remarks.first()), imported->remarks.first().sentence); // of no line
    QVERIFY(*readMatrice(toJson(matrice)) == matrice);
}

void TestMatriceImport::whatIsNotUnderstoodIsTold_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("told");
    QTest::newRow("header") << QStringList{u"Prénom usuel"_s} << u"PRENOM_USUEL"_s;
    QTest::newRow("type") << QStringList{u"A"_s, u"géométrie"_s} << u"géométrie"_s;
    QTest::newRow("date") << QStringList{u"A"_s, u"date"_s, u"semaine"_s} << u"SEMAINE"_s;
    QTest::newRow("correspondence") << QStringList{u"A"_s, u"liste"_s, {}, u"x;y"_s, u"a vers x"_s}
                                    << u"a vers x"_s;
    QTest::newRow("out of the list") << QStringList{u"A"_s, u"liste"_s, {}, u"x;y"_s, u"a=z"_s} << u"a=z"_s;
    QTest::newRow("values between commas")
        << QStringList{u"A"_s, u"liste"_s, {}, u"x, y"_s} << u"«\u00a0,\u00a0»"_s;
    QTest::newRow("values between bare slashes")
        << QStringList{u"A"_s, u"liste"_s, {}, u"N/A"_s} << u"«\u00a0/\u00a0»"_s;
    QTest::newRow("no list") << QStringList{u"A"_s, u"liste"_s, {}, u"voir annexe"_s} << u"voir annexe"_s;
    QTest::newRow("length") << QStringList{u"A"_s, {}, {}, {}, {}, u"court"_s} << u"court"_s;
    QTest::newRow("pattern") << QStringList{u"A"_s, {}, {}, {}, {}, {}, u"[a"_s} << u"[a"_s;
}

void TestMatriceImport::whatIsNotUnderstoodIsTold()
{
    QFETCH(QStringList, row);
    QFETCH(QString, told);
    const QStringList header{u"Champ"_s,           u"Type"_s,         u"Format"_s, u"Valeurs"_s,
                             u"Correspondances"_s, u"Longueur max"_s, u"Regex"_s};
    const auto imported = importMatrice(sheet(header, {row}), proposedMapping(header), named());
    QVERIFY2(imported.has_value(), qPrintable(imported ? QString() : imported.error().sentence));
    QCOMPARE(imported->matrice.fields.size(), 1);
    QCOMPARE(imported->remarks.size(), 1);
    QCOMPARE(imported->remarks.first().line, 2);
    QVERIFY(textOf(imported->remarks.first()).contains(u'2'));
    QVERIFY2(imported->remarks.first().sentence.contains(told),
             qPrintable(imported->remarks.first().sentence));
}

void TestMatriceImport::theFormOfADateMayStandWithItsType()
{
    const MatriceSheet made =
        sheet({u"Champ"_s, u"Type"_s, u"Format"_s},
              {{u"A"_s, u"Date JJ/MM/AAAA"_s}, {u"B"_s, u"Date (AAAAMMJJ)"_s}, {u"C"_s, u"Date"_s}});
    const auto imported = importMatrice(made, proposedMapping(made.header), named());
    QVERIFY(imported.has_value());
    QVERIFY(imported->remarks.isEmpty());
    QCOMPARE(imported->matrice.field(u"A")->dateFormat, u"%d/%m/%Y"_s);
    QCOMPARE(imported->matrice.field(u"B")->dateFormat, u"%Y%m%d"_s);
    QCOMPARE(imported->matrice.field(u"C")->dateFormat, u"%Y-%m-%d"_s);
}

void TestMatriceImport::valuesBetweenCommasAreAList()
{
    const MatriceSheet made =
        sheet({u"Champ"_s, u"Valeurs attendues"_s}, {{u"A"_s, u"Salarié, Indépendant ,Étudiant"_s},
                                                     {u"B"_s, u"Salarié, CDI; Salarié, CDD"_s},
                                                     {u"C"_s, u"voir annexe"_s}});
    const auto imported = importMatrice(made, proposedMapping(made.header), named());
    QVERIFY(imported.has_value());
    QCOMPARE(imported->matrice.field(u"A")->values,
             (QStringList{u"Salarié"_s, u"Indépendant"_s, u"Étudiant"_s}));
    QCOMPARE(imported->matrice.field(u"B")->values, (QStringList{u"Salarié, CDI"_s, u"Salarié, CDD"_s}));
    QVERIFY(imported->matrice.field(u"C")->values.isEmpty());
}

void TestMatriceImport::theSeparatorIsFoundInTheData_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QStringList>("first");
    const QStringList both{u"H"_s, u"F"_s};
    QTest::newRow("slash") << QStringList{u"H / F"_s, u"Oui / Non / N/A"_s, u"x; y"_s} << u" / "_s << both;
    QTest::newRow("slash, no-break spaces") << QStringList{u"H\u00a0/\u00a0F"_s} << u" / "_s << both;
    QTest::newRow("bare slash") << QStringList{u"H/F"_s, u"Oui/Non"_s} << u"/"_s << both;
    QTest::newRow("lines") << QStringList{u"H\nF"_s, u"Oui\nNon"_s} << u"\n"_s << both;
    QTest::newRow("lines that end with a sign") << QStringList{u"H;\nF;"_s} << u";"_s << both;
    QTest::newRow("bar") << QStringList{u"H|F"_s, u"a, b"_s, u"c|d"_s} << u"|"_s << both;
    QTest::newRow("comma") << QStringList{u"H, F"_s, u"Oui, Non"_s} << u","_s << both;
    QTest::newRow("none") << QStringList{u""_s, u"voir annexe"_s} << u";"_s << QStringList();
    QTest::newRow("one of its own") << QStringList{u"H; F"_s, u"a / b"_s, u"c / d"_s} << u" / "_s << both;
}

void TestMatriceImport::theSeparatorIsFoundInTheData()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, first);
    QList<QStringList> rows;
    for (const QString &cell : std::as_const(cells))
        rows.append({u"CHAMP_%1"_s.arg(rows.size()), cell});
    const MatriceSheet made = sheet({u"Champ"_s, u"Valeurs attendues"_s}, rows);
    QTEST(proposedValueMark(made, proposedMapping(made.header)), "mark");
    const auto imported = importMatrice(made, proposedMapping(made.header), named());
    QVERIFY(imported.has_value());
    QTEST(imported->valueMark, "mark");
    QCOMPARE(imported->matrice.field(u"CHAMP_0")->values, first);
}

void TestMatriceImport::anotherSeparatorCanBeSaid()
{
    const MatriceSheet made = sheet({u"Champ"_s, u"Valeurs attendues"_s, u"Correspondances"_s},
                                    {{u"A"_s, u"1 - oui, 2 - non"_s, u"O = 1 / N = 2"_s}});
    const MatriceMapping mapping = proposedMapping(made.header);
    QCOMPARE(importMatrice(made, mapping, named())->matrice.field(u"A")->values,
             (QStringList{u"1 - oui"_s, u"2 - non"_s}));
    QCOMPARE(importMatrice(made, mapping, named(), u" - "_s)->matrice.field(u"A")->values,
             (QStringList{u"1"_s, u"oui, 2"_s, u"non"_s}));
    const MatriceSheet slashes = sheet(made.header, {{u"A"_s, u"1 / 2"_s, u"O = 1 / N = 2"_s}});
    const auto imported = importMatrice(slashes, mapping, named());
    QCOMPARE(imported->matrice.field(u"A")->correspondences.value(u"N"_s), u"2"_s);
    QCOMPARE(imported->remarks.size(), 0);
    QSet<QString> titles;
    for (const QString &mark : valueMarks())
        titles.insert(valueMarkTitle(mark));
    QCOMPARE(titles.size(), valueMarks().size());
}

void TestMatriceImport::theAgentHasTheLastWord()
{
    const MatriceSheet rows = sheet({u"rouge"_s, u"vert"_s}, {{u"x"_s, u"NOM"_s}});
    QVERIFY(!importMatrice(rows, proposedMapping(rows.header), named()));
    const auto imported =
        importMatrice(rows, {{MatriceColumn::Name, 1}, {MatriceColumn::Import, 0}}, named());
    QVERIFY(imported.has_value());
    QCOMPARE(imported->matrice.fields.first().name, u"NOM"_s);
    QVERIFY(imported->matrice.fields.first().mandatoryFor == Phases(Phase::Import));
}

void TestMatriceImport::refused()
{
    const MatriceSheet twice = sheet({u"Champ"_s}, {{u"NOM"_s}, {u"Nom"_s}});
    const auto imported = importMatrice(twice, proposedMapping(twice.header), named());
    QVERIFY(!imported && imported.error().kind == FailureKind::Input);
    QVERIFY(imported.error().sentence.contains(u"Deux champs"_s));
    QVERIFY(!importMatrice(sheet({u"Champ"_s}, {}), {{MatriceColumn::Name, 0}}, named()));
}

void TestMatriceImport::everyColumnHasATitle()
{
    QSet<QString> titles;
    for (const MatriceColumn column : allMatriceColumns())
        titles.insert(matriceColumnTitle(column));
    QCOMPARE(titles.size(), 19);
}

QTEST_GUILESS_MAIN(TestMatriceImport)
#include "tst_matrice_import.moc"
