// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/documents/document_desk.h"
#include "sandbox/entreprise/answer_builder.h"
#include "sandbox/entreprise/answer_cache.h"
#include "sandbox/entreprise/call.h"
#include "sandbox/entreprise/case_store.h"
#include "sandbox/entreprise/cast.h"
#include "sandbox/entreprise/companies.h"
#include "sandbox/entreprise/providers.h"
#include "sandbox/entreprise/quotas.h"
#include "sandbox/entreprise/token_book.h"
#include "sandbox/latency.h"
#include "sandbox/server/http_connection.h"
#include "sandbox/statistics.h"

#include <QSet>

namespace agrafe::sandbox {

/// The stand-in of API Entreprise: checks in the service's own order, then a case or a default answer.
class EntrepriseService : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    struct Parts
    {
        const catalogue::Catalogue &catalogue;
        CaseStore cases;
        Seeded seeded;
        const Latency &latency;
        Statistics &statistics;
        DocumentDesk &documents;
        Now now;
    };
    explicit EntrepriseService(const Parts &parts);

    [[nodiscard]] const TokenBook &tokens() const { return m_tokens; }
    /// The service's own address, for the links between its routes.
    void setAddress(const QString &address) { m_address = address; }
    void handle(const HttpRequest &request, const Responder &responder);

private:
    /// What will be sent, and when.
    struct Plan
    {
        HttpResponse response;
        std::chrono::milliseconds delay{0};
        QString lock; ///< the call counts as running until then; empty: it never did
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        bool cached = false;
        QDateTime until; ///< invalid: not kept
    };
    [[nodiscard]] Plan plan(const HttpRequest &request);
    [[nodiscard]] Plan introspected(const HttpRequest &request, const TokenBook::Token &token) const;
    [[nodiscard]] Plan planForToken(const HttpRequest &request, const TokenBook::Token &token);
    [[nodiscard]] Plan planForCall(const HttpRequest &request, const TokenBook::Token &token,
                                   const Call &call);
    [[nodiscard]] std::optional<Plan> planWithoutToken(const HttpRequest &request) const;
    [[nodiscard]] std::optional<ServiceError> refusal(const TokenBook::Token &token, const Call &call) const;
    [[nodiscard]] Answer answer(const Call &call);
    [[nodiscard]] Answer freshAnswer(const Call &call);
    [[nodiscard]] Answer caseAnswer(const Call &call, const Case &known);
    [[nodiscard]] Answer defaultAnswer(const Call &call, const Act &act);
    [[nodiscard]] bool stillFailing(const Act &act, const Call &call);
    [[nodiscard]] std::chrono::milliseconds delayOf(const Call &call) const;
    void send(const Plan &plan, const HttpRequest &request, const Responder &responder);

    const catalogue::Catalogue &m_catalogue;
    CaseStore m_cases;
    Seeded m_seeded;
    const Latency &m_latency;
    Statistics &m_statistics;
    DocumentDesk &m_documents;
    Now m_now;
    TokenBook m_tokens;
    Cast m_cast;
    Companies m_companies;
    Providers m_providers;
    AnswerBuilder m_builder;
    Quotas m_quotas;
    AnswerCache m_cache;
    QString m_address;
    QSet<QString> m_running;        ///< locks of calls under way
    QHash<QByteArray, int> m_asked; ///< how often a target was asked, for request ids
    QHash<QString, int> m_failed;   ///< how often a passing failure was served
};

} // namespace agrafe::sandbox
