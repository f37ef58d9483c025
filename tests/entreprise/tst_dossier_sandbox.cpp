// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "api_double.h"
#include "sandbox/sandbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace agrafe;
using namespace agrafe::entreprise;
using namespace agrafe::test;

namespace {

/// The real client and the sandbox, with the surroundings of a file.
struct Town
{
    catalogue::Catalogue catalogue = realCatalogue();
    sandbox::Sandbox sandbox;
    sandbox::Addresses addresses;
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, withoutProxy()};
    etat::Client client{catalogue, http, clock};

    explicit Town(const sandbox::Options &options)
        : sandbox(catalogue, options)
    {
        if (const auto started = sandbox.start())
            addresses = *started;
    }

    [[nodiscard]] DossierRequest request(const QString &typed, const QByteArray &token) const
    {
        DossierRequest request;
        if (const auto subject = Subject::parse(typed, KeyCheck::NotRequired))
            request.subject = *subject;
        request.access.habilitation.id = QUuid::createUuid();
        request.access.habilitation.environment = habilitation::Environment::Sandbox;
        request.access.habilitation.baseUrl = addresses.entreprise;
        request.access.token = Secret(token);
        request.frame = {.recipient = QStringLiteral("10000001700010"),
                         .context = QStringLiteral("Marchés publics"),
                         .object = QStringLiteral("MP-2026-0147")};
        request.rescheduleWithin = std::chrono::minutes(0);
        return request;
    }
};

sandbox::Options quick()
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(5);
    return options;
}

} // namespace

class TestDossierSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersEveryCharacter_data();
    void gathersEveryCharacter();
    void respectsRestrictedRights();
    void findsTheSameFromASiren();
};

void TestDossierSandbox::gathersEveryCharacter_data()
{
    QTest::addColumn<QString>("typed");
    for (const sandbox::Sandbox::Character &character : sandbox::Sandbox::cast()) {
        const QString typed = character.siret.isEmpty() ? character.rna : character.siret;
        QTest::newRow(qPrintable(character.name)) << typed;
    }
}

void TestDossierSandbox::gathersEveryCharacter()
{
    QFETCH(QString, typed);
    Town town(quick());
    Dossier dossier(town.request(typed, town.addresses.fullToken), town.catalogue, town.client, town.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    QSignalSpy failed(&dossier, &Dossier::failed);
    dossier.start();
    QVERIFY(finished.wait(110'000));
    QVERIFY(failed.isEmpty());
    QCOMPARE(dossier.summary().pending, 0);
    QCOMPARE(dossier.summary().notCovered, 0);
    for (const Item &item : dossier.items()) {
        const QByteArray id = item.endpointId.toUtf8();
        QVERIFY2(item.isFinal(), id.constData());
        if (item.state == ItemState::NotAsked || item.state == ItemState::NotConcerned) {
            QVERIFY2(!item.reason.isEmpty(), id.constData());
            continue;
        }
        QVERIFY2(item.answer, id.constData());
        QVERIFY2(item.outcome() == etat::Outcome::Proved || !item.answer->explanation.sentence.isEmpty(),
                 id.constData());
        const bool complete = item.documents.size() == item.answer->documents.size();
        QVERIFY2(complete || item.documentFailure, id.constData());
    }
    const sandbox::Sandbox::Seen seen = town.sandbox.seen();
    QCOMPARE(seen.tokensOnDocumentPort, 0);
    QCOMPARE(seen.tooManyRequests, 0);
    QVERIFY(town.gate.isBalanced());
}

void TestDossierSandbox::respectsRestrictedRights()
{
    Town town(quick());
    DossierRequest request =
        town.request(sandbox::Sandbox::cast().first().siret, town.addresses.restrictedToken);
    std::optional<Result<habilitation::Rights>> rights;
    auto ask = [](etat::Client &client, etat::Access access,
                  std::optional<Result<habilitation::Rights>> &place) -> QCoro::Task<void> {
        place = co_await client.rights(access, {});
    };
    const auto asking = ask(town.client, request.access, rights);
    QTRY_VERIFY(rights.has_value());
    QVERIFY(*rights);
    request.rights = **rights;
    Dossier dossier(request, town.catalogue, town.client, town.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(dossier.summary().notCovered > 0);
    for (const Item &item : dossier.items()) {
        // What the rights open is never answered "no right".
        QVERIFY2(!item.answer || item.answer->status != 403, qPrintable(item.endpointId));
    }
    QVERIFY(!dossier.identity().name.isEmpty());
}

void TestDossierSandbox::findsTheSameFromASiren()
{
    Town town(quick());
    const QString siret = sandbox::Sandbox::cast().first().siret;
    Dossier dossier(town.request(siret.left(9), town.addresses.fullToken), town.catalogue, town.client,
                    town.clock);
    QSignalSpy finished(&dossier, &Dossier::finished);
    dossier.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(dossier.subject().siret);
    QCOMPARE(dossier.subject().siret->digits(), siret);
    for (const Item &item : dossier.items())
        QVERIFY2(item.state != ItemState::NotAsked, qPrintable(item.endpointId));
}

QTEST_GUILESS_MAIN(TestDossierSandbox)
#include "tst_dossier_sandbox.moc"
