// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"
#include "particulier/fingerprint_key.h"
#include "person_sample.h"
#include "support/fake_keychain.h"
#include "support/session_keychain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;
using namespace agrafe::test;

/// What the journal keeps instead of a person.
class TestPersonTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formOfAnIdentity();
    void samePersonWhateverTheSpelling_data();
    void samePersonWhateverTheSpelling();
    void otherPersons_data();
    void otherPersons();
    void numbersAreApart();
    void aFingerprintTellsNothing();
    void theKeyLasts();
    void withoutKeychainASessionsKey();
    void theSandboxOpensNoDialog();
    void theKeyOfAService();

private:
    [[nodiscard]] const catalogue::Endpoint &endpoint(const QString &id, const QString &way) const
    {
        return *m_catalogue.find(id, way);
    }
    [[nodiscard]] QByteArray form(const Fields &fields) const
    {
        return canonicalForm(endpoint(u"dss/prime_activite"_s, u"identite"_s), fields);
    }

    catalogue::Catalogue m_catalogue;
};

void TestPersonTraces::initTestCase()
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    QVERIFY(loaded.has_value());
    m_catalogue = *loaded;
}

void TestPersonTraces::formOfAnIdentity()
{
    QCOMPARE(form(solene()), QByteArray("1|identite|D ARVAL FEVRIER|SOLENE|19880514|F|93059"));
    QVERIFY(form({}).isEmpty());
}

void TestPersonTraces::samePersonWhateverTheSpelling_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::newRow("capitals") << with(solene(), {{u"nomNaissance"_s, u"D'ARVAL FEVRIER"_s}});
    QTest::newRow("one first name") << with(solene(), {{u"prenoms"_s, u"SOLENE"_s}});
    QTest::newRow("a zero") << with(solene(), {{u"moisDateNaissance"_s, u"05"_s}});
    QTest::newRow("usage name") << with(solene(), {{u"nomUsage"_s, u"Autre"_s}});
    QTest::newRow("another question") << with(solene(), {{u"mois"_s, u"3"_s}});
}

void TestPersonTraces::samePersonWhateverTheSpelling()
{
    QFETCH(Fields, fields);
    QCOMPARE(form(fields), form(solene()));
}

void TestPersonTraces::otherPersons_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::newRow("name") << with(solene(), {{u"nomNaissance"_s, u"ARVAL"_s}});
    QTest::newRow("first name") << with(solene(), {{u"prenoms"_s, u"Marie"_s}});
    QTest::newRow("day") << with(solene(), {{u"jourDateNaissance"_s, u"15"_s}});
    QTest::newRow("day unknown") << with(solene(), {{u"jourDateNaissance"_s, QString()}});
    QTest::newRow("sex") << with(solene(), {{u"sexeEtatCivil"_s, u"M"_s}});
    QTest::newRow("place") << with(solene(), {{u"codeCogInseeCommuneNaissance"_s, u"35001"_s}});
}

void TestPersonTraces::otherPersons()
{
    QFETCH(Fields, fields);
    QVERIFY(form(fields) != form(solene()));
}

void TestPersonTraces::numbersAreApart()
{
    const Fields number{{u"identifiant"_s, u"jean.dupont33"_s}, {u"ine"_s, u"1122334455a"_s}};
    const QByteArray worker = canonicalForm(endpoint(u"france_travail/statut"_s, u"identifiant"_s), number);
    const QByteArray paid = canonicalForm(endpoint(u"france_travail/indemnites"_s, u"identifiant"_s), number);
    const QByteArray athlete = canonicalForm(endpoint(u"sdh/statut_sportif"_s, u"identifiant"_s), number);
    const QByteArray grant = canonicalForm(endpoint(u"cnous/etudiant_boursier"_s, u"ine"_s), number);
    const QByteArray student = canonicalForm(endpoint(u"mesri/statut_etudiant"_s, u"ine"_s), number);
    QCOMPARE(worker, paid);
    QVERIFY(worker != athlete);
    QCOMPARE(grant, student); // one INE, whoever is asked
    QVERIFY(grant.contains("1122334455A"));
}

