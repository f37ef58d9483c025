// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// One status of one person, as a scheduler asks it: the identity comes by standard input and stays nowhere.
#include "cli_desk.h"
#include "support/home_scan.h"

#include <QJsonArray>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray solene = "nomNaissance=AUBERTIN\nprenoms=Solène,Marie\nanneeDateNaissance=1988\n"
                          "moisDateNaissance=5\njourDateNaissance=14\nsexeEtatCivil=F\n"
                          "codeCogInseePaysNaissance=99100\ncodeCogInseeCommuneNaissance=35238\n";

QByteArray named(const QByteArray &name)
{
    QByteArray fields = solene;
    return fields.replace("AUBERTIN", name);
}

} // namespace

class TestCliParticulier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
    void answers_data();
    void answers();
    void asText();
    void whatToCompleteIsNamed();
    void nothingIsSent_data();
    void nothingIsSent();
    void noAccess();
    void citizens();
    void whoLookedAtThisPerson();
    void theKeyOfTheFingerprints();
    void nothingOfThePersonStays();

private:
    [[nodiscard]] Run ask(const QString &id, const QByteArray &fields, const QByteArray &token,
                          const QStringList &more = {u"--objet"_s, u"CCAS-1"_s}) const;

    CliDesk m_desk;
};

Run TestCliParticulier::ask(const QString &id, const QByteArray &fields, const QByteArray &token,
                            const QStringList &more) const
{
    return runCli(QStringList{u"particulier"_s, id, u"--url"_s, m_desk.sandbox[u"particulier"_s],
                              u"--beneficiaire"_s, u"21690123100011"_s, u"--jeton-stdin"_s, u"--champs"_s,
                              u"-"_s, u"--config"_s, m_desk.config()} +
                      more,
                  token + '\n' + fields);
}

void TestCliParticulier::answers_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &id, const QByteArray &fields, const QString &answer,
                        int status,
                        int exit) { QTest::newRow(name) << id << fields << answer << status << exit; };
    row("yes", u"dss/prime_activite"_s, solene, u"yes"_s, 200, 0);
    row("no", u"dss/revenu_solidarite_active"_s, solene, u"no"_s, 200, 0);
    row("value", u"dss/quotient_familial"_s, solene + "annee=2026\nmois=3\n", u"value"_s, 200, 0);
    row("nobody", u"dss/prime_activite"_s, named("PERSONNE"), u"unknown"_s, 404, 1);
    row("by a number", u"cnous/etudiant_boursier"_s, "ine=1122334455A\n", u"yes"_s, 200, 0);
    row("one file for every status", u"mesri/statut_etudiant"_s,
        solene + "identifiant=x\nimmatriculation=AA-1-AA\n", u"unknown"_s, 404, 1);
    row("the way whose fields are whole", u"cnous/etudiant_boursier"_s,
        "nomNaissance=LANCELIN\nine=1122334455A\n", u"yes"_s, 200, 0);
    row("by an identifier", u"france_travail/statut"_s, "identifiant=paul.garrouste69\n", u"value"_s, 200, 0);
}

void TestCliParticulier::answers()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, fields);
    QFETCH(QString, answer);
    QFETCH(int, status);
    QFETCH(int, exit);
    const Run run = ask(id, fields, m_desk.sandbox.token(u"jeton-complet"_s),
                        {u"--objet"_s, u"CCAS-1"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.code == exit, QByteArray(run.err + run.out).constData());
    const QJsonObject item = run.json();
    QCOMPARE(item.value(u"id").toString(), id);
    QCOMPARE(item.value(u"answer").toString(), answer);
    QCOMPARE(item.value(u"status").toInt(), status);
    QCOMPARE(item.value(u"outcome").toString(), status == 200 ? u"proved"_s : u"unknown"_s);
    QVERIFY(!item.value(u"sentence").toString().isEmpty());
    QVERIFY(!item.value(u"requestId").toString().isEmpty());
    QVERIFY(item.value(u"asked").toBool());
}

void TestCliParticulier::asText()
{
    const Run run = ask(u"dss/quotient_familial"_s, solene, m_desk.sandbox.token(u"jeton-restreint"_s));
    QVERIFY2(run.code == 0, run.err.constData());
    const QString text = QString::fromUtf8(run.out);
    QVERIFY(text.contains(u"250"_s));
    QVERIFY(text.contains(u"Allocataires : votre habilitation ne couvre pas"_s) ||
            text.contains(u"Allocataires\u00a0: votre habilitation ne couvre pas"_s));
}

