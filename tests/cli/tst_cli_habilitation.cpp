// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "support/home_scan.h"
#include "support/keyring_session.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace agrafe;

/// The life of habilitations and their secrets from the command line, in a session with a real keychain.
class TestCliHabilitation : public QObject
{
    Q_OBJECT

private:
    using Run = test::KeyringRun;

    std::unique_ptr<QTemporaryDir> m_home;

    // In the script, $C is the command, $K its --config.
    [[nodiscard]] Run session(const QString &mode, const QString &script) const
    {
        return test::inKeyringSession(QStringLiteral(AGRAFE_WITH_KEYRING), mode, script,
                                      {{QStringLiteral("C"), QStringLiteral(AGRAFE_CLI)},
                                       {QStringLiteral("K"), QStringLiteral("--config=") + m_home->path()},
                                       {QStringLiteral("D"), m_home->path()}});
    }

    // A sandbox in the background; its addresses and tokens in $A.
    [[nodiscard]] static QString withSandbox(const QString &script)
    {
        return QStringLiteral(
                   "$C bac-a-sable --latence 0 > $D/bac & B=$!\n"
                   "trap 'kill $B' EXIT\n"
                   "for i in $(seq 200); do grep -q liste-noire $D/bac && break; sleep 0.05; done\n"
                   "v() { sed -n \"s/^$1=//p\" $D/bac; }\n"
                   "U=$(v entreprise)\n"
                   "$C habilitation ajouter --nom Marchés --environnement bac-a-sable --url $U "
                   "--beneficiaire 21690123100011 --contexte Marchés $K || exit 90\n") +
               script;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = test::missingForKeyring(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aTokenIsStoredThenReplacedOnceProved()
    {
        const Run run =
            session(QStringLiteral("unlocked"),
                    withSandbox(QStringLiteral(
                        "v jeton-restreint | $C habilitation jeton Marchés $K || exit 91\n"
                        "$C habilitation verifier Marchés --format json $K || exit 92\n"
                        "v jeton-renouvele | $C habilitation jeton Marchés $K || exit 93\n"
                        "v jeton-liste-noire | $C habilitation jeton Marchés $K; [ $? = 3 ] || exit 94\n"
                        "$C habilitation verifier Marchés $K || exit 95\n"
                        "rm $D/bac\n")));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        QVERIFY2(run.messages.contains(QStringLiteral("remplacé")), qPrintable(run.messages));
        QVERIFY(run.messages.contains(QStringLiteral("\n+ "))); // rights gained, by their titles
        QVERIFY(run.messages.contains(QStringLiteral("liste noire")) ||
                run.messages.contains(QStringLiteral("retiré")) ||
                run.messages.contains(QStringLiteral("jeton")));
        QCOMPARE(test::filesHolding(m_home->path(), "eyJ"), QStringList());
    }

    void whatTheKeychainLostIsSaidByName()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            withSandbox(QStringLiteral("v jeton-complet | $C habilitation jeton Marchés $K || exit 91\n"
                                       "gdbus call --session --dest org.freedesktop.secrets --object-path "
                                       "/org/freedesktop/secrets/collection/login --method "
                                       "org.freedesktop.Secret.Collection.Delete >&2\n"
                                       "$C diagnostic --format json $K; rm $D/bac\n")));
        const QJsonArray checks = QJsonDocument::fromJson(run.output.mid(run.output.indexOf(u'{')).toUtf8())
                                      .object()[u"checks"]
                                      .toArray();
        QString sentence;
        for (const QJsonValue &check : checks) {
            if (check[u"id"].toString() == u"trousseau")
                sentence = check[u"sentence"].toString();
        }
        QVERIFY2(!sentence.isEmpty(), qPrintable(run.output + run.messages));
        QVERIFY2(sentence.contains(QStringLiteral("Marchés")) ||
                     sentence.contains(QStringLiteral("trousseau")),
                 qPrintable(sentence));
    }

