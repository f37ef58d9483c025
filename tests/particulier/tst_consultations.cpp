// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/consultations.h"
#include "person_sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::particulier;
using namespace agrafe::test;

namespace {

Fields person()
{
    return with(solene(), {{u"nomUsage"_s, u"Roux"_s}, {u"ine"_s, u"1122334455A"_s}});
}

} // namespace

/// "Who looked at this person?", asked of a real journal.
class TestConsultations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void found_data();
    void found();
    void byANumber();
    void anUntoldSexIsEither();
    void betweenTwoDays();
    void withoutALastingKey();

private:
    /// Writes one access about a person, as the client does; its number in the journal.
    qint64 trace(journal::Journal &journal, const FingerprintKey &key, const Fields &fields,
                 const QString &id = u"dss/prime_activite"_s, const QString &way = u"identite"_s) const;
    [[nodiscard]] Consultations search(journal::Journal &journal, const Fields &fields) const;

    catalogue::Catalogue m_catalogue;
    communes::Gazetteer m_gazetteer;
    SystemClock m_clock;
    const FingerprintKey m_key{.bytes = Secret("clé du test"), .comparable = true};
};

void TestConsultations::initTestCase()
{
    const auto loaded = catalogue::Catalogue::load(QLocale::French, catalogue::Api::Particulier);
    const auto gazetteer = communes::Gazetteer::load();
    QVERIFY(loaded && gazetteer);
    m_catalogue = *loaded;
    m_gazetteer = *gazetteer;
}

qint64 TestConsultations::trace(journal::Journal &journal, const FingerprintKey &key, const Fields &fields,
                                const QString &id, const QString &way) const
{
    http::AccessIntent intent;
    intent.service = u"particulier"_s;
    intent.endpointId = id;
    intent.subjectKind = u"personne"_s;
    intent.subject = fingerprint(key, canonicalForm(*m_catalogue.find(id, way), fields));
    intent.object = u"CCAS-2026-0311"_s;
    const auto ticket = ended(journal.open(intent));
    if (!ticket)
        return -1;
    http::AccessOutcome outcome;
    outcome.outcome = u"proved"_s;
    outcome.requestId = u"req-7"_s;
    return ended(journal.close(*ticket, outcome)) ? *ticket : -1;
}

Consultations TestConsultations::search(journal::Journal &journal, const Fields &fields) const
{
    const QStringList fingerprints = fingerprintsOf(m_key, m_catalogue, fields, mergersOf(m_gazetteer));
    return ended(consultationsOf(journal, fingerprints)).value_or(Consultations());
}

void TestConsultations::found_data()
{
    QTest::addColumn<Fields>("asked");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const Fields &changes, bool same) {
        QTest::newRow(name) << with(person(), changes) << same;
    };
    row("as it stands", {}, true);
    row("capitals, one first name", {{u"nomNaissance"_s, u"D'ARVAL FEVRIER"_s}, {u"prenoms"_s, u"SOLENE"_s}},
        true);
    row("usage name as birth name", {{u"nomNaissance"_s, u"ROUX"_s}, {u"nomUsage"_s, {}}}, true);
    row("day not told", {{u"jourDateNaissance"_s, {}}}, true);
    row("no date",
        {{u"jourDateNaissance"_s, {}}, {u"moisDateNaissance"_s, {}}, {u"anneeDateNaissance"_s, {}}}, true);
    row("sex not told", {{u"sexeEtatCivil"_s, {}}}, true);
    row("commune after the merger", {{u"codeCogInseeCommuneNaissance"_s, u"93066"_s}}, true);
    row("country alone", {{u"codeCogInseeCommuneNaissance"_s, {}}}, true);
    row("another first name", {{u"prenoms"_s, u"Marie"_s}}, false);
    row("another day", {{u"jourDateNaissance"_s, u"15"_s}}, false);
    row("another commune", {{u"codeCogInseeCommuneNaissance"_s, u"35238"_s}}, false);
}

void TestConsultations::found()
{
    QFETCH(Fields, asked);
    QFETCH(bool, same);
    const QTemporaryDir home;
    journal::Journal journal(Paths::under(home.path()), u"c.marchand"_s, m_clock);
    QVERIFY(ended(journal.start()));
    const qint64 access = trace(journal, m_key, asked);
    QVERIFY(access > 0);
    trace(journal, m_key, with(person(), {{u"nomNaissance"_s, u"AUTRE"_s}, {u"nomUsage"_s, {}}}));
    const Consultations found = search(journal, person());
    QCOMPARE(found.accesses.size(), same ? 1 : 0);
    if (same) {
        QCOMPARE(found.accesses.first().id, access);
        QCOMPARE(found.accesses.first().agent, u"c.marchand"_s);
        QCOMPARE(found.accesses.first().intent.object, u"CCAS-2026-0311"_s);
        QCOMPARE(found.accesses.first().outcome->requestId, u"req-7"_s);
    }
    QCOMPARE(found.notComparable, 0);
}

void TestConsultations::byANumber()
{
    const QTemporaryDir home;
    journal::Journal journal(Paths::under(home.path()), u"c.marchand"_s, m_clock);
    QVERIFY(ended(journal.start()));
    trace(journal, m_key, {{u"ine"_s, u"1122334455a"_s}}, u"cnous/etudiant_boursier"_s, u"ine"_s);
    trace(journal, m_key, person());
    QCOMPARE(search(journal, person()).accesses.size(), 2);
    QCOMPARE(search(journal, {{u"ine"_s, u"1122334455A"_s}}).accesses.size(), 1);
    QVERIFY(search(journal, {{u"identifiant"_s, u"1122334455A"_s}}).accesses.isEmpty());
}

void TestConsultations::anUntoldSexIsEither()
{
    const QTemporaryDir home;
    journal::Journal journal(Paths::under(home.path()), u"c.marchand"_s, m_clock);
    QVERIFY(ended(journal.start()));
    trace(journal, m_key, person());
    QCOMPARE(search(journal, with(person(), {{u"sexeEtatCivil"_s, {}}})).accesses.size(), 1);
    QVERIFY(search(journal, with(person(), {{u"sexeEtatCivil"_s, u"M"_s}})).accesses.isEmpty());
}

void TestConsultations::betweenTwoDays()
{
    const QTemporaryDir home;
    journal::Journal journal(Paths::under(home.path()), u"c.marchand"_s, m_clock);
    QVERIFY(ended(journal.start()));
    trace(journal, m_key, person());
    const QStringList fingerprints = fingerprintsOf(m_key, m_catalogue, person());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto before = ended(consultationsOf(journal, fingerprints, {}, now.addDays(-1)));
    QVERIFY(before && before->accesses.isEmpty());
    const auto since = ended(consultationsOf(journal, fingerprints, now.addDays(-1), now.addDays(1)));
    QVERIFY(since && since->accesses.size() == 1);
}

void TestConsultations::withoutALastingKey()
{
    const QTemporaryDir home;
    journal::Journal journal(Paths::under(home.path()), u"c.marchand"_s, m_clock);
    QVERIFY(ended(journal.start()));
    trace(journal, {.bytes = Secret("une session"), .comparable = false}, person());
    const Consultations found = search(journal, person());
    QVERIFY(found.accesses.isEmpty());
    QCOMPARE(found.notComparable, 1);
}

QTEST_GUILESS_MAIN(TestConsultations)
#include "tst_consultations.moc"
