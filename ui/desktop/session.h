// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "etat/client.h"
#include "services/services.h"

#include <QObject>

#include <functional>
#include <optional>

namespace agrafe::ui {

/// In whose name the window works: the current habilitation, its access and rights, the state of its
/// providers. Asked after the window stands; each answer arrives by a signal, in any order.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(services::Services &services, QObject *parent = nullptr);
    ~Session() override;

    /// The journal first: without it nothing can be asked.
    void begin();
    /// What failed, once more: the journal, or else the access and its rights.
    void tryAgain();
    [[nodiscard]] bool hasJournal() const { return m_journalReady; }
    /// May make the desktop ask for a password: only when a token is about to matter.
    void probeKeychain();
    void use(const habilitation::Habilitation &habilitation);
    void leave();
    [[nodiscard]] const std::optional<habilitation::Habilitation> &habilitation() const
    {
        return m_habilitation;
    }
    void askProviders();
    /// Asks the service what a token opens, for the trial of a habilitation.
    QCoro::Task<Result<habilitation::Rights>> test(habilitation::Habilitation habilitation, Secret token);
    /// Stops what is under way, records it as interrupted; then `closed`.
    void close();

Q_SIGNALS:
    void habilitationChanged();
    void journalReady();
    void journalFailed(const agrafe::Failure &failure);
    void keychainKnown(bool available);
    void accessReady(const agrafe::etat::Access &access);
    void rightsReady(const agrafe::habilitation::Rights &rights);
    void providersAsked();
    void providersKnown(const QList<agrafe::etat::ProviderState> &states, const QDateTime &at);
    void providersFailed(const agrafe::Failure &failure);
    void failed(const agrafe::Failure &failure);
    void closed();

private:
    /// Counted in the scope, told only while the session lives.
    template<typename T>
    void follow(QCoro::Task<T> task, std::function<void(const T &)> then);
    void openAccess();
    void askRights();
    QCoro::Task<void> drain();

    services::Services &m_services;
    TaskScope m_scope;
    std::optional<habilitation::Habilitation> m_habilitation;
    std::optional<etat::Access> m_access;
    bool m_journalReady = false;
    int m_generation = 0; ///< answers for an earlier habilitation are dropped
};

} // namespace agrafe::ui
