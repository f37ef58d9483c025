// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/rights_book.h"
#include "habilitation/habilitation_store.h"
#include "http/access_gate.h"
#include "renewal/trial.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace agrafe::renewal {

/// Replaces a token: understood, tried, compared, then put in the place of the old one, which stays in memory
/// so that it can come back until the program ends. Nothing replaces a token that was not proved. Each trial
/// is an access, and each change of a secret of the store leaves a trace of its own.
class Renewal : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        etat::Client &client;
        etat::RightsBook &rights;
        habilitation::HabilitationStore &store;
        const catalogue::Catalogue &catalogue;
        http::AccessGate &gate;
        Clock &clock;
        /// The token that calls use now; without it, the one of the store.
        std::function<QCoro::Task<Result<Secret>>(habilitation::Habilitation)> present{};
    };

    explicit Renewal(const Parts &parts, QObject *parent = nullptr);

    /// What was pasted, cleaned and understood: nothing is sent. Failure: Input, with its sentence (jwt.h,
    /// and a token that is certainly another API's or another environment's).
    [[nodiscard]] Result<Secret> understood(const QString &pasted,
                                            const habilitation::Habilitation &habilitation) const;
    /// Asks the service what the candidate opens, and compares with the present token. Always a Trial, unless
    /// nothing could be asked: Failure Journal, Secret (the present token cannot be read) or Cancelled.
    QCoro::Task<Result<Trial>> test(habilitation::Habilitation habilitation, Secret candidate,
                                    std::stop_token stop);
    /// Puts the proved token in the keychain, reads it back, and only then forgets what was known of the old
    /// one. `end`: as the account page says; else proposedEnd(). Failure: Input (not proved), Journal, Secret
    /// or Disk; the old token is then still the one in use.
    QCoro::Task<Result<void>> replace(Trial trial, QDate end = {});
    /// The same for a service that cannot be asked (E#L): the agent decides.
    QCoro::Task<Result<void>> replaceUntested(habilitation::Habilitation habilitation, Secret token,
                                              QDate end = {});
    /// True while the token of before is still in memory.
    [[nodiscard]] bool canRestore(const QUuid &habilitation) const;
    /// Puts the token of before back. Failure: Input (there is none), Journal, Secret or Disk.
    QCoro::Task<Result<void>> restore(QUuid habilitation);
    /// The session ends, or the token leaked: nothing can be restored any more.
    void forgetPrevious(const QUuid &habilitation);

Q_SIGNALS:
    void replaced(const QUuid &habilitation);

private:
    struct Change
    {
        habilitation::Habilitation habilitation;
        Secret token;
        QDate end;
        QString act; ///< for the trace; empty: put or replaced
    };

    [[nodiscard]] static Change changeOf(const habilitation::Habilitation &habilitation, const Secret &token,
                                         const QDate &end, const QString &act = {});
    [[nodiscard]] QCoro::Task<Result<Secret>> present(habilitation::Habilitation habilitation) const;
    QCoro::Task<Result<void>> put(Change change);
    QCoro::Task<Result<void>> writeChecked(Change change, Secret before);
    QCoro::Task<Result<void>> exchange(Change change);
    QCoro::Task<Result<Trial>> compareWithPresent(Trial trial, std::stop_token stop);
    [[nodiscard]] Result<void> keepEnd(const habilitation::Habilitation &habilitation, const QDate &end);

    Parts m_parts;
    QHash<QUuid, Secret> m_previous;
};

} // namespace agrafe::renewal
