// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/habilitation_store.h"

#include "base/atomic_file.h"
#include "habilitation/jwt.h"
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

QString nextActionFor(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Token:
        return QCoreApplication::translate("Habilitation",
                                           "Copiez le jeton depuis votre espace API, puis collez-le.");
    case SecretKind::ClientSecret:
        return QCoreApplication::translate("Habilitation",
                                           "Copiez le secret de l’application depuis PISTE, puis collez-le.");
    case SecretKind::TechnicalPassword:
        return QCoreApplication::translate(
            "Habilitation", "Demandez-le au gestionnaire principal de votre structure dans Chorus Pro.");
    }
    return {};
}

QString lostSentence(const QString &name, SecretKind kind)
{
    return QCoreApplication::translate("Habilitation", "Le trousseau n’a plus %1 de l’habilitation « %2 ».")
        .arg(titleOf(kind), name);
}

// Not written out in the coroutine: GCC 12 would destroy its parts twice.
LostSecret lostSecret(const Habilitation &habilitation, SecretKind kind)
{
    return {.id = habilitation.id, .name = habilitation.name, .kind = kind};
}

Failure noSecret(const Habilitation &habilitation, SecretKind kind, bool wasKept)
{
    Failure failure = Failure::of(FailureKind::Secret);
    failure.sentence =
        wasKept ? lostSentence(habilitation.name, kind)
                : QCoreApplication::translate("Habilitation", "Il manque %1 de l’habilitation « %2 ».")
                      .arg(titleOf(kind), habilitation.name);
    failure.nextAction = habilitation.service == Service::El
                             ? QCoreApplication::translate(
                                   "Habilitation", "Collez de nouveau, dans l’accès, le jeton donné par "
                                                   "l’administrateur d’E#L.")
                             : nextActionFor(kind);
    failure.code = toString(kind);
    return failure;
}

