// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/session.h"

#include <QTest>

using namespace agrafe;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses();
    void refuses_data();
    void refuses();
    void everyFailureHasAnExitCode();
    void everyCommandHasItsHelp();

private:
    static QList<cli::OptionRule> rules()
    {
        return {{"objet", "texte", ""}, {"parametre", "nom=valeur", "", true}, {"frais", "", ""}};
    }
};

void TestArguments::parses()
{
    const auto arguments =
        cli::parseArguments({u"123"_s, u"--objet"_s, u"MP 1"_s, u"--parametre=year=2024"_s, u"--parametre"_s,
                             u"month=03"_s, u"--frais"_s, u"--"_s, u"--objet"_s},
                            rules());
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->words, (QStringList{u"123"_s, u"--objet"_s}));
    QCOMPARE(arguments->value(u"objet"_s), u"MP 1"_s);
    QCOMPARE(arguments->values(u"parametre"_s), (QStringList{u"year=2024"_s, u"month=03"_s}));
    QVERIFY(arguments->has(u"frais"_s));
    QVERIFY(!arguments->has(u"aide"_s));
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown") << QStringList{u"--objets"_s, u"x"_s} << u"--objets"_s;
    QTest::newRow("no value") << QStringList{u"--objet"_s} << u"attend une valeur"_s;
    QTest::newRow("twice") << QStringList{u"--objet=a"_s, u"--objet=b"_s} << u"deux fois"_s;
}

void TestArguments::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, reason);
    const auto arguments = cli::parseArguments(words, rules());
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().sentence.contains(reason), qPrintable(arguments.error().sentence));
    QCOMPARE(cli::exitCodeOf(arguments.error()), cli::BadInput);
}

void TestArguments::everyFailureHasAnExitCode()
{
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::Secret)), cli::NoAccess);
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::Timeout)), cli::OutOfReach);
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::Journal)), cli::NoJournal);
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::OutcomeUnknown)), cli::OutcomeUnknown);
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::Internal)), cli::InternalFault);
    QCOMPARE(cli::exitCodeOf(Failure::of(FailureKind::Cancelled)), cli::DoneWithGaps);
    Failure http = Failure::of(FailureKind::Http);
    http.httpStatus = 401;
    QCOMPARE(cli::exitCodeOf(http), cli::NoAccess);
    http.httpStatus = 503;
    QCOMPARE(cli::exitCodeOf(http), cli::OutOfReach);
}

void TestArguments::everyCommandHasItsHelp()
{
    for (const cli::Command &command : cli::allCommands()) {
        const QString help = cli::helpOf(command);
        QVERIFY2(cli::generalHelp().contains(QLatin1String(command.name)), command.name);
        for (const cli::OptionRule &rule : command.options) {
            QVERIFY2(help.contains(u"--"_s + QLatin1String(rule.name)), rule.name);
            QVERIFY2(*rule.help != '\0', rule.name);
        }
        QVERIFY2(help.contains(u"--aide"_s), command.name);
    }
}

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
