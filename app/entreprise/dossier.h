// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "entreprise/identity.h"
#include "entreprise/item.h"
#include "etat/client.h"
#include "identifiers/subject.h"

#include <QObject>

#include <memory>

namespace agrafe::entreprise {

/// What to gather, said once for the whole file.
struct DossierRequest
{
    Subject subject;
    etat::Access access;
    habilitation::Rights rights;
    etat::Frame frame;
    QStringList pieces; ///< ids; empty: the newest version of all that the rights open, without public twins
    QMap<QString, int> versions; ///< id → version, when not the newest
    QMap<QString, QString>
        parameters; ///< more than the subject: year, month…; default: the last closed period
    bool fresh = false;
    bool fetchDocuments = true;
    std::chrono::minutes rescheduleWithin{30}; ///< 0: never asks again by itself (command line)
};

/// A company's file while it is gathered: everything is asked at once, within the quotas; one slow or failing
/// provider holds back nobody. Items stand from the start in their final order (themes, then the catalogue's
/// order).
class Dossier : public QObject
{
    Q_OBJECT

public:
    Dossier(DossierRequest request, const catalogue::Catalogue &catalogue, etat::Client &client, Clock &clock,
            QObject *parent = nullptr);
    ~Dossier() override;

    /// What would keep the whole file from being asked: a piece, version or parameter that does not exist,
    /// the frame, one's own body. Known without sending anything.
    [[nodiscard]] static std::optional<Failure>
    obstacle(const DossierRequest &request, const catalogue::Catalogue &catalogue, const QDate &today);
    [[nodiscard]] const DossierRequest &request() const;
    [[nodiscard]] const catalogue::Catalogue &catalogue() const;
    [[nodiscard]] const QList<Item> &items() const;
    [[nodiscard]] const Identity &identity() const;
    /// The subject as typed, with the numbers that the answers brought.
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] bool
    isRunning() const; ///< something is waiting, asked or fetched (scheduled retries excluded)
    [[nodiscard]] QDateTime startedAt() const;

    struct Summary
    {
        int proved = 0;
        int refused = 0;
        int unknown = 0;
        int notCovered = 0;
        int notConcerned = 0;
        int pending = 0;
    };
    [[nodiscard]] Summary summary() const;

    void start();
    /// Stops what waits and what is on the wire; finished items stay.
    void stop();
    void retry(int index);
    /// The same with Cache-Control: no-cache.
    void askProviderAgain(int index);
    void cancelSchedule(int index);
    /// The habilitation's token was replaced: from the next call on it is this one. Refused when it is
    /// another habilitation's.
    bool renewAccess(const etat::Access &access);
    /// What the token opens was read again. A piece that it opens only now can be asked; none asks itself.
    void renewRights(const habilitation::Rights &rights);
    /// Adds a piece of the catalogue that was not asked at first and asks it; its index. One that stands
    /// there already with the same version and parameters is asked again. −1: not in the catalogue.
    int add(const QString &endpointId, int version = 0, const QMap<QString, QString> &parameters = {});
    /// Stops and waits at most 3 s.
    QCoro::Task<void> close();

Q_SIGNALS:
    void itemChanged(int index);
    void itemAdded(int index);
    void identityChanged();
    void finished(); ///< nothing runs any more (again after retries)
    /// Nothing could be sent at all (journal, keychain, input); once a start.
    void failed(const agrafe::Failure &failure);
    /// The journal that failed() spoke of is written again: what it kept back is asked.
    void recovered();

private:
    class Run;
    /// A signal's receiver may delete the Dossier: its work lasts until the call has come back.
    [[nodiscard]] std::shared_ptr<Run> hold() const { return m_run; }
    std::shared_ptr<Run> m_run; ///< its coroutines hold it too: a late answer finds it, without its owner
};

} // namespace agrafe::entreprise
