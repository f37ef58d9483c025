// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "recorded_table.h"
#include "sheets/csv_parser.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

/// A table as "a|b / c|d".
QString shown(const RecordedTable &table)
{
    QStringList lines{table.names.join(u'|')};
    for (const QStringList &row : table.rows)
        lines += row.join(u'|');
    return lines.join(QStringLiteral(" / ")).remove(QStringLiteral("t:"));
}

struct Outcome
{
    Result<ReadSummary> summary = ReadSummary();
    RecordedTable table;
};

std::unique_ptr<Outcome> readBytes(const QByteArray &bytes, const ReadOptions &options = {})
{
    const QTemporaryDir folder;
    auto outcome = std::make_unique<Outcome>();
    outcome->summary = readTable(written(folder, QStringLiteral("a.csv"), bytes), outcome->table, options);
    return outcome;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
    void encodings_data();
    void encodings();
    void lineEnds_data();
    void lineEnds();
    void pieces();
    void randomTables();
    void headerBelowTitles();
    void headerByNames();
    void headerByNumber();
    void rowNumbers();
    void damagedUtf8();
    void zerosInUtf16();
    void openQuote();
    void hugeValue();
    void tooManyColumns();
    void separatorsAlone();
    void stopped();
    void cancelled();
    void progress();
};

void TestCsv::tables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("semicolon") << QByteArray("nom;âge\nDupont;12,5\n") << ';' << "nom|âge / Dupont|12,5";
    QTest::newRow("comma") << QByteArray("nom,age\nDupont,12\nDurand,13\n") << ','
                           << "nom|age / Dupont|12 / Durand|13";
    QTest::newRow("tab") << QByteArray("nom\tage\nDupont\t1,2\n") << '\t' << "nom|age / Dupont|1,2";
    QTest::newRow("bar") << QByteArray("nom|age\nDupont|12\n") << '|' << "nom|age / Dupont|12";
    QTest::newRow("decimal commas in every row") << QByteArray("a;b;c\n1,5;2,5;x\n1,5;2,5;y\n3,5;4,5;z\n")
                                                 << ';' << "a|b|c / 1,5|2,5|x / 1,5|2,5|y / 3,5|4,5|z";
    QTest::newRow("ragged semicolons, regular commas")
        << QByteArray("a;b;c;d\nx, y;;;\nx, y;2;;\nx, y;2;3;\nx, y;;;4\n") << ';'
        << "a|b|c|d / x, y / x, y|2 / x, y|2|3 / x, y|||4";
    QTest::newRow("sep=") << QByteArray("sep=,\na;1,b;1\nc;2,d;2\n") << ',' << "a;1|b;1 / c;2|d;2";
    QTest::newRow("SEP= in quotes") << QByteArray("\"SEP=|\"\r\na|b\r\n1|2") << '|' << "a|b / 1|2";
    QTest::newRow("quotes") << QByteArray("a;b\n\"x;\"\"y\"\"\";\"l1\nl2\"\n") << ';'
                            << "a|b / x;\"y\"|l1\nl2";
    QTest::newRow("quote inside a value")
        << QByteArray("a;b\n5\" de large;\"x\" y\n") << ';' << "a|b / 5\" de large|x y";
    QTest::newRow("one column") << QByteArray("siret\n12345678900012\n") << ';' << "siret / 12345678900012";
    QTest::newRow("empty rows and values") << QByteArray("a;b\n\n;;\n;2\n\n") << ';' << "a|b / |2";
    QTest::newRow("no last line end") << QByteArray("a;b\n1;2") << ';' << "a|b / 1|2";
    QTest::newRow("empty quotes at the end") << QByteArray("a;b\n1;\"\"") << ';' << "a|b / 1";
    QTest::newRow("separators in quotes do not vote")
        << QByteArray("a;b\n\"1,2,3,4\";5\n\"1,2,3,4\";6\n") << ';' << "a|b / 1,2,3,4|5 / 1,2,3,4|6";
}

void TestCsv::tables()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QFETCH(QString, expected);
    const auto outcome = readBytes(bytes);
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->summary->text.separator, QLatin1Char(separator));
    QCOMPARE(shown(outcome->table), expected);
    QVERIFY(outcome->summary->format == Format::Csv);
    QCOMPARE(outcome->summary->rows, outcome->table.rows.size());
}

void TestCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = QStringLiteral("Prénom;Œuvre\nZoë;12 €\n");
    const auto encoded = [&text](QStringEncoder::Encoding encoding, QStringEncoder::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        const QByteArray bytes = encoder.encode(text);
        return bytes;
    };
    QTest::newRow("UTF-8") << text.toUtf8() << "UTF-8";
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << "UTF-8 (BOM)";
    QTest::newRow("LE") << encoded(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom) << "UTF-16";
    QTest::newRow("BE") << encoded(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom) << "UTF-16";
    QTest::newRow("LE, no mark") << encoded(QStringEncoder::Utf16LE, QStringEncoder::Flag::Default)
                                 << "UTF-16";
    QTest::newRow("BE, no mark") << encoded(QStringEncoder::Utf16BE, QStringEncoder::Flag::Default)
                                 << "UTF-16";
    QTest::newRow("Windows") << QByteArray("Pr\xE9nom;\x8Cuvre\nZo\xEB;12 \x80\n") << "Windows-1252";
}

void TestCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto outcome = readBytes(bytes);
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->summary->text.encoding, encoding);
    QCOMPARE(shown(outcome->table), QStringLiteral("Prénom|Œuvre / Zoë|12 €"));
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::AssumedWindows1252).has_value(),
             encoding == QStringLiteral("Windows-1252"));
}

void TestCsv::lineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("lastRow");
    QTest::newRow("LF") << QByteArray("a;b\n1;2\n3;4\n") << "LF" << qint64(3);
    QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2\r\n3;4\r\n") << "CRLF" << qint64(3);
    QTest::newRow("CR") << QByteArray("a;b\r1;2\r3;4\r") << "CR" << qint64(3);
    QTest::newRow("CR CR LF") << QByteArray("a;b\r\r\n1;2\r\r\n3;4\r\r\n") << "CRCRLF" << qint64(3);
    QTest::newRow("CR with an empty line") << QByteArray("a;b\r1;2\r\r3;4\r") << "CR" << qint64(4);
    QTest::newRow("CR with empty lines") << QByteArray("a;b\r1;2\r\r\r3;4") << "CR" << qint64(5);
    QTest::newRow("mixed") << QByteArray("a;b\r\n1;2\n3;4") << "mixed" << qint64(3);
}

void TestCsv::lineEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(qint64, lastRow);
    const auto outcome = readBytes(bytes);
    QVERIFY(outcome->summary);
    QCOMPARE(shown(outcome->table), QStringLiteral("a|b / 1|2 / 3|4"));
    QCOMPARE(outcome->summary->text.lineEnds, name);
    QCOMPARE(outcome->table.numbers.constLast(), lastRow);
}

/// Wherever a text is cut, it is read the same.
void TestCsv::pieces()
{
    const std::string text = "a;\"b\"\"\r\n;\"\r\r\n\r\nc;d\r\r;\"\" x\n\"";
    const Limits limits;
    const auto parsed = [&](std::size_t cut) {
        QStringList rows;
        CsvParser parser(';', limits, [&rows](const Row &row) {
            QStringList cells{QString::number(row.number)};
            for (const Cell &cell : row.cells)
                cells += QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            rows += cells.join(u'|');
            return true;
        });
        parser.feed(std::string_view(text).substr(0, cut));
        parser.feed(std::string_view(text).substr(cut));
        parser.finish();
        return rows;
    };
    const QStringList whole = parsed(0);
    QCOMPARE(whole.size(), 3);
    for (std::size_t cut = 1; cut <= text.size(); ++cut)
        QCOMPARE(parsed(cut), whole);
}

/// What is written with quotes is read again as it was.
void TestCsv::randomTables()
{
    QRandomGenerator random(20261122);
    const QStringList alphabet{QStringLiteral("a"), QStringLiteral("é"),  QStringLiteral("\""),
                               QStringLiteral(";"), QStringLiteral("\n"), QStringLiteral("\r"),
                               QStringLiteral(" "), QStringLiteral("€"),  QStringLiteral("😀"),
                               QStringLiteral(",")};
    for (int round = 0; round < 200; ++round) {
        QList<QStringList> rows;
        QString text = QStringLiteral("h1;h2;h3\n");
        for (int r = 0; r < 20; ++r) {
            QStringList cells;
            for (int c = 0; c < 3; ++c) {
                QString value = QStringLiteral("x");
                for (int n = random.bounded(8); n > 0; --n)
                    value += alphabet.at(random.bounded(int(alphabet.size())));
                cells += QStringLiteral("t:") + value;
                text += u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
                text += c < 2 ? QStringLiteral(";") : QStringLiteral("\r\n");
            }
            rows += cells;
        }
        const auto outcome = readBytes(text.toUtf8());
        QVERIFY(outcome->summary);
        QCOMPARE(outcome->table.rows, rows);
    }
}

void TestCsv::headerBelowTitles()
{
    const auto outcome =
        readBytes("Déclaration 2026;;;\n\nOrganisme;ADIE;;\nSIRET;Nom;Prénom;Montant\n1;A;B;2\n3;C;D;4\n");
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->table.names.size(), 4);
    QCOMPARE(outcome->table.names.constFirst(), QStringLiteral("t:SIRET"));
    QCOMPARE(outcome->summary->headerRow, 4);
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::RowsAboveHeader)->count, 2);
    QCOMPARE(outcome->table.numbers, (QList<qint64>{5, 6}));
}

