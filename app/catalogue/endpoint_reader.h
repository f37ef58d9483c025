// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/shared_parts.h"

namespace agrafe::catalogue {

/// Reads what one provider offers. Pure: JSON in, structs out, the first thing wrong told to `problem`.
class EndpointReader
{
public:
    EndpointReader(const SharedParts &shared, const Words &words, Problem &problem)
        : m_shared(shared)
        , m_words(words)
        , m_problem(problem)
    {}
    /// The whole file: {"endpoints": […]}.
    [[nodiscard]] QList<Endpoint> read(const QJsonObject &file, const Place &place) const;

private:
    [[nodiscard]] QList<Endpoint> readEndpoint(const QJsonValue &value, const Place &place) const;
    void readNames(ObjectReader &reader, Endpoint &endpoint) const;
    void readIdentity(ObjectReader &reader, Endpoint &endpoint) const;
    void readLists(ObjectReader &reader, Endpoint &endpoint) const;
    [[nodiscard]] OutcomeRule readOutcomeUse(const QJsonValue &value, const Place &place) const;
    /// One endpoint for each way of calling; what is common to all is said once.
    [[nodiscard]] QList<Endpoint> readWays(ObjectReader &reader, const Endpoint &common,
                                           const QJsonObject &everyVersion) const;
    void readVersions(ObjectReader &reader, Endpoint &endpoint, const QJsonObject &common) const;
    [[nodiscard]] EndpointVersion readVersion(const QJsonValue &value, const Place &place) const;
    void readVersionLists(ObjectReader &reader, EndpointVersion &version) const;
    void readPersonParts(ObjectReader &reader, EndpointVersion &version) const;
    [[nodiscard]] ParameterRule readRuleUse(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] AnswerRule readAnswerUse(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] Parameter readParameterUse(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] DocumentRule readDocument(const QJsonValue &value, const Place &place) const;
    void indexFields(EndpointVersion &version, const Place &place) const;

    const SharedParts &m_shared;
    const Words &m_words;
    Problem &m_problem;
};

/// What a version says of its own parameters and fields must exist in it.
void checkVersion(const EndpointVersion &version, const Place &place, Problem &problem);

} // namespace agrafe::catalogue