void TestPersonTraces::aFingerprintTellsNothing()
{
    const FingerprintKey key{.bytes = Secret("clé"), .comparable = true};
    const QString mark = fingerprint(key, form(solene()));
    QVERIFY(isComparable(mark));
    QVERIFY(mark.startsWith(u"e1-"_s) && mark.size() == 3 + 64);
    QCOMPARE(fingerprint(key, form(solene())), mark);
    QVERIFY(fingerprint({.bytes = Secret("autre"), .comparable = true}, form(solene())) != mark);
    QVERIFY(!isComparable(fingerprint({.bytes = Secret("clé"), .comparable = false}, form(solene()))));
    QVERIFY(fingerprint(key, {}).isEmpty());
}

void TestPersonTraces::theKeyLasts()
{
    FakeKeychain keychain;
    const Paths paths = Paths::under(u"/nowhere"_s);
    FingerprintKeys first(paths, keychain);
    const FingerprintKey made = ended(first.key());
    QVERIFY(made.comparable && !made.bytes.isEmpty());
    FingerprintKeys later(paths, keychain);
    QVERIFY(ended(later.key()).bytes == made.bytes);
    FakeKeychain other;
    FingerprintKeys elsewhere(paths, other);
    QVERIFY(!(ended(elsewhere.key()).bytes == made.bytes));
}

void TestPersonTraces::withoutKeychainASessionsKey()
{
    const Paths paths = Paths::under(u"/nowhere"_s);
    FakeKeychain broken;
    broken.broken = true;
    FingerprintKeys keys(paths, broken);
    const FingerprintKey key = ended(keys.key());
    QVERIFY(!key.comparable && !key.bytes.isEmpty());
    QVERIFY(ended(keys.key()).bytes == key.bytes);
    QVERIFY(!ended(keys.exported()));
    SessionKeychain session;
    session.useSessionOnly();
    FingerprintKeys ofSession(paths, session);
    QVERIFY(!ended(ofSession.key()).comparable);
    QVERIFY(session.inner.secrets.empty());
}

/// Nobody is asked to unlock a keychain for invented persons; one that is open serves, so that "who looked
/// at this person?" can be tried there.
void TestPersonTraces::theSandboxOpensNoDialog()
{
    const Paths paths = Paths::under(u"/nowhere"_s);
    bool open = false;
    const KeychainUnlocked unlocked = [&open]() -> QCoro::Task<bool> { co_return open; };
    FakeKeychain keychain;
    FingerprintKeys keys(paths, keychain, unlocked);
    const FingerprintKey ofSandbox = ended(keys.key(habilitation::Environment::Sandbox));
    QVERIFY(!ofSandbox.comparable && !ofSandbox.bytes.isEmpty());
    QVERIFY(keychain.secrets.empty());
    QVERIFY(!isComparable(fingerprint(ofSandbox, "1|identite|DUPONT")));
    for (const auto real : {habilitation::Environment::Production, habilitation::Environment::Staging,
                            habilitation::Environment::Relay}) {
        FakeKeychain closed;
        FingerprintKeys asked(paths, closed, unlocked);
        QVERIFY(ended(asked.key(real)).comparable);
    }
    open = true;
    QVERIFY(ended(keys.key(habilitation::Environment::Sandbox)).comparable);
}

void TestPersonTraces::theKeyOfAService()
{
    const Paths paths = Paths::under(u"/nowhere"_s);
    FakeKeychain one;
    FakeKeychain two;
    FingerprintKeys first(paths, one);
    FingerprintKeys second(paths, two);
    const auto text = ended(first.exported());
    QVERIFY(text.has_value());
    QVERIFY(ended(second.adopt(*text)).has_value());
    QVERIFY(ended(second.key()).bytes == ended(first.key()).bytes);
    const auto wrong = ended(second.adopt(Secret("agrafe-empreinte-1:abc")));
    QVERIFY(!wrong && wrong.error().kind == FailureKind::Input);
    QVERIFY(ended(second.key()).bytes == ended(first.key()).bytes);
}

QTEST_GUILESS_MAIN(TestPersonTraces)
#include "tst_person_traces.moc"
