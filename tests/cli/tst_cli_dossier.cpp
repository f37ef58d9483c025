// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// A company's file, gathered and saved by the program itself.
#include "cli_desk.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
    void gathersAFile();
    void savesWithProofs();
    void restrictedTokenCountsNotCovered();
    void onlyUncoveredPieceIsNoAccess();
    void namedVersion();
    void sirenIsResolvedToItsSeat();
    void sandboxHabilitationNeedsNothingElse();

private:
    CliDesk m_desk;
};

void TestCliDossier::gathersAFile()
{
    const Run result = m_desk.dossier(m_desk.siret, {}, m_desk.sandbox.token(u"jeton-complet"_s));
    QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
    const QJsonObject json = result.json();
    QCOMPARE(json.value(u"subject").toObject().value(u"siret").toString(), m_desk.siret);
    const QJsonArray items = json.value(u"items").toArray();
    QVERIFY(items.size() > 25);
    const QJsonObject summary = json.value(u"summary").toObject();
    int counted = 0;
    for (const QString &word : {u"proved"_s, u"refused"_s, u"unknown"_s, u"notCovered"_s, u"notConcerned"_s})
        counted += summary.value(word).toInt();
    QCOMPARE(counted, items.size());
    QVERIFY(summary.value(u"proved").toInt() > 10);
    QVERIFY(summary.value(u"notConcerned").toInt() > 0); // a company: pieces for associations are not asked
    static const QStringList keys{u"id"_s,      u"title"_s,     u"version"_s,  u"kind"_s,
                                  u"asked"_s,   u"outcome"_s,   u"answer"_s,   u"status"_s,
                                  u"code"_s,    u"provider"_s,  u"sentence"_s, u"nextAction"_s,
                                  u"retryAt"_s, u"requestId"_s, u"cached"_s,   u"durationMs"_s,
                                  u"data"_s,    u"links"_s,     u"meta"_s,     u"documents"_s};
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        for (const QString &key : keys)
            QVERIFY2(item.contains(key), qPrintable(item.value(u"id").toString() + u" has no "_s + key));
        QVERIFY(item.value(u"outcome").toString() == u"proved" ||
                !item.value(u"sentence").toString().isEmpty());
        QVERIFY2(!item.value(u"id").toString().contains(u"diffusibles"),
                 qPrintable(item.value(u"id").toString()));
    }
}

void TestCliDossier::savesWithProofs()
{
    const QString folder = m_desk.folder.filePath(u"sortie"_s);
    const Run result =
        m_desk.dossier(m_desk.siret, {u"--sortie"_s, folder}, m_desk.sandbox.token(u"jeton-complet"_s));
    QVERIFY2(result.code == 0 || result.code == 1, result.err.constData());
    int saved = 0;
    for (const QJsonValue &value : result.json().value(u"items").toArray()) {
        for (const QJsonValue &document : value.toObject().value(u"documents").toArray()) {
            const QString path = document.toObject().value(u"path").toString();
            if (path.isEmpty())
                continue;
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray content = file.readAll();
            QCOMPARE(content.size(), document.toObject().value(u"bytes").toInt());
            QCOMPARE(
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                document.toObject().value(u"sha256").toString());
            QVERIFY(content.startsWith("%PDF-"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            const QString proof = path.chopped(4) + u".json"_s;
            QVERIFY2(QFile::exists(proof), qPrintable(proof));
            ++saved;
        }
    }
    QVERIFY(saved >= 5);
    QDirIterator synthesis(folder, {u"*synthese*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(synthesis.hasNext());
}

void TestCliDossier::restrictedTokenCountsNotCovered()
{
    const Run result = m_desk.dossier(
        m_desk.siret, {u"--pieces"_s, u"insee/sirene/unite_legale,dgfip/attestation_fiscale"_s},
        m_desk.sandbox.token(u"jeton-restreint"_s));
    QCOMPARE(result.code, 1);
    const QJsonArray items = result.json().value(u"items").toArray();
    QCOMPARE(items.size(), 2);
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const bool open = item.value(u"id").toString().startsWith(u"insee");
        QCOMPARE(item.value(u"asked").toBool(), open);
        QCOMPARE(item.value(u"outcome").toString(), open ? u"proved"_s : u"unknown"_s);
        if (!open) {
            QCOMPARE(item.value(u"code").toString(), u"00100"_s);
            QVERIFY(item.value(u"status").isNull());
        }
    }
    QCOMPARE(result.json().value(u"summary").toObject().value(u"notCovered").toInt(), 1);
    QCOMPARE(result.json().value(u"summary").toObject().value(u"unknown").toInt(), 0);
}

void TestCliDossier::onlyUncoveredPieceIsNoAccess()
{
    const Run result = m_desk.dossier(m_desk.siret, {u"--pieces"_s, u"dgfip/attestation_fiscale"_s},
                                      m_desk.sandbox.token(u"jeton-restreint"_s));
    QCOMPARE(result.code, 3);
    QCOMPARE(result.json().value(u"error").toObject().value(u"code").toString(), u"00100"_s);
}

void TestCliDossier::namedVersion()
{
    const Run result =
        m_desk.dossier(m_desk.siret, {u"--pieces"_s, u"insee/sirene/unite_legale"_s, u"--version"_s, u"3"_s},
                       m_desk.sandbox.token(u"jeton-complet"_s));
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json().value(u"items").toArray().first().toObject().value(u"version").toInt(), 3);
}

void TestCliDossier::sirenIsResolvedToItsSeat()
{
    const Run result = m_desk.dossier(m_desk.siret.left(9), {u"--pieces"_s, u"insee/sirene/etablissement"_s},
                                      m_desk.sandbox.token(u"jeton-complet"_s));
    QCOMPARE(result.code, 0);
    const QJsonObject item = result.json().value(u"items").toArray().first().toObject();
    QCOMPARE(item.value(u"data").toObject().value(u"siret").toString(), m_desk.siret);
}

void TestCliDossier::sandboxHabilitationNeedsNothingElse()
{
    const QStringList base{u"--config"_s, m_desk.folder.filePath(u"essai"_s)};
    QCOMPARE(runCli(QStringList{u"habilitation"_s, u"ajouter"_s, u"--nom"_s, u"Essai"_s, u"--environnement"_s,
                                u"bac-a-sable"_s, u"--beneficiaire"_s, u"21690123100011"_s, u"--contexte"_s,
                                u"Marchés publics"_s} +
                    base)
                 .code,
             0);
    const Run result = runCli(QStringList{u"dossier"_s, m_desk.siret, u"--objet"_s, u"MP-1"_s, u"--pieces"_s,
                                          u"insee/sirene/unite_legale"_s} +
                              base);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(QString::fromUtf8(result.out).contains(u"Prouvé"_s));
    QVERIFY(QString::fromUtf8(result.out).contains(u"Données fictives"_s));
}

QTEST_GUILESS_MAIN(TestCliDossier)
#include "tst_cli_dossier.moc"
