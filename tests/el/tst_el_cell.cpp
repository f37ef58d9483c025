// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// One cell: what E#L takes, what it refuses and why, and what can be repaired with certainty.
#include "el/expected_form.h"
#include "el/problem.h"
#include "el/repair.h"

#include <QTest>

Q_DECLARE_METATYPE(agrafe::el::Field)

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

Field text()
{
    Field field;
    field.name = u"CHAMP"_s;
    return field;
}

Field ofKind(FieldKind kind)
{
    Field field = text();
    field.kind = kind;
    return field;
}

Field date(const QString &form = u"%Y-%m-%d"_s)
{
    Field field = text();
    field.type = FieldType::Date;
    field.dateFormat = form;
    return field;
}

Field number(FieldType type, QChar decimalChar = u'.')
{
    Field field = text();
    field.type = type;
    field.decimalChar = decimalChar;
    return field;
}

Field boolean()
{
    Field field = text();
    field.type = FieldType::Boolean;
    field.trueValues = {u"Oui"_s};
    field.falseValues = {u"Non"_s};
    return field;
}

Field list()
{
    Field field = text();
    field.values = {u"Création"_s, u"Reprise"_s, u"CAP/BEP"_s};
    field.correspondences = {{u"NOUV"_s, u"Création"_s}};
    field.synonyms = {{u"rachat"_s, u"Reprise"_s}};
    return field;
}

template<typename Change>
Field with(Field field, Change change)
{
    change(field);
    return field;
}

CheckOptions options()
{
    CheckOptions made;
    made.today = QDate(2026, 11, 22);
    return made;
}

const QString right = u"conforme"_s;

void row(const char *name, const Field &field, const char *value, const QString &rule, const char *after = "")
{
    QTest::newRow(name) << field << QByteArray(value) << rule << QByteArray(after);
}

} // namespace

class TestElCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLengthIsSaidInOneSentence_data();
    void aLengthIsSaidInOneSentence();
    void aPatternIsSaidInWords_data();
    void aPatternIsSaidInWords();
    void judged_data();
    void judged();
    void repaired_data();
    void repaired();
    void theKeyIsNotAskedOfFictitiousNumbers();
    void serialsOfTheOtherCalendar();
    void everyRuleHasItsWords();
    void aDoubtfulDateIsToldSo();
    void theAgentSaysWhichComesFirst();
    void boundsAreWrittenInFull();
    void onlyTheKnownWordingIsCertain();
    void theMatriceSaysWhichCheckFails();
};

