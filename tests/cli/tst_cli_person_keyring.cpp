// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/home_scan.h"
#include "support/keyring_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

/// The journal's fingerprints with the keychain of a real session: each step in a process of its own.
class TestCliPersonKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = missingForKeyring(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }
    void oneRunFindsWhatAnotherAsked();
    void workstationsShareAKey();

private:
    [[nodiscard]] KeyringRun session(const QTemporaryDir &folder, const QString &script) const
    {
        return inKeyringSession(QStringLiteral(AGRAFE_WITH_KEYRING), u"unlocked"_s,
                                u". \"$PERSONS\"\n"_s + script,
                                {{u"C"_s, QStringLiteral(AGRAFE_CLI)},
                                 {u"D"_s, folder.path()},
                                 {u"PERSONS"_s, QStringLiteral(AGRAFE_PERSONS)}});
    }
};

void TestCliPersonKeyring::oneRunFindsWhatAnotherAsked()
{
    const QTemporaryDir folder;
    const KeyringRun run =
        session(folder, u"ask AUBERTIN || exit 90\nask Mercadal\nwho Aubertin || exit 91\n"_s);
    QVERIFY2(run.code == 0, qPrintable(run.messages));
    const QJsonObject found = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QVERIFY2(found.value(u"comparable").toBool(), qPrintable(run.output + run.messages));
    QCOMPARE(found.value(u"notComparable").toInt(), 0);
    const QJsonArray accesses = found.value(u"accesses").toArray();
    QCOMPARE(accesses.size(), 1);
    QCOMPARE(accesses.first()[u"object"].toString(), u"CCAS-7"_s);
    QVERIFY(accesses.first()[u"subject"].toString().startsWith(u"e1-"_s));
    for (const char *name : {"AUBERTIN", "Aubertin", "Mercadal", "Solène", "agrafe-empreinte"})
        QCOMPARE(filesHolding(folder.path(), name), QStringList());
}

void TestCliPersonKeyring::workstationsShareAKey()
{
    const QTemporaryDir folder;
    const KeyringRun run =
        session(folder, u"one=$(key one); [ \"$one\" != \"$(key two)\" ] || exit 92\n"
                        "printf %s \"$one\" | \"$C\" journal cle importer --config \"$D/two\" || exit 93\n"
                        "[ \"$one\" = \"$(key two)\" ] || exit 94\n"
                        "echo \"${one%%:*}\"\n"_s);
    QVERIFY2(run.code == 0, qPrintable(run.messages));
    QCOMPARE(run.output.trimmed(), u"agrafe-empreinte-1"_s);
}

QTEST_GUILESS_MAIN(TestCliPersonKeyring)
#include "tst_cli_person_keyring.moc"
