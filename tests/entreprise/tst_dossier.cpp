// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "dossier_samples.h"
#include "entreprise/file_plan.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

/// What is asked of whom, and what is not.
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
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void greysWhatIsNotOpen();
    void asksThePublicRoutesWhoItIs();
    void sendsNothingWithoutAJournal();
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

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
