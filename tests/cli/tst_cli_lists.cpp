// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// The catalogue and the habilitations, as text and as JSON.
#include "cli_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
    void catalogueTakesItsFolder();
    void catalogueAsJson();
    void rightsAsJson();
    void habilitationsWithoutNetwork();

private:
    CliDesk m_desk;
};

void TestCliLists::catalogueTakesItsFolder()
{
    const Run result = runCli({u"catalogue"_s, u"lister"_s, u"--config"_s, m_desk.config()});
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(result.out.contains("urssaf/attestation_vigilance"));
    QVERIFY(result.out.contains("intempéries (CIBTP France)\n")); // a provider is named once
    QVERIFY(result.out.contains("(RCS) (Infogreffe)\n"));
    QVERIFY(result.out.contains("dss/quotient_familial --modalite identite"));
}

void TestCliLists::catalogueAsJson()
{
    const Run result = runCli({u"catalogue"_s, u"lister"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 0);
    const QJsonArray list = QJsonDocument::fromJson(result.out).array();
    QMap<QString, int> versions;
    for (const QJsonValue &value : list) {
        const QJsonObject endpoint = value.toObject();
        const QString api = endpoint.value(u"api").toString();
        QCOMPARE(endpoint.value(u"modality").isNull(), api == u"entreprise"_s);
        versions[api] += static_cast<int>(endpoint.value(u"versions").toArray().size());
    }
    QCOMPARE(versions, (QMap<QString, int>{{u"entreprise"_s, 51}, {u"particulier"_s, 35}}));
}

void TestCliLists::rightsAsJson()
{
    const QStringList base{u"--config"_s, m_desk.folder.filePath(u"droits"_s), u"--format"_s, u"json"_s};
    const Run added = runCli(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Essai"_s,
                                         u"--environnement"_s, u"bac-a-sable"_s, u"--beneficiaire"_s,
                                         u"21690123100011"_s, u"--contexte"_s, u"x"_s} +
                             base);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json().value(u"name").toString(), u"Essai"_s);
    const Run result = runCli(QStringList{u"habilitation"_s, u"verifier"_s, u"Essai"_s} + base);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.json().value(u"name").toString(), u"Essai"_s);
    QVERIFY(result.json().value(u"pieces").toArray().contains(u"urssaf/attestation_vigilance"_s));
    QVERIFY(!result.json().value(u"scopes").toArray().isEmpty());
    const Run removed = runCli(QStringList{u"habilitation"_s, u"supprimer"_s, u"Essai"_s} + base);
    QCOMPARE(removed.json().value(u"name").toString(), u"Essai"_s);
}

void TestCliLists::habilitationsWithoutNetwork()
{
    const QStringList base{u"--config"_s, m_desk.folder.filePath(u"hab"_s)};
    QCOMPARE(runCli(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Marchés"_s,
                                u"--environnement"_s, u"bac-a-sable"_s, u"--beneficiaire"_s,
                                u"21690123100011"_s, u"--contexte"_s, u"Marchés publics"_s} +
                    base)
                 .code,
             0);
    const Run listed = runCli(QStringList{u"habilitation"_s, u"lister"_s, u"--format"_s, u"json"_s} + base);
    QCOMPARE(listed.code, 0);
    const QJsonObject entry = QJsonDocument::fromJson(listed.out).array().first().toObject();
    QCOMPARE(entry.value(u"name").toString(), u"Marchés"_s);
    QCOMPARE(entry.value(u"environment").toString(), u"sandbox"_s);
    QCOMPARE(runCli(QStringList{u"habilitation"_s, u"jeton"_s, u"Rien"_s} + base, "x\n").code, 2);
    QCOMPARE(runCli(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Faux"_s, u"--beneficiaire"_s,
                                u"123"_s, u"--contexte"_s, u"x"_s} +
                    base)
                 .code,
             2);
}

QTEST_GUILESS_MAIN(TestCliLists)
#include "tst_cli_lists.moc"
