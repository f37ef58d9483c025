// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "habilitation/habilitation.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <optional>

namespace agrafe::habilitation {

/// The habilitations of this workstation: values in one JSON file, tokens in the SecretStore.
class HabilitationStore : public QObject
{
    Q_OBJECT

public:
    HabilitationStore(Paths paths, SecretStore &secrets, QObject *parent = nullptr);

    /// Reads the file; a missing one is an empty list. Failure: Disk, with what to do; the file is kept as it
    /// is.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const QList<Habilitation> &all() const;
    [[nodiscard]] std::optional<Habilitation> byId(const QUuid &id) const;
    [[nodiscard]] std::optional<Habilitation> byName(const QString &name) const;
    /// The first of that service, or the one last chosen.
    [[nodiscard]] std::optional<Habilitation> defaultFor(Service service) const;
    [[nodiscard]] Result<void> setDefault(const QUuid &id);
    /// Adds or replaces (same id). Failure: Input (name taken, recipient not a SIRET…) or Disk.
    [[nodiscard]] Result<void> save(const Habilitation &habilitation);
    /// Removes the habilitation and its secrets.
    QCoro::Task<Result<void>> remove(QUuid id);

    QCoro::Task<Result<Secret>> token(Habilitation habilitation);
    QCoro::Task<Result<void>> setToken(Habilitation habilitation, Secret token);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] SecretName secretName(const Habilitation &habilitation) const;
    [[nodiscard]] Result<void> writeFile() const;

    Paths m_paths;
    SecretStore &m_secrets;
    QList<Habilitation> m_habilitations;
    QHash<QString, QUuid> m_defaults;
};

/// The sandbox's own habilitation for a service: made by "Essayer avec des données fictives" and by --url on
/// the loopback.
[[nodiscard]] Habilitation sandboxHabilitation(Service service, const QUrl &baseUrl);

} // namespace agrafe::habilitation
