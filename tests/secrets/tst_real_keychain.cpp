// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_lock.h"
#include "support/keyring_session.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

/// The real keychain of a real session, each call from a process of its own.
class TestRealKeychain : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int code = -1;
        QString output;
        qint64 total = 0;
        qint64 longest = 0; ///< the event loop's longest absence
    };

    // The tool is $T in the script.
    static Run session(const QString &mode, const QString &script)
    {
        const auto given =
            agrafe::test::inKeyringSession(QStringLiteral(AGRAFE_WITH_KEYRING), mode, script,
                                           {{QStringLiteral("T"), QCoreApplication::applicationDirPath() +
                                                                      QStringLiteral("/keychain_tool")}});
        Run run;
        run.code = given.code;
        run.output = given.output;
        static const QRegularExpression figures(QStringLiteral("total=(\\d+) longest=(\\d+)"));
        const auto match = figures.match(given.messages);
        run.total = match.captured(1).toLongLong();
        run.longest = match.captured(2).toLongLong();
        if (run.code != 0 && run.output.isEmpty())
            qInfo().noquote() << mode << "code" << run.code << given.messages;
        return run;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = agrafe::test::missingForKeyring(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void tellsWhetherItIsOpen_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("unlocked") << 0;
        for (const char *mode : {"locked", "empty", "no-service", "stuck", "no-bus"})
            QTest::newRow(mode) << 1;
    }

    void tellsWhatIsSeen_data()
    {
        QTest::addColumn<int>("seen");
        QTest::newRow("unlocked") << int(agrafe::KeychainSight::Unlocked);
        QTest::newRow("locked") << int(agrafe::KeychainSight::Closed);
        QTest::newRow("empty") << int(agrafe::KeychainSight::Closed);
        QTest::newRow("no-bus") << int(agrafe::KeychainSight::None);
    }

    // An empty keychain asks for a new password as soon as something is written into it: nothing is.
    void tellsWhatIsSeen()
    {
        QFETCH(int, seen);
        const Run run = session(QLatin1String(QTest::currentDataTag()), QStringLiteral("$T seen"));
        QCOMPARE(run.code, seen);
        QVERIFY2(run.total < 1500, qPrintable(QString::number(run.total)));
    }

    // Whatever hangs behind it, and without a dialog that nobody closes.
    void tellsWhetherItIsOpen()
    {
        QFETCH(int, code);
        const Run run = session(QLatin1String(QTest::currentDataTag()), QStringLiteral("$T open"));
        QCOMPARE(run.code, code);
        QVERIFY2(run.total < 1500, qPrintable(QString::number(run.total)));
    }

    void anotherProcessReadsWhatWasWritten()
    {
        const Run run = session(QStringLiteral("unlocked"),
                                QStringLiteral("set -e; printf canary-real | $T write a; $T read a"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QStringLiteral("canary-real"));
    }

    void aSecretIsReplaced()
    {
        const Run run =
            session(QStringLiteral("unlocked"),
                    QStringLiteral("set -e; printf one | $T write a; printf two | $T write a; $T read a"));
        QCOMPARE(run.output, QStringLiteral("two"));
    }

    void aSecretIsRemovedAlone()
    {
        const Run run =
            session(QStringLiteral("unlocked"),
                    QStringLiteral("set -e; printf one | $T write a; printf two | $T write b; $T remove a; "
                                   "$T remove a; $T read b; ! $T read a"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QStringLiteral("two"));
    }

    void bytesOfEveryValueComeBack()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            QStringLiteral(
                "set -e; printf '\\001\\377 é\\n' | $T write a; $T read a | od -An -tx1 | tr -d ' \\n'"));
        QCOMPARE(run.output, QStringLiteral("01ff20c3a90a"));
    }

    void theProbeLeavesNothing()
    {
        const Run run =
            session(QStringLiteral("unlocked"),
                    QStringLiteral(
                        "set -e; $T probe; gdbus call --session --dest org.freedesktop.secrets --object-path "
                        "/org/freedesktop/secrets --method org.freedesktop.Secret.Service.SearchItems '{}'"));
        QCOMPARE(run.code, 0);
        QVERIFY2(!run.output.contains(QStringLiteral("collection/login/")), qPrintable(run.output));
    }

    void noPlainTextIsLeftInTheHome()
    {
        const Run run = session(QStringLiteral("unlocked"),
                                QStringLiteral("set -e; printf canary-real | $T write a; ! grep -rlaE "
                                               "\"canary-real|$(printf canary-real | base64)\" \"$HOME\""));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QString());
    }

    // Locked meanwhile, the daemon answers as if the secret had never been there, or were gone.
    void aKeychainLockedMeanwhileIsSaid_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("read") << QStringLiteral("read");
        QTest::newRow("remove") << QStringLiteral("remove");
    }

    void aKeychainLockedMeanwhileIsSaid()
    {
        QFETCH(QString, verb);
        const Run run = session(
            QStringLiteral("unlocked"),
            QStringLiteral(
                "printf canary-real | $T write a; gdbus call --session --dest org.freedesktop.secrets "
                "--object-path /org/freedesktop/secrets --method org.freedesktop.Secret.Service.Lock "
                "\"['/org/freedesktop/secrets/collection/login']\" >&2; $T %1 a")
                .arg(verb));
        QCOMPARE(run.code, 2);
        QVERIFY2(run.output.contains(QStringLiteral("verrouillé")), qPrintable(run.output));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("words");
        const auto none = QStringLiteral("Aucun trousseau");
        QTest::newRow("locked") << QStringLiteral("locked") << QStringLiteral("verrouillé");
        QTest::newRow("empty") << QStringLiteral("empty") << none;
        QTest::newRow("no-service") << QStringLiteral("no-service") << none;
        QTest::newRow("stuck") << QStringLiteral("stuck") << QStringLiteral("ne répond pas");
        QTest::newRow("no-bus") << QStringLiteral("no-bus") << none;
        QTest::newRow("no-library") << QStringLiteral("no-library") << none;
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, mode);
        QFETCH(QString, words);
        QStringList calls{QStringLiteral("$T probe"), QStringLiteral("printf canary-real | $T write a"),
                          QStringLiteral("$T read a"), QStringLiteral("$T remove a")};
        if (mode == u"stuck")
            calls.resize(1); // each would wait for its deadline
        for (const QString &call : std::as_const(calls)) {
            const Run run = session(mode, call);
            QCOMPARE(run.code, 2);
            QVERIFY2(run.output.contains(words), qPrintable(run.output));
            QVERIFY2(run.output.contains(QStringLiteral("cette session seulement")), qPrintable(run.output));
            QVERIFY(!run.output.contains(QStringLiteral("canary")));
            // 4 s a job, and a read may need a probe after it.
            QVERIFY2(run.total < 13'000, qPrintable(QString::number(run.total)));
            QVERIFY2(run.longest < 1'000, qPrintable(QString::number(run.longest)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRealKeychain)
#include "tst_real_keychain.moc"
