// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/refusal.h"
#include "services/services.h"
#include "support/home_scan.h"
#include "support/session_keychain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace Qt::StringLiterals;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsThereAtOnce();
    void theCatalogueCanComeLaterInTheSamePlace();
    void anotherLanguageLeavesWhatWasReadInPlace();
    void theSandboxUsesTheTokenKeptForIt_data();
    void theSandboxUsesTheTokenKeptForIt();
    void everyChangeOfASecretIsTraced();
    void theProxyPasswordIsTraced();
    void newSecretsOfChorusAreTriedBesideThoseThatStay();
};

namespace {

/// Real services, whose keychain is the test's; or that has none and keeps for the session.
std::unique_ptr<services::Services> servicesUnder(const QTemporaryDir &folder, bool sessionOnly = false)
{
    const auto keychain = [sessionOnly](Clock &) -> std::unique_ptr<SessionCapableStore> {
        auto own = std::make_unique<test::SessionKeychain>();
        if (sessionOnly)
            own->useSessionOnly();
        return own;
    };
    auto made = services::Services::create({.paths = Paths::under(folder.path()), .keychain = keychain});
    return made ? std::move(*made) : nullptr;
}

} // namespace

void TestServices::theCatalogueIsThereAtOnce()
{
    const QTemporaryDir folder;
    const auto services = services::Services::create({.paths = Paths::under(folder.path())});
    QVERIFY(services.has_value());
    QVERIFY(!(*services)->catalogue().endpoints().isEmpty());
}

void TestServices::theCatalogueCanComeLaterInTheSamePlace()
{
    const QTemporaryDir folder;
    const auto services =
        services::Services::create({.paths = Paths::under(folder.path()), .catalogueLater = true});
    QVERIFY(services.has_value());
    const catalogue::Catalogue &given = (*services)->catalogue(); // as the panel holds it
    QVERIFY(given.endpoints().isEmpty());
    QVERIFY((*services)->readCatalogue().has_value());
    QVERIFY(!given.endpoints().isEmpty());
}

void TestServices::anotherLanguageLeavesWhatWasReadInPlace()
{
    const QTemporaryDir folder;
    const auto services = servicesUnder(folder);
    QVERIFY(services);
    const catalogue::Endpoint *before = services->catalogue().find(u"urssaf/attestation_vigilance"_s);
    QVERIFY(before);
    const QString french = before->title;
    QVERIFY(services->speak(QLocale::English));
    QCOMPARE(before->title, french); // as an open file holds it
    QVERIFY(services->catalogue().find(before->id)->title != french);
    QVERIFY(services->speak(QLocale::French));
    QCOMPARE(services->catalogue().find(before->id)->title, french);
}

void TestServices::theSandboxUsesTheTokenKeptForIt_data()
{
    QTest::addColumn<bool>("sessionOnly");
    QTest::newRow("keychain") << false;
    QTest::newRow("for the session") << true;
}

void TestServices::theSandboxUsesTheTokenKeptForIt()
{
    QFETCH(bool, sessionOnly);
    const QTemporaryDir folder;
    const auto services = servicesUnder(folder, sessionOnly);
    QVERIFY(services);
    const auto own = habilitation::sandboxHabilitation(habilitation::Service::Entreprise, {});
    QVERIFY(services->habilitations().save(own));
    QVERIFY(QCoro::waitFor(services->journal().start()));
    const auto addresses = services->sandbox();
    QVERIFY(addresses);
    auto access = QCoro::waitFor(services->accessOf(own));
    QVERIFY(access);
    QCOMPARE(access->token.reveal(), addresses->fullToken);
    const Secret kept(addresses->restrictedToken);
    QVERIFY(QCoro::waitFor(services->habilitations().setToken(own, kept)));
    access = QCoro::waitFor(services->accessOf(own));
    QVERIFY(access);
    QCOMPARE(access->token.reveal(), addresses->restrictedToken);
    QCOMPARE(access->habilitation.baseUrl, addresses->entreprise);
}

