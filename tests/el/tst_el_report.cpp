// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/error_report.h"

#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

const QStringList number{u"NUM"_s, u"N° dossier"_s};
const QString siretMessage = u"Attribute 'SIRET' with value '12 34' fails check for type is 'NUM'"_s;

PlainSheet sheet(const QStringList &header, const QList<QStringList> &rows)
{
    PlainSheet result;
    result.header = header;
    result.rows = rows;
    for (qsizetype place = 0; place < rows.size(); ++place)
        result.numbers.append(place + 2);
    return result;
}

const QStringList header{u"NUM"_s, u"SIRET"_s, u"RDV"_s};
const QStringList reportHeader = header + QStringList{u"fme_erreur"_s};

PlainSheet sent()
{
    return sheet(header, {{u"ADIE1"_s, u"12 34"_s, u"j1"_s},
                          {u"ADIE1"_s, u"12 34"_s, u"j2"_s},
                          {u"ADIE1"_s, u"12 34"_s, u"j2"_s},
                          {u"ADIE2"_s, u"99"_s, QString()}});
}

} // namespace

class TestElReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void eachRowIsFoundOnce();
    void notAReport();
    void errorColumnAmongOthers();
    void messages_data();
    void messages();
    void fromFiles();
    void problemsStandInTheTable();
};

void TestElReport::matches_data()
{
    QTest::addColumn<QStringList>("reported");
    QTest::addColumn<int>("how");
    QTest::addColumn<qint64>("row");
    const auto how = [](MatchedBy by) { return static_cast<int>(by); };
    QTest::newRow("same number, the appointment tells which")
        << QStringList{u"ADIE1"_s, u"12 34"_s, u"j2"_s} << how(MatchedBy::Content) << qint64(3);
    QTest::newRow("same number, a value differs")
        << QStringList{u"ADIE2"_s, u"98"_s, QString()} << how(MatchedBy::Number) << qint64(5);
    QTest::newRow("nearest of several")
        << QStringList{u"ADIE1"_s, u"0"_s, u"j2"_s} << how(MatchedBy::Number) << qint64(3);
    QTest::newRow("number lost") << QStringList{QString(), u"99"_s, QString()} << how(MatchedBy::Values)
                                 << qint64(5);
    QTest::newRow("unknown") << QStringList{u"ADIE7"_s, u"1"_s, u"j9"_s} << how(MatchedBy::Nothing)
                             << qint64(0);
}

void TestElReport::matches()
{
    QFETCH(QStringList, reported);
    QFETCH(int, how);
    QFETCH(qint64, row);
    const auto report =
        matchReport(sheet(reportHeader, {reported + QStringList{siretMessage}}), sent(), number);
    QVERIFY(report);
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(static_cast<int>(report->rows.first().matchedBy), how);
    QCOMPARE(qint64(report->rows.first().sentRow), row);
    QCOMPARE(report->rows.first().field(), u"SIRET"_s);
    QCOMPARE(report->matched(), how == static_cast<int>(MatchedBy::Nothing) ? 0 : 1);
}

void TestElReport::eachRowIsFoundOnce()
{
    const QStringList twice{u"ADIE1"_s, u"12 34"_s, u"j2"_s, siretMessage};
    const auto report = matchReport(sheet(reportHeader, {twice, twice, twice, twice}), sent(), number);
    QVERIFY(report);
    QList<qint64> rows;
    for (const RejectedRow &row : report->rows)
        rows.append(row.sentRow);
    QCOMPARE(rows, (QList<qint64>{3, 4, 2, 0}));
    QCOMPARE(report->count(MatchedBy::Nothing), 1);
}

void TestElReport::notAReport()
{
    const auto same = matchReport(sent(), sent(), number);
    QVERIFY(!same && !same.error().sentence.isEmpty() && !same.error().nextAction.isEmpty());
    QVERIFY(!matchReport(sheet({u"RIEN"_s}, {}), sent(), number));
}

void TestElReport::errorColumnAmongOthers()
{
    const auto report = matchReport(sheet(QStringList{u"fme_erreur"_s} + header + QStringList{u"ligne"_s},
                                          {{siretMessage, u"ADIE2"_s, u"99"_s, QString(), u"4"_s}}),
                                    sent(), number);
    QVERIFY(report);
    QCOMPARE(report->errorColumn, u"fme_erreur"_s);
    QCOMPARE(report->rows.first().error(), siretMessage);
}

void TestElReport::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words"); // empty: not known
    QTest::newRow("documented") << u"Attribute 'SIRET' with value '[texte]' fails check for type is 'NUM'"_s
                                << QStringList{u"SIRET"_s, u"[texte]"_s, u"nombre"_s};
    QTest::newRow("another type") << u"Attribute 'JOUR' with value '1/2' fails check for type is 'DATE'"_s
                                  << QStringList{u"JOUR"_s, u"1/2"_s, u"DATE"_s};
    QTest::newRow("another check") << u"Attribute 'CP' with value '7' fails check for minimum length of '5'"_s
                                   << QStringList{u"CP"_s, u"minimum length of '5'"_s};
    QTest::newRow("empty") << u"Attribute 'NOM' with value '' fails check for not null"_s
                           << QStringList{u"une valeur dans NOM"_s};
    QTest::newRow("quotes and lines inside")
        << u"Attribute 'NOM' with value 'l'o\nie' fails check for in list"_s << QStringList{u"l'o\nie"_s};
    QTest::newRow("free text") << u"Ligne ignorée"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestElReport::messages()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto message = ElMessage::parse(text);
    QCOMPARE(message.has_value(), !words.isEmpty());
    for (const QString &word : words)
        QVERIFY2(message->inFrench().contains(word), qPrintable(message->inFrench()));
}

void TestElReport::fromFiles()
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    };
    const QString before = put(u"20261120-valorne.csv"_s, "NUM;SIRET\nADIE1;12 34\nADIE2;\"a;b\"\n");
    const QString mailed =
        put(u"rapport.csv"_s, "NUM;SIRET;ERREUR\nADIE2;\"a;b\";\"Attribute 'SIRET' with value 'a;b' fails "
                              "check for type is 'NUM'\"\n");
    const auto report = readErrorReport(mailed, before, number);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence));
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows.first().sentRow, 3U);
    QVERIFY(report->rows.first().matchedBy == MatchedBy::Content);
    QVERIFY(!readErrorReport(mailed, folder.filePath(u"absent.csv"_s), number));
}

void TestElReport::problemsStandInTheTable()
{
    Matrice matrice;
    for (const QString &name : header) {
        matrice.fields.append(Field());
        matrice.fields.last().name = name;
    }
    matrice.fields.first().kind = FieldKind::DossierNumber;
    const auto report = matchReport(sheet(reportHeader, {{u"ADIE2"_s, u"99"_s, QString(), u"autre"_s},
                                                         {u"ADIE1"_s, u"12 34"_s, u"j1"_s, siretMessage},
                                                         {u"PERDU"_s, u"7"_s, u"j9"_s, siretMessage}}),
                                    sent(), number);
    QVERIFY(report);
    const std::vector<Problem> problems = problemsOf(*report, matrice);
    QCOMPARE(problems.size(), 2U);
    QVERIFY(problems.front() == (Problem{2, 1, Rule::RefusedByEl, FmeRule::None, 1}));
    QVERIFY(problems.back() == (Problem{5, 0, Rule::RefusedByEl, FmeRule::None, 0}));
}

QTEST_GUILESS_MAIN(TestElReport)
#include "tst_el_report.moc"