void TestElCell::judged_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("after");

    row("any text", text(), "Élodie", right);
    row("siret", ofKind(FieldKind::Siret), "41816609600069", right);
    row("la poste", ofKind(FieldKind::Siret), "35600000009075", right);
    row("siret key", ofKind(FieldKind::Siret), "41816609600068", u"siret_key"_s);
    // Luhn holds on the fourteen digits, not on the first nine.
    row("siret whose siren is wrong", ofKind(FieldKind::Siret), "41816609500004", u"siret_key"_s);
    row("siret in letters", ofKind(FieldKind::Siret), "en cours", u"siret_form"_s);
    row("short siret", ofKind(FieldKind::Siret), "4181660960", u"siret_form"_s);
    row("long siret", ofKind(FieldKind::Siret), "418166096000690", u"siret_form"_s);
    row("rounded siret", ofKind(FieldKind::Siret), "4,18166E+13", u"siret_form"_s);
    row("siren", ofKind(FieldKind::Siren), "418166096", right);
    row("siren key", ofKind(FieldKind::Siren), "418166095", u"siren_key"_s);
    row("siren form", ofKind(FieldKind::Siren), "41816609X", u"siren_form"_s);
    row("dossier", ofKind(FieldKind::DossierNumber), "001-OPER100876-AHG-4U", right);
    row("dossier form", ofKind(FieldKind::DossierNumber), "ENV", u"dossier_number"_s);
    row("postal code", ofKind(FieldKind::PostalCode), "75019", right);
    row("postal code of Corsica", ofKind(FieldKind::PostalCode), "20000", right);
    row("postal code in letters", ofKind(FieldKind::PostalCode), "2A000", u"postal_code"_s);
    row("no department 00", ofKind(FieldKind::PostalCode), "00100", u"postal_code"_s);
    row("three digits", ofKind(FieldKind::PostalCode), "140", u"postal_code"_s);
    row("address", ofKind(FieldKind::Email), "awa.diop@exemple.fr", right);
    row("two addresses", ofKind(FieldKind::Email), "a@b.fr,c@d.fr", u"email"_s);
    row("no domain", ofKind(FieldKind::Email), "awa@exemple", u"email"_s);
    row("address in a subdomain", ofKind(FieldKind::Email), "a.b@c.d.fr", right);
    for (const char *wrong :
         {"a@@b.fr", "@b.fr", "a@.fr", "a@b..fr", "a@b.f", "a@b.", "a b@c.fr", "a@b.fr@", "a.fr"})
        row(wrong, ofKind(FieldKind::Email), wrong, u"email"_s);
    row("phone", ofKind(FieldKind::Phone), "0612345678", right);
    row("foreign phone", ofKind(FieldKind::Phone), "+33612345678", right);
    row("short phone", ofKind(FieldKind::Phone), "061234567", u"phone"_s);
    row("integer", number(FieldType::Integer), "-12", right);
    row("not an integer", number(FieldType::Integer), "12.5", u"type"_s);
    row("number", number(FieldType::Number), "1234.56", right);
    row("number with a comma", number(FieldType::Number, u','), "1234,56", right);
    row("not a number", number(FieldType::Number), "4,5 k", u"type"_s);
    row("lone point", number(FieldType::Number), "12.", u"type"_s);
    const Field bounded = with(number(FieldType::Number), [](Field &f) {
        f.minimum = 0;
        f.maximum = 90;
    });
    row("upper bound", bounded, "90", right);
    row("above", bounded, "90.01", u"range"_s);
    row("below", bounded, "-1", u"range"_s);
    row("boolean", boolean(), "Oui", right);
    row("not a boolean", boolean(), "peut-être", u"type"_s);
    row("date", date(), "2024-02-29", right);
    row("french date", date(u"%d/%m/%Y"_s), "29/02/2024", right);
    row("no such day", date(), "2023-02-29", u"date_impossible"_s);
    row("no such month", date(u"%d/%m/%Y"_s), "2023-13-01", u"date_impossible"_s);
    row("not a date", date(), "en mars", u"date_form"_s);
    row("day and month could be swapped", date(), "03/04/2024", u"date_form"_s);
    row("and so, with few digits", date(), "3/4/2024", u"date_form"_s);
    row("day and month are swapped", date(), "03/25/2024", u"date_impossible"_s);
    row("year of two digits", date(), "25/03/24", u"date_form"_s);
    row("two dates", with(date(), [](Field &f) { f.single = true; }), "2024-01-02 ; 2024-01-03",
        u"several_values"_s);
    row("too early", with(date(), [](Field &f) { f.earliest = QDate(2020, 1, 1); }), "2019-12-31",
        u"range"_s);
    row("today", with(date(), [](Field &f) { f.notInFuture = true; }), "2026-11-22", right);
    row("tomorrow", with(date(), [](Field &f) { f.notInFuture = true; }), "2026-11-23", u"future_date"_s);
    row("in the list", list(), "Reprise", right);
    row("the partner's word", list(), "NOUV", right);
    row("out of the list", list(), "Vente", u"enumeration"_s);
    row("accents are one character", with(text(), [](Field &f) { f.maxLength = 3; }), "Zoé", right);
    row("too long", with(text(), [](Field &f) { f.maxLength = 3; }), "Zoée", u"too_long"_s);
    row("too short", with(text(), [](Field &f) { f.minLength = 3; }), "Zo", u"too_short"_s);
    row("pattern", with(text(), [](Field &f) { f.pattern = u"[A-Z]{2}\\d"_s; }), "AB1", right);
    row("pattern of the whole", with(text(), [](Field &f) { f.pattern = u"[A-Z]{2}\\d"_s; }), "AB12",
        u"pattern"_s);
    row("capitals", with(text(), [](Field &f) { f.letterCase = LetterCase::Upper; }), "LEFÈVRE", right);
    row("not capitals", with(text(), [](Field &f) { f.letterCase = LetterCase::Upper; }), "Lefèvre",
        u"case"_s);
    row("several values", with(text(), [](Field &f) { f.single = true; }), "atelier ; forum",
        u"several_values"_s);
    row("error cell", number(FieldType::Number), "#DIV/0!", u"error_cell"_s);
    row("error cell in French", text(), "#VALEUR!", u"error_cell"_s);
    row("a hash is a text", text(), "#1", right);
    row("formula", text(), "=?", u"formula_without_value"_s);
    row("lost character", text(), "L\ufffdfevre", u"encoding"_s);
}

