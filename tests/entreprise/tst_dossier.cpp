// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "entreprise/file_plan.h"
#include "support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

namespace {

const QString siren = QStringLiteral("418166096");
const QString siret = QStringLiteral("41816609600069");
const QByteArray unitPath("/v4/insee/sirene/unites_legales/418166096");
const QByteArray vigilancePath("/v4/urssaf/unites_legales/418166096/attestation_vigilance");
const QByteArray msaPath("/v3/msa/etablissements/41816609600069/conformite_cotisations");
const QByteArray upToDate(R"({"data":{"status":"up_to_date"},"links":{},"meta":{}})");

QByteArray unit(const QByteArray &form = "5710")
{
    return R"({"data":{"siren":"418166096","siret_siege_social":"41816609600069","rna":null,
        "status_diffusion":"diffusible","personne_morale_attributs":{"raison_sociale":"OCTO","sigle":null},
        "forme_juridique":{"code":")" +
           form + R"(","libelle":"SAS"},"etat_administratif":"A"},"links":{},"meta":{}})";
}

QByteArray attestation(const QUrl &document, int life = 86'400)
{
    return R"({"data":{"document_url":")" + document.toEncoded() + R"(","document_url_expires_in":)" +
           QByteArray::number(life) +
           R"(,"date_fin_validite":"2026-07-31","code_securite":"YAB4","entity_status":{"code":"ok"}},"links":{},"meta":{}})";
}

int indexOf(const Dossier &dossier, const QString &id)
{
    for (int i = 0; i < dossier.items().size(); ++i) {
        if (dossier.items().at(i).endpointId == id)
            return i;
    }
    return -1;
}

const Item &itemOf(const Dossier &dossier, const QString &id)
{
    return dossier.items().at(indexOf(dossier, id));
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersEverythingAtOnce();
    void resolvesTheSeatOfASiren();
    void resolvesTheSeatForANamedPieceAlone();
    void resolvesAnAssociation();
    void saysWhatItCannotAsk();
    void asksNothingThatConcernsAssociationsAlone();
    void asksAssociationsAnyway();
    void fetchesDocuments();
    void renewsADeadLinkOnce();
    void keepsTheAnswerWithoutItsDocument();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void greysWhatIsNotOpen();
    void asksThePublicRoutesWhoItIs();
    void sendsNothingWithoutAJournal();
    void retriesLaterByItself();
    void leavesLaterRetriesToTheCaller();
    void keepsTheEarlierAnswerWhenALaterTryFails();
    void stopsAndRetries();
    void addsAPiece();
    void survivesItsOwner();
    void closes();
};

void TestDossier::gathersEverythingAtOnce()
{
    ApiDouble api;
    const auto slow = std::chrono::milliseconds(300);
    for (const QByteArray &path : {unitPath, vigilancePath, msaPath})
        api.says(path, fault::slow(slow, fault::json(path == unitPath ? unit() : upToDate)));
    DossierRequest request = api.request(siret);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    QSignalSpy identity(&dossier, &Dossier::identityChanged);
    QVERIFY(!dossier.isRunning());
    dossier.start();
    QVERIFY(dossier.isRunning());
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!identity.isEmpty());
    QCOMPARE(dossier.identity().name, u"OCTO"_qs);
    QVERIFY(api.server.mostOpenConnections() > 6);
    QVERIFY(itemOf(dossier, u"msa/conformite_cotisations"_qs).outcome() == etat::Outcome::Proved);
    const Dossier::Summary summary = dossier.summary();
    QCOMPARE(summary.pending, 0);
    QCOMPARE(summary.proved + summary.refused + summary.unknown + summary.notCovered + summary.notConcerned,
             dossier.items().size());
    QVERIFY(api.gate.isBalanced());
}

void TestDossier::resolvesTheSeatOfASiren()
{
    ApiDouble api;
    api.says(unitPath, unit());
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siren);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.asked(unitPath), 1); // the piece itself brought the number
    QCOMPARE(api.asked(msaPath), 1);
    QCOMPARE(dossier.subject().siret->digits(), siret);
}

void TestDossier::resolvesTheSeatForANamedPieceAlone()
{
    ApiDouble api;
    api.says(unitPath, unit());
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siren);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(dossier.items().size(), 1);
    QVERIFY(dossier.items().first().outcome() == etat::Outcome::Proved);
    QCOMPARE(api.server.seen().size(), 2);
    QCOMPARE(api.gate.opened.size(), 2); // the resolution is an access as well
}

void TestDossier::resolvesAnAssociation()
{
    ApiDouble api;
    api.says(
        "/v4/djepva/api-association/associations/W751234567",
        R"({"data":{"rna":"W751234567","siren":"418166096","nom":"LES AMIS","siret_siege":"41816609600069",
                 "active":true},"links":{},"meta":{}})");
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(u"W751234567"_qs);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(dossier.subject().siren->digits(), siren);
    QCOMPARE(api.asked(msaPath), 1);
    QCOMPARE(api.asked(unitPath), 1);
    // Where the number that was typed is taken, it is the one sent.
    QCOMPARE(api.asked("/v3/data_subvention/associations/W751234567/subventions"), 1);
}

