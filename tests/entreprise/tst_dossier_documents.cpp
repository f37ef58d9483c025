// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "dossier_samples.h"

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
};

void TestDossierDocuments::fetchesDocuments()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"urssaf/attestation_vigilance"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    const Item &item = dossier.items().first();
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
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"urssaf/attestation_vigilance"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    const Item &item = dossier.items().first();
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
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"urssaf/attestation_vigilance"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    const Item &item = dossier.items().first();
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QVERIFY(item.documents.isEmpty());
    QVERIFY(item.documentFailure && item.documentFailure->sentence.contains(u"lien"));
    QCOMPARE(api.asked(vigilancePath), 2); // asked again once, no more
}

QTEST_GUILESS_MAIN(TestDossierDocuments)
#include "tst_dossier_documents.moc"
