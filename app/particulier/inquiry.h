// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"
#include "etat/client.h"
#include "particulier/fingerprint.h"
#include "particulier/question.h"
#include "particulier/reading.h"

#include <QObject>

#include <memory>
#include <optional>

namespace agrafe::particulier {

/// What to ask about one person.
struct InquiryRequest
{
    etat::Access access;
    habilitation::Rights rights;
    etat::Frame frame; ///< `object` is the file's number: kept in the journal, never sent
    QList<Question> questions;
    FingerprintKey key;
    bool fresh = false;
};

enum class StatusState {
    Waiting,
    Asking,
    Done,
    NotCovered, ///< the rights do not open it: not asked
    NotAsked,   ///< what was typed does not do for it, or it was stopped before
};

/// One status of the person while it is asked.
struct Status
{
    Question question;
    const catalogue::Endpoint *endpoint = nullptr; ///< of the catalogue: valid as long as it lives
    const catalogue::EndpointVersion *version = nullptr;
    StatusState state = StatusState::Waiting;
    std::optional<Failure> obstacle;    ///< NotAsked: why
    std::optional<etat::Answer> answer; ///< Done: as received
    Reading reading;                    ///< Done, NotCovered and NotAsked: what to say

    [[nodiscard]] bool isFinal() const
    {
        return state != StatusState::Waiting && state != StatusState::Asking;
    }
};

/// A person's statuses while they are asked: all at once, within the quota, each answer as it comes. Nothing
/// of the person leaves this object but to the service; the journal keeps a fingerprint.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    Inquiry(InquiryRequest request, const catalogue::Catalogue &catalogue, etat::Client &client,
            QObject *parent = nullptr);
    ~Inquiry() override; ///< stops; forgets

    /// What would keep all of it from being asked, known without sending: no file number, no question, a
    /// status or field that does not exist, a way of calling that is not an agent's.
    [[nodiscard]] static std::optional<Failure> obstacle(const InquiryRequest &request,
                                                         const catalogue::Catalogue &catalogue);

    [[nodiscard]] const QList<Status> &statuses() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const InquiryRequest &request() const;
    /// Of the person as this status asks about her: what the journal keeps.
    [[nodiscard]] QString fingerprintOf(int index) const;

    void start();
    /// Stops what waits and what is on the wire; what was answered stays.
    void stop();
    /// Adds a question (a variant, another status) and asks it: an access of its own. Its index; −1: not in
    /// the catalogue.
    int add(const Question &question);
    void retry(int index);
    /// Stops, and wipes the identity and the answers from memory.
    void forget();
    /// Stops and waits at most 3 s.
    QCoro::Task<void> close(Clock &clock);

Q_SIGNALS:
    void statusChanged(int index);
    void statusAdded(int index);
    void finished(); ///< nothing runs any more (again after retries)
    /// Nothing could be sent (journal, keychain); once a start.
    void failed(const agrafe::Failure &failure);

private:
    struct Core;
    static QCoro::Task<void> ask(std::shared_ptr<Core> core, int index, int round);
    [[nodiscard]] etat::Call callOf(const Status &status) const;
    [[nodiscard]] QString fingerprintOf(const Status &status) const;
    void append(const Question &question);
    void launch(int index);
    void take(int index, const Result<etat::Answer> &answer);
    void endWithout(int index, const Failure &failure);
    void changed(int index);
    void settle();

    std::shared_ptr<Core> m_core; ///< its coroutines hold it too: a late answer finds nobody there
};

} // namespace agrafe::particulier
