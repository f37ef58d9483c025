// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/fingerprint_key.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

namespace agrafe::particulier {

namespace {

constexpr qsizetype keyLength = 32;
constexpr QByteArrayView exportMark("agrafe-empreinte-1:");
constexpr auto exportForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Secret drawn()
{
    std::array<quint32, keyLength / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return Secret(QByteArray(reinterpret_cast<const char *>(words.data()), keyLength).toHex());
}

Failure notAKey()
{
    return Failure::input(
        QCoreApplication::translate("Particulier", "Ce texte n’est pas une clé d’empreintes."),
        QCoreApplication::translate("Particulier", "Copiez-la entière depuis le poste qui l’a exportée."));
}

} // namespace

FingerprintKeys::FingerprintKeys(const Paths &paths, SecretStore &secrets, KeychainUnlocked unlocked)
    : m_name{paths.profile, QStringLiteral("particulier"), QStringLiteral("empreintes"),
             QStringLiteral("cle")}
    , m_secrets(secrets)
    , m_unlocked(std::move(unlocked))
{}

FingerprintKey FingerprintKeys::ofTheSession()
{
    if (m_session.isEmpty())
        m_session = drawn();
    return {.bytes = m_session, .comparable = false};
}

void FingerprintKeys::keep(const Secret &bytes)
{
    m_kept = FingerprintKey{.bytes = bytes, .comparable = true};
}

FingerprintKey FingerprintKeys::kept() const
{
    return *m_kept; // a member that is returned by a coroutine itself would be moved out
}

QCoro::Task<FingerprintKey> FingerprintKeys::key(habilitation::Environment environment)
{
    if (m_kept)
        co_return kept();
    if (m_secrets.state() == SecretStore::State::SessionOnly)
        co_return ofTheSession();
    if (environment == habilitation::Environment::Sandbox && m_unlocked) {
        const bool unlocked = co_await m_unlocked();
        if (!unlocked)
            co_return ofTheSession();
    }
    auto known = co_await m_secrets.read(m_name);
    if (!known)
        co_return ofTheSession();
    Secret bytes = *known;
    if (bytes.isEmpty()) {
        bytes = drawn();
        const auto written = co_await m_secrets.write(m_name, bytes);
        // A keychain without a place to write answers readings as if it held nothing.
        if (!written || m_secrets.state() == SecretStore::State::SessionOnly)
            co_return ofTheSession();
    }
    keep(bytes);
    co_return kept();
}

QCoro::Task<Result<Secret>> FingerprintKeys::exported()
{
    const FingerprintKey present = co_await key();
    if (!present.comparable)
        co_return Unexpected(Failure::of(FailureKind::Secret, QStringLiteral("no lasting fingerprint key")));
    co_return Secret(exportMark.toByteArray() +
                     QByteArray::fromHex(present.bytes.reveal()).toBase64(exportForm));
}

QCoro::Task<Result<void>> FingerprintKeys::adopt(Secret exported)
{
    const QByteArray text = exported.reveal().trimmed();
    if (!text.startsWith(exportMark))
        co_return Unexpected(notAKey());
    const QByteArray raw = QByteArray::fromBase64(text.mid(exportMark.size()), exportForm);
    if (raw.size() != keyLength)
        co_return Unexpected(notAKey());
    const Secret bytes(raw.toHex());
    const auto written = co_await m_secrets.write(m_name, bytes);
    if (!written)
        co_return Unexpected(written.error());
    keep(bytes);
    co_return Result<void>();
}

} // namespace agrafe::particulier
