// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"
#include "habilitation/save_with_token.h"
#include "support/fake_keychain.h"
#include "support/home_scan.h"
#include "support/unprivileged.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sys/stat.h>

using namespace agrafe;
using namespace agrafe::habilitation;

namespace {

const QByteArray canary = "canary-7c1e4b90a2d84f6f";

Habilitation sample(const QString &name = QStringLiteral("Marchés publics"))
{
    Habilitation habilitation;
    habilitation.id = QUuid::createUuid();
    habilitation.name = name;
    habilitation.service = Service::Entreprise;
    habilitation.environment = Environment::Production;
    habilitation.organisation = QStringLiteral("Ville de Valorne");
    habilitation.recipient = QStringLiteral("13002526500013");
    habilitation.contexts = {QStringLiteral("Marchés publics"), QStringLiteral("Aides publiques")};
    habilitation.objectHint = QStringLiteral("MP-2026-0147");
    habilitation.usagerInformed = true;
    habilitation.contact = QStringLiteral("dsi@valorne.example");
    return habilitation;
}

Habilitation chorus()
{
    Habilitation habilitation;
    habilitation.id = QUuid::createUuid();
    habilitation.name = QStringLiteral("Factures");
    habilitation.service = Service::Chorus;
    habilitation.environment = Environment::Staging;
    habilitation.clientId = QStringLiteral("3f0d2c1a-7b1e-4a55-8f52-2c0f8b1f4d11");
    habilitation.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
    habilitation.technicalPasswordChangedOn = QDate(2026, 3, 2);
    return habilitation;
}

} // namespace

