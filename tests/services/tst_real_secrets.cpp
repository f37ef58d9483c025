// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/home_scan.h"
#include "support/keyring_session.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The life of every secret that Agrafe keeps, in the keychain of a real session: each step in a process of
/// its own, and none of them ever on the disk.
class TestRealSecrets : public QObject
{
    Q_OBJECT

private:
    using Run = agrafe::test::KeyringRun;

    std::unique_ptr<QTemporaryDir> m_folder;

    // In the script, "s VERB" is a step of the secret under test; "once VERB" too, without trying again when
    // the keychain took more than the program's patience (a loaded machine).
    [[nodiscard]] Run session(const QString &mode, const QString &kind, const QString &script) const
    {
        const Run run = agrafe::test::inKeyringSession(
            QStringLiteral(AGRAFE_WITH_KEYRING), mode,
            u"once() { \"$T\" \"$D\" \"$1\" \"$KIND\"; }\n"
            "s() { local tries given= said code\n"
            "  [ \"$1\" != keep ] || given=$(cat)\n"
            "  for tries in 1 2 3 4; do\n"
            "    said=$(printf %s \"$given\" | once \"$1\"); code=$?\n"
            "    case $said in *'ne répond pas'*) continue ;; esac\n"
            "    break\n"
            "  done\n"
            "  printf %s \"$said\"; return $code; }\n"_s +
                script,
            {{u"T"_s, QCoreApplication::applicationDirPath() + u"/secret_tool"_s},
             {u"D"_s, m_folder->path()},
             {u"KIND"_s, kind},
             {u"QT_LOGGING_RULES"_s, u"agrafe.*=true;qt.network*=true"_s}});
        if ((run.output + run.messages).contains(u"canary"_s))
            qFatal("a secret was said");
        if (run.code != 0)
            qInfo().noquote() << run.messages;
        return run;
    }

    static void everySecret()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind :
             {"entreprise", "particulier", "el", "secret-client", "mot-de-passe-technique", "mandataire"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = agrafe::test::missingForKeyring(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup() { QCOMPARE(agrafe::test::filesHolding(m_folder->path(), "canary"), QStringList()); }

    void keptUsedReplacedRemoved_data() { everySecret(); }

    void keptUsedReplacedRemoved()
    {
        QFETCH(QString, kind);
        const Run run =
            session(u"unlocked"_s, kind,
                    u"printf canary-one | s keep || exit 90\n"
                    "[ \"$(s use)\" = canary-one ] || exit 91\n"
                    "printf canary-two | s keep || exit 92\n"
                    "[ \"$(s use)\" = canary-two ] || exit 93\n"
                    "grep -rlaE 'canary|Y2FuYXJ5' \"$HOME\" \"$D\" && exit 94\n"
                    "s lost; [ $? = 1 ] || exit 95\n"
                    "s remove || exit 96\n"
                    "gdbus call --session --dest org.freedesktop.secrets --object-path "
                    "/org/freedesktop/secrets --method org.freedesktop.Secret.Service.SearchItems '{}' | "
                    "grep -q collection/login/ && exit 97\n"
                    "exit 0\n"_s);
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.output));
    }

    void itsLossIsSaid_data() { everySecret(); }

    void itsLossIsSaid()
    {
        QFETCH(QString, kind);
        const Run run = session(
            u"unlocked"_s, kind,
            u"printf canary-one | s keep || exit 90\n"
            "i=$(gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
            "--method org.freedesktop.Secret.Service.SearchItems '{}' | grep -o "
            "'/org/freedesktop/secrets/collection/login/[0-9]*' | head -1)\n"
            "gdbus call --session --dest org.freedesktop.secrets --object-path $i --method "
            "org.freedesktop.Secret.Item.Delete >&2 || exit 91\n"
            "s lost\n"_s);
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.output));
        const QString whose = kind == u"mandataire" ? u"mandataire.valorne"_s : u"Marchés "_s + kind;
        QVERIFY2(run.output.contains(whose), qPrintable(run.output));
    }

    void aLockedKeychainIsSaid_data() { everySecret(); }

    void aLockedKeychainIsSaid()
    {
        QFETCH(QString, kind);
        const Run run = session(
            u"unlocked"_s, kind,
            u"printf canary-one | s keep || exit 90\n"
            "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
            "--method org.freedesktop.Secret.Service.Lock \"['/org/freedesktop/secrets/collection/login']\" "
            ">&2\n"
            "s use; [ $? = 2 ] || exit 91\n"
            "printf canary-two | s keep; [ $? = 2 ] || exit 92\n"
            "s remove; [ $? = 2 ] || exit 93\n"
            "gdbus call --session --dest org.freedesktop.secrets --object-path "
            "/org/freedesktop/secrets/collection/login --method org.freedesktop.DBus.Properties.Get "
            "org.freedesktop.Secret.Collection Locked | grep -q true || exit 94\n"_s);
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.output));
        QCOMPARE(run.output.count(u"verrouillé"_s), 3);
        QVERIFY2(run.output.contains(u"Déverrouillez"_s), qPrintable(run.output));
    }

    /// It is said after a few seconds, and what was kept is found once it answers.
    void aSlowKeychainIsSaid()
    {
        const Run run = session(u"unlocked"_s, u"entreprise"_s,
                                u"printf canary-one | s keep || exit 90\n"
                                "keyring=$(gdbus call --session --dest org.freedesktop.DBus --object-path / "
                                "--method org.freedesktop.DBus.GetConnectionUnixProcessID "
                                "org.freedesktop.secrets | tr -dc '0-9 ' | tr ' ' '\\n' | tail -1)\n"
                                "kill -STOP $keyring || exit 91\n"
                                "once use; [ $? = 2 ] || exit 92\n"
                                "printf canary-two | once keep; [ $? = 2 ] || exit 93\n"
                                "kill -CONT $keyring\n"
                                "printf canary-three | s keep || exit 94\n"
                                "[ \"$(s use)\" = canary-three ] || exit 95\n"_s);
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.output));
        QCOMPARE(run.output.count(u"ne répond pas"_s), 2);
        QVERIFY2(run.output.contains(u"cette session seulement"_s), qPrintable(run.output));
    }

    void withoutKeychainNothingIsKept_data() { everySecret(); }

    void withoutKeychainNothingIsKept()
    {
        QFETCH(QString, kind);
        const Run run = session(u"no-bus"_s, kind,
                                u"printf canary-one | s keep; [ $? = 2 ] || exit 90\n"
                                "grep -rlaE 'canary|Y2FuYXJ5' \"$HOME\" \"$D\" && exit 91\n"
                                "exit 0\n"_s);
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.output));
        QVERIFY2(run.output.contains(u"Aucun trousseau"_s), qPrintable(run.output));
        QVERIFY2(run.output.contains(u"cette session seulement"_s), qPrintable(run.output));
    }
};

QTEST_GUILESS_MAIN(TestRealSecrets)
#include "tst_real_secrets.moc"
