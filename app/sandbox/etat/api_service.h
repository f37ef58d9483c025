// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/etat/answer_cache.h"
#include "sandbox/etat/call.h"
#include "sandbox/etat/case_store.h"
#include "sandbox/etat/errors.h"
#include "sandbox/etat/providers.h"
#include "sandbox/etat/quotas.h"
#include "sandbox/etat/token_book.h"
#include "sandbox/latency.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QSet>

#include <functional>
#include <optional>

namespace agrafe::sandbox {

/// What both services of the State have in common: checks in their order, one call at a time for the same
/// question, quotas, memory of answers. What they answer is each one's own.
class ApiService : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    struct Common
    {
        const catalogue::Catalogue &catalogue;
        const CaseStore &cases;
        Seeded seeded;
        const Latency &latency;
        Statistics &statistics;
        Now now;
    };
    ApiService(const Common &common, Providers providers, QString pingRoot);

    /// The service's own address, for the links between its routes.
    void setAddress(const QString &address) { m_address = address; }
    void handle(const HttpRequest &request, const Responder &responder);

protected:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        bool cached = false;
        QDateTime until; ///< invalid: not kept
    };

    /// The paths where a token asks for its rights.
    [[nodiscard]] virtual bool isRightsPath(const QString &path) const = 0;
    [[nodiscard]] virtual QJsonObject rightsBody(const QString &path,
                                                 const TokenBook::Token &token) const = 0;
    [[nodiscard]] virtual tl::expected<TokenBook::Token, QString>
    tokenOf(const QByteArray &authorization) const = 0;
    /// The first fault of a call, in the service's order.
    [[nodiscard]] virtual std::optional<ServiceError> refusal(const TokenBook::Token &token,
                                                              const Call &call) const = 0;
    [[nodiscard]] virtual Answer freshAnswer(const Call &call) = 0;
    [[nodiscard]] virtual std::chrono::milliseconds extraLatency(const Call &call) const = 0;
    /// What a token adds to the question: whose answer it is.
    virtual void complete(Call &call, const TokenBook::Token &token) const;
    /// What of an answer a token sees.
    [[nodiscard]] virtual QByteArray shownTo(const TokenBook::Token &token, const Call &call,
                                             const Answer &answer) const;

    [[nodiscard]] static ServiceError ofToken(int status, const QString &code)
    {
        return {status, code, QStringLiteral("token"), {}, 0};
    }
    [[nodiscard]] Answer failure(const Call &call, int status, const QString &code, int retryIn) const;
    /// A failure that passes: true as long as it is served.
    [[nodiscard]] bool stillFailing(int times, const Call &call);
    /// How often this question was counted by the caller so far, this time not included.
    [[nodiscard]] int countOf(const Call &call) { return m_failed[call.question()]++; }
    [[nodiscard]] const Case *caseOf(const Call &call) const { return m_cases.find(call); }
    [[nodiscard]] const Providers &providers() const { return m_providers; }
    [[nodiscard]] const Seeded &seeded() const { return m_seeded; }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    /// What will be sent, and when.
    struct Plan
    {
        HttpResponse response;
        std::chrono::milliseconds delay{0};
        QString lock; ///< the call counts as running until then; empty: it never did
    };
    [[nodiscard]] bool knows(const QString &path) const;
    [[nodiscard]] Plan plan(const HttpRequest &request);
    [[nodiscard]] Plan planForToken(const HttpRequest &request, const TokenBook::Token &token);
    [[nodiscard]] Plan planForCall(const HttpRequest &request, const TokenBook::Token &token,
                                   const Call &call);
    [[nodiscard]] std::optional<Plan> planWithoutToken(const HttpRequest &request) const;
    [[nodiscard]] Answer answer(const Call &call);
    void send(const Plan &plan, const HttpRequest &request, const Responder &responder);

    const catalogue::Catalogue &m_catalogue;
    const CaseStore &m_cases;
    Seeded m_seeded;
    const Latency &m_latency;
    Statistics &m_statistics;
    Now m_now;
    Providers m_providers;
    QString m_pingRoot; ///< "" or "/api"
    Quotas m_quotas;
    AnswerCache m_cache;
    QString m_address;
    QSet<QString> m_running;        ///< locks of calls under way
    QHash<QByteArray, int> m_asked; ///< how often a target was asked, for request ids
    QHash<QString, int> m_failed;   ///< how often a passing failure was served
};

} // namespace agrafe::sandbox
