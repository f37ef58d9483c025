// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "made_workbook.h"
#include "recorded_table.h"

#include <functional>

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
    void innocentNames();
    void missingFile();
    void changedWhileRead_data();
    void changedWhileRead();
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

QByteArray utf16(const char *text)
{
    const QString wide = QString::fromLatin1(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
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
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0\x10", 17) << "base de données";
    QTest::newRow("sylk") << QByteArray("ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\nE\r\n") << "SYLK";
    QTest::newRow("html in UTF-16") << utf16("<html><table><tr><td>1") << "page web";
    QTest::newRow("xml 2003 in UTF-16")
        << utf16("<?xml?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>") << "XML 2003";
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << "ni un classeur";
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF\r\n") << "vide";
    QTest::newRow("program") << QByteArray("MZ\x90\0\3\0", 6) << "programme";
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

/// Columns may be called as other formats begin.
void TestContent::innocentNames()
{
    const QTemporaryDir folder;
    for (const char *text : {"ID;Prénom;Nom\n1;Zoé;a\n", "MZ;Nom\n1;a\n", "II*;b\n1;2\n", "GIF8;b\n1;2\n",
                             "Rar!;b\n1;2\n", "BZh;b\n1;2\n", "PK;b\n1;2\n", "<5;b\n1;2\n"}) {
        RecordedTable table;
        QVERIFY2(readTable(written(folder, QStringLiteral("a.csv"), text), table), text);
        QCOMPARE(table.rows.size(), 1);
    }
}

void TestContent::missingFile()
{
    RecordedTable table;
    const auto read = readTable(QStringLiteral("/nowhere/at/all.xlsx"), table);
    QVERIFY(!read && read.error().kind == FailureKind::Disk);
    QVERIFY(!read.error().sentence.isEmpty());
}

/// Does something to its file when the third row comes.
class Meddler final : public RowSink
{
public:
    explicit Meddler(std::function<void()> meddle)
        : m_meddle(std::move(meddle))
    {}
    bool header(const Row &) override { return true; }
    bool row(const Row &) override
    {
        if (++rows == 3)
            m_meddle();
        return rows < stopAfter;
    }
    int rows = 0;
    int stopAfter = std::numeric_limits<int>::max();

private:
    std::function<void()> m_meddle;
};

void TestContent::changedWhileRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("says"); // empty: read all the same
    const QString changed = QStringLiteral("a changé");
    for (const QString &name : {QStringLiteral("a.csv"), QStringLiteral("a.xlsx")}) {
        const auto add = [&name](const char *deed, const QString &says) {
            QTest::addRow("%s, %s", qPrintable(name), deed) << name << QString::fromLatin1(deed) << says;
        };
        add("grown", changed);
        add("emptied", changed);
        add("written over", changed);
        add("replaced", changed);
        add("removed", {});
        add("replaced when enough was read", {});
    }
}

void TestContent::changedWhileRead()
{
    QFETCH(QString, name);
    QFETCH(QString, deed);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    const QByteArray csv = "a;b\n" + QByteArray("1;2\n").repeated(300'000);
    const QString path = written(folder, name, csv);
    if (name.endsWith(QStringLiteral("xlsx")))
        QVERIFY(writeZip(
            path, workbookParts(sheetXml("<row><c t=\"str\"><v>a</v></c></row>" +
                                         QByteArray("<row><c><v>1</v></c></row>").repeated(900'000)))));
    const auto meddle = [&] {
        QFile file(path);
        if (deed == QStringLiteral("removed"))
            return (void)QFile::remove(path);
        if (deed.startsWith(QStringLiteral("replaced")))
            QFile::remove(path);
        const bool append = deed == QStringLiteral("grown");
        if (!file.open(append ? QIODevice::Append : QIODevice::WriteOnly))
            qFatal("cannot write the test's file");
        if (deed != QStringLiteral("emptied"))
            file.write("9;9\n");
    };
    Meddler sink(meddle);
    sink.stopAfter = deed.endsWith(QStringLiteral("was read")) ? 3 : sink.stopAfter;
    const auto read = readTable(path, sink);
    QVERIFY(sink.rows >= 3);
    QCOMPARE(read.has_value(), says.isEmpty());
    QVERIFY2(read || read.error().sentence.contains(says),
             qPrintable(read ? QString() : read.error().sentence));
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
