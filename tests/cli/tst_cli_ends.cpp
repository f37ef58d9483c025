// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What a scheduler reads when something goes wrong on the way: the program itself, against its own sandbox.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class TestCliEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void lostOutputIsNoSuccess();
    void stoppedRunSaysSo_data();
    void stoppedRunSaysSo();
    void secretOnTwoLinesIsRefused();
    void resolvedNumbersAreGiven();

private:
    [[nodiscard]] QStringList dossier(const QString &subject, const QStringList &more) const;
    [[nodiscard]] QString told(const QString &name) const { return m_addresses.value(name); }

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QMap<QString, QString> m_addresses;
};

void TestCliEnds::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    m_sandbox.start(QStringLiteral(AGRAFE_CLI), {u"bac-a-sable"_s, u"--latence"_s, u"30000"_s});
    QVERIFY(m_sandbox.waitForStarted());
    while (!m_addresses.contains(u"jeton-liste-noire"_s)) {
        QVERIFY(m_sandbox.canReadLine() || m_sandbox.waitForReadyRead(20'000));
        while (m_sandbox.canReadLine()) {
            const QString line = QString::fromUtf8(m_sandbox.readLine()).trimmed();
            m_addresses.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
}

void TestCliEnds::cleanupTestCase()
{
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished());
}

QStringList TestCliEnds::dossier(const QString &subject, const QStringList &more) const
{
    return QStringList{u"dossier"_s,    subject,       u"--url"_s,          told(u"entreprise"_s),
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
    process.write(told(u"jeton-complet"_s).toLatin1() + '\n');
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
    QProcess process;
    process.start(QStringLiteral(AGRAFE_CLI), dossier(u"00024511800021"_s, {}));
    process.write("eyJhbGciOi\nJIUzI1NiJ9\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
}

void TestCliEnds::resolvedNumbersAreGiven()
{
    QProcess sandbox;
    sandbox.start(QStringLiteral(AGRAFE_CLI), {u"bac-a-sable"_s, u"--latence"_s, u"0"_s});
    QVERIFY(sandbox.waitForStarted());
    QMap<QString, QString> at;
    while (!at.contains(u"jeton-liste-noire"_s)) {
        QVERIFY(sandbox.canReadLine() || sandbox.waitForReadyRead(20'000));
        while (sandbox.canReadLine()) {
            const QString line = QString::fromUtf8(sandbox.readLine()).trimmed();
            at.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
    QStringList words = dossier(u"W991000456"_s, {u"--pieces"_s, u"djepva/association"_s});
    words.replace(3, at.value(u"entreprise"_s));
    QProcess process;
    process.start(QStringLiteral(AGRAFE_CLI), words);
    process.write(at.value(u"jeton-complet"_s).toLatin1() + '\n');
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    const QJsonObject subject =
        QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(u"subject").toObject();
    QCOMPARE(subject.value(u"rna").toString(), u"W991000456"_s);
    QCOMPARE(subject.value(u"siren").toString().size(), 9);
    sandbox.terminate();
    QVERIFY(sandbox.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCliEnds)
#include "tst_cli_ends.moc"
