// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "base/digest.h"
#include "entreprise/file_plan.h"
#include "entreprise/saver.h"
#include "entreprise/support_text.h"
#include "entreprise/synthesis_of.h"
#include "report/proof.h"
#include "support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

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
    void keepsNamesOut_data();
    void keepsNamesOut();
    void saysWhatItCouldNotWrite();
    void numbersDocumentAndProofTogether();
    void savesOneDocumentWhereAsked();
    void replacesAPairWhole();
    void savesDataWithTheirProof();
    void writesAside();
    void stopsBetweenDocuments();
    void tellsSupportNothingPrivate();
    void namesOutcomes();
};

void TestSaver::savesDocumentsProofsAndSynthesis()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const SaveReport report =
        carryOut(Saver(u"agent.exemple"_qs, clock).planAll(*gathered.dossier, folder.path()));
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
    const SaveReport first = carryOut(saver.planAll(*gathered.dossier, folder.path()));
    const SaveReport second = carryOut(saver.planAll(*gathered.dossier, folder.path()));
    // The same bytes: the same file. (A synthesis bears its hour inside the PDF.)
    QCOMPARE(second.files.at(0).path, first.files.at(0).path);
    QCOMPARE(second.files.at(1).path, first.files.at(1).path);
    QFile file(first.files.at(0).path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something of the agent's");
    file.close();
    const SaveReport third = carryOut(saver.planAll(*gathered.dossier, folder.path()));
    QVERIFY(third.files.at(0).path.endsWith(u" (2).pdf"));
    QCOMPARE(third.files.at(1).path, third.files.at(0).path.chopped(4) + u".json"_qs);
    QCOMPARE(contentOf(first.files.at(0).path), QByteArray("something of the agent's"));
    QCOMPARE(contentOf(third.files.at(0).path), onePagePdf);
}

void TestSaver::keepsNamesOut_data()
{
    using enum report::Synthesis::LeftOut;
    QTest::addColumn<QByteArray>("diffusion");
    QTest::addColumn<report::Synthesis::LeftOut>("leftOut");
    QTest::newRow("total") << QByteArray("diffusible") << Nothing;
    QTest::newRow("partial") << QByteArray("partiellement_diffusible") << Opposed;
    QTest::newRow("none") << QByteArray("non_diffusible") << Opposed;
    QTest::newRow("not said") << QByteArray() << NotKnown;
}

void TestSaver::keepsNamesOut()
{
    QFETCH(QByteArray, diffusion);
    QFETCH(report::Synthesis::LeftOut, leftOut);
    const Gathered gathered(diffusion);
    QVERIFY(gathered.dossier->identity().name.contains(u"OCTO"));
    const int item = gathered.index(u"urssaf/attestation_vigilance"_qs);
    const bool open = leftOut == report::Synthesis::LeftOut::Nothing;
    QCOMPARE(documentFileName(*gathered.dossier, item, 0, QDate(2026, 11, 20)).contains(u"OCTO"), open);
    FakeClock clock;
    const report::Synthesis synthesis = synthesisOf(*gathered.dossier, u"a"_qs, clock.now(), {});
    QVERIFY(synthesis.leftOut == leftOut);
    QCOMPARE(synthesis.entity.contains(u"OCTO"), open);
    for (const auto &[label, value] : synthesis.identity)
        QVERIFY2(!value.contains(u"OCTO"), qPrintable(label));
}

void TestSaver::savesDataWithTheirProof()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const int item = gathered.index(u"insee/sirene/unite_legale"_qs);
    const Item &piece = gathered.dossier->items().at(item);
    QVERIFY(hasData(piece));
    const QString name = dataFileName(*gathered.dossier, item, QDate(2026, 11, 20));
    QVERIFY2(name.startsWith(u"FICTIF_2026-11-20_418166096_") && name.endsWith(u".json"), qPrintable(name));
    const QString path = folder.filePath(name);
    const SavePlan plan = Saver(u"agent.exemple"_qs, clock).planData(*gathered.dossier, item, path);
    for (int time = 0; time < 2; ++time) { // the agent chose this very name
        const SaveReport report = carryOut(plan);
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files.first().path, path);
    }
    const QJsonObject root = QJsonDocument::fromJson(contentOf(path)).object();
    QCOMPARE(root.value(u"answer").toObject(), piece.answer->payload);
    const QJsonObject access = root.value(u"access").toObject();
    QCOMPARE(access.value(u"requestId").toString(), piece.answer->requestId);
    QCOMPARE(access.value(u"object").toString(), u"MP 2026/0147"_qs);
    QVERIFY(root.value(u"fictitious").toBool());
    QVERIFY(!contentOf(path).contains("jeton-canari"));
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
    const SaveReport report = carryOut(Saver(u"a"_qs, clock).planAll(*gathered.dossier, folder.path()));
    QVERIFY(report.files.isEmpty());
    QCOMPARE(report.failures.size(), 2); // the document and the synthesis
    QVERIFY(report.failures.first().second.kind == FailureKind::Disk);
    QVERIFY(!report.failures.first().second.sentence.isEmpty());
}

