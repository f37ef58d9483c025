// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "chorus/operation.h"
#include "chorus/service_request.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <stop_token>

namespace agrafe::chorus {

/// Through which habilitation calls are made, and where their proofs come from. Cheap to copy; what the
/// functions reach outlives every call.
struct Session
{
    habilitation::Habilitation habilitation; ///< with its real addresses once access() gave them
    std::function<QCoro::Task<Result<Access>>(std::stop_token)> access;
    std::function<void()> forgetToken; ///< the next access() asks for another
};

/// What the journal keeps of a call beside its operation.
struct Trace
{
    QString subjectKind{}; ///< "siret", or empty
    QString subject{};
    QString object{};  ///< the invoice's number, the file's name
    QString context{}; ///< "statut=REJETEE"
    QString sha256{};  ///< of what is sent
};

/// One call: an operation and its body.
struct Call
{
    const Operation *operation = nullptr;
    QJsonObject body;
    Trace trace = {};
};

/// The rows of all pages.
struct Rows
{
    QList<QJsonObject> rows;
    qint64 total = 0;     ///< what Chorus Pro counts
    bool complete = true; ///< as many as it counts came
};

/// Everything that is sent but the network: pure.
[[nodiscard]] http::Request requestOf(const Access &access, const Call &call);
/// Bytes → answer: pure. A codeRetour that means "nothing found" is an empty answer. Failure: Http (refused:
/// with the message code; status 200 for a refusal by the service itself), Protocol, or OutcomeUnknown when a
/// change may have been made all the same.
[[nodiscard]] Result<QJsonObject> answerOf(const Operation &operation, const http::Response &response);
/// The same when no answer came at all.
[[nodiscard]] Failure lostAnswer(const Operation &operation, const Failure &failure);

/// The body that asks for one page of an operation.
[[nodiscard]] QJsonObject pageBody(const Call &call, int page, int rowsPerPage);

/// Calls operations. Each is an access, traced. A read that meets an ended token asks for another and goes
/// once more; a change never leaves twice.
class Client
{
public:
    using OnRows = std::function<void(qsizetype rows, qint64 total)>; ///< must not throw
    /// A read waits until then before it goes again; must not throw.
    using OnWait = std::function<void(const QDateTime &until)>;
    static constexpr int rowsPerPage = 100;

    explicit Client(http::Client &http);
    /// Whoever can tell the agent why nothing comes.
    void setOnWait(OnWait onWait) { m_onWait = std::move(onWait); }

    QCoro::Task<Result<QJsonObject>> call(Session session, Call call, std::stop_token stop);
    /// All pages, each row once. Rows that move while the pages are read are looked for a second time.
    QCoro::Task<Result<Rows>> rows(Session session, Call call, std::stop_token stop, OnRows onRows = {});

private:
    QCoro::Task<Result<QJsonObject>> callOnce(Session session, Call call, std::stop_token stop);
    QCoro::Task<Result<void>> readPages(Session session, Call call, std::stop_token stop, OnRows onRows,
                                        Rows &into);

    http::Client &m_http;
    OnWait m_onWait;
};

} // namespace agrafe::chorus
