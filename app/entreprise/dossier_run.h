// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "entreprise/dossier.h"
#include "entreprise/piece_plan.h"

#include <memory>
#include <vector>

namespace agrafe::entreprise {

/// The work of a Dossier. Its coroutines share it, so that an answer that comes after the Dossier is gone
/// finds a place to end. Every try of a piece has a round; an answer of an older round is dropped.
class Dossier::Run : public std::enable_shared_from_this<Dossier::Run>
{
public:
    Run(Dossier *owner, DossierRequest request, const catalogue::Catalogue &catalogue, etat::Client &client,
        Clock &clock);

    void start();
    void stop();
    void retry(int index, bool fresh);
    void cancelSchedule(int index);
    bool renewAccess(const etat::Access &access);
    void renewRights(const habilitation::Rights &rights);
    int add(const QString &endpointId, int version, const QMap<QString, QString> &parameters);
    /// The owner is going: nothing is told to anybody any more.
    void release();
    static QCoro::Task<void> close(std::shared_ptr<Run> run);

    [[nodiscard]] const DossierRequest &request() const { return m_request; }
    [[nodiscard]] const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    [[nodiscard]] bool isRunning() const;

private:
    struct Course
    {
        PlannedPiece plan;
        std::stop_source stop;
        int round = 0;
        int reschedules = 0;
        QDateTime firstAskedAt;
        bool asked = false; ///< a try was started since the start or the last retry
    };

    static QCoro::Task<void> gather(std::shared_ptr<Run> run, int index, int round, bool fresh);
    static QCoro::Task<bool> fetchDocuments(std::shared_ptr<Run> run, int index, int round, etat::Call call);
    static QCoro::Task<void> wake(std::shared_ptr<Run> run, int index, int round,
                                  std::chrono::milliseconds delay);
    static QCoro::Task<void> resolve(std::shared_ptr<Run> run, int round);

    [[nodiscard]] QDate today() const { return m_clock.now().toLocalTime().date(); }
    void append(const PlannedPiece &piece);
    void refuseAll(const Failure &failure);
    void advance();
    void advanceItem(int index);
    [[nodiscard]] bool isOpen(int index) const;
    [[nodiscard]] const catalogue::Endpoint &endpointOf(const Item &item) const;
    [[nodiscard]] bool sourceRunning() const;
    [[nodiscard]] bool lacksNumbers() const;
    [[nodiscard]] bool lacksIdentity() const;
    [[nodiscard]] QString nextResolver() const;
    bool startResolver(bool needed);
    void launch(int index, const QString &number, bool fresh);
    [[nodiscard]] bool isCurrent(int index, int round) const;
    [[nodiscard]] etat::Call callOf(int index, bool fresh) const;
    [[nodiscard]] http::Client::Progress progressOf(int index, int round);
    void take(int index, const etat::Answer &answer);
    bool keep(int index, qsizetype rank, const Result<QByteArray> &bytes);
    void sayMissing(int index);
    void sayStoppedDownload(int index);
    void fail(int index, const Failure &failure);
    void keepBack(int index, const Failure &failure);
    void resume();
    void finish(int index);
    bool schedule(int index);
    void stopItem(int index);
    void learn(const etat::Answer &answer);
    void setState(int index, ItemState state, const QString &reason = {});
    void changed(int index);
    void report(const Failure &failure);
    [[nodiscard]] std::optional<Failure> onlyInputFailures() const;
    void settle();

    Dossier *m_owner;
    DossierRequest m_request;
    const catalogue::Catalogue &m_catalogue;
    etat::Client &m_client;
    Clock &m_clock;
    QList<Item> m_items;
    std::vector<Course> m_courses; ///< beside the items
    Identity m_identity;
    Numbers m_numbers;
    QDateTime m_startedAt;
    QDateTime m_untracedAt; ///< last time that the journal kept a piece from being asked
    std::stop_source m_resolverStop;
    QStringList m_triedResolvers;
    int m_resolverRound = 0;
    bool m_resolving = false;
    bool m_stopping = false;
    bool m_advancing = false;
    bool m_advanceAgain = false;
    bool m_wasRunning = false;
    bool m_reported = false;
    TaskScope m_scope;
};

} // namespace agrafe::entreprise