void TestCliParticulier::whatToCompleteIsNamed()
{
    const QByteArray fields = "nomNaissance=SANSNOM\nprenoms=X\nanneeDateNaissance=1999\nmoisDateNaissance="
                              "9\njourDateNaissance=9\nsexeEtatCivil=M\n"
                              "codeCogInseePaysNaissance=99100\ncodeCogInseeCommuneNaissance=63113\n";
    const Run run = ask(u"dss/prime_activite"_s, fields, m_desk.sandbox.token(u"jeton-complet"_s),
                        {u"--objet"_s, u"CCAS-1"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.json().value(u"code").toString(), u"00366"_s);
    const QString action = run.json().value(u"nextAction").toString();
    QVERIFY2(action.contains(u"nom de naissance"_s), qPrintable(action));
    QVERIFY2(!action.contains(u"SANSNOM"_s), qPrintable(action));
}

void TestCliParticulier::nothingIsSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("more");
    const QStringList object{u"--objet"_s, u"CCAS-1"_s};
    const QByteArray school =
        "nomNaissance=DURAND\nprenoms=Anne\nanneeDateNaissance=2012\nmoisDateNaissance=1\n"
        "jourDateNaissance=3\nsexeEtatCivil=F\n";
    QTest::newRow("no file number") << u"dss/prime_activite"_s << solene << QStringList();
    QTest::newRow("no such status") << u"dss/rien"_s << solene << object;
    QTest::newRow("no such field") << u"dss/prime_activite"_s << solene + "couleur=bleu\n" << object;
    QTest::newRow("a field of another question") << u"dss/prime_activite"_s << solene + "annee=2024\n"
                                                 << object;
    QTest::newRow("a field twice") << u"dss/prime_activite"_s << solene + "prenoms=Anne\n" << object;
    QTest::newRow("no such way") << u"dss/prime_activite"_s << solene
                                 << QStringList{u"--objet"_s, u"A"_s, u"--modalite"_s, u"ine"_s};
    QTest::newRow("no such version") << u"dss/prime_activite"_s << solene
                                     << QStringList{u"--objet"_s, u"A"_s, u"--version"_s, u"9"_s};
    QTest::newRow("incomplete") << u"dss/prime_activite"_s << QByteArray("nomNaissance=AUBERTIN\n") << object;
    QTest::newRow("a number in two words")
        << u"france_travail/statut"_s << QByteArray("identifiant=lola 33\n") << object;
    QTest::newRow("a number that is none")
        << u"sdh/statut_sportif"_s << QByteArray("identifiant=???\n") << object;
    QTest::newRow("no INE") << u"cnous/etudiant_boursier"_s << QByteArray("ine=12345\n") << object;
    QTest::newRow("no school") << u"men/scolarites"_s << school + "codeEtablissement=12\nanneeScolaire=2026\n"
                               << object;
    QTest::newRow("no school year") << u"men/scolarites"_s
                                    << school + "codeEtablissement=0990002B\nanneeScolaire=26-27\n"
                                    << object;
    QTest::newRow("another encoding") << u"dss/prime_activite"_s << named("L\xc9PINE") << object;
    QTest::newRow("not a line") << u"dss/prime_activite"_s << QByteArray("AUBERTIN\n") << object;
}

void TestCliParticulier::nothingIsSent()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, more);
    const Run run = ask(id, fields, m_desk.sandbox.token(u"jeton-complet"_s), more);
    QCOMPARE(run.code, 2);
    QVERIFY(!run.err.contains("AUBERTIN"));
}

