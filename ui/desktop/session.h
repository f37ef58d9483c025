// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "etat/client.h"
#include "secrets/keychain_lock.h"
#include "services/services.h"
#include "ui/habilitation/current_access.h"

#include <QObject>

#include <functional>

namespace agrafe::ui {

/// Opens what the window works with: the journal, the access and the rights of the current habilitation.
/// Asked after the window stands; each answer arrives by a signal, in any order.
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
    void lookAtKeychain();
    void use(const habilitation::Habilitation &habilitation);
    void leave();
    /// In whose name: what everybody else looks at.
    [[nodiscard]] const CurrentAccess &current() const { return m_current; }
    /// Asks the service what a token opens, for the trial of a habilitation.
    QCoro::Task<Result<habilitation::Rights>> test(habilitation::Habilitation habilitation, Secret token);
    /// The trial of a new token; counted among what close() waits for.
    QCoro::Task<Result<renewal::Trial>> tryCandidate(habilitation::Habilitation habilitation,
                                                     Secret candidate);
    /// The same for the secrets of Chorus Pro.
    QCoro::Task<Result<void>> tryChorus(habilitation::Habilitation habilitation, Secret client,
                                        Secret password);
    /// What the token of the moment opens: on demand, or when it was read more than a day ago.
    enum class Reading { WhenOld, Now };
    void readRights(Reading reading);
    /// For work of the window beyond the session's own: it is waited for at the end, and told to stop.
    [[nodiscard]] std::shared_ptr<void> enter() { return m_scope.enter(); }
    [[nodiscard]] std::stop_token stopToken() const { return m_scope.stopToken(); }
    /// Stops what is under way, records it as interrupted; then `closed`.
    void close();

Q_SIGNALS:
    void journalReady();
    void journalFailed(const agrafe::Failure &failure);
    void keychainKnown(agrafe::KeychainSight seen);
    void accessFailed(const agrafe::Failure &failure);
    void rightsReady();
    void rightsFailed(const agrafe::Failure &failure);
    void closed();

private:
    /// Counted in the scope, told only while the session lives.
    template<typename T>
    void follow(QCoro::Task<T> task, std::function<void(const T &)> then);
    void openAccess();
    void onAccess(const Result<etat::Access> &access);
    QCoro::Task<void> drain();

    services::Services &m_services;
    TaskScope m_scope;
    CurrentAccess m_current;
    bool m_journalReady = false;
    int m_generation = 0; ///< answers for an earlier choice are dropped
};

} // namespace agrafe::ui
