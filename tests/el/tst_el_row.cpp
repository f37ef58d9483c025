// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A row is judged by short ways where there are some: they never say anything else than the judge of one
// cell.
#include "el/repair.h"
#include "el/row_check.h"

#include <QTest>

#include <random>

using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

Matrice matrice()
{
    Matrice made;
    const auto add = [&made](FieldType type) -> Field & {
        made.fields.emplaceBack().type = type;
        made.fields.last().name = u"CHAMP_%1"_s.arg(made.fields.size());
        return made.fields.last();
    };
    add(FieldType::Text);
    Field &lengths = add(FieldType::Text);
    lengths.minLength = 2;
    lengths.maxLength = 6;
    for (const FieldKind kind :
         {FieldKind::Siret, FieldKind::Siren, FieldKind::Email, FieldKind::Phone, FieldKind::PostalCode})
        add(FieldType::Text).kind = kind;
    add(FieldType::Text).pattern = u"Réf\\. [0-9]+"_s;
    Field &number = add(FieldType::Text);
    number.pattern = u"[0-9]{4,13}"_s;
    number.maxLength = 12;
    add(FieldType::Text).values = {u"Oui"_s, u"Sans objet"_s};
    add(FieldType::Text).correspondences = {{u"O"_s, u"Oui"_s}};
    Field &whole = add(FieldType::Integer);
    whole.minimum = 0;
    whole.maximum = 500;
    Field &amount = add(FieldType::Number);
    amount.minimum = -1.5;
    amount.maximum = 90000.01;
    add(FieldType::Number).decimalChar = u',';
    add(FieldType::Number).correspondences = {{u"8"_s, u"9"_s}};
    Field &answer = add(FieldType::Boolean);
    answer.trueValues = {u"Oui"_s};
    answer.falseValues = {u"Non"_s};
    Field &date = add(FieldType::Date);
    date.dateFormat = u"%Y-%m-%d"_s;
    date.earliest = QDate(2000, 1, 1);
    date.notInFuture = true;
    for (Field &field : made.fields)
        field.mandatoryFor = field.type == FieldType::Number ? Phases(Phase::Import) : Phases();
    return made;
}

CheckOptions options()
{
    CheckOptions made;
    made.today = QDate(2026, 11, 22);
    return made;
}

const std::vector<std::string_view> texts{"",
                                          " ",
                                          "\u00a0",
                                          "x",
                                          "é",
                                          "ab",
                                          "abcdef",
                                          "abcdefg",
                                          "éééééé",
                                          "ééééééé",
                                          "a\u00a0b",
                                          "ab ",
                                          " ab",
                                          "ab\u202f",
                                          "a\ufffd",
                                          "n° 12",
                                          "l’eau",
                                          "#N/A",
                                          "=?",
                                          "#x",
                                          "a\nb",
                                          "0",
                                          "-0",
                                          "-1",
                                          "-1.5",
                                          "-1.51",
                                          "500",
                                          "501",
                                          "8",
                                          "8.0",
                                          "8,0",
                                          "8.",
                                          ".8",
                                          "1e3",
                                          "1.5E+3",
                                          "00012",
                                          "90000.01",
                                          "90000.02",
                                          "90000.0100000000",
                                          "123456789012345",
                                          "1234567890123456",
                                          "12345678901234567890",
                                          "1.2.3",
                                          "--1",
                                          "-",
                                          "Oui",
                                          "oui",
                                          "O",
                                          "Non",
                                          "Sans objet",
                                          "sans  objet",
                                          "Réf. 12",
                                          "réf. 12",
                                          "Réf. 12\n",
                                          "41816609600069",
                                          "418166096",
                                          "418166097",
                                          "000000000",
                                          "35600000000048",
                                          "35600000049837",
                                          "41816609600068",
                                          "2024-02-29",
                                          "2023-02-29",
                                          "1999-12-31",
                                          "2026-11-22",
                                          "2026-11-23",
                                          "29/02/2024",
                                          "46298",
                                          "a@b.fr",
                                          "é@b.fr",
                                          "a@b",
                                          "0612345678",
                                          "+33612345678",
                                          "75011",
                                          "00100"};

/// Gives one text to every field, to the short ways and to the judge.
class Agreement
{
public:
    Agreement()
    {
        for (const Field &field : m_matrice.fields)
            m_judges.emplace_back(field, options());
    }