    void withoutKeychainNothingFallsBackToAFile()
    {
        const Run run =
            session(QStringLiteral("no-bus"),
                    withSandbox(QStringLiteral("v jeton-complet | $C habilitation jeton Marchés $K; code=$?\n"
                                               "rm $D/bac; exit $code\n")));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains(QStringLiteral("trousseau")), qPrintable(run.messages));
        QCOMPARE(test::filesHolding(m_home->path(), "eyJ"), QStringList());
    }

    void deletingAHabilitationDeletesItsSecret()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            withSandbox(QStringLiteral(
                "v jeton-complet | $C habilitation jeton Marchés $K || exit 91\n"
                "$C habilitation supprimer Marchés $K || exit 92\n"
                "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
                "--method org.freedesktop.Secret.Service.SearchItems '{}' | grep -q collection/login/ && "
                "exit 93\n"
                "exit 0\n")));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
    }

    void chorusProHasTwoSecrets()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            QStringLiteral(
                "$C habilitation ajouter --nom Factures --service chorus --environnement qualification "
                "--client 3f0d2c1a --compte-technique TECH_1_21990001900013@cpro.fr $K || exit 90\n"
                "printf canary-a | $C habilitation jeton Factures --secret secret-client $K || exit 91\n"
                "printf canary-b | $C habilitation jeton Factures --secret mot-de-passe-technique "
                "--change-le "
                "2026-03-02 $K || exit 92\n"
                "printf canary-c | $C habilitation jeton Factures --secret jeton $K; [ $? = 2 ] || exit 93\n"
                "$C habilitation lister --format json $K\n"));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        const QJsonArray all = QJsonDocument::fromJson(run.output.toUtf8()).array();
        QCOMPARE(all[0][u"technicalPasswordEnd"].toString(), QStringLiteral("2027-04-30"));
        QCOMPARE(all[0][u"url"].toString(), QStringLiteral("https://sandbox-api.piste.gouv.fr"));
        QCOMPARE(test::filesHolding(m_home->path(), "canary"), QStringList());
    }

    void aSecretOfChorusReplacesAnotherOnceProved()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            withSandbox(QStringLiteral(
                "$C habilitation ajouter --nom Factures --service chorus --environnement bac-a-sable --url "
                "$(v chorus) --url-jetons $(v oauth) --client bac-a-sable --compte-technique "
                "TECH_1_21990001900013@cpro.fr $K || exit 90\n"
                "j() { $C habilitation jeton Factures $K --secret \"$@\"; }\n"
                "v secret-client | j secret-client || exit 91\n"
                "printf canary-a | j secret-client; [ $? = 3 ] || exit 92\n"
                "v mot-de-passe-technique | j mot-de-passe-technique || exit 93\n"
                "printf canary-b | j mot-de-passe-technique; [ $? = 3 ] || exit 94\n"
                "$C diagnostic --habilitation Factures $K || exit 95\n" // nothing was replaced
                "v mot-de-passe-technique | j mot-de-passe-technique || exit 96\n"
                "printf canary-c | j mot-de-passe-technique --sans-essai || exit 97\n"
                "v secret-client | j secret-client || exit 98\n" // the account's fault, not the application's
                "rm $D/bac\n")));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        QCOMPARE(run.messages.count(QStringLiteral("Rien n’est remplacé.")), 2);
        QCOMPARE(run.messages.count(QStringLiteral("Il n’a pas été essayé")),
                 3); // two first ones, --sans-essai
        QCOMPARE(test::filesHolding(m_home->path(), "canary"), QStringList());
    }

    void anAccessToChorusIsUsedByOtherProcesses()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            withSandbox(QStringLiteral(
                "$C habilitation ajouter --nom Factures --service chorus --environnement bac-a-sable --url "
                "$(v chorus) --url-jetons $(v oauth) --client bac-a-sable --compte-technique "
                "TECH_1_21990001900013@cpro.fr $K || exit 90\n"
                "v secret-client | $C habilitation jeton Factures --secret secret-client $K || exit 91\n"
                "$C chorus structure 21990001900013 $K; [ $? = 3 ] || exit 92\n" // a secret is missing
                "v mot-de-passe-technique | $C habilitation jeton Factures --secret mot-de-passe-technique "
                "$K "
                "|| exit 93\n"
                "$C habilitation verifier Factures $K || exit 94\n"
                "$C chorus factures --statut SUSPENDUE --format json $K >$D/liste || exit 95\n"
                "$C chorus diagnostic --habilitation Factures $K || exit 96\n"
                "printf canary-d | $C habilitation jeton Factures --secret secret-client --sans-essai $K || "
                "exit 97\n"
                "$C habilitation verifier Factures $K; [ $? = 3 ] || exit 98\n"
                "$C habilitation supprimer Factures $K || exit 99\n"
                "$C chorus structure 21990001900013 $K; [ $? = 3 ] || exit 100\n"
                "gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets "
                "--method org.freedesktop.Secret.Service.SearchItems '{}' | grep -q collection/login/ && "
                "exit 101\n"
                "for s in secret-client mot-de-passe-technique; do\n"
                "  [ -n \"$(v $s)\" ] && grep -rl --exclude=bac \"$(v $s)\" $D && exit 102\n"
                "done\n"
                "rm $D/bac\n")));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        QVERIFY(run.messages.contains(QStringLiteral("Aucun accès à Chorus Pro")));
        QCOMPARE(test::filesHolding(m_home->path(), "canary"), QStringList());
    }

    void theTokenOfElIsKeptAsItIs()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            QStringLiteral(
                "$C habilitation ajouter --nom Envois --service el --url https://el.example/depot "
                "--partenaire valorne $K || exit 90\n"
                "printf 'canary-el-0123456789abcdef\\n' | $C habilitation jeton Envois --fin 2027-01-31 $K "
                "|| exit "
                "91\n"
                "$C habilitation verifier Envois $K; [ $? = 2 ] || exit 92\n"
                "$C habilitation ajouter --nom Autre --service el --url https://el.example $K; [ $? = 2 ] || "
                "exit 93\n"
                "$C habilitation lister --format json $K\n"));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        const QJsonArray all = QJsonDocument::fromJson(run.output.toUtf8()).array();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][u"service"].toString(), QStringLiteral("el"));
        QCOMPARE(all[0][u"expiresOn"].toString(), QStringLiteral("2027-01-31"));
        QCOMPARE(test::filesHolding(m_home->path(), "canary"), QStringList());
    }

    void exportedThenImportedElsewhere()
    {
        const Run run = session(
            QStringLiteral("no-bus"),
            QStringLiteral(
                "$C habilitation ajouter --nom Marchés --beneficiaire 13002526500013 --contexte Marchés "
                "--conservation 12 $K || exit 90\n"
                "$C habilitation exporter $D/envoi.json $K || exit 91\n"
                "$C habilitation importer $D/envoi.json --config $D/autre || exit 92\n"
                "$C habilitation importer $D/envoi.json --config $D/autre || exit 93\n"
                "sed -i 's/\"retentionMonths\": 12/\"retentionMonths\": 6/' $D/envoi.json\n"
                "$C habilitation importer $D/envoi.json --config $D/autre; [ $? = 1 ] || exit 94\n"
                "$C habilitation importer $D/envoi.json --remplacer --config $D/autre || exit 95\n"
                "echo '{}' > $D/faux.json; $C habilitation importer $D/faux.json $K; [ $? = 2 ] || exit 96\n"
                "$C habilitation rappels --calendrier $D/e.ics $K || exit 97\n"
                "[ ! -e $D/e.ics ] || exit 98\n" // nothing ends that it knows of
                "sed -i 's/\"retentionMonths\"/\"expiresOn\": \"2030-01-31\", &/' $D/envoi.json\n"
                "$C habilitation importer $D/envoi.json --remplacer --config $D/autre || exit 99\n"
                "$C habilitation rappels --calendrier $D/e.ics --config $D/autre || exit 100\n"
                "grep -q BEGIN:VEVENT $D/e.ics || exit 101\n"));
        QVERIFY2(run.code == 0, qPrintable(QString::number(run.code) + run.messages));
        QVERIFY2(run.messages.contains(QStringLiteral("rien à rappeler")), qPrintable(run.messages));
        QVERIFY2(run.messages.contains(QStringLiteral("12 mois → 6 mois")), qPrintable(run.messages));
    }

    void theDiagnosticHasALineForEachThing()
    {
        const Run run = session(
            QStringLiteral("unlocked"),
            withSandbox(QStringLiteral("v jeton-complet | $C habilitation jeton Marchés $K || exit 91\n"
                                       "$C diagnostic --format json $K; echo $? > $D/code; rm $D/bac\n")));
        const QJsonObject report =
            QJsonDocument::fromJson(run.output.mid(run.output.indexOf(u'{')).toUtf8()).object();
        QStringList ids;
        for (const QJsonValue &check : report[u"checks"].toArray()) {
            ids.append(check[u"id"].toString());
            QVERIFY2(check[u"state"].toString() != u"bad", qPrintable(check[u"sentence"].toString()));
        }
        for (const char *id : {"dossier-reglages", "dossier-journal", "journal", "trousseau", "proxy", "dns",
                               "tls", "service", "heure", "adresse", "jeton", "droits"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
        QVERIFY(!run.output.contains(QStringLiteral("eyJ")));
    }
};

QTEST_GUILESS_MAIN(TestCliHabilitation)
#include "tst_cli_habilitation.moc"
