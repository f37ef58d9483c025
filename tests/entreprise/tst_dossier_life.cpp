// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "asked_file.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

/// Later tries, what is added, what stops and what ends too early.
class TestDossierLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesLaterByItself();
    void leavesLaterRetriesToTheCaller();
    void keepsTheEarlierAnswerWhenALaterTryFails();
    void stopsAndRetries();
    void addsAPiece();
    void aReplacedTokenIsTheNextOneToBeSent();
    void aRightThatCameLaterCanBeAsked();
    void survivesItsOwner();
    void closes();
};

void TestDossierLife::retriesLaterByItself()
{
    ApiDouble api;
    FakeClock clock(QDateTime::currentDateTimeUtc());
    // Too late for the network client's own retries, within those of the file.
    for (int i = 0; i < 2; ++i)
        api.says(msaPath, fault::answer(502, R"({"errors":[{"code":"10001","meta":{"retry_in":61}}]})"));
    api.says(msaPath, upToDate);
    DossierRequest request = requestFor(api, {u"msa/conformite_cotisations"_qs});
    AskedFile file(api, request, clock);
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    const Item scheduled = dossier.items().first();
    QVERIFY(scheduled.state == ItemState::Scheduled);
    QVERIFY(scheduled.answer->explanation.retryAt > clock.now().addSecs(50));
    QVERIFY(!dossier.isRunning());
    QCOMPARE(dossier.summary().unknown, 1);
    clock.advance(std::chrono::seconds(62));
    QTRY_COMPARE(api.asked(msaPath), 2);
    QTRY_VERIFY(dossier.items().first().state == ItemState::Scheduled);
    dossier.cancelSchedule(0);
    QVERIFY(dossier.items().first().state == ItemState::Done);
    clock.advance(std::chrono::minutes(10));
    QTest::qWait(0);
    QCOMPARE(api.asked(msaPath), 2);
}

void TestDossierLife::leavesLaterRetriesToTheCaller()
{
    ApiDouble api;
    api.says(msaPath, fault::answer(502, R"({"errors":[{"code":"10001","meta":{"retry_in":300}}]})"));
    api.says(vigilancePath,
             fault::answer(502, R"({"errors":[{"code":"04501","meta":{"retry_in":172800}}]})"));
    DossierRequest request =
        requestFor(api, {u"msa/conformite_cotisations"_qs, u"urssaf/attestation_vigilance"_qs});
    request.rescheduleWithin = std::chrono::minutes(0);
    AskedFile file(api, request, api.clock);
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    for (const Item &item : dossier.items()) {
        QVERIFY(item.state == ItemState::Done);
        QVERIFY(item.outcome() == etat::Outcome::Unknown);
        QVERIFY(item.answer->explanation.retryAt.isValid());
    }
}

void TestDossierLife::keepsTheEarlierAnswerWhenALaterTryFails()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says(vigilancePath, fault::answer(502, R"({"errors":[{"code":"04000"}]})"));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    Dossier &dossier = file.dossier;
    QVERIFY(file.comes());
    dossier.askProviderAgain(0);
    QVERIFY(file.ends());
    const Item &item = dossier.items().first();
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QCOMPARE(item.documents.size(), 1);
    QVERIFY(item.laterFailure && !item.laterFailure->sentence.isEmpty());
    QCOMPARE(api.server.seen().last().header("Cache-Control"), QByteArray("no-cache"));
}

void TestDossierLife::stopsAndRetries()
{
    ApiDouble api;
    api.says(msaPath, fault::stallBeforeHeaders());
    api.says(msaPath, upToDate);
    AskedFile file(api, {u"msa/conformite_cotisations"_qs});
    Dossier &dossier = file.dossier;
    dossier.start();
    QTRY_COMPARE(api.asked(msaPath), 1);
    dossier.stop();
    QCOMPARE(file.finished.size(), 1);
    QVERIFY(dossier.items().first().state == ItemState::Done);
    QVERIFY(dossier.items().first().answer->failure->kind == FailureKind::Cancelled);
    QTRY_VERIFY(api.gate.isBalanced());
    QCOMPARE(api.gate.last().outcome, u"cancelled"_qs);
    dossier.retry(0);
    QVERIFY(file.ends());
    QVERIFY(dossier.items().first().outcome() == etat::Outcome::Proved);
}

