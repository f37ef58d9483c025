// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Chorus Pro from a terminal, against the sandbox.
#include "../chorus/made_flux.h"
#include "cli_desk.h"
#include "support/home_scan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace agrafe::test;
using namespace Qt::StringLiterals;

class TestCliChorus : public QObject
{
    Q_OBJECT

private:
    CliDesk m_desk;

    [[nodiscard]] Run run(const QStringList &words, QByteArray secrets = {},
                          const QString &format = u"json"_s) const
    {
        if (secrets.isEmpty())
            secrets = m_desk.sandbox.token(u"secret-client"_s) + '\n' +
                      m_desk.sandbox.token(u"mot-de-passe-technique"_s);
        return runCli(QStringList{u"chorus"_s} + words +
                          QStringList{u"--url"_s, m_desk.sandbox[u"chorus"_s], u"--url-jetons"_s,
                                      m_desk.sandbox[u"oauth"_s], u"--application"_s, u"bac-a-sable"_s,
                                      u"--compte"_s, u"TECH_1_21990001900013@cpro.fr"_s, u"--beneficiaire"_s,
                                      u"21990001900013"_s, u"--secrets-stdin"_s, u"--config"_s,
                                      m_desk.config(), u"--format"_s, format},
                      secrets + '\n');
    }
    [[nodiscard]] QJsonArray invoices(const QStringList &criteria) const
    {
        return run(QStringList{u"factures"_s} + criteria).json().value(u"invoices").toArray();
    }
    [[nodiscard]] static QString idOf(const QJsonArray &invoices, int rank = 0)
    {
        return QString::number(invoices.at(rank).toObject().value(u"id").toInteger());
    }
    [[nodiscard]] QString put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_desk.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }

    void diagnostic()
    {
        const Run whole = run({u"diagnostic"_s});
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.json().value(u"steps").toArray().size() > 8);
        const Run refused = run({u"diagnostic"_s}, "mauvais-secret-42\nmauvais-secret-42");
        QCOMPARE(refused.code, 3);
        QVERIFY(!(refused.out + refused.err).contains("mauvais-secret-42"));
    }

    void structures()
    {
        const Run state = run({u"structure"_s, u"11000201100044"_s});
        QCOMPARE(state.code, 0);
        QCOMPARE(state.json().value(u"demand").toString(), u"both"_s);
        const Run named = run({u"structure"_s, u"valorne"_s});
        QCOMPARE(named.code, 0);
        QVERIFY(named.json().value(u"structures").toArray().size() >= 3);
        QCOMPARE(run({u"structure"_s, u"99999999999999"_s}).code, 1);
        QCOMPARE(run({u"structure"_s, u"219900019"_s}).code, 2);
        const Run ridet = run({u"structure"_s, u"0990145001"_s, u"--type-identifiant"_s, u"RIDET"_s});
        QCOMPARE(ridet.json().value(u"structures").toArray().size(), 1);
        const Run services = run({u"services"_s, u"21990001900013"_s});
        QCOMPARE(services.json().value(u"services").toArray().size(), 3);
        // On the side of a list that says nothing.
        const Run unknown = run({u"structure"_s, u"nulle-part"_s}, {}, u"texte"_s);
        QCOMPARE(unknown.code, 1);
        QVERIFY2(QString::fromUtf8(unknown.err).contains(u"nulle-part"_s), unknown.err.constData());
        const Run closed = run({u"services"_s, u"26990001500017"_s}, {}, u"texte"_s);
        QVERIFY2(QString::fromUtf8(closed.err).contains(u"est inactive"_s), closed.err.constData());
        QCOMPARE(run({u"engagement"_s, u"0000048295"_s}).code, 0);
        QCOMPARE(run({u"engagement"_s, u"4500018227"_s}).code, 1);
    }

    void eachCriterionLimits_data()
    {
        QTest::addColumn<QStringList>("criteria");
        const auto add = [](const QStringList &criteria) {
            QTest::newRow(qPrintable(criteria.join(u' '))) << criteria;
        };
        add({u"--datees-du"_s, u"2026-11-01"_s});
        add({u"--datees-au"_s, u"2026-11-01"_s});
        add({u"--statut-du"_s, u"2026-11-10"_s});
        add({u"--statut-au"_s, u"2026-11-10"_s});
        add({u"--ht-min"_s, u"100"_s});
        add({u"--ht-max"_s, u"100"_s});
        add({u"--a-payer-min"_s, u"120,50"_s});
        add({u"--a-payer-max"_s, u"120,50"_s});
        add({u"--type"_s, u"AVOIR"_s});
        add({u"--destinataire"_s, u"21990001900013"_s, u"--service"_s, u"batiments"_s});
        add({u"--emises"_s, u"--rejets-traites"_s});
        add({u"--emises"_s, u"--mode"_s, u"SAISIE_API"_s});
        add({u"--emises"_s, u"--cadre"_s, u"A9_FACTURE_SOUSTRAITANT"_s});
        add({u"--emises"_s, u"--origine"_s, u"RIEN"_s});
        add({u"--emises"_s, u"--valideur"_s, u"21990001900021"_s});
        add({u"--telechargees"_s});
        add({u"--travaux"_s, u"--type"_s, u"ETAT_ACOMPTE"_s});
        add({u"--travaux"_s, u"--fournisseur"_s, u"00024511800021"_s});
    }
    void eachCriterionLimits()
    {
        QFETCH(const QStringList, criteria);
        const Run limited = run(QStringList{u"factures"_s} + criteria);
        QCOMPARE(limited.code, 0);
        const QStringList whole = criteria.first() == u"--emises" || criteria.first() == u"--travaux"
                                      ? QStringList{criteria.first()}
                                      : QStringList();
        QVERIFY(limited.json().value(u"invoices").toArray().size() < invoices(whole).size());
    }

    void whatIsFoundNowhereIsSaid()
    {
        const Run none = run({u"factures"_s, u"--numero"_s, u"F-2026-XXXX"_s});
        QCOMPARE(none.code, 0);
        QVERIFY2(none.err.contains("Aucune facture"), none.err.constData());
        const Run odd = run({u"factures"_s, u"--statut"_s, u"REJETTEE"_s});
        QVERIFY2(odd.err.contains("REJETEE"), odd.err.constData());
        QVERIFY2(odd.err.contains("REJETTEE"), odd.err.constData());
        QVERIFY2(!(odd.out + odd.err).contains("not in the list"), odd.err.constData());
    }

    void lists()
    {
        const QString csv = m_desk.folder.filePath(u"liste.csv"_s);
        QCOMPARE(invoices({u"--csv"_s, csv}).size(), 230);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 231);
        QCOMPARE(invoices({u"--statut"_s, u"SUSPENDUE"_s}).size(), 23);
        QCOMPARE(invoices({u"--fournisseur"_s, u"00024511800021"_s}).size(), 29);
        QCOMPARE(invoices({u"--emises"_s}).size(), 24);
        QCOMPARE(invoices({u"--emises"_s, u"--fournisseur"_s, u"21990001900021"_s}).size(), 24);
        QCOMPARE(invoices({u"--emises"_s, u"--fournisseur"_s, u"00024511800021"_s}).size(), 0);
        QCOMPARE(invoices({u"--destinataire"_s, u"21990001900013"_s}).size(), 230);
        QCOMPARE(invoices({u"--travaux"_s}).size(), 12);
        const QStringList kitchen{u"--emises"_s, u"--destinataire"_s, u"21990004300020"_s};
        QCOMPARE(invoices(kitchen).size(), 0);
        QCOMPARE(invoices(kitchen + QStringList{u"--siren-entier"_s}).size(), 24);
        QCOMPARE(invoices({u"--numero"_s, u"RIEN"_s}).size(), 0);
        const QJsonObject odd = invoices({u"--numero"_s, u"F-2026-0904"_s}).first().toObject();
        QCOMPARE(odd.value(u"statusWords").toString(), u"Code VISA_CPT"_s);
        QVERIFY(!odd.value(u"statusKnown").toBool());
    }
    void badInput_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no step") << QStringList();
        QTest::newRow("unknown step") << QStringList{u"payer"_s};
        QTest::newRow("a day that is none") << QStringList{u"factures"_s, u"--du"_s, u"hier"_s};
        QTest::newRow("an amount that is none") << QStringList{u"factures"_s, u"--ttc-min"_s, u"mille"_s};
        QTest::newRow("backwards") << QStringList{u"factures"_s, u"--du"_s, u"2026-11-02"_s, u"--au"_s,
                                                  u"2026-11-01"_s};
        QTest::newRow("two lists") << QStringList{u"factures"_s, u"--recues"_s, u"--emises"_s};
        QTest::newRow("two recipients of one's own")
            << QStringList{u"factures"_s, u"--destinataire"_s, u"21990001900013"_s, u"--destinataire"_s,
                           u"21990004300012"_s};
        QTest::newRow("a service of no structure") << QStringList{u"factures"_s, u"--service"_s, u"ACHATS"_s};
        QTest::newRow("a service that is not there") << QStringList{
            u"factures"_s, u"--destinataire"_s, u"21990001900013"_s, u"--service"_s, u"RIEN"_s};
        QTest::newRow("a supplier that is not there")
            << QStringList{u"factures"_s, u"--fournisseur"_s, u"99999999999999"_s};
        QTest::newRow("not askable there") << QStringList{u"factures"_s, u"--flux"_s, u"CPP"_s};
        QTest::newRow("not an identifier") << QStringList{u"facture"_s, u"F-1"_s};
        QTest::newRow("no folder") << QStringList{u"telecharger"_s, u"1"_s};
        QTest::newRow("no file") << QStringList{u"deposer"_s, u"/nulle/part.xml"_s};
        QTest::newRow("unknown environment") << QStringList{u"diagnostic"_s, u"--environnement"_s, u"test"_s};
    }
    void badInput()
    {
        QFETCH(const QStringList, words);
        const Run refused = run(words);
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.json().value(u"error").toObject().value(u"sentence").toString().isEmpty());
    }

    void oneInvoice()
    {
        const QString id = idOf(invoices({u"--statut"_s, u"SUSPENDUE"_s}));
        const Run invoice = run({u"facture"_s, id});
        QCOMPARE(invoice.code, 0);
        QCOMPARE(invoice.json().value(u"lines").toArray().size(), 2);
        QCOMPARE(invoice.json().value(u"history").toArray().last().toObject().value(u"comment").toString(),
                 u"Bon de livraison manquant."_s);
        QCOMPARE(run({u"facture"_s, u"1"_s}).code, 1);
    }
    void downloads()
    {
        const QJsonArray rows = invoices({u"--statut"_s, u"MANDATEE"_s});
        const QString folder = m_desk.folder.filePath(u"factures"_s);
        const Run saved = run({u"telecharger"_s, idOf(rows), idOf(rows, 1), u"--sortie"_s, folder});
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.json().value(u"files").toArray().size(), 2);
        QCOMPARE(QDir(folder).entryList({u"FICTIF_*.pdf"_s}).size(), 2);
        QCOMPARE(QDir(folder).entryList({u"FICTIF_*.json"_s}).size(), 2);
        // One that is not there keeps back no other.
        const Run some = run({u"telecharger"_s, u"1"_s, idOf(rows), u"--sortie"_s, folder});
        QCOMPARE(some.code, 1);
        QCOMPARE(some.json().value(u"files").toArray().size(), 1);
        QCOMPARE(some.json().value(u"missing").toArray().size(), 1);
        QCOMPARE(run({u"telecharger"_s, u"1"_s, u"--sortie"_s, folder}).code, 1);
        QCOMPARE(run({u"telecharger"_s, idOf(rows), u"--sortie"_s, put(u"fichier"_s, "x")}).code, 2);
    }
    void aStatusIsChanged()
    {
        const QString id = idOf(invoices({u"--statut"_s, u"MISE_A_DISPOSITION"_s}));
        QCOMPARE(run({u"statut"_s, id, u"BROUILLON"_s}).code, 2);
        QCOMPARE(run({u"statut"_s, id, u"SUSPENDUE"_s}).code, 2); // without its reason
        const QStringList wish{u"statut"_s, id, u"SUSPENDUE"_s, u"--motif"_s, u"Il manque le bon."_s};
        const Run told = run(wish);
        QCOMPARE(told.code, 2);
        QCOMPARE(told.error().value(u"code").toString(), u"confirmation"_s);
        QVERIFY(told.error().value(u"sentence").toString().contains(u"suspendu"));
        QCOMPARE(run({u"facture"_s, id}).json().value(u"status").toString(), u"MISE_A_DISPOSITION"_s);
        const Run done = run(wish + QStringList{u"--confirmer"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(run({u"facture"_s, id}).json().value(u"status").toString(), u"SUSPENDUE"_s);
    }
    void aSuspendedInvoiceIsCompleted()
    {
        const QString id = idOf(invoices({u"--emises"_s, u"--statut"_s, u"SUSPENDUE"_s}));
        const QString file = put(u"bon.pdf"_s, "%PDF-1.4\n%%EOF\n");
        const QStringList wish{u"completer"_s, id, u"--piece"_s, file, u"--commentaire"_s, u"Le bon."_s};
        QCOMPARE(run(wish).code, 2);
        QCOMPARE(run({u"completer"_s, id, u"--confirmer"_s}).code, 2); // nothing is added
        QCOMPARE(run({u"completer"_s, id, u"--piece"_s, u"/nulle/part.pdf"_s}).code, 2);
        const Run done = run(wish + QStringList{u"--confirmer"_s});
        QCOMPARE(done.code, 0);
        const QJsonObject invoice = run({u"facture"_s, id, u"--emises"_s}).json();
        QCOMPARE(invoice.value(u"status").toString(), u"COMPLETEE"_s);
        QVERIFY(!invoice.value(u"attachments").toArray().isEmpty());
        QCOMPARE(run(wish + QStringList{u"--confirmer"_s}).code, 2); // it waits for nothing more
    }
    void anInvoiceIsRoutedAnew()
    {
        const QString id = idOf(invoices({u"--emises"_s, u"--statut"_s, u"A_RECYCLER"_s}));
        const QStringList wish{u"recycler"_s,  id,         u"--destinataire"_s, u"21990001900013"_s,
                               u"--service"_s, u"ACHATS"_s};
        const Run told = run(wish);
        QCOMPARE(told.code, 2);
        QVERIFY(told.error().value(u"sentence").toString().contains(u"21990001900013"));
        // What cannot be is said before anything leaves; what is lacking is told, and never leaves.
        const auto to = [&id](const QString &siret) {
            return QStringList{u"recycler"_s, id, u"--destinataire"_s, siret};
        };
        QCOMPARE(run(to(u"99999999999999"_s) + QStringList{u"--confirmer"_s}).code, 2);
        QCOMPARE(
            run(to(u"21990001900013"_s) + QStringList{u"--service"_s, u"CULTURE"_s, u"--confirmer"_s}).code,
            2);
        const auto said = [&](const QString &siret) {
            return run(to(siret)).error().value(u"sentence").toString();
        };
        QVERIFY(said(u"26990001500017"_s).contains(u"plus active"));
        QVERIFY(said(u"12345678200036"_s).contains(u"rejettera sans doute"));
        QVERIFY(!said(u"12345678200051"_s).contains(u"rejettera"));
        const Run lacking = run(to(u"12345678200036"_s) + QStringList{u"--confirmer"_s});
        QCOMPARE(lacking.code, 2);
        QVERIFY(lacking.error().value(u"sentence").toString().contains(u"rejettera"));
        QCOMPARE(run(wish + QStringList{u"--confirmer"_s}).json().value(u"status").toString(), u"DEPOSEE"_s);
    }
    void aRejectionIsDealtWith()
    {
        const QJsonArray rows = invoices({u"--emises"_s, u"--statut"_s, u"REJETEE"_s});
        QCOMPARE(run({u"traiter-rejet"_s}).code, 2);
        QCOMPARE(run({u"traiter-rejet"_s, idOf(rows), idOf(rows, 1)}).code, 2);
        QCOMPARE(run({u"traiter-rejet"_s, idOf(rows), idOf(rows, 1), u"--confirmer"_s}).code, 0);
        const QJsonArray left = invoices({u"--emises"_s, u"--a-traiter"_s});
        for (const auto &each : left)
            QVERIFY(each.toObject().value(u"id") != rows.first().toObject().value(u"id"));
    }
    void aPdfIsSubmitted()
    {
        const QString pdf = put(u"facture.pdf"_s, "%PDF-1.4\n%%EOF\n");
        const QStringList wish{u"soumettre"_s,      pdf,
                               u"--numero"_s,       u"S-2026-1"_s,
                               u"--date"_s,         u"2026-11-19"_s,
                               u"--destinataire"_s, u"21990004300012"_s,
                               u"--ttc"_s,          u"120,01"_s,
                               u"--taux"_s,         u"20:100,01:20,00"_s,
                               u"--service"_s,      u"MAIRIE"_s};
        const Run told = run(wish);
        QCOMPARE(told.code, 2);
        QVERIFY(told.error().value(u"sentence").toString().contains(u"S-2026-1"));
        const Run done = run(wish + QStringList{u"--confirmer"_s});
        QCOMPARE(done.code, 0);
        QVERIFY(done.json().value(u"invoice").toInteger() > 0);
        const Run again = run(wish + QStringList{u"--confirmer"_s});
        QCOMPARE(again.code, 1);
        QVERIFY(again.json().value(u"wasThere").toBool());
        const QJsonObject row = invoices({u"--emises"_s, u"--numero"_s, u"S-2026-1"_s}).first().toObject();
        QCOMPARE(row.value(u"gross").toString(), u"120.01"_s);
    }
    void badSubmissions_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no number") << QStringList{u"--date"_s, u"2026-11-19"_s};
        QTest::newRow("number too long") << QStringList{u"--numero"_s, QString(21, u'1')};
        QTest::newRow("no date") << QStringList{u"--numero"_s, u"1"_s};
        QTest::newRow("a SIREN") << QStringList{
            u"--numero"_s, u"1"_s, u"--date"_s, u"2026-11-19"_s, u"--destinataire"_s, u"219900043"_s};
        QTest::newRow("A9 without its validator") << QStringList{
            u"--numero"_s,       u"1"_s,     u"--date"_s, u"2026-11-19"_s, u"--destinataire"_s,
            u"21990004300012"_s, u"--ttc"_s, u"1"_s,      u"--cadre"_s,    u"A9_FACTURE_SOUSTRAITANT"_s};
        QTest::newRow("a rate that is none") << QStringList{u"--taux"_s, u"20"_s};
    }
    void badSubmissions()
    {
        QFETCH(const QStringList, more);
        const QString pdf = put(u"mauvaise.pdf"_s, "%PDF-1.4\n%%EOF\n");
        QCOMPARE(run(QStringList{u"soumettre"_s, pdf, u"--confirmer"_s} + more).code, 2);
    }
    void referencesAndSupport()
    {
        QCOMPARE(run({u"referentiel"_s, u"taux-tva"_s}).json().value(u"rows").toArray().size(), 5);
        for (const auto &list : {u"cadres"_s, u"modes-depot"_s, u"modes-paiement"_s, u"pays"_s, u"devises"_s,
                                 u"types-pieces"_s, u"motifs-exoneration"_s})
            QVERIFY(!run({u"referentiel"_s, list}).json().value(u"rows").toArray().isEmpty());
        const QString first = run({u"referentiel"_s, u"pays"_s}).json().value(u"readAt").toString();
        QCOMPARE(run({u"referentiel"_s, u"pays"_s}).json().value(u"readAt").toString(), first); // kept
        QVERIFY(!first.isEmpty());
        const QJsonArray categories = run({u"sollicitation"_s}).json().value(u"categories").toArray();
        QVERIFY(categories.size() >= 3);
        const Run text =
            run({u"sollicitation"_s, u"--categorie"_s, u"FACTURES"_s, u"--sous-categorie"_s, u"FACT_REJET"_s,
                 u"--facture"_s, idOf(invoices({u"--numero"_s, u"F-2026-0904"_s}))});
        QVERIFY(text.json().value(u"text").toString().contains(u"F-2026-0904"));
        QVERIFY(QString::fromUtf8(text.err).contains(u"ne publie pas"));
        QCOMPARE(run({u"sollicitation"_s, u"--categorie"_s, u"RIEN"_s}).code, 2);
    }
    void worksInvoices()
    {
        const QJsonArray rows = invoices({u"--travaux"_s, u"--role"_s, u"moe"_s});
        QCOMPARE(rows.size(), 12);
        const QJsonArray facts =
            run({u"facture"_s, idOf(rows), u"--travaux"_s}).json().value(u"references").toArray();
        QCOMPARE(facts.last().toObject().value(u"label").toString(), u"Source supposée"_s);
        QCOMPARE(run({u"factures"_s, u"--travaux"_s, u"--role"_s, u"maire"_s}).code, 2);
    }
    void aDepositIsFollowed()
    {
        const QString good = put(u"f.xml"_s, MadeFlux{.number = "CLI-1"}.ubl());
        const Run deposited = run({u"deposer"_s, good, u"--suivre"_s});
        QCOMPARE(deposited.code, 0);
        QCOMPARE(deposited.json().value(u"report").toObject().value(u"progress").toString(), u"integrated"_s);
        const QString flux = deposited.json().value(u"flux").toString();
        const Run again = run({u"deposer"_s, good});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.json().value(u"flux").toString(), flux);
        QVERIFY(again.json().value(u"wasThere").toBool());
        QCOMPARE(run({u"suivre"_s, flux}).code, 0);
        QCOMPARE(run({u"suivre"_s, u"CPP0010000000000000000000"_s}).code, 1);
        const Run rejected = run(
            {u"deposer"_s, put(u"g.xml"_s, MadeFlux{.number = "CLI-2", .cadre = "M1"}.ubl()), u"--suivre"_s});
        QCOMPARE(rejected.code, 1);
        QVERIFY(QString::fromUtf8(rejected.err).contains(u"M1")); // said before it left
        QCOMPARE(rejected.json().value(u"report").toObject().value(u"invoices").toArray().size(), 1);
        QCOMPARE(invoices({u"--emises"_s, u"--flux"_s, flux}).size(), 1);
    }

    void secretsAreNowhere()
    {
        for (const QByteArray &secret :
             {m_desk.sandbox.token(u"secret-client"_s), m_desk.sandbox.token(u"mot-de-passe-technique"_s)}) {
            QVERIFY(secret.size() >= 16);
            QCOMPARE(filesHolding(m_desk.folder.path(), secret), QStringList());
        }
    }
    void cleanupTestCase() { QCOMPARE(m_desk.close(), QString()); }
};

QTEST_GUILESS_MAIN(TestCliChorus)
#include "tst_cli_chorus.moc"