    bool isOn(std::string_view text)
    {
        const std::vector<std::string_view> shown(m_judges.size(), text);
        std::vector<Problem> problems;
        m_rows.check(2, shown, std::vector<qint32>(m_judges.size(), -1), problems);
        for (std::size_t i = 0; i < m_judges.size(); ++i) {
            m_place = u"%1 of field %2"_s.arg(QString::fromUtf8(text)).arg(i + 1);
            const auto own = std::ranges::count(problems, i, [](const Problem &p) { return p.field; });
            if (!agrees(i, text, own))
                return false;
        }
        return true;
    }

    [[nodiscard]] QString place() const { return m_place; }

private:
    bool agrees(std::size_t field, std::string_view text, qsizetype problems)
    {
        const FieldCheck &judge = m_judges[field];
        const bool blank = isBlank(text);
        const bool right = blank ? !judge.isMandatory() : judge.judge(text).right;
        const bool stray = right && !blank && judge.written(text) == text &&
                           judge.field().type == FieldType::Text && tidied(judge, text);
        const std::string_view written = blank ? std::string_view() : judge.written(text);
        return problems == (right && !stray ? 0 : 1) && (!right || m_rows.written()[field] == written);
    }

    Matrice m_matrice = matrice();
    RowCheck m_rows{m_matrice, options()};
    std::vector<FieldCheck> m_judges;
    QString m_place;
};

} // namespace

class TestElRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShortWaysAgreeWithTheJudge();
    void madeUpTextsToo();
    void whatComesBackIsJudgedAlike();
    void aDayKnownBeforehandIsStillInItsRange();
};

void TestElRow::theShortWaysAgreeWithTheJudge()
{
    Agreement agreement;
    for (const std::string_view text : texts)
        QVERIFY2(agreement.isOn(text), qPrintable(agreement.place()));
}

void TestElRow::madeUpTextsToo()
{
    constexpr int rounds = 20'000;
    constexpr std::string_view bytes = "0123456789012345678900--..,+E @abAé\u00a0\n#=";
    Agreement agreement;
    std::mt19937 random(20261122); // the same ones every time
    for (int i = 0; i < rounds; ++i) {
        // A known text with a few bytes changed, or a new one.
        std::string text(i % 2 == 0 ? texts[random() % texts.size()] : std::string_view());
        for (std::size_t changes = i % 2 == 0 ? 1 + random() % 2 : random() % 16; changes > 0; --changes) {
            const std::size_t at = random() % (text.size() + 1);
            text.replace(at, random() % 2, 1, bytes[random() % bytes.size()]);
        }
        QVERIFY2(agreement.isOn(text), qPrintable(agreement.place()));
    }
}

void TestElRow::whatComesBackIsJudgedAlike()
{
    const Matrice known = matrice();
    const auto fields = static_cast<std::size_t>(known.fields.size());
    RowCheck fresh(known, options());
    RowCheck remembering(known, options());
    // Marks that fall on the same place of the memory, each one several times.
    for (int turn = 0; turn < 3; ++turn) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::vector<Problem> expected;
            std::vector<Problem> found;
            const std::vector<std::string_view> shown(fields, texts[i]);
            fresh.check(2, shown, std::vector<qint32>(fields, -1), expected);
            const auto mark = static_cast<qint32>(i % 2 == 0 ? i : i * 1024);
            remembering.check(2, shown, std::vector<qint32>(fields, mark), found);
            remembering.check(2, shown, std::vector<qint32>(fields, mark), found);
            QCOMPARE(found.size(), expected.size() * 2);
            for (std::size_t p = 0; p < found.size(); ++p)
                QVERIFY(found[p].rule == expected[p % expected.size()].rule &&
                        found[p].field == expected[p % expected.size()].field);
            QVERIFY(std::ranges::equal(remembering.written(), fresh.written()));
        }
    }
}

void TestElRow::aDayKnownBeforehandIsStillInItsRange()
{
    Matrice known;
    known.fields = {matrice().fields.last()};
    RowCheck rows(known, options());
    const auto ruleOf = [&rows](const char *text) {
        std::vector<Problem> problems;
        const QDate day = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
        rows.begin(2, problems);
        rows.put(0, text, -1, dayNumber(day));
        rows.finish();
        return problems.empty() ? std::nullopt : std::optional(problems.front().rule);
    };
    QVERIFY(!ruleOf("2000-01-01"));
    QVERIFY(!ruleOf("2026-11-22"));
    QVERIFY(ruleOf("1999-12-31") == Rule::Range);
    QVERIFY(ruleOf("2026-11-23") == Rule::FutureDate);
}

QTEST_GUILESS_MAIN(TestElRow)
#include "tst_el_row.moc"