void TestElCell::judged()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, value);
    const FieldCheck check(field, options());
    const Judgement judgement = check.judge(value.toStdString());
    const QString rule = judgement.right ? right : ruleId(judgement.rule);
    QTEST(rule, "rule");
    if (!judgement.right)
        QVERIFY2(!repairOf(check, value.toStdString()), "nothing here is certain");
}

void TestElCell::repaired_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("after");

    const Field siret = ofKind(FieldKind::Siret);
    row("siret without its zeros", siret, "5720784700005", u"siret_zeros"_s, "05720784700005");
    row("siret without two zeros", siret, "572078400007", u"siret_zeros"_s, "00572078400007");
    row("siret in E notation", siret, "4.1816609600069E+13", u"scientific_notation"_s, "41816609600069");
    row("with a comma", siret, "4,1816609600069E+13", u"scientific_notation"_s, "41816609600069");
    row("siret with decimals", siret, "41816609600069.00", u"decimal_zero"_s, "41816609600069");
    row("siret with spaces", siret, "418 166 096 00069", u"inner_spaces"_s, "41816609600069");
    row("siret with no-break spaces", siret, "418\u00a0166\u202f096 00069", u"inner_spaces"_s,
        "41816609600069");
    row("spaces and zeros", siret, " 57 20 784 700005 ", u"siret_zeros"_s, "05720784700005");
    row("siren", ofKind(FieldKind::Siren), "5720784", u"siren_zeros"_s, "005720784");
    row("postal code of the Ain", ofKind(FieldKind::PostalCode), "1400", u"postal_code_zero"_s, "01400");
    row("phone with spaces", ofKind(FieldKind::Phone), "06 12 34 56 78", u"inner_spaces"_s, "0612345678");
    row("integer with decimals", number(FieldType::Integer), "12.0", u"decimal_zero"_s, "12");
    row("thousands", number(FieldType::Number), "8\u202f000", u"inner_spaces"_s, "8000");
    row("decimal comma", number(FieldType::Number), "4,5", u"decimal_comma"_s, "4.5");
    row("thousands and comma", number(FieldType::Number), "1 234,50", u"decimal_comma"_s, "1234.50");
    row("point where a comma is asked", number(FieldType::Number, u','), "4.5", u"decimal_comma"_s, "4,5");
    row("serial", date(), "46298", u"excel_date"_s, "2026-10-03");
    row("french to ISO", date(), "31/12/2024", u"other_date_form"_s, "2024-12-31");
    row("same day and month", date(), "05/05/2024", u"other_date_form"_s, "2024-05-05");
    row("ISO to french", date(u"%d/%m/%Y"_s), "2024-03-04", u"other_date_form"_s, "04/03/2024");
    row("other separator", date(u"%d/%m/%Y"_s), "04-03-2024", u"other_date_form"_s, "04/03/2024");
    row("few digits", date(), "31/1/2024", u"other_date_form"_s, "2024-01-31");
    row("few digits in the form asked", date(u"%d/%m/%Y"_s), "3/4/2024", u"other_date_form"_s, "03/04/2024");
    row("year first, slashes", date(), "2024/3/4", u"other_date_form"_s, "2024-03-04");
    row("the hour is dropped", date(), "2024-12-31 14:30:00", u"other_date_form"_s, "2024-12-31");
    row("case and accent", list(), "creation", u"synonym"_s, "Création");
    row("punctuation", list(), "CAP - BEP", u"synonym"_s, "CAP/BEP");
    row("known synonym", list(), "Rachat", u"synonym"_s, "Reprise");
    row("trailing space", list(), "Reprise ", u"outer_spaces"_s, "Reprise");
    row("true", boolean(), "VRAI", u"synonym"_s, "Oui");
    row("zero", boolean(), "0", u"synonym"_s, "Non");
}

