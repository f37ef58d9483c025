// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A journal that dies when answers have come already: what came is kept, what is missing is said.
#include "cli_desk.h"
#include "support/other_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalThatDiesMidway();
};

void TestCliJournal::aJournalThatDiesMidway()
{
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({u"--latence"_s, u"1500"_s, u"--graine"_s, u"7"_s}));
    QProcess process;
    process.start(QStringLiteral(AGRAFE_CLI),
                  {u"dossier"_s, u"00024511800021"_s, u"--url"_s, sandbox[u"entreprise"_s],
                   u"--beneficiaire"_s, u"21690123100011"_s, u"--contexte"_s, u"Marchés publics"_s,
                   u"--objet"_s, u"MP-1"_s, u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--sortie"_s,
                   folder.filePath(u"sortie"_s), u"--config"_s, folder.path()});
    process.write(sandbox.token(u"jeton-complet"_s) + '\n');
    process.closeWriteChannel();
    const QString journal = folder.filePath(u"data/journal.sqlite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journal), 20'000);
    OtherProgram other(journal);
    QTRY_VERIFY_WITH_TIMEOUT(other.number(u"SELECT count(*) FROM access WHERE closed_at IS NOT NULL"_s) >= 3,
                             20'000);
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s)); // and never again writable for this run
    QVERIFY(process.waitForFinished(150'000));
    QVERIFY(other.run(u"ROLLBACK"_s));

    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(QString::fromUtf8(said).contains(u"journal"_s), said.constData());
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const QJsonObject summary = json.value(u"summary").toObject();
    QVERIFY(summary.value(u"proved").toInt() >= 1);
    const QJsonArray items = json.value(u"items").toArray();
    QVERIFY(items.size() > 25);
    const qsizetype withData = std::ranges::count_if(
        items, [](const QJsonValue &item) { return item.toObject().value(u"data").isObject(); });
    QVERIFY(withData >= 1);
    // Every access that was begun is in the journal, the last ones without their end.
    QVERIFY(other.number(u"SELECT count(*) FROM access"_s) >= withData);
    QVERIFY(sandbox.stop());
}

QTEST_GUILESS_MAIN(TestCliJournal)
#include "tst_cli_journal.moc"