void TestDossier::saysWhatItCannotAsk()
{
    ApiDouble api;
    DossierRequest request = api.request(siren);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    QSignalSpy failed(&dossier, &Dossier::failed);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    const Item &item = dossier.items().first();
    QVERIFY(item.state == ItemState::NotAsked);
    QVERIFY(item.outcome() == etat::Outcome::Unknown);
    QVERIFY(item.reason.contains(u"SIRET"));
    QCOMPARE(dossier.summary().unknown, 1);
    QVERIFY(failed.isEmpty());
}

void TestDossier::asksNothingThatConcernsAssociationsAlone()
{
    ApiDouble api;
    api.says(unitPath, unit("5710"));
    DossierRequest request = api.request(siret);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    const Item &association = itemOf(dossier, u"djepva/association"_qs);
    QVERIFY(association.state == ItemState::NotConcerned);
    QVERIFY(association.reason.contains(u"associations"));
    // Nothing is missing: neither unknown nor to be treated.
    const auto withoutObject = std::ranges::count(dossier.items(), ItemState::NotConcerned, &Item::state);
    const auto failed = std::ranges::count_if(dossier.items(), [](const Item &item) {
        return item.state == ItemState::Done && item.outcome() == etat::Outcome::Unknown;
    });
    QVERIFY(withoutObject > 0);
    QCOMPARE(dossier.summary().notConcerned, withoutObject);
    QCOMPARE(dossier.summary().unknown, failed);
    QVERIFY(missingDocuments(dossier).filter(association.reason).isEmpty());
    QCOMPARE(api.asked("/v4/djepva/api-association/associations/418166096"), 0);
    // The agent insists.
    dossier.retry(indexOf(dossier, u"djepva/association"_qs));
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.asked("/v4/djepva/api-association/associations/418166096"), 1);
}

void TestDossier::asksAssociationsAnyway()
{
    ApiDouble api; // INSEE knows nothing: nobody says that it is no association
    DossierRequest request = api.request(siret);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.asked("/v4/djepva/api-association/associations/418166096"), 1);
}

void TestDossier::fetchesDocuments()
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

void TestDossier::renewsADeadLinkOnce()
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

void TestDossier::keepsTheAnswerWithoutItsDocument()
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

void TestDossier::refusesBeforeSending_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("code");
    const QString good = QStringLiteral("10000001700010");
    QTest::newRow("own body") << u"41816609600012"_qs << u"o"_qs << QStringList() << QString() << u"00211"_qs;
    QTest::newRow("no object") << good << QString() << QStringList() << QString() << u"00202"_qs;
    QTest::newRow("unknown piece") << good << u"o"_qs << QStringList{u"inconnue"_qs} << QString()
                                   << QString();
    QTest::newRow("wrong year") << good << u"o"_qs << QStringList{u"dgfip/liasses_fiscales"_qs} << u"abcd"_qs
                                << QString();
}

void TestDossier::refusesBeforeSending()
{
    QFETCH(QString, recipient);
    QFETCH(QString, object);
    QFETCH(QStringList, pieces);
    QFETCH(QString, parameter);
    QFETCH(QString, code);
    ApiDouble api;
    DossierRequest request = api.request(siret);
    request.frame.recipient = recipient;
    request.frame.object = object;
    request.pieces = pieces;
    if (!parameter.isEmpty())
        request.parameters.insert(u"year"_qs, parameter);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy failed(&dossier, &Dossier::failed);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<Failure>();
    QVERIFY(failure.kind == FailureKind::Input);
    if (!code.isEmpty())
        QCOMPARE(failure.code, code);
    QVERIFY(!failure.sentence.isEmpty());
    QVERIFY(api.server.seen().isEmpty());
    QVERIFY(api.gate.opened.isEmpty());
}

void TestDossier::greysWhatIsNotOpen()
{
    ApiDouble api;
    DossierRequest request = api.request(siret);
    request.rights = {{u"open_data"_qs}, api.clock.now()};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    const Item before = itemOf(dossier, u"urssaf/attestation_vigilance"_qs);
    QVERIFY(before.state == ItemState::NotCovered); // said before anything is asked
    QVERIFY(before.reason.contains(u"Marchés"));
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.asked(vigilancePath), 0);
    QVERIFY(dossier.summary().notCovered > 0);
    dossier.retry(indexOf(dossier, u"urssaf/attestation_vigilance"_qs));
    QVERIFY(!dossier.isRunning());
}