void TestElCell::repaired()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, value);
    const FieldCheck check(field, options());
    QVERIFY(!check.judge(value.toStdString()).right);
    const auto repair = repairOf(check, value.toStdString());
    QVERIFY(repair.has_value());
    QTEST(ruleId(repair->rule), "rule");
    QTEST(QByteArray::fromStdString(repair->after), "after");
    QVERIFY(check.judge(repair->after).right);
    QVERIFY(severity(repair->rule) == Severity::Repairable);
    QVERIFY(!certaintyOf(repair->rule).isEmpty());
}

void TestElCell::theKeyIsNotAskedOfFictitiousNumbers()
{
    CheckOptions fictitious = options();
    fictitious.keys = KeyCheck::NotRequired;
    const FieldCheck check(ofKind(FieldKind::Siret), fictitious);
    QVERIFY(check.judge("12345678901234").right);
    QVERIFY(!check.judge("1234567890123").right);
    QVERIFY(!repairOf(check, "1234567890123")); // without a key nothing proves the zero
}

void TestElCell::serialsOfTheOtherCalendar()
{
    CheckOptions mac = options();
    mac.date1904 = true;
    QCOMPARE(repairOf(FieldCheck(date(), mac), "44836")->after, "2026-10-03");
}

void TestElCell::everyRuleHasItsWords()
{
    Matrice matrice;
    matrice.fields = {date(), list()};
    QSet<QString> titles;
    for (const Rule rule : allRules()) {
        const Explanation words = explain(matrice, {12, 0, rule, usualFmeRule(rule), 1}, u"?"_s);
        QVERIFY2(words.sentence.size() > 15 && !words.sentence.contains("%1"_L1), qPrintable(ruleId(rule)));
        QVERIFY(ruleOf(ruleId(rule)) == rule);
        titles.insert(words.title);
    }
    QCOMPARE(titles.size(), allRules().size());
}

void TestElCell::aDoubtfulDateIsToldSo()
{
    Matrice matrice;
    matrice.fields = {date()};
    const auto said = [&matrice](Rule rule, const QString &value) {
        return explain(matrice, {2, 0, rule, usualFmeRule(rule), 0}, value).sentence;
    };
    const QString either = said(Rule::DateForm, u"03/04/2024"_s);
    for (const QDate &day : {QDate(2024, 4, 3), QDate(2024, 3, 4)})
        QVERIFY2(either.contains(QLocale().toString(day, u"d MMMM yyyy"_s)), qPrintable(either));
    QVERIFY(said(Rule::DateImpossible, u"03/25/2024"_s).contains(u"inversés"));
    QVERIFY(!said(Rule::DateImpossible, u"2023-13-01"_s).contains(u"inversés"));
    QVERIFY(!said(Rule::DateForm, u"en mars"_s).contains(u"peut être"));
}

void TestElCell::theAgentSaysWhichComesFirst()
{
    CheckOptions said = options();
    QVERIFY(!repairOf(FieldCheck(date(), said), "03/04/2024"));
    said.dayFirst = true;
    QCOMPARE(repairOf(FieldCheck(date(), said), "03/04/2024")->after, "2024-04-03");
    QVERIFY(!repairOf(FieldCheck(date(), said), "03/25/2024"));
}

