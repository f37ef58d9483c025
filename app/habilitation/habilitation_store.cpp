// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"

#include "base/atomic_file.h"
#include "habilitation/validation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QPointer>

#include <algorithm>

namespace agrafe::habilitation {

namespace {

std::optional<Habilitation> find(const QList<Habilitation> &all,
                                 const std::function<bool(const Habilitation &)> &is)
{
    const auto found = std::ranges::find_if(all, is);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Failure unknownHabilitation()
{
    return Failure::input(QCoreApplication::translate("Habilitation", "Cette habilitation n’existe plus."),
                          QCoreApplication::translate("Habilitation", "Choisissez-en une autre."));
}

Failure busyFile(const QString &path)
{
    Failure failure = Failure::of(FailureKind::Disk, QStringLiteral("lock held"));
    failure.sentence =
        QCoreApplication::translate("Habilitation",
                                    "Le fichier des habilitations « %1 » est occupé par un autre programme.")
            .arg(path);
    failure.nextAction = QCoreApplication::translate("Habilitation", "Réessayez dans un instant.");
    return failure;
}

Failure noToken(const Habilitation &habilitation, bool wasStored)
{
    Failure failure = Failure::of(FailureKind::Secret);
    failure.sentence =
        wasStored
            ? QCoreApplication::translate("Habilitation",
                                          "Le trousseau n’a plus le jeton de l’habilitation « %1 ».")
            : QCoreApplication::translate("Habilitation", "L’habilitation « %1 » n’a pas encore de jeton.");
    failure.sentence = failure.sentence.arg(habilitation.name);
    failure.nextAction = QCoreApplication::translate(
        "Habilitation", "Copiez le jeton depuis votre espace API, puis collez-le.");
    return failure;
}

// The keychain finds a token by its environment: changing that would lose it, and one token is one use.
Result<void> checkFrozen(const FileContent &content, const Habilitation &wanted)
{
    const auto before =
        find(content.habilitations, [&](const Habilitation &each) { return each.id == wanted.id; });
    if (!before || !content.withToken.contains(wanted.id) ||
        (before->environment == wanted.environment && before->service == wanted.service))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("Habilitation",
                                    "Le service et l’environnement d’une habilitation qui a son jeton "
                                    "ne se changent pas."),
        QCoreApplication::translate("Habilitation", "Créez une autre habilitation.")));
}

void put(FileContent &content, const Habilitation &habilitation)
{
    const auto found = std::ranges::find(content.habilitations, habilitation.id,
                                         [](const Habilitation &each) { return each.id; });
    if (found == content.habilitations.end())
        content.habilitations.append(habilitation);
    else
        *found = habilitation;
}

void take(FileContent &content, const QUuid &id)
{
    content.habilitations.removeIf([&id](const Habilitation &each) { return each.id == id; });
    content.entries.remove(id);
    content.withToken.remove(id);
    content.defaults.removeIf([&id](const auto &each) { return each.value() == id; });
}

bool isHeaderSafe(const Secret &token)
{
    return !token.isEmpty() &&
           std::ranges::all_of(token.reveal(), [](char each) { return each > ' ' && each < '\x7f'; });
}

} // namespace