void TestDossier::asksThePublicRoutesWhoItIs()
{
    ApiDouble api;
    const QByteArray publicPath("/v4/insee/sirene/unites_legales/diffusibles/418166096");
    api.says(publicPath, unit());
    DossierRequest request = api.request(siret);
    request.rights = {{u"open_data"_qs}, api.clock.now()};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QTRY_COMPARE(dossier.identity().name, u"OCTO"_qs);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(api.asked(publicPath), 1);
    QCOMPARE(indexOf(dossier, u"insee/sirene/diffusibles/unite_legale"_qs), -1);
    QVERIFY(itemOf(dossier, u"ministere_interieur/rna/association"_qs).state == ItemState::NotConcerned);
}

void TestDossier::sendsNothingWithoutAJournal()
{
    ApiDouble api;
    api.gate.refusing = true;
    DossierRequest request = api.request(siret);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy failed(&dossier, &Dossier::failed);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Failure>().kind == FailureKind::Journal);
    QVERIFY(api.server.seen().isEmpty());
    QVERIFY(!dossier.isRunning());
}

void TestDossier::retriesLaterByItself()
{
    ApiDouble api;
    FakeClock clock(QDateTime::currentDateTimeUtc());
    // Too late for the network client's own retries, within those of the file.
    for (int i = 0; i < 2; ++i)
        api.says(msaPath, fault::answer(502, R"({"errors":[{"code":"10001","meta":{"retry_in":61}}]})"));
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
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

void TestDossier::leavesLaterRetriesToTheCaller()
{
    ApiDouble api;
    api.says(msaPath, fault::answer(502, R"({"errors":[{"code":"10001","meta":{"retry_in":300}}]})"));
    api.says(vigilancePath,
             fault::answer(502, R"({"errors":[{"code":"04501","meta":{"retry_in":172800}}]})"));
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs, u"urssaf/attestation_vigilance"_qs};
    request.rescheduleWithin = std::chrono::minutes(0);
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    for (const Item &item : dossier.items()) {
        QVERIFY(item.state == ItemState::Done);
        QVERIFY(item.outcome() == etat::Outcome::Unknown);
        QVERIFY(item.answer->explanation.retryAt.isValid());
    }
}

void TestDossier::keepsTheEarlierAnswerWhenALaterTryFails()
{
    ApiDouble api;
    api.says(vigilancePath, attestation(api.server.url(u"/files/a.pdf"_qs)));
    api.says(vigilancePath, fault::answer(502, R"({"errors":[{"code":"04000"}]})"));
    api.says("/files/a.pdf", fault::answer(200, onePagePdf, {{"Content-Type", "application/pdf"}}));
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"urssaf/attestation_vigilance"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    dossier.askProviderAgain(0);
    QVERIFY(finished.wait(20'000));
    const Item &item = dossier.items().first();
    QVERIFY(item.outcome() == etat::Outcome::Proved);
    QCOMPARE(item.documents.size(), 1);
    QVERIFY(item.laterFailure && !item.laterFailure->sentence.isEmpty());
    QCOMPARE(api.server.seen().last().header("Cache-Control"), QByteArray("no-cache"));
}

void TestDossier::stopsAndRetries()
{
    ApiDouble api;
    api.says(msaPath, fault::stallBeforeHeaders());
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QTRY_COMPARE(api.asked(msaPath), 1);
    dossier.stop();
    QCOMPARE(finished.size(), 1);
    QVERIFY(dossier.items().first().state == ItemState::Done);
    QVERIFY(dossier.items().first().answer->failure->kind == FailureKind::Cancelled);
    QTRY_VERIFY(api.gate.isBalanced());
    QCOMPARE(api.gate.last().outcome, u"cancelled"_qs);
    dossier.retry(0);
    QVERIFY(finished.wait(20'000));
    QVERIFY(dossier.items().first().outcome() == etat::Outcome::Proved);
}

void TestDossier::addsAPiece()
{
    ApiDouble api;
    api.says(msaPath, upToDate);
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"urssaf/attestation_vigilance"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    QSignalSpy added(&dossier, &Dossier::itemAdded);
    dossier.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(dossier.add(u"msa/conformite_cotisations"_qs), 1);
    QCOMPARE(added.size(), 1);
    QVERIFY(finished.wait(20'000));
    QVERIFY(dossier.items().at(1).outcome() == etat::Outcome::Proved);
    QCOMPARE(dossier.add(u"msa/conformite_cotisations"_qs), 1); // the same again: asked again
    QVERIFY(finished.wait(20'000));
    QCOMPARE(api.asked(msaPath), 2);
    QCOMPARE(dossier.add(u"inconnue"_qs), -1);
}

void TestDossier::survivesItsOwner()
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

void TestDossier::closes()
{
    ApiDouble api;
    api.says(msaPath, fault::stallBeforeHeaders());
    DossierRequest request = api.request(siret);
    request.pieces = QStringList{u"msa/conformite_cotisations"_qs};
    Dossier dossier(request, api.catalogue, api.client, api.clock);
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

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