void TestElCell::boundsAreWrittenInFull()
{
    Matrice matrice;
    matrice.fields = {date()};
    matrice.fields[0].type = FieldType::Number;
    matrice.fields[0].maximum = 1'000'000;
    const QString expected = explain(matrice, {2, 0, Rule::Range, FmeRule::None, 0}, u"2000000"_s).expected;
    QVERIFY2(expected.endsWith(QLocale().toString(1'000'000)), qPrintable(expected));
}

void TestElCell::onlyTheKnownWordingIsCertain()
{
    Matrice matrice;
    matrice.fields = {ofKind(FieldKind::Siret)};
    matrice.fields[0].name = u"SIRET"_s;
    matrice.fields[0].fmeType = u"NUM"_s;
    const Explanation type = explain(matrice, {2, 0, Rule::SiretForm, FmeRule::Type, 0}, u"[texte]"_s);
    QCOMPARE(type.elMessage, u"Attribute 'SIRET' with value '[texte]' fails check for type is 'NUM'"_s);
    QVERIFY(type.elMessageCertain);
    const Explanation length =
        explain(matrice, {2, 0, Rule::SiretZeros, FmeRule::MinimumLength, 0}, u"71250500015"_s);
    QCOMPARE(length.elMessage,
             u"Attribute 'SIRET' with value '71250500015' fails check for minimum length"_s);
    QVERIFY(!length.elMessageCertain);
    matrice.fields[0].fmeType.clear();
    QVERIFY(!explain(matrice, {2, 0, Rule::SiretForm, FmeRule::Type, 0}, u"x"_s).elMessageCertain);
    QVERIFY(explain(matrice, {2, 0, Rule::SiretKey, FmeRule::None, 0}, u"x"_s).elMessage.isEmpty());
}

void TestElCell::theMatriceSaysWhichCheckFails()
{
    Field field = list();
    QVERIFY(FieldCheck(field, options()).judge("Vente").fme == FmeRule::In);
    field.fmeRules = {{Rule::Enumeration, FmeRule::MatchesRegularExpression}};
    QVERIFY(FieldCheck(field, options()).judge("Vente").fme == FmeRule::MatchesRegularExpression);
}

void TestElCell::aLengthIsSaidInOneSentence_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("said");
    QTest::newRow("any") << 0 << 0 << u""_s;
    QTest::newRow("at most") << 0 << 80 << u"un texte de 80 caractère(s) au plus"_s;
    QTest::newRow("at least") << 3 << 0 << u"un texte d’au moins 3 caractère(s)"_s;
    QTest::newRow("between") << 3 << 80 << u"un texte de 3 à 80 caractères"_s;
    QTest::newRow("exactly") << 4 << 4 << u"un texte de 4 caractère(s)"_s;
}

void TestElCell::aLengthIsSaidInOneSentence()
{
    QFETCH(const int, least);
    QFETCH(const int, most);
    Field field = text();
    if (least > 0)
        field.minLength = least;
    if (most > 0)
        field.maxLength = most;
    QTEST(expectedForm(field), "said");
}

void TestElCell::aPatternIsSaidInWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("said");
    QTest::newRow("letters or digits") << u"[A-Za-z0-9]{4}"_s << u"4 lettre(s) (sans accent) ou chiffre(s)"_s;
    QTest::newRow("digits") << u"\\d{5}"_s << u"5 chiffre(s)"_s;
    QTest::newRow("two classes") << u"[0-9]{4}[A-Z]"_s
                                 << u"un texte comme «\u00a01234A\u00a0» (en détail\u00a0: [0-9]{4}[A-Z])"_s;
}

void TestElCell::aPatternIsSaidInWords()
{
    QFETCH(const QString, pattern);
    Field field = text();
    field.pattern = pattern;
    field.example = u"1234A"_s;
    QTEST(expectedForm(field), "said");
    const QString sentence = expectation(expectedForm(field), field.example);
    QCOMPARE(sentence.count(field.example), 1); // said once
}

QTEST_GUILESS_MAIN(TestElCell)
#include "tst_el_cell.moc"