// A token is found by its environment: changing that would lose it, and one token is one use.
Result<void> checkFrozen(const FileContent &content, bool inMemory, const Habilitation &wanted)
{
    const auto before =
        find(content.habilitations, [&](const Habilitation &each) { return each.id == wanted.id; });
    if (!before || !(inMemory || content.secrets.contains(wanted.id)) ||
        (before->environment == wanted.environment && before->service == wanted.service))
        return {};
    return Unexpected(Failure::input(
        QCoreApplication::translate("Habilitation",
                                    "Le service et l’environnement d’une habilitation qui a son secret "
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
    content.secrets.remove(id);
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
    return saveAll({habilitation});
}

Result<void> HabilitationStore::saveAll(const QList<Habilitation> &habilitations)
{
    return change([this, &habilitations](FileContent &content) -> Result<void> {
        for (const Habilitation &habilitation : habilitations) {
            if (habilitation.id.isNull())
                return Unexpected(unknownHabilitation());
            if (auto frozen = checkFrozen(content, m_ofSession.contains(habilitation.id), habilitation);
                !frozen)
                return frozen;
            const auto kept = validated(habilitation, content.habilitations);
            if (!kept)
                return Unexpected(kept.error());
            put(content, *kept);
        }
        return {};
    });
}

QCoro::Task<Result<void>> HabilitationStore::remove(QUuid id)
{
    const QPointer<HabilitationStore> self(this);
    const auto habilitation = byId(id);
    if (!habilitation)
        co_return Unexpected(unknownHabilitation());
    for (const SecretKind kind : secretsOf(habilitation->service)) {
        const bool stored = isInKeychain(id, kind);
        const Result<void> removed = co_await takeOut(*habilitation, kind);
        if (!self)
            co_return Unexpected(Failure::of(FailureKind::Cancelled));
        // What never went into the keychain cannot stay behind in it.
        if (!removed && stored)
            co_return removed;
    }
    const Result<void> done = change([&id](FileContent &content) -> Result<void> {
        take(content, id);
        return {};
    });
    if (done)
        Q_EMIT secretChanged(id);
    co_return done;
}

bool HabilitationStore::hasSecret(const QUuid &id, SecretKind kind) const
{
    return isInKeychain(id, kind) || m_ofSession.value(id).contains(kind);
}

bool HabilitationStore::isInKeychain(const QUuid &id, SecretKind kind) const
{
    return m_content.secrets.value(id).contains(kind);
}

SecretName HabilitationStore::secretName(const Habilitation &habilitation, SecretKind kind) const
{
    // The environment under which it was kept: a call through another address stays the same habilitation.
    const auto kept = byId(habilitation.id);
    const Environment environment = kept ? kept->environment : habilitation.environment;
    return {m_paths.profile, toString(environment), habilitation.id.toString(QUuid::WithoutBraces),
            toString(kind)};
}

QCoro::Task<Result<Secret>> HabilitationStore::secret(Habilitation habilitation, SecretKind kind)
{
    const QPointer<HabilitationStore> self(this);
    Result<Secret> found = co_await m_secrets.read(secretName(habilitation, kind));
    if (!self || (found && !found->isEmpty()))
        co_return found;
    if (!found && hasSecret(habilitation.id, kind))
        co_return found;
    const bool wasAsked = m_secrets.state() != SecretStore::State::SessionOnly;
    co_return Unexpected(noSecret(habilitation, kind, wasAsked && isInKeychain(habilitation.id, kind)));
}

Result<void> HabilitationStore::checkSecret(const QUuid &id, SecretKind kind, const Secret &secret) const
{
    if (!byId(id))
        return Unexpected(unknownHabilitation());
    if (kind == SecretKind::Token && !isHeaderSafe(secret))
        return Unexpected(
            Failure::input(QCoreApplication::translate("Habilitation", "Ce texte n’est pas un jeton."),
                           nextActionFor(kind)));
    if (secret.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Habilitation", "Il n’y a rien à garder."), nextActionFor(kind)));
    return {};
}

QCoro::Task<Result<void>> HabilitationStore::setSecret(Habilitation habilitation, SecretKind kind,
                                                       Secret secret, QString act)
{
    const QPointer<HabilitationStore> self(this);
    const auto trace = m_trace;
    if (const auto right = checkSecret(habilitation.id, kind, secret); !right)
        co_return right;
    if (!trace)
        co_return co_await keep(habilitation, kind, secret);
    if (act.isEmpty())
        act = toString(kind) + (hasSecret(habilitation.id, kind) ? QStringLiteral("-remplace")
                                                                 : QStringLiteral("-enregistre"));
    const auto ticket = co_await trace->begin(habilitation, act);
    if (!ticket)
        co_return Unexpected(ticket.error());
    Result<void> kept = Unexpected(Failure::of(FailureKind::Cancelled));
    if (self)
        kept = co_await keep(habilitation, kind, secret);
    co_await trace->end(*ticket, kept.has_value());
    co_return kept;
}

QCoro::Task<Result<void>> HabilitationStore::takeOut(Habilitation habilitation, SecretKind kind)
{
    SecretStore &secrets = m_secrets; // outlives this object
    const SecretName name = secretName(habilitation, kind);
    const auto trace = hasSecret(habilitation.id, kind) ? m_trace : nullptr;
    if (!hasSecret(habilitation.id, kind) && secrets.state() == SecretStore::State::SessionOnly)
        co_return {};
    const bool twice = forgetOfSession(habilitation.id, kind) && isInKeychain(habilitation.id, kind);
    Result<qint64> ticket = Unexpected(Failure::of(FailureKind::Journal));
    if (trace)
        ticket = co_await trace->begin(habilitation, toString(kind) + QStringLiteral("-retire"));
    Result<void> removed = co_await secrets.remove(name);
    if (twice) // the one that the keychain still holds under it
        removed = co_await secrets.remove(name);
    if (ticket)
        co_await trace->end(*ticket, removed.has_value());
    co_return removed;
}

QCoro::Task<Result<void>> HabilitationStore::keep(Habilitation habilitation, SecretKind kind, Secret secret)
{
    const QPointer<HabilitationStore> self(this);
    const Result<void> written = co_await m_secrets.write(secretName(habilitation, kind), secret);
    if (!written || !self)
        co_return written;
    const auto claims = kind == SecretKind::Token ? readClaims(secret) : std::nullopt;
    const Result<void> kept =
        remember(habilitation.id, kind, claims ? claims->expiresAt.toLocalTime().date() : QDate());
    Q_EMIT secretChanged(habilitation.id);
    co_return kept;
}

bool HabilitationStore::forgetOfSession(const QUuid &id, SecretKind kind)
{
    const auto found = m_ofSession.find(id);
    if (found == m_ofSession.end() || !found->remove(kind))
        return false;
    if (found->isEmpty())
        m_ofSession.erase(found);
    return true;
}

Result<void> HabilitationStore::remember(const QUuid &id, SecretKind kind, const QDate &expiresOn)
{
    const auto before = byId(id);
    const bool inKeychain = m_secrets.state() != SecretStore::State::SessionOnly;
    const bool sameDay = !expiresOn.isValid() || (before && before->expiresOn == expiresOn);
    if (!inKeychain)
        m_ofSession[id].insert(kind);
    if (sameDay && hasSecret(id, kind))
        return {};
    return change([&](FileContent &content) -> Result<void> {
        if (inKeychain)
            content.secrets[id].insert(kind);
        for (Habilitation &each : content.habilitations) {
            if (each.id == id && expiresOn.isValid())
                each.expiresOn = expiresOn;
        }
        return {};
    });
}

QCoro::Task<Result<void>> HabilitationStore::removeSecret(Habilitation habilitation, SecretKind kind)
{
    const QPointer<HabilitationStore> self(this);
    const Result<void> removed = co_await takeOut(habilitation, kind);
    if (!removed || !self)
        co_return removed;
    Result<void> forgotten;
    if (isInKeychain(habilitation.id, kind)) {
        forgotten = change([&](FileContent &content) -> Result<void> {
            auto &kinds = content.secrets[habilitation.id];
            kinds.remove(kind);
            if (kinds.isEmpty())
                content.secrets.remove(habilitation.id);
            return {};
        });
    }
    Q_EMIT secretChanged(habilitation.id);
    co_return forgotten;
}

QCoro::Task<Result<Secret>> HabilitationStore::token(Habilitation habilitation)
{
    if (habilitation.environment != Environment::Relay || hasSecret(habilitation.id))
        co_return co_await secret(habilitation, SecretKind::Token);
    co_return co_await m_secrets.read(secretName(habilitation, SecretKind::Token));
}

QCoro::Task<Result<void>> HabilitationStore::setToken(Habilitation habilitation, Secret token)
{
    return setSecret(std::move(habilitation), SecretKind::Token, std::move(token));
}

QString LostSecret::sentence() const
{
    return lostSentence(name, kind);
}

QCoro::Task<Result<QList<LostSecret>>> HabilitationStore::lostSecrets()
{
    const QPointer<HabilitationStore> self(this);
    QList<LostSecret> lost;
    const QList<Habilitation> habilitations = all();
    for (const Habilitation &habilitation : habilitations) {
        for (const SecretKind kind : secretsOf(habilitation.service)) {
            if (!self)
                co_return lost;
            if (!isInKeychain(habilitation.id, kind))
                continue;
            const Result<Secret> found = co_await m_secrets.read(secretName(habilitation, kind));
            if (!found)
                co_return Unexpected(found.error());
            if (found->isEmpty())
                lost.append(lostSecret(habilitation, kind));
        }
    }
    co_return lost;
}

} // namespace agrafe::habilitation
