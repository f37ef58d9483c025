// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "el/csv_records.h"
#include "el/csv_writer.h"
#include "el/file_name.h"
#include "el/row_difference.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;
using namespace agrafe::el;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(CsvWriter &writer, const QList<QByteArrayList> &rows)
{
    for (const QByteArrayList &row : rows)
        writer.row(std::vector<std::string_view>(row.begin(), row.end()));
}

} // namespace

class TestElCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void nothingUnderTheNameUntilWhole();
    void takenNameStays();
    void manyRows();
    void names_data();
    void names();
    void recordsOfAnyPieces_data();
    void recordsOfAnyPieces();
    void differences_data();
    void differences();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    QTemporaryDir m_folder;
};

void TestElCsv::writes_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QList<QByteArrayList>>("rows");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("crlf");
    QTest::addColumn<QByteArray>("expected");
    const QStringList header{u"NUMERO"_s, u"NOM"_s};
    QTest::newRow("plain") << header << QList<QByteArrayList>{{"ADIE1", "Durand"}, {"ADIE2", ""}} << false
                           << false << QByteArray("NUMERO;NOM\nADIE1;Durand\nADIE2;\n");
    QTest::newRow("BOM and CRLF") << header << QList<QByteArrayList>{{"ADIE1", "é"}} << true << true
                                  << QByteArray("\xEF\xBB\xBFNUMERO;NOM\r\nADIE1;\xC3\xA9\r\n");
    QTest::newRow("quotes only where needed")
        << header
        << QList<QByteArrayList>{{"a;b", "dit \"oui\""}, {"deux\nlignes", "x\ry"}, {" espaces ", "a,b'c"}}
        << false << false
        << QByteArray(
               "NUMERO;NOM\n\"a;b\";\"dit \"\"oui\"\"\"\n\"deux\nlignes\";\"x\ry\"\n espaces ;a,b'c\n");
    QTest::newRow("no row") << header << QList<QByteArrayList>{} << false << false
                            << QByteArray("NUMERO;NOM\n");
    QTest::newRow("one empty value") << QStringList{u"SEUL"_s} << QList<QByteArrayList>{{""}} << false
                                     << false << QByteArray("SEUL\n\"\"\n");
}

void TestElCsv::writes()
{
    QFETCH(QStringList, header);
    QFETCH(QList<QByteArrayList>, rows);
    QFETCH(bool, mark);
    QFETCH(bool, crlf);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"20261120-valorne.csv"_s);
    auto writer = CsvWriter::open(path, header, {mark, crlf ? LineEnd::CrLf : LineEnd::Lf}, IfExists::Refuse);
    QVERIFY(writer);
    writeAll(*writer, rows);
    const auto written = writer->finish();
    QVERIFY(written);
    QCOMPARE(contentOf(path), expected);
    QCOMPARE(written->rows, rows.size());
    QCOMPARE(written->bytes, expected.size());
    QCOMPARE(written->sha256, sha256Hex(expected));
    QCOMPARE(countRows(path).value_or(-1), rows.size());
}

void TestElCsv::nothingUnderTheNameUntilWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"20261120-valorne.csv"_s);
    {
        auto writer = CsvWriter::open(path, {u"A"_s}, {}, IfExists::Refuse);
        QVERIFY(writer);
        writeAll(*writer, {{"1"}});
        QVERIFY(!QFileInfo::exists(path));
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestElCsv::takenNameStays()
{
    const QString path = put(u"taken.csv"_s, "before");
    const auto writer = CsvWriter::open(path, {u"A"_s}, {}, IfExists::Refuse);
    QVERIFY(!writer);
    QVERIFY(writer.error().kind == FailureKind::Disk);
    QCOMPARE(contentOf(path), "before");
}

// Over many buffers: digest, size and count are those of the file.
void TestElCsv::manyRows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.csv"_s);
    auto writer = CsvWriter::open(path, {u"A"_s, u"B"_s}, {}, IfExists::Refuse);
    QVERIFY(writer);
    for (int row = 0; row < 60'000; ++row)
        writeAll(*writer, {{QByteArray::number(row), "value;" + QByteArray::number(row * 7)}});
    const auto written = writer->finish();
    QVERIFY(written);
    const QByteArray content = contentOf(path);
    QCOMPARE(written->bytes, content.size());
    QCOMPARE(written->sha256, sha256Hex(content));
    QCOMPARE(written->rows, 60'000);
    QCOMPARE(countRows(path).value_or(-1), 60'000);
}

void TestElCsv::names_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QString>("expected");
    QTest::newRow("documented") << QDate(2021, 4, 29) << u"franceactive"_s << u"20210429-franceactive.csv"_s;
    QTest::newRow("dash") << QDate(2026, 1, 2) << u"mission-locale_93"_s
                          << u"20260102-mission-locale_93.csv"_s;
    QTest::newRow("no day") << QDate() << u"a"_s << QString();
    QTest::newRow("nobody") << QDate(2026, 1, 2) << QString() << QString();
    QTest::newRow("a path") << QDate(2026, 1, 2) << u"../a"_s << QString();
    QTest::newRow("a header") << QDate(2026, 1, 2) << u"a\"\r\nX: y"_s << QString();
    QTest::newRow("accent") << QDate(2026, 1, 2) << u"é"_s << QString();
}

void TestElCsv::names()
{
    QFETCH(QDate, day);
    QFETCH(QString, partner);
    QFETCH(QString, expected);
    const auto name = exportFileName(day, partner);
    QCOMPARE(name.value_or(QString()), expected);
    QVERIFY(name || (!name.error().sentence.isEmpty() && !name.error().nextAction.isEmpty()));
    QVERIFY(!name || isExportFileName(*name));
    QVERIFY(!isExportFileName(u"20261320-a.csv"_s));
    QVERIFY(!isExportFileName(u"20261120-a.csv\n"_s));
}

void TestElCsv::recordsOfAnyPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray text = "\xEF\xBB\xBF"
                            "A;B\r\n1;\"x\ny \"\"z\"\"\"\r\n\r\n2;w";
    const QByteArrayList records{"A;B", "1;\"x\ny \"\"z\"\"\"", "2;w"};
    for (int size = 1; size <= text.size(); ++size)
        QTest::addRow("pieces of %d", size) << text << records;
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
}

void TestElCsv::recordsOfAnyPieces()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, expected);
    const int size = QByteArray(QTest::currentDataTag()).split(' ').last().toInt();
    QByteArrayList found;
    CsvRecords records([&found](const QByteArray &record) { found.append(record); });
    for (qsizetype at = 0; at < text.size(); at += size)
        records.feed(text.mid(at, size));
    records.finish();
    QCOMPARE(found, expected);
}

void TestElCsv::differences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QList<int>>("expected"); // same, only before, only now, same header
    QTest::newRow("same, other order and line ends")
        << QByteArray("H\n1\n2\n") << QByteArray("H\r\n2\r\n1\r\n") << QList<int>{2, 0, 0, 1};
    QTest::newRow("more and less") << QByteArray("H\n1\n2\n2\n") << QByteArray("H\n2\n3\n")
                                   << QList<int>{1, 2, 1, 1};
    QTest::newRow("header") << QByteArray("H\n1\n") << QByteArray("G\n1\n") << QList<int>{1, 0, 0, 0};
    QTest::newRow("empty") << QByteArray() << QByteArray("H\n1\n") << QList<int>{0, 0, 1, 0};
}

void TestElCsv::differences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QList<int>, expected);
    const auto found = compareRows(put(u"before.csv"_s, before), put(u"now.csv"_s, now));
    QVERIFY(found);
    QVERIFY((*found == RowDifference{expected[0], expected[1], expected[2], expected[3] == 1}));
    QVERIFY(!compareRows(m_folder.filePath(u"none"_s), put(u"now.csv"_s, now)));
}

QTEST_GUILESS_MAIN(TestElCsv)
#include "tst_el_csv.moc"
