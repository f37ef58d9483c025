// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret_store.h"

#include <QCoroFuture>
#include <QPromise>

#include <map>
#include <memory>
#include <vector>

namespace agrafe::test {

/// A keychain whose readers wait as long as the test wants, as behind a question that nobody answers.
class HeldKeychain final : public SecretStore
{
public:
    /// What the test keeps in hand.
    struct Content
    {
        std::map<QString, Secret> secrets;
        bool broken = false;

        void hold() { held = true; }
        void release()
        {
            held = false;
            for (const auto &promise : std::exchange(waiting, {}))
                promise->finish();
        }

        bool held = false;
        std::vector<std::shared_ptr<QPromise<void>>> waiting;
    };

    explicit HeldKeychain(std::shared_ptr<Content> content)
        : m_content(std::move(content))
    {}

    QCoro::Task<Result<void>> probe() override { co_return verdict(*m_content); }
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override
    {
        m_content->secrets[name.scoped()] = secret;
        co_return verdict(*m_content);
    }
    QCoro::Task<Result<Secret>> read(SecretName name) override
    {
        const std::shared_ptr<Content> content = m_content;
        if (content->held) {
            const auto promise = content->waiting.emplace_back(std::make_shared<QPromise<void>>());
            promise->start();
            const QFuture<void> future = promise->future();
            co_await future;
        }
        if (content->broken)
            co_return Unexpected(Failure::of(FailureKind::Secret));
        // A copy: QCoro moves out of what a coroutine gives back, whatever it is.
        const Secret kept = content->secrets[name.scoped()];
        co_return kept;
    }
    QCoro::Task<Result<void>> remove(SecretName name) override
    {
        m_content->secrets.erase(name.scoped());
        co_return verdict(*m_content);
    }
    [[nodiscard]] State state() const override { return State::Available; }

private:
    [[nodiscard]] static Result<void> verdict(const Content &content)
    {
        if (content.broken)
            return Unexpected(Failure::of(FailureKind::Secret));
        return {};
    }

    std::shared_ptr<Content> m_content;
};

} // namespace agrafe::test