void TestDossierLife::addsAPiece()
{
    ApiDouble api;
    api.says(msaPath, upToDate);
    AskedFile file(api, {u"urssaf/attestation_vigilance"_qs});
    Dossier &dossier = file.dossier;
    QSignalSpy added(&dossier, &Dossier::itemAdded);
    QVERIFY(file.comes());
    QCOMPARE(dossier.add(u"msa/conformite_cotisations"_qs), 1);
    QCOMPARE(added.size(), 1);
    QVERIFY(file.ends());
    QVERIFY(dossier.items().at(1).outcome() == etat::Outcome::Proved);
    QCOMPARE(dossier.add(u"msa/conformite_cotisations"_qs), 1); // the same again: asked again
    QVERIFY(file.ends());
    QCOMPARE(api.asked(msaPath), 2);
    QCOMPARE(dossier.add(u"inconnue"_qs), -1);
}

void TestDossierLife::aReplacedTokenIsTheNextOneToBeSent()
{
    ApiDouble api;
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.server.seen().last().header("Authorization"), QByteArray("Bearer jeton-canari"));
    etat::Access renewed = request.access;
    renewed.token = Secret("jeton-neuf");
    QVERIFY(dossier.renewAccess(renewed));
    etat::Access another = renewed;
    another.habilitation.id = QUuid::createUuid();
    another.token = Secret("jeton-d-ailleurs");
    QVERIFY(!dossier.renewAccess(another));
    dossier.retry(0);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.server.seen().last().header("Authorization"), QByteArray("Bearer jeton-neuf"));
}

void TestDossierLife::aRightThatCameLaterCanBeAsked()
{
    ApiDouble api;
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    request.rights = {.scopes = {u"unites_legales"_qs}, .readAt = api.clock.now()};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QTRY_VERIFY(!dossier.isRunning());
    QVERIFY(dossier.items().first().state == ItemState::NotCovered);
    dossier.renewRights(
        {.scopes = {u"msa_cotisations"_qs, u"cotisations_msa"_qs}, .readAt = api.clock.now()});
    QVERIFY(dossier.items().first().state == ItemState::NotAsked);
    QCOMPARE(api.asked(msaPath), 0);
    dossier.retry(0);
    QVERIFY(finished.wait(20'000));
    QVERIFY(dossier.items().first().outcome() == etat::Outcome::Proved);
}

void TestDossierLife::survivesItsOwner()
{
    ApiDouble api;
    DossierRequest request = api.request(siret);
    for (const QByteArray &path : {unitPath, vigilancePath, msaPath})
        api.says(path, fault::slow(std::chrono::milliseconds(100), fault::json(unit())));
    {
        Dossier dossier(request, api.catalogue, api.client, api.clock);
        dossier.start();
        QTRY_VERIFY(!api.server.seen().isEmpty());
    }
    QTRY_COMPARE(api.http.inFlight(), 0);
    QTRY_VERIFY(api.gate.isBalanced());
}

void TestDossierLife::closes()
{
    ApiDouble api;
    api.says(msaPath, fault::stallBeforeHeaders());
    AskedFile file(api, {u"msa/conformite_cotisations"_qs});
    Dossier &dossier = file.dossier;
    dossier.start();
    QTRY_COMPARE(api.asked(msaPath), 1);
    bool closed = false;
    auto watch = [](QCoro::Task<void> task, bool &flag) -> QCoro::Task<void> {
        co_await task;
        flag = true;
    };
    auto running = watch(dossier.close(), closed);
    QTRY_VERIFY(closed);
    QVERIFY(api.gate.isBalanced());
    QVERIFY(!dossier.isRunning());
}

QTEST_GUILESS_MAIN(TestDossierLife)
#include "tst_dossier_life.moc"
