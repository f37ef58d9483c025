// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/connection.h"
#include "chorus/refusal.h"
#include "chorus/setup_guide.h"
#include "chorus_house.h"

#include <QTest>

using namespace agrafe;
using namespace agrafe::chorus;
using namespace agrafe::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(agrafe::chorus::StepState)

/// Which step of the set-up is missing, as far as answers can tell.
class TestChorusConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChorusHouse> m_house;

    [[nodiscard]] QList<StepLine> lines(const QString &client, const QByteArray &secret,
                                        const QByteArray &password, const QSet<Step> &declared = {})
    {
        habilitation::Habilitation own = m_house->session().habilitation;
        own.clientId = client;
        const Session session = m_house->session({own, Secret(secret)}, Secret(password));
        const Probes probes = ChorusHouse::wait(probe(*m_house->client, session, {}));
        return linesOf(probes, own, declared, QDate(2026, 11, 20));
    }
    [[nodiscard]] static StepLine lineOf(const QList<StepLine> &lines, Step step, const QString &api = {})
    {
        for (const StepLine &line : lines) {
            if (line.step == step && (api.isEmpty() || line.api == api))
                return line;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ChorusHouse>();
        QVERIFY(m_house->open());
    }
    void cleanup() { QVERIFY(m_house->gate.isBalanced()); }

    /// Known without asking: the access was kept without its secret.
    void aSecretThatIsNotThereIsTheMissingStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("step");
        QTest::newRow("application") << int(habilitation::SecretKind::ClientSecret) << int(Step::OAuthPair);
        QTest::newRow("account") << int(habilitation::SecretKind::TechnicalPassword) << int(Step::Password);
    }

    void aSecretThatIsNotThereIsTheMissingStep()
    {
        QFETCH(int, kind);
        QFETCH(int, step);
        Failure failure = Failure::of(FailureKind::Secret);
        failure.code = toString(habilitation::SecretKind(kind));
        failure.sentence = u"Il manque."_s;
        Probes probes;
        probes.token = Unexpected(failure);
        const auto all = linesOf(probes, m_house->session().habilitation, {}, QDate(2026, 11, 20));
        const StepLine *first = firstMissing(all);
        QVERIFY(first && first->step == Step(step) && first->certain);
        QCOMPARE(first->sentence, failure.sentence);
    }

    /// A token that was kept is no answer of now.
    void nothingIsObservedWhenNothingAnswers()
    {
        Failure failure = Failure::of(FailureKind::ConnectionRefused);
        failure.sentence = u"Chorus Pro ou PISTE n’a pas pu être joint."_s;
        Probes probes; // with a token
        for (const auto &api : {u"factures"_s, u"structures"_s})
            probes.apis.append({.api = api, .result = Unexpected(failure)});
        const auto all = linesOf(probes, m_house->session().habilitation, {}, QDate(2026, 11, 20));
        for (const StepLine &line : all)
            QVERIFY2(line.state != StepState::Observed, qPrintable(line.title));
        QCOMPARE(lineOf(all, Step::OAuthPair).sentence, failure.sentence);
        QVERIFY(isSilent(probes));
        failure.httpStatus = 503; // it answers, be it badly
        probes.apis.first().result = Unexpected(failure);
        QVERIFY(!isSilent(probes));
    }

    void aWholeConnectionIsObserved()
    {
        const auto all =
            lines(u"bac-a-sable"_s, m_house->addresses.pisteSecret, m_house->addresses.technicalPassword);
        QCOMPARE(all.size(), 12); // six APIs stand for the conditions
        for (const StepLine &line : all) {
            QVERIFY2(line.state == StepState::Observed, qPrintable(line.title));
            QVERIFY(!line.title.isEmpty() && !line.sentence.isEmpty());
        }
        // Chorus Pro itself says when the password ends.
        QVERIFY(lineOf(all, Step::Password).sentence.contains(u"20/01/2027"));
        QVERIFY(firstMissing(all) == nullptr);
        QCOMPARE(textOf(all).count(u'\n'), 11);
    }

    void oneApiThatIsClosedPointsToItsConditions()
    {
        const auto all = lines(u"bac-a-sable-sans-structures"_s, m_house->addresses.pisteSecret,
                               m_house->addresses.technicalPassword);
        const StepLine closed = lineOf(all, Step::Conditions, u"structures"_s);
        QVERIFY(closed.state == StepState::Missing && !closed.certain);
        QVERIFY(lineOf(all, Step::Conditions, u"factures"_s).state == StepState::Observed);
        QVERIFY(lineOf(all, Step::Linking).state == StepState::Observed);
        QVERIFY(firstMissing(all) && firstMissing(all)->api == u"structures");
    }

    void allClosedPointsToTheLinking()
    {
        const auto all = lines(u"bac-a-sable-sans-api"_s, m_house->addresses.pisteSecret,
                               m_house->addresses.technicalPassword, {Step::Conditions});
        const StepLine linking = lineOf(all, Step::Linking);
        QVERIFY(linking.state == StepState::Missing && !linking.certain);
        QVERIFY(lineOf(all, Step::OAuthPair).state == StepState::Observed);
        QVERIFY(lineOf(all, Step::Conditions).state == StepState::Declared); // nothing can tell
        QVERIFY(lineOf(all, Step::TechnicalAccount).state == StepState::Unknown);
    }

    void aWrongSecretIsCertain()
    {
        const auto all =
            lines(u"bac-a-sable"_s, "faux", m_house->addresses.technicalPassword, {Step::Linking});
        const StepLine pair = lineOf(all, Step::OAuthPair);
        QVERIFY(pair.state == StepState::Missing && pair.certain);
        QVERIFY(lineOf(all, Step::PisteAccount).state == StepState::Unknown);
        QVERIFY(lineOf(all, Step::Linking).state == StepState::Declared);
        QVERIFY(lineOf(all, Step::Linking).sentence.contains(u"Déclaré par vous"));
    }

    void aWrongPasswordIsCertain()
    {
        const auto all = lines(u"bac-a-sable"_s, m_house->addresses.pisteSecret, "faux");
        const StepLine account = lineOf(all, Step::TechnicalAccount);
        QVERIFY(account.state == StepState::Missing && account.certain);
        QVERIFY(lineOf(all, Step::OAuthPair).state == StepState::Observed);
        QVERIFY(lineOf(all, Step::Linking).state == StepState::Unknown);
    }

    void mixedAnswersAssertNothing()
    {
        habilitation::Habilitation own = m_house->session().habilitation;
        own.technicalPasswordChangedOn = QDate(2025, 1, 1);
        const auto refused = [](int status, const char *code = "") {
            Failure failure = Failure::of(FailureKind::Http);
            failure.httpStatus = status;
            failure.code = QLatin1String(code);
            return Result<void>(Unexpected(explained(failure)));
        };
        const QDate today(2026, 11, 20);
        Probes probes;
        // 403 beside an outage: no other API answers, and which step it is cannot be told.
        probes.apis = {{u"factures"_s, refused(403)}, {u"structures"_s, refused(500)}};
        auto all = linesOf(probes, own, {}, today);
        const StepLine closed = lineOf(all, Step::Conditions, u"factures"_s);
        QVERIFY(closed.state == StepState::Missing && !closed.certain);
        QVERIFY2(!closed.sentence.contains(u"d’autres répondent"_s), qPrintable(closed.sentence));
        QVERIFY(lineOf(all, Step::Linking).state == StepState::Unknown);
        QVERIFY(lineOf(all, Step::TechnicalAccount).state == StepState::Unknown);
        QVERIFY(lineOf(all, Step::Password).sentence.contains(u"D’après le jour saisi ici"_s));
        // Accepted by one, refused by another.
        probes.apis = {{u"factures"_s, {}}, {u"structures"_s, refused(401, "compte-technique")}};
        all = linesOf(probes, own, {}, today);
        QVERIFY(lineOf(all, Step::TechnicalAccount).state == StepState::Unknown);
        QVERIFY(lineOf(all, Step::TechnicalAccount).sentence.contains(u"une autre"_s));
        QVERIFY(lineOf(all, Step::Password).sentence.contains(u"l’accepte"_s));
    }

    void thePasswordsAge_data()
    {
        QTest::addColumn<QDate>("changed");
        QTest::addColumn<bool>("attention");
        QTest::addColumn<StepState>("state");
        QTest::newRow("young") << QDate(2026, 6, 1) << false << StepState::Declared;
        QTest::newRow("soon over") << QDate(2025, 11, 1) << true << StepState::Declared;
        QTest::newRow("over") << QDate(2025, 1, 1) << true << StepState::Missing;
        QTest::newRow("not known") << QDate() << false << StepState::Unknown;
    }
    void thePasswordsAge()
    {
        QFETCH(const QDate, changed);
        QFETCH(const bool, attention);
        QFETCH(const StepState, state);
        habilitation::Habilitation own = m_house->session().habilitation;
        own.environment = habilitation::Environment::Production;
        own.technicalPasswordChangedOn = changed;
        Probes probes;
        probes.token = Unexpected(Failure::of(FailureKind::Timeout));
        const StepLine line = lineOf(linesOf(probes, own, {}, QDate(2026, 11, 20)), Step::Password);
        QCOMPARE(line.attention, attention);
        QVERIFY(line.state == state);
    }

    void theGuideFollowsBothSides()
    {
        using habilitation::Environment;
        const habilitation::Habilitation own = m_house->session().habilitation;
        const auto staging = setupGuide(own, Environment::Staging);
        const auto production = setupGuide(own, Environment::Production);
        QCOMPARE(staging.size(), stepsOf(Environment::Staging).size());
        QCOMPARE(production.size(), stepsOf(Environment::Production).size());
        QVERIFY(staging.at(1).paragraphs.join(u' ').contains(u"APP_SANDBOX_"));
        QVERIFY(production.at(1).paragraphs.join(u' ').contains(u"refusée en production"));
        QVERIFY(staging.last().step == Step::TestData);
        QVERIFY(staging.at(4).link != production.at(4).link);
        QCOMPARE(production.at(1).copy, own.recipient);
    }
};

QTEST_GUILESS_MAIN(TestChorusConnection)
#include "tst_chorus_connection.moc"