HabilitationStore::HabilitationStore(Paths paths, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_secrets(secrets)
{}

QString HabilitationStore::filePath() const
{
    return QDir(m_paths.config).filePath(QStringLiteral("habilitations.json"));
}

Result<void> HabilitationStore::load()
{
    auto content = readFile(filePath());
    if (!content)
        return Unexpected(content.error());
    m_content = std::move(*content);
    Q_EMIT changed();
    return {};
}

Result<void> HabilitationStore::change(const Change &change)
{
    constexpr int patienceMs = 500;
    if (auto made = makePrivateFolder(m_paths.config); !made)
        return made;
    QLockFile lock(filePath() + QStringLiteral(".lock"));
    if (!lock.tryLock(patienceMs) && lock.error() == QLockFile::LockFailedError)
        return Unexpected(busyFile(filePath()));
    auto content = readFile(filePath());
    if (!content)
        return Unexpected(content.error());
    if (auto done = change(*content); !done)
        return done;
    if (auto written = writeFileAtomically(filePath(), serialise(*content), IfExists::Replace); !written)
        return written;
    m_content = std::move(*content);
    Q_EMIT changed();
    return {};
}

const QList<Habilitation> &HabilitationStore::all() const
{
    return m_content.habilitations;
}

std::optional<Habilitation> HabilitationStore::byId(const QUuid &id) const
{
    return find(all(), [&id](const Habilitation &each) { return each.id == id; });
}

std::optional<Habilitation> HabilitationStore::byName(const QString &name) const
{
    return find(all(), [&name](const Habilitation &each) {
        return each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

std::optional<Habilitation> HabilitationStore::defaultFor(Service service) const
{
    const auto chosen = byId(m_content.defaults.value(toString(service)));
    if (chosen && chosen->service == service)
        return chosen;
    return find(all(), [service](const Habilitation &each) { return each.service == service; });
}

Result<void> HabilitationStore::setDefault(const QUuid &id)
{
    return change([&id](FileContent &content) -> Result<void> {
        const auto chosen =
            find(content.habilitations, [&id](const Habilitation &each) { return each.id == id; });
        if (!chosen)
            return Unexpected(unknownHabilitation());
        content.defaults.insert(toString(chosen->service), id);
        return {};
    });
}

Result<void> HabilitationStore::save(const Habilitation &habilitation)
{
    return change([&habilitation](FileContent &content) -> Result<void> {
        if (habilitation.id.isNull())
            return Unexpected(unknownHabilitation());
        if (auto frozen = checkFrozen(content, habilitation); !frozen)
            return frozen;
        const auto kept = validated(habilitation, content.habilitations);
        if (!kept)
            return Unexpected(kept.error());
        put(content, *kept);
        return {};
    });
}

QCoro::Task<Result<void>> HabilitationStore::remove(QUuid id)
{
    const QPointer<HabilitationStore> self(this);
    const auto habilitation = byId(id);
    if (!habilitation)
        co_return Unexpected(unknownHabilitation());
    const bool stored = m_content.withToken.contains(id);
    const Result<void> removed = co_await m_secrets.remove(secretName(*habilitation));
    if (!self)
        co_return Unexpected(Failure::of(FailureKind::Cancelled));
    // A token that never went into the keychain cannot stay behind in it.
    if (!removed && stored)
        co_return removed;
    co_return change([&id](FileContent &content) -> Result<void> {
        take(content, id);
        return {};
    });
}

SecretName HabilitationStore::secretName(const Habilitation &habilitation) const
{
    // The environment under which it was kept: a call through another address stays the same habilitation.
    const auto kept = byId(habilitation.id);
    const Environment environment = kept ? kept->environment : habilitation.environment;
    return {m_paths.profile, toString(environment), habilitation.id.toString(QUuid::WithoutBraces),
            QStringLiteral("jeton")};
}

QCoro::Task<Result<Secret>> HabilitationStore::token(Habilitation habilitation)
{
    const QPointer<HabilitationStore> self(this);
    Result<Secret> found = co_await m_secrets.read(secretName(habilitation));
    if (!found || !found->isEmpty() || !self)
        co_return found;
    const bool stored = m_content.withToken.contains(habilitation.id);
    if (habilitation.environment == Environment::Relay && !stored)
        co_return Secret();
    co_return Unexpected(noToken(habilitation, stored));
}

QCoro::Task<Result<void>> HabilitationStore::setToken(Habilitation habilitation, Secret token)
{
    const QPointer<HabilitationStore> self(this);
    if (!byId(habilitation.id))
        co_return Unexpected(unknownHabilitation());
    if (!isHeaderSafe(token))
        co_return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "Ce texte n’est pas un jeton."),
                           QCoreApplication::translate(
                               "Habilitation", "Copiez le jeton depuis votre espace API, puis collez-le.")));
    const Result<void> written = co_await m_secrets.write(secretName(habilitation), token);
    if (!written || !self || m_secrets.state() == SecretStore::State::SessionOnly)
        co_return written;
    if (m_content.withToken.contains(habilitation.id))
        co_return written;
    co_return change([&habilitation](FileContent &content) -> Result<void> {
        content.withToken.insert(habilitation.id);
        return {};
    });
}

QCoro::Task<Result<QStringList>> HabilitationStore::lostTokens()
{
    const QPointer<HabilitationStore> self(this);
    QStringList lost;
    const QList<Habilitation> habilitations = all();
    for (const Habilitation &habilitation : habilitations) {
        if (!self)
            break;
        if (!m_content.withToken.contains(habilitation.id))
            continue;
        const Result<Secret> found = co_await m_secrets.read(secretName(habilitation));
        if (!found)
            co_return Unexpected(found.error());
        if (found->isEmpty())
            lost.append(habilitation.name);
    }
    co_return lost;
}

} // namespace agrafe::habilitation
