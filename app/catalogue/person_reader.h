// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/shared_parts.h"

namespace agrafe::catalogue {

/// What only questions about persons have: dependencies of their parameters, the rule of their answer.
class PersonReader
{
public:
    PersonReader(const Words &words, Problem &problem)
        : m_words(words)
        , m_problem(problem)
    {}
    [[nodiscard]] ParameterRules readRules(const QJsonObject &rules, const Place &place) const;
    [[nodiscard]] ParameterRule readRule(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] AnswerRules readAnswers(const QJsonObject &answers, const Place &place) const;
    [[nodiscard]] AnswerRule readAnswer(const QJsonValue &value, const Place &place) const;

private:
    [[nodiscard]] AnswerCase readCase(const QJsonValue &value, const Place &place) const;

    const Words &m_words;
    Problem &m_problem;
};

/// A field needs the scopes of the groups around it too.
void inheritScopes(QList<Field> &fields);

/// The rules and the answer of a version must speak of what it has.
void checkPersonParts(const EndpointVersion &version, const Place &place, Problem &problem);

} // namespace agrafe::catalogue