void TestSaver::numbersDocumentAndProofTogether()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const Saver saver(u"a"_qs, clock);
    SavePlan plan = saver.planAll(*gathered.dossier, folder.path());
    const SaveReport first = carryOut(plan);
    // The same document, asked again: its proof tells of another access.
    plan.documents.first().proof.replace("MP 2026", "MP 2027");
    const SaveReport second = carryOut(plan);
    QVERIFY(second.files.at(0).path.endsWith(u" (2).pdf"));
    QVERIFY(second.files.at(1).path.endsWith(u" (2).json"));
    QCOMPARE(contentOf(second.files.at(1).path), plan.documents.first().proof);
    QVERIFY(!contentOf(first.files.at(1).path).contains("MP 2027"));
    // A proof whose document went: its name is not taken either.
    QVERIFY(QFile::remove(first.files.at(0).path) && QFile::remove(second.files.at(0).path));
    plan.documents.first().proof.replace("MP 2027", "MP 2028");
    QVERIFY(carryOut(plan).files.at(0).path.endsWith(u" (3).pdf"));
    QVERIFY(contentOf(second.files.at(1).path).contains("MP 2027"));
}

void TestSaver::savesOneDocumentWhereAsked()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"choisi.pdf"_qs);
    const SavePlan plan =
        Saver(u"a"_qs, clock)
            .planDocument(*gathered.dossier, gathered.index(u"urssaf/attestation_vigilance"_qs), 0, path);
    const SaveReport report = carryOut(plan);
    QCOMPARE(report.files.size(), 2);
    QCOMPARE(report.files.at(0).path, path);
    QCOMPARE(contentOf(path), onePagePdf);
    QCOMPARE(report.files.at(1).path, folder.filePath(u"choisi.json"_qs));
}

void TestSaver::replacesAPairWhole()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const QString path = folder.filePath(u"choisi.pdf"_qs);
    SavePlan plan =
        Saver(u"a"_qs, clock)
            .planDocument(*gathered.dossier, gathered.index(u"urssaf/attestation_vigilance"_qs), 0, path);
    QVERIFY(carryOut(plan).failures.isEmpty());
    // The agent agreed to replace the document: its own proof goes with it.
    report::Proof proof;
    plan.documents.first().bytes = onePagePdf + "later\n";
    proof.sha256 = sha256Hex(plan.documents.first().bytes);
    plan.documents.first().proof = report::toJson(proof);
    const SaveReport replaced = carryOut(plan);
    QCOMPARE(replaced.files.at(0).path, path);
    QCOMPARE(contentOf(path), plan.documents.first().bytes);
    QCOMPARE(contentOf(folder.filePath(u"choisi.json"_qs)), plan.documents.first().proof);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    // What is no proof of it is the agent's: nobody agreed to that.
    QFile own(folder.filePath(u"choisi.json"_qs));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("{}");
    own.close();
    plan.documents.first().bytes = onePagePdf;
    const SaveReport beside = carryOut(plan);
    QCOMPARE(beside.files.at(0).path, folder.filePath(u"choisi (2).pdf"_qs));
    QCOMPARE(beside.files.at(1).path, folder.filePath(u"choisi (2).json"_qs));
    QCOMPARE(contentOf(own.fileName()), QByteArray("{}"));
}

void TestSaver::writesAside()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    const SavePlan plan = Saver(u"a"_qs, clock).planAll(*gathered.dossier, folder.path());
    QStringList told;
    const SaveReport report = QCoro::waitFor(carryOutAside(plan, {}, [&told](int done, int all) {
        QVERIFY(QThread::currentThread() == QCoreApplication::instance()->thread());
        told.append(u"%1/%2"_qs.arg(done).arg(all));
    }));
    QCOMPARE(report.files.size(), 3);
    QVERIFY(report.failures.isEmpty());
    QVERIFY(!report.stopped);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first(), u"1/2"_qs);
}

void TestSaver::stopsBetweenDocuments()
{
    const Gathered gathered;
    QTemporaryDir folder;
    FakeClock clock;
    SavePlan plan = Saver(u"a"_qs, clock).planAll(*gathered.dossier, folder.path());
    plan.documents.append(plan.documents.first());
    plan.documents.last().path.replace(u".pdf"_qs, u"_bis.pdf"_qs);
    std::stop_source stop;
    const SaveReport report = carryOut(plan, stop.get_token(), [&stop](int, int) { stop.request_stop(); });
    QVERIFY(report.stopped);
    QCOMPARE(report.files.size(), 2); // a document and its proof, both whole
    QCOMPARE(QDir(report.folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
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
    pending.state = ItemState::NotConcerned;
    QCOMPARE(outcomeNameOf(pending), u"notConcerned"_qs);
    pending.state = ItemState::NotAsked;
    QCOMPARE(outcomeNameOf(pending), u"unknown"_qs);
}

QTEST_MAIN(TestSaver)
#include "tst_saver.moc"