void TestServices::everyChangeOfASecretIsTraced()
{
    using habilitation::SecretKind;
    const QTemporaryDir folder;
    const auto services = servicesUnder(folder);
    QVERIFY(services);
    habilitation::Habilitation own =
        habilitation::sandboxHabilitation(habilitation::Service::Chorus, QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(services->habilitations().save(own));
    const auto put = [&](SecretKind kind, const char *text) {
        return QCoro::waitFor(services->habilitations().setSecret(own, kind, Secret(text)));
    };
    // Nothing replaces what cannot be traced.
    QVERIFY(QCoro::waitFor(services->journal().start()));
    QVERIFY(put(SecretKind::ClientSecret, "canary-1"));
    QVERIFY(put(SecretKind::ClientSecret, "canary-2"));
    QVERIFY(put(SecretKind::TechnicalPassword, "canary-3"));
    QVERIFY(QCoro::waitFor(services->habilitations().removeSecret(own, SecretKind::ClientSecret)));
    QVERIFY(QCoro::waitFor(services->habilitations().remove(own.id)));
    const auto records = QCoro::waitFor(services->journal().read({}));
    QVERIFY(records);
    QStringList acts;
    for (const journal::Record &record : *records) {
        acts << record.intent.endpointId;
        QCOMPARE(record.intent.habilitationName, own.name);
        QVERIFY(record.outcome && record.outcome->outcome == u"proved");
    }
    std::ranges::sort(acts);
    QCOMPARE(acts, (QStringList{u"mot-de-passe-technique-enregistre"_s, u"mot-de-passe-technique-retire"_s,
                                u"secret-client-enregistre"_s, u"secret-client-remplace"_s,
                                u"secret-client-retire"_s}));
    QCOMPARE(test::filesHolding(folder.path(), "canary"), QStringList());
}

void TestServices::theProxyPasswordIsTraced()
{
    const QTemporaryDir folder;
    const auto services = servicesUnder(folder);
    QVERIFY(services);
    QVERIFY(QCoro::waitFor(services->journal().start()));
    for (const char *password : {"canary-1", "canary-2", ""})
        QVERIFY(QCoro::waitFor(services->setProxyPassword(Secret(password))));
    const auto records = QCoro::waitFor(services->journal().read({}));
    QVERIFY(records);
    QStringList acts;
    for (const journal::Record &record : *records) {
        acts << record.intent.endpointId;
        QCOMPARE(record.intent.service, u"mandataire"_s);
        QVERIFY(record.outcome && record.outcome->outcome == u"proved");
    }
    std::ranges::sort(acts);
    QCOMPARE(acts, (QStringList{u"mot-de-passe-enregistre"_s, u"mot-de-passe-enregistre"_s,
                                u"mot-de-passe-retire"_s}));
    QCOMPARE(test::filesHolding(folder.path(), "canary"), QStringList());
    // What cannot be traced is not put.
    const QTemporaryDir broken;
    QVERIFY(QDir(broken.path()).mkpath(u"data/journal.sqlite"_s)); // a folder where the file should be
    const auto untraced = servicesUnder(broken);
    QVERIFY(untraced);
    const auto refused = QCoro::waitFor(untraced->setProxyPassword(Secret("canary-3")));
    QVERIFY(!refused && refused.error().kind == FailureKind::Journal);
    QVERIFY(QCoro::waitFor(untraced->setProxyPassword(Secret())));
}

void TestServices::newSecretsOfChorusAreTriedBesideThoseThatStay()
{
    using habilitation::SecretKind;
    const QTemporaryDir folder;
    const auto services = servicesUnder(folder);
    QVERIFY(services);
    const auto addresses = services->sandbox();
    QVERIFY(addresses);
    auto own = habilitation::sandboxHabilitation(habilitation::Service::Chorus, addresses->chorus);
    own.oauthUrl = addresses->oauth;
    QVERIFY(services->habilitations().save(own));
    QVERIFY(QCoro::waitFor(services->journal().start()));
    const auto tried = [&](const QByteArray &client, const QByteArray &password) {
        return QCoro::waitFor(services->tryChorus(own, Secret(client), Secret(password), {}));
    };
    QVERIFY(!tried({}, addresses->technicalPassword)); // nothing kept, nothing given
    QVERIFY(tried(addresses->pisteSecret, {}));        // the application alone
    QVERIFY(tried(addresses->pisteSecret, addresses->technicalPassword));
    const Secret kept(addresses->pisteSecret);
    QVERIFY(QCoro::waitFor(services->habilitations().setSecret(own, SecretKind::ClientSecret, kept)));
    QVERIFY(tried({}, addresses->technicalPassword));
    const auto wrongPassword = tried({}, "canary");
    QVERIFY(chorus::missingStep(wrongPassword.error()) == chorus::MissingStep::Account);
    const auto wrongSecret = tried("canary", {});
    QVERIFY(chorus::missingStep(wrongSecret.error()) == chorus::MissingStep::Application);
    QVERIFY(!services->habilitations().hasSecret(own.id, SecretKind::TechnicalPassword));
    // A password that is kept and over says nothing against the new secret of the application.
    const Secret over("canary-over");
    QVERIFY(QCoro::waitFor(services->habilitations().setSecret(own, SecretKind::TechnicalPassword, over)));
    QVERIFY(tried(addresses->pisteSecret, {}));
    QVERIFY(!tried("canary", {}));
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
