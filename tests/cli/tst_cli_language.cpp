// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The same program in the language of the session.
#include "cli_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
    void englishSessionReadsEnglish_data();
    void englishSessionReadsEnglish();
    void jsonHasOneStructureInBothLanguages();

private:
    CliDesk m_desk;
};

void TestCliLanguage::englishSessionReadsEnglish_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("general help") << QStringList{u"--aide"_s};
    for (const char *command : {"dossier", "catalogue", "habilitation", "bac-a-sable"})
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--aide"_s};
    QTest::newRow("refusal") << QStringList{u"dossier"_s, u"123"_s, u"--config"_s, m_desk.config()};
}

// Every line of the French run has to change, but those that only hold words of the command line.
void TestCliLanguage::englishSessionReadsEnglish()
{
    QFETCH(const QStringList, words);
    const auto lines = [&words](const QString &session) {
        const Run result = runCli(words, {}, session);
        return QString::fromUtf8(result.out + result.err).split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList french = lines(u"fr_FR.UTF-8"_s);
    const QStringList english = lines(u"en_GB.UTF-8"_s);
    QCOMPARE(english.size(), french.size());
    QVERIFY(!english.isEmpty());
    static const QRegularExpression frenchLetters(u"[àâçéèêëîïôùûœ«»\u00a0\u202f]"_s);
    for (qsizetype line = 0; line < english.size(); ++line) {
        QVERIFY2(!frenchLetters.match(english.at(line)).hasMatch(), qPrintable(english.at(line)));
        if (!english.at(line).startsWith(u"agrafe-cli "))
            QVERIFY2(english.at(line) != french.at(line), qPrintable(english.at(line)));
    }
}

void TestCliLanguage::jsonHasOneStructureInBothLanguages()
{
    const auto list = [](const QString &session) {
        const Run result = runCli({u"catalogue"_s, u"lister"_s, u"--format"_s, u"json"_s}, {}, session);
        return QJsonDocument::fromJson(result.out).array();
    };
    const QJsonArray french = list(u"C.UTF-8"_s);
    const QJsonArray english = list(u"en_GB.UTF-8"_s);
    QCOMPARE(english.size(), french.size());
    int changed = 0;
    for (qsizetype index = 0; index < french.size(); ++index) {
        const QJsonObject here = french.at(index).toObject();
        const QJsonObject there = english.at(index).toObject();
        QCOMPARE(there.keys(), here.keys());
        QCOMPARE(there.value(u"id"), here.value(u"id"));
        changed += here != there ? 1 : 0;
    }
    QVERIFY(changed > 0);
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
