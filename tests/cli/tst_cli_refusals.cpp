// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the program refuses, before and after something was sent.
#include "cli_desk.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
    void refusedBeforeSending_data();
    void refusedBeforeSending();
    void badTokens_data();
    void badTokens();
    void serviceOutOfReach();
    void badNumberIsSaidBeforeTheTokenIsRead();
    void journalThatCannotBeWritten();
    void noTokenAnywhere();

private:
    CliDesk m_desk;
};

void TestCliRefusals::refusedBeforeSending_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("not a number") << u"invalid"_s << QStringList();
    QTest::newRow("too short") << u"1300252"_s << QStringList();
    QTest::newRow("rounded") << u"1,3E+13"_s << QStringList();
    QTest::newRow("own administration") << u"21690123100011"_s << QStringList();
    QTest::newRow("unknown piece") << u"13002526500013"_s << QStringList{u"--pieces"_s, u"insee/rien"_s};
    QTest::newRow("unknown version") << u"13002526500013"_s
                                     << QStringList{u"--pieces"_s, u"msa/conformite_cotisations"_s,
                                                    u"--version"_s, u"9"_s};
    QTest::newRow("odd parameter") << u"13002526500013"_s << QStringList{u"--parametre"_s, u"2024"_s};
    QTest::newRow("parameter out of form")
        << u"13002526500013"_s
        << QStringList{u"--pieces"_s, u"gip_mds/effectifs_annuels"_s, u"--parametre"_s, u"year=hier"_s};
    QTest::newRow("misspelt parameter")
        << u"13002526500013"_s
        << QStringList{u"--pieces"_s, u"gip_mds/effectifs_annuels"_s, u"--parametre"_s, u"yeer=2023"_s};
    QTest::newRow("object on two lines") << u"13002526500013"_s << QStringList{u"--objet"_s, u"MP\n2026"_s};
    QTest::newRow("no piece named") << u"13002526500013"_s << QStringList{u"--pieces"_s, u","_s};
    QTest::newRow("flag with a value") << u"13002526500013"_s << QStringList{u"--frais=non"_s};
    QTest::newRow("unknown option") << u"13002526500013"_s << QStringList{u"--vite"_s};
}

void TestCliRefusals::refusedBeforeSending()
{
    QFETCH(QString, subject);
    QFETCH(QStringList, more);
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(service.serverPort());
    const Run result = m_desk.dossierFrom(url, subject, more, "eyJ.a.b");
    QCOMPARE(result.code, 2);
    QVERIFY(!service.waitForNewConnection(0)); // nobody came
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"kind").toString(), u"input"_s);
    QVERIFY(!error.value(u"sentence").toString().isEmpty());
}

void TestCliRefusals::badTokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << u"jeton-expire"_s << u"00103"_s;
    QTest::newRow("blacklisted") << u"jeton-liste-noire"_s << u"00105"_s;
    QTest::newRow("garbage") << QString() << u"00101"_s;
}

void TestCliRefusals::badTokens()
{
    QFETCH(QString, token);
    QFETCH(QString, code);
    const QByteArray bytes = token.isEmpty() ? QByteArray("eyJ.bad.token") : m_desk.sandbox.token(token);
    const Run result = m_desk.dossier(m_desk.siret, {}, bytes);
    QCOMPARE(result.code, 3);
    const QJsonObject error = result.json().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), code);
    QVERIFY(!error.value(u"nextAction").toString().isEmpty());
    QVERIFY(!result.out.contains(bytes) && !result.err.contains(bytes));
}

void TestCliRefusals::serviceOutOfReach()
{
    QTcpServer unused; // a port that nobody listens on any more
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(unused.serverPort());
    unused.close();
    const Run result = runCli({u"dossier"_s, m_desk.siret, u"--url"_s, url, u"--beneficiaire"_s,
                               u"21690123100011"_s, u"--jeton-stdin"_s, u"--format"_s, u"json"_s,
                               u"--config"_s, m_desk.config(), u"--pieces"_s, u"insee/sirene/unite_legale"_s},
                              "eyJ.a.b\n");
    QCOMPARE(result.code, 4);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"connection_refused"_s);
}

void TestCliRefusals::badNumberIsSaidBeforeTheTokenIsRead()
{
    // No habilitation, no token, a journal that cannot be opened: none of them matters yet.
    const QString folder = m_desk.folder.filePath(u"sans-jeton"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile wall(folder + u"/data"_s);
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    const QStringList base{u"--config"_s, folder, u"--format"_s, u"json"_s};
    for (const QStringList &more : {QStringList(), QStringList{u"--url"_s, m_desk.sandbox[u"entreprise"_s],
                                                               u"--beneficiaire"_s, u"21690123100011"_s}}) {
        const Run result = runCli(QStringList{u"dossier"_s, u"1300252"_s} + base + more);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"input"_s);
    }
}

void TestCliRefusals::journalThatCannotBeWritten()
{
    const QString folder = m_desk.folder.filePath(u"ferme"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile wall(folder + u"/data"_s); // a file where the journal's folder should be
    QVERIFY(wall.open(QIODevice::WriteOnly));
    wall.close();
    const Run result =
        runCli({u"dossier"_s, m_desk.siret, u"--url"_s, m_desk.sandbox[u"entreprise"_s], u"--beneficiaire"_s,
                u"21690123100011"_s, u"--jeton-stdin"_s, u"--format"_s, u"json"_s, u"--config"_s, folder},
               "eyJ.a.b\n");
    QCOMPARE(result.code, 5);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"journal"_s);
}

void TestCliRefusals::noTokenAnywhere()
{
    const Run result =
        runCli({u"dossier"_s, m_desk.siret, u"--url"_s, m_desk.sandbox[u"entreprise"_s], u"--beneficiaire"_s,
                u"21690123100011"_s, u"--format"_s, u"json"_s, u"--config"_s, m_desk.config()});
    QCOMPARE(result.code, 3);
    QCOMPARE(result.json().value(u"error").toObject().value(u"kind").toString(), u"secret"_s);
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_cli_refusals.moc"
