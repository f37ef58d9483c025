// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "asked_file.h"
#include "entreprise/file_plan.h"
#include "entreprise/saver.h"
#include "entreprise/synthesis_of.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

/// Documents are fetched as soon as they are offered.
class TestDossierDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesDocuments();
    void renewsADeadLinkOnce();
    void keepsTheAnswerWithoutItsDocument();
    void saysThatADownloadWasStopped();
    void keepsTheDocumentWhileItIsAskedAgain();
    void keepsTheDocumentWhenTheNewOneDoesNotCome();
    void knowsEachOfSeveralDocuments();
};

void TestDossierDocuments::fetchesDocuments()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    QVERIFY(file.comes());
    const Item &item = file.first();
    QVERIFY(item.state == ItemState::Done);
    QCOMPARE(item.documents.size(), 1);
    QCOMPARE(item.documents.first().bytes, onePagePdf);
    QCOMPARE(item.documents.first().sha256.size(), 64);
    QVERIFY(!item.documentFailure && !item.linkExpired);
    QCOMPARE(api.gate.opened.size(), 2); // the download is an access of its own
    for (const Seen &seen : api.server.seen())
        QCOMPARE(seen.has("Authorization"), !seen.target.startsWith("/files"));
}

void TestDossierDocuments::renewsADeadLinkOnce()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/dead.pdf"_qs)));
    api.says(vigilancePath, attestation(api.server.url(u"/files/alive.pdf"_qs)));
    api.says("/files/dead.pdf", fault::answer(410, "gone"));
    api.says("/files/alive.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    QVERIFY(file.comes());
    const Item &item = file.first();
    QCOMPARE(item.documents.size(), 1);
    QVERIFY(item.linkExpired && !item.documentFailure);
    QCOMPARE(api.asked(vigilancePath), 2);
    QCOMPARE(api.server.seen().at(2).header("Cache-Control"), QByteArray("no-cache"));
}

void TestDossierDocuments::keepsTheAnswerWithoutItsDocument()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/dead.pdf"_qs)));
    api.says("/files/dead.pdf", fault::answer(404, "gone"));
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    QVERIFY(file.comes());
    const Item &item = file.first();
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QVERIFY(item.documents.isEmpty());
    QVERIFY(item.documentFailure && item.documentFailure->sentence.contains(u"lien"));
    QCOMPARE(api.asked(vigilancePath), 2); // asked again once, no more
}

void TestDossierDocuments::saysThatADownloadWasStopped()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says("/files/a.pdf", fault::stallBeforeHeaders());
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    Dossier &dossier = file.dossier;
    dossier.start();
    QTRY_VERIFY_WITH_TIMEOUT(dossier.items().first().state == ItemState::Fetching, 20'000);
    dossier.stop();
    const Item &item = dossier.items().first();
    QVERIFY(item.state == ItemState::Done);
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QVERIFY(item.documentFailure && item.documentFailure->sentence.contains(u"arrêté"));
    QVERIFY(missingDocuments(dossier).first().contains(u"arrêté"));
}

void TestDossierDocuments::keepsTheDocumentWhileItIsAskedAgain()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    api.says("/files/a.pdf", fault::stallBeforeHeaders());
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    dossier.askProviderAgain(0);
    QTRY_VERIFY_WITH_TIMEOUT(dossier.items().first().state == ItemState::Fetching, 20'000);
    QCOMPARE(dossier.items().first().documents.size(), 1);
    dossier.stop();
    const Item &item = dossier.items().first();
    QCOMPARE(item.documents.size(), 1);
    QCOMPARE(item.documents.first().bytes, onePagePdf);
    QVERIFY(item.documentFailure && item.documentFailure->sentence.contains(u"est gardé"));
}

void TestDossierDocuments::keepsTheDocumentWhenTheNewOneDoesNotCome()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    api.says("/files/a.pdf", fault::answer(200, "<html>", {{"Content-Type", "text/html"}}));
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    dossier.askProviderAgain(0);
    QVERIFY(file.ends());
    const Item &item = dossier.items().first();
    QCOMPARE(item.documents.size(), 1);
    QVERIFY(item.documentFailure);
}

// Each has the dates that stand beside its own link, and the rank that the service gave it.
void TestDossierDocuments::knowsEachOfSeveralDocuments()
{
    ApiDouble api;
    const auto certificate = [&api](const QString &file, const QByteArray &from, const QByteArray &until) {
        return R"({"data":{"url":")" + api.server.url(file).toEncoded() + R"(","date_attribution":")" + from +
               R"(","date_expiration":")" + until + R"("},"links":{},"meta":{}})";
    };
    api.says("/v3/ademe/etablissements/41816609600069/certification_rge",
             R"({"data":[)" + certificate(u"/files/dead.pdf"_qs, "2025-10-25", "2026-07-21") + ',' +
                 certificate(u"/files/b.pdf"_qs, "2026-07-26", "2099-03-07") + ',' +
                 certificate(u"/files/c.pdf"_qs, "2026-07-27", "2099-01-02") + R"(],"links":{},"meta":{}})");
    api.says("/files/dead.pdf", fault::answer(410, "gone"));
    for (const char *file : {"/files/b.pdf", "/files/c.pdf"})
        api.says(file, fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    AskedFile file(api, {u"ademe/certification_rge"_qs});
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    const Item &item = dossier.items().first();
    QCOMPARE(item.documents.size(), 2);
    QCOMPARE(item.documents.first().origin.rank, 2);
    QVERIFY(item.documentFailure->sentence.startsWith(u"1 document(s) sur 3"));
    QCOMPARE(item.answer->validUntil.date(), QDate(2099, 1, 2)); // the next one to end, not the one that has
    QVERIFY(sentenceOf(item).startsWith(u"1 document(s) sur 3"));
    const QString name = documentFileName(dossier, 0, 0, QDate(2026, 11, 20));
    QVERIFY2(name.contains(u"RGE-2_valide-2099-03-07"), qPrintable(name));
    const Saver saver(u"agent"_qs, api.clock);
    const SavePlan plan = saver.planAll(dossier, u"/tmp"_qs);
    const QJsonObject proof = QJsonDocument::fromJson(plan.documents.at(1).proof).object();
    QCOMPARE(proof[u"document"][u"validUntil"].toString().left(10), u"2099-01-02"_qs);
}

QTEST_GUILESS_MAIN(TestDossierDocuments)
#include "tst_dossier_documents.moc"
