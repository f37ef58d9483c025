// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "entreprise/file_plan.h"
#include "entreprise/saver.h"
#include "entreprise/support_text.h"
#include "entreprise/synthesis_of.h"
#include "support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

namespace {

const QByteArray vigilancePath("/v4/urssaf/unites_legales/418166096/attestation_vigilance");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A gathered file: one attestation with its document, one refused piece, one without its document.
struct Gathered
{
    ApiDouble api;
    FakeClock clock;
    std::unique_ptr<Dossier> dossier;

    explicit Gathered(const QByteArray &diffusion = "diffusible")
    {
        api.says(
            "/v4/insee/sirene/unites_legales/418166096",
            R"({"data":{"siren":"418166096","siret_siege_social":"41816609600069","status_diffusion":")" +
                diffusion +
                R"(","personne_morale_attributs":{"raison_sociale":"OCTO / VAL"},
                     "forme_juridique":{"code":"5710","libelle":"SAS"},"etat_administratif":"A"},"links":{},"meta":{}})");
        api.says(vigilancePath, R"({"data":{"document_url":")" +
                                    api.server.url(u"/files/a.pdf"_qs).toEncoded() +
                                    R"(","document_url_expires_in":86400,"date_fin_validite":"2026-07-31",
                                    "code_securite":"YAB4","entity_status":{"code":"ok"}},"links":{},"meta":{}})");
        api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
        api.says("/v3/cibtp/etablissements/41816609600069/"
                 "attestation_cotisations_conges_payes_chomage_intemperies",
                 fault::answer(404, R"({"errors":[{"code":"38422","title":"t","detail":"d"}]})"));
        DossierRequest request = api.request(u"41816609600069"_qs);
        request.frame.object = QStringLiteral("MP 2026/0147");
        request.pieces = QStringList{u"insee/sirene/unite_legale"_qs, u"urssaf/attestation_vigilance"_qs,
                                     u"cibtp/attestation_cotisations_conges_payes_chomage_intemperies"_qs};
        dossier = std::make_unique<Dossier>(request, api.catalogue, api.client, api.clock);
        QSignalSpy finished(dossier.get(), &Dossier::finished);
        dossier->start();
        finished.wait(20'000);
    }

    [[nodiscard]] int index(const QString &id) const
    {
        for (int i = 0; i < dossier->items().size(); ++i) {
            if (dossier->items().at(i).endpointId == id)
                return i;
        }
        return -1;
    }
};

} // namespace

class TestSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesDocumentsProofsAndSynthesis();
    void overwritesNothing();
    void keepsNamesOutWithPartialDiffusion();
    void saysWhatItCouldNotWrite();
    void savesOneDocumentWhereAsked();
    void tellsSupportNothingPrivate();
    void namesOutcomes();
};

void TestSaver::savesDocumentsProofsAndSynthesis()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const SaveReport report = Saver(u"agent.exemple"_qs, clock).saveAll(*gathered.dossier, folder.path());
    QVERIFY(report.failures.isEmpty());
    QCOMPARE(report.folder, folder.filePath(u"MP-2026-0147"_qs));
    QCOMPARE(report.files.size(), 3);
    const QString document = report.files.at(0).path;
    const QString name = QFileInfo(document).fileName();
    QVERIFY2(name.startsWith(u"FICTIF_2026-11-20_418166096_"), qPrintable(name));
    QVERIFY2(name.endsWith(u"_valide-2026-07-31.pdf"), qPrintable(name));
    QVERIFY(!name.contains(u'/'));
    QCOMPARE(contentOf(document), onePagePdf);
    QCOMPARE(QFileInfo(document).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString proofPath = report.files.at(1).path;
    QCOMPARE(QFileInfo(proofPath).completeBaseName(), QFileInfo(document).completeBaseName());
    const QByteArray proof = contentOf(proofPath);
    QVERIFY(QJsonDocument::fromJson(proof).isObject());
    for (const QByteArray &part :
         {QByteArray("YAB4"), QByteArray("urssaf/attestation_vigilance"), QByteArray("agent.exemple"),
          QByteArray("MP 2026/0147"), QByteArray("10000001700010"), report.files.at(0).sha256.toLatin1()})
        QVERIFY2(proof.contains(part), part.constData());
    QVERIFY(!proof.contains("jeton-canari"));
    QCOMPARE(QFileInfo(report.files.at(2).path).fileName(), u"synthese.pdf"_qs);
    QVERIFY(contentOf(report.files.at(2).path).startsWith("%PDF-"));
    QCOMPARE(report.missing.size(), 1);
    QVERIFY2(report.missing.first().contains(u"n’est pas à jour"), qPrintable(report.missing.first()));
}

