// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/entreprise/cast.h"
#include "sandbox/etat/answer_builder.h"
#include "sandbox/etat/api_service.h"
#include "sandbox/particulier/people.h"

namespace agrafe::sandbox {

/// The stand-in of API Particulier: parameters and what they ask of one another are checked, a person of the
/// cast is looked for, and the answer keeps only what the token's rights show: absent keys, as in production.
class ParticulierService : public ApiService
{
    Q_OBJECT

public:
    ParticulierService(const Common &common, const TokenBook &tokens);

private:
    [[nodiscard]] bool isRightsPath(const QString &path) const override;
    [[nodiscard]] QJsonObject rightsBody(const QString &path, const TokenBook::Token &token) const override;
    [[nodiscard]] tl::expected<TokenBook::Token, QString>
    tokenOf(const QByteArray &authorization) const override;
    [[nodiscard]] std::optional<ServiceError> refusal(const TokenBook::Token &token,
                                                      const Call &call) const override;
    [[nodiscard]] Answer freshAnswer(const Call &call) override;
    [[nodiscard]] std::chrono::milliseconds extraLatency(const Call &call) const override;
    void complete(Call &call, const TokenBook::Token &token) const override;
    [[nodiscard]] QByteArray shownTo(const TokenBook::Token &token, const Call &call,
                                     const Answer &answer) const override;

    [[nodiscard]] Answer answerOf(const Person &person, const Call &call);
    [[nodiscard]] Answer dataOf(const Person &person, const Call &call, const QJsonObject &places) const;
    [[nodiscard]] QJsonObject factsOf(const Person &person, const Call &call) const;

    const TokenBook &m_tokens;
    People m_people;
    AnswerBuilder m_builder;
};

} // namespace agrafe::sandbox
