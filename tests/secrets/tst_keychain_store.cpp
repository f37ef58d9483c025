// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_store.h"
#include "support/fake_clock.h"

#include <QTest>

#include <map>
#include <optional>
#include <vector>

using namespace agrafe;
using namespace std::chrono_literals;
using Kind = KeychainJob::Kind;
using Status = KeychainAnswer::Status;

namespace {

const SecretName name{QStringLiteral("default"), QStringLiteral("production"), QStringLiteral("1234"),
                      QStringLiteral("jeton")};

// The system's keychain, played: answers later, on demand, as the test says.
struct PlayedKeychain
{
    std::map<QString, Secret> secrets;
    std::map<Kind, Status> troubles;
    bool silent = false;
    std::vector<KeychainJob> jobs;
    std::vector<std::function<void(KeychainAnswer)>> unanswered;

    KeychainRunner runner()
    {
        return [this](const KeychainJob &job, const std::function<void(KeychainAnswer)> &done) {
            jobs.push_back(job);
            if (silent)
                unanswered.push_back(done);
            else
                done(answer(job));
        };
    }

    KeychainAnswer answer(const KeychainJob &job)
    {
        KeychainAnswer result;
        if (const auto trouble = troubles.find(job.kind); trouble != troubles.end()) {
            result.status = trouble->second;
            return result;
        }
        const bool there = secrets.contains(job.key);
        result.status = there || job.kind == Kind::Write ? Status::Done : Status::NotFound;
        if (job.kind == Kind::Write)
            secrets[job.key] = job.secret;
        else if (job.kind == Kind::Remove)
            secrets.erase(job.key);
        else if (there)
            result.secret = secrets[job.key];
        return result;
    }
};

// The end of a task that a test awaits while it turns the clock.
template<typename T>
std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    const auto result = std::make_shared<std::optional<T>>();
    const auto follow = [](QCoro::Task<T> followed,
                           std::shared_ptr<std::optional<T>> into) -> QCoro::Task<void> {
        into->emplace(co_await followed);
    };
    follow(std::move(task), result);
    return result;
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private:
    std::optional<PlayedKeychain> m_keychain;
    std::optional<test::FakeClock> m_clock;
    std::optional<KeychainStore> m_store;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_clock.emplace();
        m_keychain.emplace();
        m_store.emplace(m_keychain->runner(), *m_clock);
    }

    void writesReadsAndRemoves()
    {
        QVERIFY(QCoro::waitFor(m_store->write(name, Secret(QByteArray("token")))));
        QVERIFY(m_keychain->secrets.contains(QStringLiteral("agrafe/default/production/1234/jeton")));
        QCOMPARE(QCoro::waitFor(m_store->read(name))->reveal(), QByteArray("token"));
        QVERIFY(QCoro::waitFor(m_store->remove(name)));
        QVERIFY(QCoro::waitFor(m_store->remove(name)));
        QVERIFY(QCoro::waitFor(m_store->read(name))->isEmpty());
        QVERIFY(m_keychain->secrets.empty());
    }

    void theProbeWritesReadsDeletes()
    {
        QVERIFY(m_store->state() == SecretStore::State::Unknown);
        QVERIFY(QCoro::waitFor(m_store->probe()));
        QVERIFY(m_store->state() == SecretStore::State::Available);
        QCOMPARE(m_keychain->jobs.size(), 3U);
        QVERIFY(m_keychain->jobs[0].kind == Kind::Write);
        QVERIFY(m_keychain->jobs[1].kind == Kind::Read);
        QVERIFY(m_keychain->jobs[2].kind == Kind::Remove);
        QVERIFY(m_keychain->secrets.empty());
    }

    void aTroubleIsSaid_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("words");
        for (const Kind kind : {Kind::Write, Kind::Read, Kind::Remove}) {
            const int number = static_cast<int>(kind);
            QTest::addRow("denied %d", number) << kind << Status::Denied << QStringLiteral("verrouillé");
            QTest::addRow("unavailable %d", number)
                << kind << Status::Unavailable << QStringLiteral("Aucun trousseau");
        }
    }

    void aTroubleIsSaid()
    {
        QFETCH(Kind, kind);
        QFETCH(Status, status);
        QFETCH(QString, words);
        m_keychain->troubles[kind] = status;
        const auto probed = QCoro::waitFor(m_store->probe());
        QVERIFY(!probed);
        QVERIFY(probed.error().kind == FailureKind::Secret);
        QVERIFY2(probed.error().sentence.contains(words), qPrintable(probed.error().sentence));
        QVERIFY(probed.error().nextAction.contains(QStringLiteral("cette session seulement")));
        QVERIFY(m_store->state() == SecretStore::State::Unknown);
    }

    void aKeychainThatForgetsIsNotAvailable()
    {
        m_keychain->troubles[Kind::Read] = Status::NotFound;
        QVERIFY(!QCoro::waitFor(m_store->probe()));
    }

    // A locked keychain, or one without collection, answers "not found" to every read.
    void notFoundIsBelievedOnlyWithAProbe()
    {
        QVERIFY(QCoro::waitFor(m_store->probe()));
        m_keychain->troubles[Kind::Write] = Status::Denied;
        QVERIFY(!QCoro::waitFor(m_store->read(name)));
        QVERIFY(m_store->state() == SecretStore::State::Unknown);
        m_keychain->troubles.clear();
        const auto found = QCoro::waitFor(m_store->read(name));
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void aRemovalIsBelievedOnlyWithAProbe()
    {
        QVERIFY(QCoro::waitFor(m_store->write(name, Secret(QByteArray("token")))));
        m_keychain->troubles[Kind::Write] = Status::Denied;
        QVERIFY(!QCoro::waitFor(m_store->remove(name)));
        QCOMPARE(m_keychain->secrets.size(), 1U);
    }

    void aSilentKeychainIsGivenUp()
    {
        m_keychain->silent = true;
        const auto read = started(m_store->read(name));
        QTRY_COMPARE(m_clock->sleepers(), 1);
        m_clock->advance(3999ms);
        QCoreApplication::processEvents();
        QVERIFY(!read->has_value());
        m_clock->advance(1ms);
        QTRY_VERIFY(read->has_value());
        QVERIFY(!(*read)->has_value());
        QVERIFY((*read)->error().sentence.contains(QStringLiteral("ne répond pas")));
    }

    void aLateAnswerIsANormalEvent()
    {
        m_keychain->silent = true;
        const auto written = started(m_store->write(name, Secret(QByteArray("token"))));
        QTRY_COMPARE(m_clock->sleepers(), 1);
        m_clock->advance(4s);
        QTRY_VERIFY(written->has_value());
        QVERIFY(!(*written)->has_value());
        KeychainAnswer late;
        late.status = Status::Done;
        m_keychain->unanswered.front()(late);
        m_keychain->silent = false;
        QVERIFY(QCoro::waitFor(m_store->write(name, Secret(QByteArray("token")))));
    }

    void anAnswerEndsItsDeadline()
    {
        m_keychain->silent = true;
        const auto written = started(m_store->write(name, Secret(QByteArray("token"))));
        QTRY_COMPARE(m_clock->sleepers(), 1);
        KeychainAnswer done;
        done.status = Status::Done;
        m_keychain->unanswered.front()(done);
        QTRY_VERIFY(written->has_value());
        QVERIFY((*written)->has_value());
        m_clock->advance(10s);
        QVERIFY((*written)->has_value());
    }

    void theStoreMayGoWhileTheKeychainIsSilent()
    {
        m_keychain->silent = true;
        const auto read = started(m_store->read(name));
        const auto probed = started(m_store->probe());
        QTRY_COMPARE(m_clock->sleepers(), 2);
        m_store.reset();
        QTRY_VERIFY(read->has_value() && probed->has_value());
        QVERIFY(!(*read)->has_value());
        KeychainAnswer late;
        late.status = Status::Done;
        for (const auto &done : m_keychain->unanswered)
            done(late);
    }

    void nothingFallsBackByItself()
    {
        m_keychain->troubles[Kind::Write] = Status::Unavailable;
        const auto store = makeSecretStore(std::make_unique<KeychainStore>(m_keychain->runner(), *m_clock));
        QVERIFY(!QCoro::waitFor(store->probe()));
        QVERIFY(!QCoro::waitFor(store->write(name, Secret(QByteArray("token")))));
        QVERIFY(store->state() == SecretStore::State::Unknown);

        store->useSessionOnly();
        QVERIFY(store->state() == SecretStore::State::SessionOnly);
        m_keychain->jobs.clear();
        QVERIFY(QCoro::waitFor(store->probe()));
        QVERIFY(QCoro::waitFor(store->write(name, Secret(QByteArray("token")))));
        QCOMPARE(QCoro::waitFor(store->read(name))->reveal(), QByteArray("token"));
        QVERIFY(QCoro::waitFor(store->remove(name)));
        QVERIFY(m_keychain->jobs.empty());
    }

    void whatTheKeychainHoldsIsRemovedInASessionToo()
    {
        const auto store = makeSecretStore(std::make_unique<KeychainStore>(m_keychain->runner(), *m_clock));
        QVERIFY(QCoro::waitFor(store->write(name, Secret(QByteArray("leaked")))));
        store->useSessionOnly();
        QVERIFY(QCoro::waitFor(store->write(name, Secret(QByteArray("of the session")))));
        QVERIFY(QCoro::waitFor(store->remove(name)));
        QVERIFY(QCoro::waitFor(store->read(name))->isEmpty());
        QCOMPARE(m_keychain->secrets.size(), 1U);
        QVERIFY(QCoro::waitFor(store->remove(name)));
        QVERIFY(m_keychain->secrets.empty());
        m_keychain->troubles[Kind::Write] = Status::Unavailable;
        QVERIFY(!QCoro::waitFor(store->remove(name)));
    }

    void aWorkingKeychainIsUsed()
    {
        const auto store = makeSecretStore(std::make_unique<KeychainStore>(m_keychain->runner(), *m_clock));
        QVERIFY(QCoro::waitFor(store->probe()));
        QVERIFY(store->state() == SecretStore::State::Available);
        QVERIFY(QCoro::waitFor(store->write(name, Secret(QByteArray("token")))));
        QCOMPARE(m_keychain->secrets.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
