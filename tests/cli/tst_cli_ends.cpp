// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What a scheduler reads when something goes wrong on the way: the program itself, against its own sandbox.
#include "cli_desk.h"
#include "support/home_scan.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(m_sandbox.stop()); }
    void lostOutputIsNoSuccess();
    void closedStreamsAreNobodyElses_data();
    void closedStreamsAreNobodyElses();
    void stoppedRunSaysSo_data();
    void stoppedRunSaysSo();
    void secretOnTwoLinesIsRefused();
    void resolvedNumbersAreGiven();

private:
    [[nodiscard]] QStringList dossier(const QString &subject, const QStringList &more) const;
    QTemporaryDir m_folder;
    SandboxProgram m_sandbox;
};

void TestCliEnds::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    QVERIFY(m_sandbox.start({u"--latence"_s, u"30000"_s}));
}

QStringList TestCliEnds::dossier(const QString &subject, const QStringList &more) const
{
    return QStringList{u"dossier"_s,    subject,       u"--url"_s,          m_sandbox[u"entreprise"_s],
                       u"--objet"_s,    u"MP-1"_s,     u"--beneficiaire"_s, u"21690123100011"_s,
                       u"--contexte"_s, u"Marchés"_s,  u"--jeton-stdin"_s,  u"--format"_s,
                       u"json"_s,       u"--config"_s, m_folder.path()} +
           more;
}

void TestCliEnds::lostOutputIsNoSuccess()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(AGRAFE_CLI), {u"catalogue"_s, u"lister"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCliEnds::closedStreamsAreNobodyElses_data()
{
    QTest::addColumn<QString>("closing");
    QTest::addColumn<int>("code");
    QTest::newRow("input") << u"<&-"_s << 2;
    QTest::newRow("output") << u">&-"_s << 1;
    QTest::newRow("errors") << u"2>&-"_s << 0;
    QTest::newRow("all") << u"<&- >&- 2>&-"_s << 2;
}

/// The number of a closed stream goes to the next file that is opened: nothing is read from it, nor written
/// into it.
void TestCliEnds::closedStreamsAreNobodyElses()
{
    QFETCH(const QString, closing);
    QFETCH(const int, code);
    SandboxProgram sandbox;
    QVERIFY(sandbox.start({u"--latence"_s, u"0"_s}));
    const QTemporaryDir folder;
    QProcess process;
    process.start(
        u"bash"_s,
        {u"-c"_s,
         u"\"$0\" particulier dss/revenu_solidarite_active --url \"$1\" --beneficiaire 21690123100011 "
         "--objet CCAS-7 --jeton-stdin --champs - --config \"$2\" "_s +
             closing,
         QStringLiteral(AGRAFE_CLI), sandbox[u"particulier"_s], folder.path()});
    process.write(sandbox.token(u"jeton-complet"_s) +
                  "\nnomNaissance=AUBERTIN\nprenoms=Solène,Marie\nanneeDateNaissance=1988\n"
                  "moisDateNaissance=5\njourDateNaissance=14\nsexeEtatCivil=F\n"
                  "codeCogInseePaysNaissance=99100\ncodeCogInseeCommuneNaissance=35238\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
    QCOMPARE(filesHolding(folder.path(), "RSA"), QStringList());
    QVERIFY(sandbox.stop());
}

void TestCliEnds::stoppedRunSaysSo_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

void TestCliEnds::stoppedRunSaysSo()
{
    QFETCH(const int, signal);
    QProcess process;
    process.start(QStringLiteral(AGRAFE_CLI), dossier(u"00024511800021"_s, {u"--sortie"_s, m_folder.path()}));
    process.write(m_sandbox.token(u"jeton-complet"_s) + '\n');
    process.closeWriteChannel();
    // Something has left once the journal is there.
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(m_folder.path()).entryList({u"*"_s}, QDir::Dirs).isEmpty(), 20'000);
    QVERIFY(!process.waitForFinished(1'500));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QVERIFY(process.exitCode() != 0);
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(json.value(u"interrupted").toBool() || json.contains(u"error"));
    QVERIFY(!process.readAllStandardError().isEmpty() || json.contains(u"error"));
}

void TestCliEnds::secretOnTwoLinesIsRefused()
{
    QCOMPARE(runCli(dossier(u"00024511800021"_s, {}), "eyJhbGciOi\nJIUzI1NiJ9\n").code, 2);
}

void TestCliEnds::resolvedNumbersAreGiven()
{
    SandboxProgram sandbox; // a quick one
    QVERIFY(sandbox.start({u"--latence"_s, u"0"_s}));
    QStringList words = dossier(u"W991000456"_s, {u"--pieces"_s, u"djepva/association"_s});
    words.replace(3, sandbox[u"entreprise"_s]);
    const Run run = runCli(words, sandbox.token(u"jeton-complet"_s) + '\n');
    const QJsonObject subject = run.json().value(u"subject").toObject();
    QCOMPARE(subject.value(u"rna").toString(), u"W991000456"_s);
    QCOMPARE(subject.value(u"siren").toString().size(), 9);
    QVERIFY(sandbox.stop());
}

QTEST_GUILESS_MAIN(TestCliEnds)
#include "tst_cli_ends.moc"