void TestCliParticulier::noAccess()
{
    const Run expired = ask(u"dss/prime_activite"_s, solene, m_desk.sandbox.token(u"jeton-expire"_s));
    QCOMPARE(expired.code, 3);
    QVERIFY2(!expired.err.contains("Entreprise") && !expired.err.contains("entreprise"),
             expired.err.constData());
    // A name in the place of the token stays here.
    const Run forgotten = ask(u"dss/prime_activite"_s, solene, {});
    QCOMPARE(forgotten.code, 2);
    QVERIFY2(QString::fromUtf8(forgotten.err).contains(u"non un jeton"_s), forgotten.err.constData());
    QCOMPARE(ask(u"dss/prime_activite"_s, solene, m_desk.sandbox.token(u"jeton-restreint"_s)).code, 3);
    const Run away = runCli({u"particulier"_s, u"dss/prime_activite"_s, u"--url"_s, u"http://127.0.0.1:9"_s,
                             u"--beneficiaire"_s, u"21690123100011"_s, u"--objet"_s, u"A"_s,
                             u"--jeton-stdin"_s, u"--champs"_s, u"-"_s, u"--config"_s, m_desk.config()},
                            m_desk.sandbox.token(u"jeton-complet"_s) + '\n' + solene);
    QCOMPARE(away.code, 4);
}

void TestCliParticulier::citizens()
{
    const QByteArray whose = R"({"nomNaissance":"AUBERTIN","prenoms":"Solène","anneeDateNaissance":"1988"})";
    const QByteArray token =
        "citoyen-fictif." + whose.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const Run run =
        ask(u"dss/prime_activite"_s, {}, token,
            {u"--objet"_s, u"A"_s, u"--modalite"_s, u"france_connect"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json().value(u"answer").toString(), u"yes"_s);
}

void TestCliParticulier::whoLookedAtThisPerson()
{
    const QStringList search{u"journal"_s,  u"personne"_s,   u"--champs"_s, u"-"_s,
                             u"--config"_s, m_desk.config(), u"--format"_s, u"json"_s};
    const QByteArray nadia =
        "nomNaissance=BENYAHIA\nprenoms=Nadia\nanneeDateNaissance=1976\nmoisDateNaissance=11\n"
        "jourDateNaissance=5\nsexeEtatCivil=F\ncodeCogInseePaysNaissance=99352\n";
    QCOMPARE(ask(u"dss/prime_activite"_s, nadia, m_desk.sandbox.token(u"jeton-complet"_s)).code, 0);
    const QJsonObject found = runCli(search, nadia).json();
    const QJsonArray accesses = found.value(u"accesses").toArray();
    // Without a keychain the key lives for one run: that is said, and nothing is taken for somebody.
    if (found.value(u"comparable").toBool()) {
        QCOMPARE(accesses.size(), 1);
        QCOMPARE(accesses.first()[u"object"].toString(), u"CCAS-1"_s);
        QVERIFY(!accesses.first()[u"requestId"].toString().isEmpty());
    } else {
        QVERIFY(accesses.isEmpty());
        QVERIFY(found.value(u"notComparable").toInt() > 0);
    }
    QCOMPARE(runCli(search, "").code, 2);
    QCOMPARE(runCli(search, "nomNaisance=BENYAHIA\nprenoms=Nadia\n").code, 2);
    QCOMPARE(runCli(search, "sexeEtatCivil=F\n").code, 2);
    QCOMPARE(runCli({u"journal"_s, u"rien"_s, u"--config"_s, m_desk.config()}, "").code, 2);
    QCOMPARE(runCli(search + QStringList{u"--depuis"_s, u"hier"_s}, nadia).code, 2);
}

void TestCliParticulier::theKeyOfTheFingerprints()
{
    const QStringList key{u"journal"_s, u"cle"_s};
    const QStringList config{u"--config"_s, m_desk.config()};
    QCOMPARE(runCli(key + QStringList{u"importer"_s} + config, "pas une clé").code, 2);
    QCOMPARE(runCli(key + config, "").code, 2);
    const Run exported = runCli(key + QStringList{u"exporter"_s} + config, "");
    QVERIFY(exported.code == 3 || exported.out.startsWith("agrafe-empreinte-1:"));
}

void TestCliParticulier::nothingOfThePersonStays()
{
    for (const char *word : {"AUBERTIN", "Solène", "SOLENE", "BENYAHIA", "Nadia", "1122334455A", "garrouste"})
        QCOMPARE(filesHolding(m_desk.folder.path(), word), QStringList());
    QVERIFY(!filesHolding(m_desk.folder.path(), "CCAS-1").isEmpty()); // the journal is there
}

QTEST_GUILESS_MAIN(TestCliParticulier)
#include "tst_cli_particulier.moc"