class TestHabilitationStore : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_home;
    std::optional<test::FakeKeychain> m_keychain;

    [[nodiscard]] Paths paths() const { return Paths::under(m_home->path()); }
    [[nodiscard]] QString file() const { return paths().config + QStringLiteral("/habilitations.json"); }
    [[nodiscard]] std::unique_ptr<HabilitationStore> store()
    {
        auto made = std::make_unique<HabilitationStore>(paths(), *m_keychain);
        if (!made->load())
            return nullptr;
        return made;
    }
    [[nodiscard]] QJsonObject fileObject() const
    {
        QFile input(file());
        return input.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.readAll()).object()
                                               : QJsonObject();
    }
    void writeFile(const QByteArray &content) const
    {
        QDir().mkpath(paths().config);
        QFile output(file());
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(content);
    }

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_keychain.emplace();
    }

    void cleanup() { QCOMPARE(test::filesHolding(m_home->path(), canary), QStringList()); }

    void keepsEveryField()
    {
        Habilitation whole = sample();
        whole.environment = Environment::Relay;
        whole.baseUrl = QUrl(QStringLiteral("https://relais.valorne.example/api"));
        whole.consentNeeded = true;
        whole.objectPattern = QStringLiteral("MP-\\d{4}-\\d{4}");
        whole.retentionMonths = 24;
        whole.expiresOn = QDate(2027, 11, 1);
        QVERIFY(store()->save(whole));
        const auto again = store();
        QCOMPARE(again->all().size(), 1);
        QVERIFY(again->all().first() == whole);
        struct stat state = {};
        QCOMPARE(::stat(QFile::encodeName(file()).constData(), &state), 0);
        QCOMPARE(state.st_mode & 0777, 0600U);
    }

    void isNotKeptWithoutItsToken()
    {
        const auto kept = store();
        m_keychain->broken = true;
        const Habilitation fresh = sample();
        const auto refused = QCoro::waitFor(saveWithToken(*kept, fresh, Secret(canary)));
        QVERIFY(!refused && refused.error().kind == FailureKind::Secret);
        QVERIFY(!kept->byId(fresh.id));
        QVERIFY(store()->all().isEmpty());
        m_keychain->broken = false;
        QVERIFY(QCoro::waitFor(saveWithToken(*kept, fresh, Secret(canary))));
        QVERIFY(kept->byId(fresh.id));
        // One that was there before is as it was.
        m_keychain->broken = true;
        Habilitation renamed = fresh;
        renamed.name = QStringLiteral("Autre nom");
        QVERIFY(!QCoro::waitFor(saveWithToken(*kept, renamed, Secret(canary))));
        QCOMPARE(store()->byId(fresh.id)->name, fresh.name);
    }

    void saysThatSomethingChanged()
    {
        const auto kept = store();
        QSignalSpy changed(kept.get(), &HabilitationStore::changed);
        QVERIFY(kept->save(sample()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!kept->save(sample()));
        QCOMPARE(changed.size(), 1);
    }

    void refusesWhatCannotBeRight_data()
    {
        QTest::addColumn<std::function<void(Habilitation &)>>("spoil");
        const auto row = [](const char *name, const std::function<void(Habilitation &)> &spoil) {
            QTest::newRow(name) << spoil;
        };
        row("no name", [](auto &one) { one.name = QStringLiteral("  "); });
        row("name taken, other capitals", [](auto &one) { one.name = QStringLiteral("DÉJÀ  LÀ"); });
        row("no id", [](auto &one) { one.id = QUuid(); });
        row("no recipient", [](auto &one) { one.recipient.clear(); });
        row("object pattern that is none", [](auto &one) { one.objectPattern = QStringLiteral("MP-(\\d"); });
        row("example that its pattern refuses",
            [](auto &one) { one.objectPattern = QStringLiteral("\\d+"); });
        row("retention of a century", [](auto &one) { one.retentionMonths = 1200; });
        row("E#L without address", [](auto &one) { one.service = Service::El; });
        row("E#L with a partner that is no file name", [](auto &one) {
            one.service = Service::El;
            one.baseUrl = QUrl(QStringLiteral("https://el.example/envoi"));
            one.partner = QStringLiteral("france active");
        });
        for (const char *address :
             {"https://el.example", "https://el.example/", "https://el.example/depot/20210429-valorne.csv",
              "https://https://el.example/depot", "https://el.example/depot/<partenaire>",
              "https://el.example/mon depot", "https://el.example/depot?fmetoken=canary"})
            row(address, [address](auto &one) {
                one.service = Service::El;
                one.partner = QStringLiteral("valorne");
                one.baseUrl = QUrl(QString::fromLatin1(address));
            });
        row("PISTE without its application", [](auto &one) {
            one = chorus();
            one.clientId.clear();
        });
        row("a technical account that is none", [](auto &one) {
            one = chorus();
            one.technicalAccount = QStringLiteral("TECH_1");
        });
        row("an unsafe address of PISTE", [](auto &one) {
            one = chorus();
            one.oauthUrl = QUrl(QStringLiteral("http://oauth.example"));
        });
        row("recipient not a SIRET", [](auto &one) { one.recipient = QStringLiteral("130025265"); });
        row("recipient with a wrong key",
            [](auto &one) { one.recipient = QStringLiteral("13002526500014"); });
        row("no context", [](auto &one) { one.contexts = {QStringLiteral(" ")}; });
        row("plain http", [](auto &one) { one.baseUrl = QUrl(QStringLiteral("http://example.org")); });
        row("http that looks local",
            [](auto &one) { one.baseUrl = QUrl(QStringLiteral("http://127.example.org")); });
        row("another scheme", [](auto &one) { one.baseUrl = QUrl(QStringLiteral("ftp://localhost")); });
        row("no host", [](auto &one) { one.baseUrl = QUrl(QStringLiteral("https:///x")); });
        row("password",
            [](auto &one) { one.baseUrl = QUrl(QStringLiteral("https://a:canary@example.org")); });
        row("query",
            [](auto &one) { one.baseUrl = QUrl(QStringLiteral("https://example.org/?token=canary")); });
        row("relay without address", [](auto &one) { one.environment = Environment::Relay; });
    }

    void refusesWhatCannotBeRight()
    {
        QFETCH(std::function<void(Habilitation &)>, spoil);
        const auto kept = store();
        QVERIFY(kept->save(sample(QStringLiteral("Déjà là"))));
        Habilitation wrong = sample();
        spoil(wrong);
        const auto saved = kept->save(wrong);
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == FailureKind::Input);
        QVERIFY(!saved.error().sentence.isEmpty());
        QVERIFY(!saved.error().sentence.contains(QStringLiteral("canary")));
        QCOMPARE(store()->all().size(), 1);
    }

    void takesWhatIsRight_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"https://example.org", "http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080/base"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void takesWhatIsRight()
    {
        QFETCH(QString, url);
        Habilitation one = sample();
        one.baseUrl = QUrl(url);
        QVERIFY(store()->save(one));
    }

    void aFictitiousRecipientNeedsNoKey()
    {
        Habilitation fictitious = sample();
        fictitious.environment = Environment::Staging;
        fictitious.recipient = QStringLiteral("130 025 265 00014");
        QVERIFY(store()->save(fictitious));
        QCOMPARE(store()->all().first().recipient, QStringLiteral("13002526500014"));
        for (const auto service : {Service::Entreprise, Service::Particulier, Service::El, Service::Chorus})
            QVERIFY(
                store()->save(sandboxHabilitation(service, QUrl(QStringLiteral("http://127.0.0.1:4000")))));
    }

    void findsByIdNameAndDefault()
    {
        const auto kept = store();
        const Habilitation first = sample(QStringLiteral("Une"));
        const Habilitation second = sample(QStringLiteral("Deux"));
        QVERIFY(kept->save(first));
        QVERIFY(kept->save(second));
        QCOMPARE(kept->byName(QStringLiteral(" deux "))->id, second.id);
        QCOMPARE(kept->byId(first.id)->name, QStringLiteral("Une"));
        QVERIFY(!kept->byName(QStringLiteral("Trois")));
        QCOMPARE(kept->defaultFor(Service::Entreprise)->id, first.id);
        QVERIFY(!kept->defaultFor(Service::Chorus));
        QVERIFY(kept->setDefault(second.id));
        QCOMPARE(store()->defaultFor(Service::Entreprise)->id, second.id);
        QVERIFY(!kept->setDefault(QUuid::createUuid()));
        QVERIFY(QCoro::waitFor(kept->remove(second.id)));
        QCOMPARE(kept->defaultFor(Service::Entreprise)->id, first.id);
    }

    void twoProgramsDoNotUndoEachOther()
    {
        const auto window = store();
        const auto commandLine = store();
        QVERIFY(window->save(sample(QStringLiteral("De la fenêtre"))));
        QVERIFY(commandLine->save(sample(QStringLiteral("Du terminal"))));
        QCOMPARE(store()->all().size(), 2);
        QVERIFY(!window->save(sample(QStringLiteral("Du terminal"))));
    }

    void keepsWhatANewerVersionWrote()
    {
        const Habilitation known = sample();
        QVERIFY(store()->save(known));
        QJsonObject root = fileObject();
        QJsonArray entries = root.value(QStringLiteral("habilitations")).toArray();
        QJsonObject entry = entries[0].toObject();
        entry.insert(QStringLiteral("newKey"), 42);
        entries[0] = entry;
        entries.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("9")},
                                   {QStringLiteral("service"), QStringLiteral("unheard-of")}});
        root.insert(QStringLiteral("habilitations"), entries);
        root.insert(QStringLiteral("version"), 7);
        root.insert(QStringLiteral("newRoot"), QStringLiteral("kept"));
        writeFile(QJsonDocument(root).toJson());

        Habilitation renamed = known;
        renamed.name = QStringLiteral("Autre nom");
        const auto kept = store();
        QCOMPARE(kept->all().size(), 1);
        QVERIFY(kept->save(renamed));
        const QJsonObject after = fileObject();
        const QJsonArray entriesAfter = after.value(QStringLiteral("habilitations")).toArray();
        QCOMPARE(after.value(QStringLiteral("version")).toInt(), 7);
        QCOMPARE(after.value(QStringLiteral("newRoot")).toString(), QStringLiteral("kept"));
        QCOMPARE(entriesAfter.size(), 2);
        QCOMPARE(entriesAfter[0][QStringLiteral("newKey")].toInt(), 42);
        QCOMPARE(entriesAfter[0][QStringLiteral("name")].toString(), renamed.name);
        QCOMPARE(entriesAfter[1][QStringLiteral("service")].toString(), QStringLiteral("unheard-of"));
    }

    void aBrokenFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray(R"({"version":1,"habilitations":[{"id":)");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("another document") << QByteArray(R"(["a"])");
        QTest::newRow("another type") << QByteArray(R"({"habilitations":{}})");
    }

    void aBrokenFileIsPutAside()
    {
        QFETCH(QByteArray, content);
        writeFile(content);
        HabilitationStore kept(paths(), *m_keychain);
        const auto loaded = kept.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().kind == FailureKind::Disk);
        const QString aside = file() + QStringLiteral(".illisible");
        QVERIFY2(loaded.error().sentence.contains(aside), qPrintable(loaded.error().sentence));
        QFile kept2(aside);
        QVERIFY(kept2.open(QIODevice::ReadOnly));
        QCOMPARE(kept2.readAll(), content);
        QVERIFY(kept.save(sample()));
    }

    void aReadOnlyFolderIsSaid()
    {
        QVERIFY(store()->save(sample(QStringLiteral("Avant"))));
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(paths().config).constData(), 0555) == 0);
        QVERIFY(::chmod(QFile::encodeName(file()).constData(), 0444) == 0);
        const test::Unprivileged user;
        const auto kept = store();
        const auto saved = kept->save(sample());
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == FailureKind::Disk);
        QVERIFY(!saved.error().sentence.isEmpty());
        QCOMPARE(kept->all().size(), 1);
    }

    void anUnreadableFileIsNotReplaced()
    {
        QVERIFY(store()->save(sample()));
        QVERIFY(::chmod(QFile::encodeName(m_home->path()).constData(), 0755) == 0);
        QVERIFY(::chmod(QFile::encodeName(paths().config).constData(), 0777) == 0);
        {
            const test::Unprivileged user;
            HabilitationStore kept(paths(), *m_keychain);
            QVERIFY(!kept.load());
            QVERIFY(!kept.save(sample()));
        }
        QCOMPARE(store()->all().size(), 1);
    }

    void aTokenLivesInTheKeychainUnderItsScope()
    {
        const auto kept = store();
        const Habilitation one = sample();
        QVERIFY(kept->save(one));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        const QString name = QStringLiteral("agrafe/%1/production/%2/jeton")
                                 .arg(paths().profile, one.id.toString(QUuid::WithoutBraces));
        QVERIFY(m_keychain->secrets.contains(name));
        Habilitation renamed = one;
        renamed.name = QStringLiteral("Nouveau nom");
        QVERIFY(kept->save(renamed));
        const auto found = QCoro::waitFor(store()->token(renamed));
        QVERIFY(found);
        QCOMPARE(found->reveal(), canary);
    }

    void aTokenIsFoundThroughAnotherAddress()
    {
        const auto kept = store();
        Habilitation one = sample();
        QVERIFY(kept->save(one));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        one.environment = Environment::Relay; // for one run, not saved
        one.baseUrl = QUrl(QStringLiteral("https://relais.valorne.example"));
        const auto found = QCoro::waitFor(kept->token(one));
        QVERIFY(found);
        QCOMPARE(found->reveal(), canary);
    }

    void removingAnHabilitationRemovesItsSecret()
    {
        const auto kept = store();
        const Habilitation one = sample();
        QVERIFY(kept->save(one));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        m_keychain->broken = true;
        QVERIFY(!QCoro::waitFor(kept->remove(one.id)));
        QCOMPARE(kept->all().size(), 1);
        m_keychain->broken = false;
        QVERIFY(QCoro::waitFor(kept->remove(one.id)));
        QVERIFY(m_keychain->secrets.empty());
        QCOMPARE(store()->all().size(), 0);
        QVERIFY(!QCoro::waitFor(kept->remove(one.id)));
    }

    void aLostTokenIsToldByName()
    {
        const auto kept = store();
        const Habilitation one = sample();
        const Habilitation never = sample(QStringLiteral("Jamais collé"));
        QVERIFY(kept->save(one));
        QVERIFY(kept->save(never));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        QVERIFY(QCoro::waitFor(kept->lostSecrets())->isEmpty());
        m_keychain->secrets.clear();

        const auto next = store();
        const auto told = QCoro::waitFor(next->lostSecrets());
        QCOMPARE(told->size(), 1);
        QVERIFY(told->first() == (LostSecret{one.id, one.name, SecretKind::Token}));
        QVERIFY(told->first().sentence().contains(one.name));
        const auto lost = QCoro::waitFor(next->token(one));
        QVERIFY(!lost);
        QVERIFY(lost.error().kind == FailureKind::Secret);
        QVERIFY(lost.error().sentence.contains(one.name));
        QVERIFY(lost.error().sentence.contains(QStringLiteral("n’a plus")));
        QVERIFY(QCoro::waitFor(next->token(never)).error().sentence.contains(QStringLiteral("Il manque")));
    }

    void aRelayMayAddTheTokenItself()
    {
        Habilitation relay = sample();
        relay.environment = Environment::Relay;
        relay.baseUrl = QUrl(QStringLiteral("https://relais.valorne.example"));
        const auto kept = store();
        QVERIFY(kept->save(relay));
        const auto found = QCoro::waitFor(kept->token(relay));
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void everySecretOfChorusProHasItsScopedName()
    {
        const auto kept = store();
        const Habilitation one = chorus();
        QVERIFY(kept->save(one));
        QVERIFY(store()->all().first() == one);
        for (const SecretKind kind : secretsOf(Service::Chorus))
            QVERIFY(QCoro::waitFor(kept->setSecret(one, kind, Secret(canary + toString(kind).toUtf8()))));
        const QString scope = QStringLiteral("agrafe/%1/staging/%2/")
                                  .arg(paths().profile, one.id.toString(QUuid::WithoutBraces));
        QCOMPARE(m_keychain->secrets.size(), 2U);
        QVERIFY(m_keychain->secrets.contains(scope + QStringLiteral("secret-client")));
        QVERIFY(m_keychain->secrets.contains(scope + QStringLiteral("mot-de-passe-technique")));

        m_keychain->secrets.erase(scope + QStringLiteral("mot-de-passe-technique"));
        const auto lost = QCoro::waitFor(store()->lostSecrets());
        QCOMPARE(lost->size(), 1);
        QVERIFY(lost->first().kind == SecretKind::TechnicalPassword);
        QVERIFY(QCoro::waitFor(kept->remove(one.id)));
        QVERIFY(m_keychain->secrets.empty());
    }

    void oneSecretIsTakenAwayAlone()
    {
        const auto kept = store();
        const Habilitation one = sample();
        QVERIFY(kept->save(one));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        QSignalSpy changed(kept.get(), &HabilitationStore::secretChanged);
        QVERIFY(QCoro::waitFor(kept->removeSecret(one, SecretKind::Token)));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_keychain->secrets.empty());
        QVERIFY(!kept->hasSecret(one.id));
        QCOMPARE(store()->all().size(), 1);
        QVERIFY(QCoro::waitFor(store()->lostSecrets())->isEmpty());
    }

    void aSecretOfTheSessionIsPresentUntilItEnds()
    {
        auto keychain = std::make_unique<test::FakeKeychain>();
        const auto secrets = makeSecretStore(std::move(keychain));
        secrets->useSessionOnly();
        HabilitationStore kept(paths(), *secrets);
        QVERIFY(kept.load());
        Habilitation one = sample();
        QVERIFY(kept.save(one));
        QVERIFY(!kept.hasSecret(one.id));
        QVERIFY(QCoro::waitFor(kept.setToken(one, Secret(canary))));
        QVERIFY(kept.hasSecret(one.id));
        QVERIFY(!store()->hasSecret(one.id)); // of the next session
        one.environment = Environment::Staging;
        QVERIFY(!kept.save(one));
        one.environment = Environment::Production;
        QVERIFY(QCoro::waitFor(kept.removeSecret(one, SecretKind::Token)));
        QVERIFY(!kept.hasSecret(one.id));
        QVERIFY(!QCoro::waitFor(kept.token(one)));
    }

    /// Kept for a session that is over: what is missing is said, not what the keychain cannot do.
    void whatWasNeverKeptIsMissingWhateverTheKeychainSays()
    {
        auto owned = std::make_unique<test::FakeKeychain>();
        owned->broken = true;
        const auto secrets = makeSecretStore(std::move(owned));
        HabilitationStore kept(paths(), *secrets);
        QVERIFY(kept.load());
        Habilitation el = sample();
        el.service = Service::El;
        el.baseUrl = QUrl(QStringLiteral("https://depot.example.fr/el"));
        el.partner = QStringLiteral("envol");
        QVERIFY(kept.save(el));
        const auto token = QCoro::waitFor(kept.token(el));
        QVERIFY(!token);
        QVERIFY2(token.error().sentence.startsWith(QStringLiteral("Il manque le jeton")),
                 qPrintable(token.error().sentence));
        QVERIFY(token.error().nextAction.contains(QStringLiteral("E#L")));
        QCOMPARE(token.error().code, toString(SecretKind::Token)); // which one, for who can tell more
    }

    void whatTheKeychainHoldsIsNotForgottenInASession_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("the keychain answers again") << false;
        QTest::newRow("it does not") << true;
    }

    void whatTheKeychainHoldsIsNotForgottenInASession()
    {
        QFETCH(bool, broken);
        auto owned = std::make_unique<test::FakeKeychain>();
        test::FakeKeychain &keychain = *owned;
        const auto secrets = makeSecretStore(std::move(owned));
        HabilitationStore kept(paths(), *secrets);
        QVERIFY(kept.load());
        const Habilitation one = sample();
        QVERIFY(kept.save(one));
        QVERIFY(QCoro::waitFor(kept.setToken(one, Secret(canary))));
        secrets->useSessionOnly();
        const auto unread = QCoro::waitFor(kept.token(one));
        QVERIFY(!unread);
        QVERIFY(unread.error().sentence.startsWith(QStringLiteral("Il manque"))); // not lost: not asked
        QVERIFY(QCoro::waitFor(kept.setToken(one, Secret(QByteArray("of-the-session")))));
        keychain.broken = broken;
        QCOMPARE(QCoro::waitFor(kept.removeSecret(one, SecretKind::Token)).has_value(), !broken);
        QCOMPARE(keychain.secrets.empty(), !broken);
        QCOMPARE(kept.hasSecret(one.id), broken);
        QVERIFY(!QCoro::waitFor(kept.token(one))); // what the session had is gone either way
        QCOMPARE(QCoro::waitFor(kept.remove(one.id)).has_value(), !broken);
    }

    void theTokensOwnEndIsKept()
    {
        const auto kept = store();
        const Habilitation one = sample();
        QVERIFY(kept->save(one));
        // {"exp":1824105600}: 2027-10-21 at noon.
        const Secret token(QByteArrayLiteral("eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE4MjQxMDU2MDB9.c2ln"));
        QVERIFY(QCoro::waitFor(kept->setToken(one, token)));
        QCOMPARE(store()->byId(one.id)->expiresOn, QDate(2027, 10, 21));
    }

    void readsTheFileOfTheVersionBefore()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        writeFile(QStringLiteral(R"({"version":1,"habilitations":[{"id":"%1","name":"Ancienne",)"
                                 R"("service":"entreprise","environment":"production","recipient":)"
                                 R"("13002526500013","contexts":["Marchés publics"],"tokenStored":true}]})")
                      .arg(id)
                      .toUtf8());
        const auto kept = store();
        QVERIFY(kept->hasSecret(QUuid::fromString(id)));
        Habilitation one = kept->all().first();
        one.retentionMonths = 12;
        QVERIFY(kept->save(one));
        const QJsonObject entry = fileObject().value(QStringLiteral("habilitations"))[0].toObject();
        QVERIFY(!entry.contains(QStringLiteral("tokenStored")));
        QCOMPARE(entry.value(QStringLiteral("secretsStored")),
                 QJsonValue(QJsonArray{QStringLiteral("jeton")}));
        QVERIFY(store()->hasSecret(one.id));
    }

    void theEnvironmentOfAStoredTokenStays()
    {
        const auto kept = store();
        Habilitation one = sample();
        QVERIFY(kept->save(one));
        QVERIFY(QCoro::waitFor(kept->setToken(one, Secret(canary))));
        one.environment = Environment::Staging;
        QVERIFY(!kept->save(one));
    }

    void aSessionTokenIsNotExpectedNextTime()
    {
        const auto session = makeSessionStore();
        const Habilitation one = sample();
        {
            HabilitationStore kept(paths(), *session);
            QVERIFY(kept.save(one));
            QVERIFY(QCoro::waitFor(kept.setToken(one, Secret(canary))));
            QCOMPARE(QCoro::waitFor(kept.token(one))->reveal(), canary);
        }
        QVERIFY(QCoro::waitFor(store()->lostSecrets())->isEmpty());
        QVERIFY(QCoro::waitFor(store()->remove(one.id)));
    }

    void refusesATokenThatAHeaderCannotCarry()
    {
        const auto kept = store();
        const Habilitation one = sample();
        QVERIFY(kept->save(one));
        for (const char *wrong : {"", "a b", "a\r\nX-Evil: 1", "caf\xc3\xa9"})
            QVERIFY(!QCoro::waitFor(kept->setToken(one, Secret(wrong))));
        QVERIFY(m_keychain->secrets.empty());
    }
};

QTEST_GUILESS_MAIN(TestHabilitationStore)
#include "tst_habilitation_store.moc"