void TestSaver::overwritesNothing()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const Saver saver(u"a"_qs, clock);
    const SaveReport first = saver.saveAll(*gathered.dossier, folder.path());
    const SaveReport second = saver.saveAll(*gathered.dossier, folder.path());
    // The same bytes: the same file. (A synthesis bears its hour inside the PDF.)
    QCOMPARE(second.files.at(0).path, first.files.at(0).path);
    QCOMPARE(second.files.at(1).path, first.files.at(1).path);
    QFile file(first.files.at(0).path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something of the agent's");
    file.close();
    const SaveReport third = saver.saveAll(*gathered.dossier, folder.path());
    QVERIFY(third.files.at(0).path.endsWith(u" (2).pdf"));
    QCOMPARE(contentOf(first.files.at(0).path), QByteArray("something of the agent's"));
    QCOMPARE(contentOf(third.files.at(0).path), onePagePdf);
}

void TestSaver::keepsNamesOutWithPartialDiffusion()
{
    const Gathered gathered("partiellement_diffusible");
    const int item = gathered.index(u"urssaf/attestation_vigilance"_qs);
    QVERIFY(!documentFileName(*gathered.dossier, item, 0, QDate(2026, 11, 20)).contains(u"OCTO"));
    FakeClock clock;
    const report::Synthesis synthesis = synthesisOf(*gathered.dossier, u"a"_qs, clock.now(), {});
    QVERIFY(synthesis.partialDiffusion);
    QVERIFY(!synthesis.entity.contains(u"OCTO"));
    for (const auto &[label, value] : synthesis.identity)
        QVERIFY2(!value.contains(u"OCTO"), qPrintable(label));
    const Gathered open;
    QVERIFY(documentFileName(*open.dossier, item, 0, QDate(2026, 11, 20)).contains(u"OCTO"));
}

void TestSaver::saysWhatItCouldNotWrite()
{
    const Gathered gathered;
    QTemporaryDir folder;
    // A file where the folder should be: refused to everybody, root included.
    QFile obstacle(folder.filePath(u"MP-2026-0147"_qs));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    FakeClock clock;
    const SaveReport report = Saver(u"a"_qs, clock).saveAll(*gathered.dossier, folder.path());
    QVERIFY(report.files.isEmpty());
    QCOMPARE(report.failures.size(), 2); // the document and the synthesis
    QVERIFY(report.failures.first().second.kind == FailureKind::Disk);
    QVERIFY(!report.failures.first().second.sentence.isEmpty());
}

void TestSaver::savesOneDocumentWhereAsked()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"choisi.pdf"_qs);
    const auto saved =
        Saver(u"a"_qs, clock)
            .saveDocument(*gathered.dossier, gathered.index(u"urssaf/attestation_vigilance"_qs), 0, path);
    QVERIFY(saved);
    QCOMPARE(saved->path, path);
    QCOMPARE(contentOf(path), onePagePdf);
    QVERIFY(QFileInfo::exists(folder.filePath(u"choisi.json"_qs)));
}

void TestSaver::tellsSupportNothingPrivate()
{
    const Gathered gathered;
    for (const Item &item : gathered.dossier->items()) {
        const QString text =
            supportText(gathered.api.catalogue, gathered.dossier->request().access.habilitation, item);
        QVERIFY(text.contains(item.endpointId));
        QVERIFY(text.contains(u'{')); // the route's template, not its address
        for (const QString &secret :
             {u"418166096"_qs, u"jeton-canari"_qs, u"OCTO"_qs, u"MP 2026"_qs, u"YAB4"_qs})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }
    const Item &refused = gathered.dossier->items().at(
        gathered.index(u"cibtp/attestation_cotisations_conges_payes_chomage_intemperies"_qs));
    const QString text =
        supportText(gathered.api.catalogue, gathered.dossier->request().access.habilitation, refused);
    QVERIFY(text.contains(u"38422") && text.contains(u"404"));
}

void TestSaver::namesOutcomes()
{
    const Gathered gathered;
    QStringList outcomes;
    for (const Item &item : gathered.dossier->items())
        outcomes.append(outcomeNameOf(item));
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList{u"proved"_qs, u"proved"_qs, u"refused"_qs}));
    Item pending;
    QCOMPARE(outcomeNameOf(pending), u"pending"_qs);
    pending.state = ItemState::NotCovered;
    QCOMPARE(outcomeNameOf(pending), u"notCovered"_qs);
    pending.state = ItemState::NotAsked;
    QCOMPARE(outcomeNameOf(pending), u"unknown"_qs);
}

QTEST_MAIN(TestSaver)
#include "tst_saver.moc"
