// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "recorded_table.h"

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void csvUnderAnotherName();
    void missingFile();
    void tooLarge();
};

namespace {

QByteArray ole(const QByteArray &stream)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1500, '\0');
    for (const char c : stream)
        bytes.append(c).append('\0');
    return bytes + QByteArray(500, '\0');
}

} // namespace

void TestContent::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("xls") << ole("Workbook") << "Excel 97";
    QTest::newRow("older xls") << ole("Book") << "Excel 97";
    QTest::newRow("encrypted xlsx") << ole("EncryptedPackage") << "mot de passe";
    QTest::newRow("doc") << ole("WordDocument") << "ancien format";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%âãÏÓ") << "PDF";
    QTest::newRow("html") << QByteArray("<html><table><tr><td>1") << "page web";
    QTest::newRow("html fragment") << QByteArray("\n <TABLE border=1><tr>") << "page web";
    QTest::newRow("html with a mark") << QByteArray("\xEF\xBB\xBF<!DOCTYPE html>") << "page web";
    QTest::newRow("mht") << QByteArray("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x")
                         << "page web";
    QTest::newRow("xml 2003") << QByteArray("<?xml version=\"1.0\"?><Workbook "
                                            "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
                              << "XML 2003";
    QTest::newRow("fods") << QByteArray("<?xml version=\"1.0\"?><office:document "
                                        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">")
                          << "OpenDocument";
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><a/>") << "XML";
    QTest::newRow("json") << QByteArray("{\n \"a\": 1}") << "JSON";
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << "image";
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00 and so on") << "compressé";
    QTest::newRow("sqlite") << QByteArray("SQLite format 3") << "base de données";
    QTest::newRow("empty") << QByteArray() << "vide";
    QTest::newRow("blank") << QByteArray("  \r\n\n") << "vide";
    QTest::newRow("bytes") << QByteArray::fromHex("0102030405060708000900ff00000000aabbccdd00")
                           << "ni un classeur";
}

void TestContent::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    // The name lies, the content does not.
    for (const auto *name : {"modele.xlsx", "modele.csv"}) {
        RecordedTable table;
        const auto read = readTable(written(folder, QString::fromLatin1(name), bytes), table);
        QVERIFY(!read);
        QVERIFY(read.error().kind == FailureKind::Input);
        QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
        QVERIFY(!read.error().nextAction.isEmpty());
        QVERIFY(table.names.isEmpty() && table.rows.isEmpty());
    }
}

void TestContent::csvUnderAnotherName()
{
    const QTemporaryDir folder;
    RecordedTable table;
    const auto read = readTable(written(folder, QStringLiteral("modele.xlsx"), "a;b\n1;2\n"), table);
    QVERIFY(read);
    QVERIFY(noticeOf(*read, NoticeKind::NameDiffersFromContent));
    QCOMPARE(table.rows.size(), 1);
}

void TestContent::missingFile()
{
    RecordedTable table;
    const auto read = readTable(QStringLiteral("/nowhere/at/all.xlsx"), table);
    QVERIFY(!read && read.error().kind == FailureKind::Disk);
    QVERIFY(!read.error().sentence.isEmpty());
}

void TestContent::tooLarge()
{
    const QTemporaryDir folder;
    RecordedTable table;
    ReadOptions options;
    options.limits.fileBytes = 4;
    const auto read = readTable(written(folder, QStringLiteral("a.csv"), "a;b\n1;2\n"), table, options);
    QVERIFY(!read && read.error().kind == FailureKind::TooLarge);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
