// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "habilitation/habilitation.h"
#include "habilitation/habilitation_file.h"
#include "habilitation/secret_trace.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace agrafe::habilitation {

/// A secret that was in the keychain and is not any more.
struct LostSecret
{
    QUuid id;
    QString name; ///< of the habilitation
    SecretKind kind = SecretKind::Token;

    [[nodiscard]] QString sentence() const; ///< French
    bool operator==(const LostSecret &) const = default;
};

/// The habilitations of this workstation: values in one JSON file, secrets in the SecretStore. Each change
/// reads the file again under a lock: the window and the command line do not undo each other's.
class HabilitationStore : public QObject
{
    Q_OBJECT

public:
    HabilitationStore(Paths paths, SecretStore &secrets, QObject *parent = nullptr);

    /// From now on no secret is put without its trace. One is taken away all the same: a leaked one has to
    /// go.
    void setTrace(std::shared_ptr<SecretTrace> trace) { m_trace = std::move(trace); }
    /// Reads the file; a missing one is an empty list. Failure: Disk, with what to do; a broken file is put
    /// aside under another name, never overwritten.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<Habilitation> &all() const;
    [[nodiscard]] std::optional<Habilitation> byId(const QUuid &id) const;
    [[nodiscard]] std::optional<Habilitation> byName(const QString &name) const;
    /// The first of that service, or the one last chosen.
    [[nodiscard]] std::optional<Habilitation> defaultFor(Service service) const;
    [[nodiscard]] Result<void> setDefault(const QUuid &id);
    /// Adds or replaces (same id), as validation.h keeps it. Failure: Input (name taken, recipient not a
    /// SIRET…) or Disk.
    [[nodiscard]] Result<void> save(const Habilitation &habilitation);
    /// All or nothing: what an administrator's file brought, once chosen (exchange.h).
    [[nodiscard]] Result<void> saveAll(const QList<Habilitation> &habilitations);
    /// Removes the habilitation and its secrets; when the keychain does not answer, nothing is removed.
    QCoro::Task<Result<void>> remove(QUuid id);

    /// True when this secret was put in the keychain, or is kept for this session only. Asks nothing of it:
    /// see lostSecrets().
    [[nodiscard]] bool hasSecret(const QUuid &id, SecretKind kind = SecretKind::Token) const;
    /// Failure: Secret, when there is none or the keychain lost it, by the name of the habilitation.
    QCoro::Task<Result<Secret>> secret(Habilitation habilitation, SecretKind kind);
    /// Replaces the one before. A token's own end is kept in expiresOn, where it says one. `act`: for the
    /// trace, when it is neither the first one nor a new one. Failure: Input (a token that a header cannot
    /// carry, an unknown habilitation), Journal, Secret or Disk.
    QCoro::Task<Result<void>> setSecret(Habilitation habilitation, SecretKind kind, Secret secret,
                                        QString act = {});
    /// Takes one secret out of the keychain and keeps the habilitation: what to do with a leaked one.
    QCoro::Task<Result<void>> removeSecret(Habilitation habilitation, SecretKind kind);
    /// secret() of the token; empty for a relay without token (it adds its own).
    QCoro::Task<Result<Secret>> token(Habilitation habilitation);
    QCoro::Task<Result<void>> setToken(Habilitation habilitation, Secret token);
    /// What was in the keychain and is not any more. Failure: Secret, when the keychain does not answer.
    QCoro::Task<Result<QList<LostSecret>>> lostSecrets();

Q_SIGNALS:
    void changed();
    /// A secret was replaced or removed: what was known of its rights is over.
    void secretChanged(const QUuid &id);

private:
    using Change = std::function<Result<void>(FileContent &)>;

    [[nodiscard]] bool isInKeychain(const QUuid &id, SecretKind kind) const;
    /// True when there was one.
    bool forgetOfSession(const QUuid &id, SecretKind kind);
    [[nodiscard]] SecretName secretName(const Habilitation &habilitation, SecretKind kind) const;
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] Result<void> change(const Change &change);
    [[nodiscard]] Result<void> checkSecret(const QUuid &id, SecretKind kind, const Secret &secret) const;
    QCoro::Task<Result<void>> keep(Habilitation habilitation, SecretKind kind, Secret secret);
    QCoro::Task<Result<void>> takeOut(Habilitation habilitation, SecretKind kind);
    [[nodiscard]] Result<void> remember(const QUuid &id, SecretKind kind, const QDate &expiresOn);

    Paths m_paths;
    SecretStore &m_secrets;
    std::shared_ptr<SecretTrace> m_trace; ///< none: in tests
    FileContent m_content;
    QHash<QUuid, QSet<SecretKind>> m_ofSession; ///< in memory until the program ends
};

/// The sandbox's own habilitation for a service: made by "Essayer avec des données fictives" and by --url on
/// the loopback. The same id each time.
[[nodiscard]] Habilitation sandboxHabilitation(Service service, const QUrl &baseUrl);

} // namespace agrafe::habilitation
