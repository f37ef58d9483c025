// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/documents/document_desk.h"
#include "sandbox/entreprise/cast.h"
#include "sandbox/entreprise/companies.h"
#include "sandbox/etat/answer_builder.h"
#include "sandbox/etat/api_service.h"

namespace agrafe::sandbox {

/// The stand-in of API Entreprise: checks in the service's own order, then a case or a default answer.
class EntrepriseService : public ApiService
{
    Q_OBJECT

public:
    EntrepriseService(const Common &common, const TokenBook &tokens, DocumentDesk &documents);

private:
    [[nodiscard]] bool isRightsPath(const QString &path) const override;
    [[nodiscard]] QJsonObject rightsBody(const QString &path, const TokenBook::Token &token) const override;
    [[nodiscard]] tl::expected<TokenBook::Token, QString>
    tokenOf(const QByteArray &authorization) const override;
    [[nodiscard]] std::optional<ServiceError> refusal(const TokenBook::Token &token,
                                                      const Call &call) const override;
    [[nodiscard]] Answer freshAnswer(const Call &call) override;
    [[nodiscard]] std::chrono::milliseconds extraLatency(const Call &call) const override;

    [[nodiscard]] Act actOf(const Call &call) const;
    [[nodiscard]] Answer caseAnswer(const Call &call, const Case &known);
    [[nodiscard]] Answer defaultAnswer(const Call &call, const Act &act);

    const TokenBook &m_tokens;
    DocumentDesk &m_documents;
    Cast m_cast;
    Companies m_companies;
    AnswerBuilder m_builder;
};

} // namespace agrafe::sandbox
