// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/keychain_store.h"

#include "base/categories.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QUuid>

AGRAFE_CATEGORY(keychainLog, "secrets.keychain")

namespace agrafe {

namespace {

using Status = KeychainAnswer::Status;

// One job under way: its answer and its deadline race, the first one counts.
class Pending
{
public:
    Pending() { m_promise.start(); }

    [[nodiscard]] QFuture<KeychainAnswer> future() { return m_promise.future(); }
    [[nodiscard]] std::stop_token settled() const { return m_settled.get_token(); }

    bool settle(KeychainAnswer answer)
    {
        if (!m_settled.request_stop())
            return false;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
        return true;
    }

private:
    QPromise<KeychainAnswer> m_promise;
    std::stop_source m_settled;
};

QCoro::Task<void> watchDeadline(std::shared_ptr<Pending> pending, Clock &clock,
                                std::chrono::milliseconds deadline, std::stop_token storeGone)
{
    const std::stop_callback onGone(storeGone, [pending] { pending->settle({Status::Unavailable, {}, {}}); });
    co_await clock.sleep(deadline, pending->settled());
    pending->settle({Status::TimedOut, QStringLiteral("no answer in %1 ms").arg(deadline.count()), {}});
}

Failure failureOf(const KeychainAnswer &answer)
{
    Failure failure = Failure::of(FailureKind::Secret, answer.detail);
    switch (answer.status) {
    case Status::Denied:
        failure.sentence = QCoreApplication::translate(
            "Secrets", "Le trousseau de votre session est verrouillé : il ne s’est pas ouvert à Agrafe.");
        failure.nextAction = QCoreApplication::translate(
            "Secrets", "Déverrouillez le trousseau puis réessayez, ou gardez le jeton pour cette session "
                       "seulement.");
        break;
    case Status::TimedOut:
        failure.sentence = QCoreApplication::translate(
            "Secrets",
            "Le trousseau de votre session ne répond pas : il attend peut-être votre mot de passe.");
        failure.nextAction = QCoreApplication::translate(
            "Secrets", "Déverrouillez le trousseau puis réessayez, ou gardez le jeton pour cette session "
                       "seulement.");
        break;
    default:
        failure.sentence = QCoreApplication::translate(
            "Secrets",
            "Aucun trousseau n’est utilisable dans votre session : Agrafe ne peut pas y garder de jeton.");
        failure.nextAction = QCoreApplication::translate(
            "Secrets", "Gardez le jeton pour cette session seulement, ou demandez à votre service "
                       "informatique d’installer un trousseau (GNOME Keyring, KWallet).");
    }
    return failure;
}

} // namespace

struct KeychainStore::Core
{
    using Self = std::shared_ptr<Core>;

    KeychainRunner runner;
    Clock *clock;
    std::chrono::milliseconds deadline;
    std::stop_source gone;
    State state = State::Unknown;

    static QCoro::Task<KeychainAnswer> run(Self self, KeychainJob::Kind kind, QString key, Secret secret);
    static QCoro::Task<Result<void>> probe(Self self);
    static QCoro::Task<Result<void>> write(Self self, QString key, Secret secret);
    static QCoro::Task<Result<Secret>> read(Self self, QString key);
    static QCoro::Task<Result<void>> remove(Self self, QString key);

    Unexpected failed(const KeychainAnswer &answer)
    {
        state = State::Unknown;
        return Unexpected(failureOf(answer));
    }
};

QCoro::Task<KeychainAnswer> KeychainStore::Core::run(Self self, KeychainJob::Kind kind, QString key,
                                                     Secret secret)
{
    if (self->gone.stop_requested())
        co_return KeychainAnswer();
    const auto pending = std::make_shared<Pending>();
    KeychainJob job;
    job.kind = kind;
    job.key = key;
    job.secret = secret;
    self->runner(job, [pending](KeychainAnswer answer) {
        if (!pending->settle(std::move(answer)))
            qCInfo(keychainLog) << "late answer of the keychain ignored";
    });
    watchDeadline(pending, *self->clock, self->deadline, self->gone.get_token());
    const QFuture<KeychainAnswer> future = pending->future();
    co_return co_await future;
}

QCoro::Task<Result<void>> KeychainStore::Core::probe(Self self)
{
    // A name of its own: several programs may probe at the same time.
    const QString key = QStringLiteral("agrafe/sonde/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret sample(QByteArrayLiteral("agrafe"));
    const KeychainAnswer written = co_await run(self, KeychainJob::Kind::Write, key, sample);
    if (written.status != Status::Done)
        co_return self->failed(written);
    const KeychainAnswer found = co_await run(self, KeychainJob::Kind::Read, key, Secret());
    const KeychainAnswer removed = co_await run(self, KeychainJob::Kind::Remove, key, Secret());
    if (found.status != Status::Done || found.secret != sample)
        co_return self->failed(found);
    if (removed.status != Status::Done && removed.status != Status::NotFound)
        co_return self->failed(removed);
    self->state = State::Available;
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::Core::write(Self self, QString key, Secret secret)
{
    const KeychainAnswer answer = co_await run(self, KeychainJob::Kind::Write, key, secret);
    if (answer.status != Status::Done)
        co_return self->failed(answer);
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> KeychainStore::Core::read(Self self, QString key)
{
    const KeychainAnswer answer = co_await run(self, KeychainJob::Kind::Read, key, Secret());
    if (answer.status == Status::Done)
        co_return answer.secret;
    if (answer.status != Status::NotFound)
        co_return self->failed(answer);
    const Result<void> probed = co_await probe(self);
    if (!probed)
        co_return Unexpected(probed.error());
    co_return Secret();
}

QCoro::Task<Result<void>> KeychainStore::Core::remove(Self self, QString key)
{
    const Result<void> probed = co_await probe(self);
    if (!probed)
        co_return probed;
    const KeychainAnswer answer = co_await run(self, KeychainJob::Kind::Remove, key, Secret());
    if (answer.status != Status::Done && answer.status != Status::NotFound)
        co_return self->failed(answer);
    co_return Result<void>();
}

KeychainStore::KeychainStore(KeychainRunner runner, Clock &clock, std::chrono::milliseconds deadline)
    : m_core(std::make_shared<Core>())
{
    m_core->runner = std::move(runner);
    m_core->clock = &clock;
    m_core->deadline = deadline;
}

KeychainStore::~KeychainStore()
{
    m_core->gone.request_stop();
}

SecretStore::State KeychainStore::state() const
{
    return m_core->state;
}

QCoro::Task<Result<void>> KeychainStore::probe()
{
    return Core::probe(m_core);
}

QCoro::Task<Result<void>> KeychainStore::write(SecretName name, Secret secret)
{
    return Core::write(m_core, name.scoped(), std::move(secret));
}

QCoro::Task<Result<Secret>> KeychainStore::read(SecretName name)
{
    return Core::read(m_core, name.scoped());
}

QCoro::Task<Result<void>> KeychainStore::remove(SecretName name)
{
    return Core::remove(m_core, name.scoped());
}

std::unique_ptr<SecretStore> makeKeychainStore(Clock &clock)
{
    return std::make_unique<KeychainStore>(systemKeychain(), clock);
}

} // namespace agrafe