void TestCsv::headerByNames()
{
    ReadOptions options;
    options.expectedHeaders = {QStringLiteral("Numéro SIRET"), QStringLiteral("nom")};
    const auto outcome = readBytes("Une;bande;large;de;titres\nnumero_siret;NOM;;;\n1;A;x;y;z\n", options);
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->summary->headerRow, 2);
    QCOMPARE(outcome->table.rows.size(), 1);
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::UnevenRows)->where, QStringLiteral("3"));
}

void TestCsv::headerByNumber()
{
    ReadOptions options;
    options.headerRow = 60;
    QByteArray bytes;
    for (int i = 1; i <= 70; ++i)
        bytes += "r" + QByteArray::number(i) + ";x\n";
    const auto outcome = readBytes(bytes, options);
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->table.names.constFirst(), QStringLiteral("t:r60"));
    QCOMPARE(outcome->summary->rows, 10);
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::RowsAboveHeader)->count, 59);
}

void TestCsv::rowNumbers()
{
    const auto outcome = readBytes("a;b\n\n\"1\n1\";2\n;\n3;4\n");
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->table.numbers, (QList<qint64>{3, 5}));
}

void TestCsv::damagedUtf8()
{
    QByteArray bytes = "nom;ville\n";
    for (int i = 0; i < 20; ++i)
        bytes += "Zoë;Évry\n";
    bytes += "Zo\xEB;x\n";
    const auto outcome = readBytes(bytes);
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->summary->text.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(outcome->table.rows.constLast().constFirst(), QStringLiteral("t:Zo\uFFFD"));
    const auto notice = noticeOf(*outcome->summary, NoticeKind::DamagedCharacters);
    QVERIFY(notice);
    QCOMPARE(notice->where, QStringLiteral("22"));
}

void TestCsv::zerosInUtf16()
{
    const QString text = QStringLiteral("a;b\n1;x") + QChar(0) + QStringLiteral("y\n");
    const auto *units = reinterpret_cast<const char *>(text.utf16());
    const auto outcome = readBytes("\xFF\xFE" + QByteArray(units, text.size() * 2));
    QVERIFY(outcome->summary);
    QCOMPARE(outcome->table.rows,
             (QList<QStringList>{{QStringLiteral("t:1"), QStringLiteral("t:x\uFFFDy")}}));
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::DamagedCharacters)->where, QStringLiteral("2"));
}

void TestCsv::openQuote()
{
    const auto outcome = readBytes("a;b\n1;2\n3;\"4\n5;6\n");
    QVERIFY(outcome->summary);
    QCOMPARE(noticeOf(*outcome->summary, NoticeKind::OpenQuotes)->where, QStringLiteral("3"));
}

void TestCsv::hugeValue()
{
    const auto outcome = readBytes("a;b\n1;\"" + QByteArray(2 << 20, 'x'));
    QVERIFY(!outcome->summary);
    QVERIFY2(outcome->summary.error().sentence.contains(u'2'), qPrintable(outcome->summary.error().sentence));
}

void TestCsv::tooManyColumns()
{
    ReadOptions narrow;
    narrow.limits.columns = 3;
    QVERIFY(readBytes("a;b;c\n1;2;3\n", narrow)->summary);
    QVERIFY(!readBytes("a;b;c\n1;2;3;4\n", narrow)->summary);
    const auto outcome = readBytes("a;b\n" + QByteArray(20'000, ';'));
    QVERIFY(!outcome->summary && outcome->summary.error().kind == FailureKind::TooLarge);
}

void TestCsv::separatorsAlone()
{
    const auto outcome = readBytes(";;;\n;;;\n");
    QVERIFY(outcome->summary && outcome->summary->rows == 0);
    const auto notice = noticeOf(*outcome->summary, NoticeKind::EmptySheet);
    QVERIFY(notice && sentence(*notice).contains(QStringLiteral("aucune valeur")));
    QVERIFY(!noticeOf(*readBytes("a;b\n")->summary, NoticeKind::EmptySheet));
}

void TestCsv::stopped()
{
    const QTemporaryDir folder;
    RecordedTable table;
    table.stopAfter = 2;
    const auto read = readTable(written(folder, QStringLiteral("a.csv"), "a;b\n1;2\n3;4\n5;6\n"), table);
    QVERIFY(read && read->stopped);
    QCOMPARE(table.rows.size(), 2);
}

void TestCsv::cancelled()
{
    std::stop_source source;
    source.request_stop();
    ReadOptions options;
    options.stop = source.get_token();
    const auto outcome = readBytes("a;b\n1;2\n", options);
    QVERIFY(!outcome->summary && outcome->summary.error().kind == FailureKind::Cancelled);
}

void TestCsv::progress()
{
    QList<qint64> seen;
    ReadOptions options;
    options.progress = [&seen](qint64 done, qint64 total) { seen += {done, total}; };
    const QByteArray bytes = "a;b\n" + QByteArray("1234567;2\n").repeated(100'000);
    QVERIFY(readBytes(bytes, options)->summary);
    QVERIFY(seen.size() > 4);
    QCOMPARE(seen.constLast(), bytes.size());
    QCOMPARE(seen.at(seen.size() - 2), bytes.size());
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
