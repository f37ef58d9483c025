// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/secret_store.h"

#include "secrets/session_store.h"

#include <QUrl>

namespace agrafe {

namespace {

class KeychainOrSession final : public SessionCapableStore
{
public:
    explicit KeychainOrSession(std::unique_ptr<SecretStore> keychain)
        : m_keychain(std::move(keychain))
    {}

    QCoro::Task<Result<void>> probe() override { return chosen().probe(); }
    QCoro::Task<Result<void>> write(SecretName name, Secret secret) override
    {
        return chosen().write(std::move(name), std::move(secret));
    }
    QCoro::Task<Result<Secret>> read(SecretName name) override { return chosen().read(std::move(name)); }
    QCoro::Task<Result<void>> remove(SecretName name) override
    {
        if (m_session.holds(name))
            return m_session.remove(std::move(name));
        return m_keychain->remove(std::move(name));
    }
    [[nodiscard]] State state() const override
    {
        return m_sessionOnly ? m_session.state() : m_keychain->state();
    }
    void useSessionOnly() override { m_sessionOnly = true; }

private:
    SecretStore &chosen() { return m_sessionOnly ? m_session : *m_keychain; }

    std::unique_ptr<SecretStore> m_keychain;
    SessionStore m_session;
    bool m_sessionOnly = false;
};

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

QString SecretName::scoped() const
{
    return QStringLiteral("agrafe/%1/%2/%3/%4")
        .arg(encoded(profile), encoded(environment), encoded(uuid), encoded(kind));
}

std::unique_ptr<SecretStore> makeSessionStore()
{
    return std::make_unique<SessionStore>();
}

std::unique_ptr<SessionCapableStore> makeSecretStore(Clock &clock)
{
    return makeSecretStore(makeKeychainStore(clock));
}

std::unique_ptr<SessionCapableStore> makeSecretStore(std::unique_ptr<SecretStore> keychain)
{
    return std::make_unique<KeychainOrSession>(std::move(keychain));
}

} // namespace agrafe
