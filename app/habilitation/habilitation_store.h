// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "habilitation/habilitation.h"
#include "habilitation/habilitation_file.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace agrafe::habilitation {

/// The habilitations of this workstation: values in one JSON file, tokens in the SecretStore. Each change
/// reads the file again under a lock: the window and the command line do not undo each other's.
class HabilitationStore : public QObject
{
    Q_OBJECT

public:
    HabilitationStore(Paths paths, SecretStore &secrets, QObject *parent = nullptr);

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
    /// Removes the habilitation and its secrets; when the keychain does not answer, nothing is removed.
    QCoro::Task<Result<void>> remove(QUuid id);

    /// Empty for a relay without token (it adds its own). Failure: Secret, when there is none or the keychain
    /// lost it, by the name of the habilitation.
    QCoro::Task<Result<Secret>> token(Habilitation habilitation);
    /// The bytes as pastedToken() gives them: nothing that a header cannot carry.
    QCoro::Task<Result<void>> setToken(Habilitation habilitation, Secret token);
    /// Names of the habilitations whose token was in the keychain and is not any more.
    QCoro::Task<Result<QStringList>> lostTokens();

Q_SIGNALS:
    void changed();

private:
    using Change = std::function<Result<void>(FileContent &)>;

    [[nodiscard]] SecretName secretName(const Habilitation &habilitation) const;
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] Result<void> change(const Change &change);

    Paths m_paths;
    SecretStore &m_secrets;
    FileContent m_content;
};

/// The sandbox's own habilitation for a service: made by "Essayer avec des données fictives" and by --url on
/// the loopback. The same id each time.
[[nodiscard]] Habilitation sandboxHabilitation(Service service, const QUrl &baseUrl);

} // namespace agrafe::habilitation
