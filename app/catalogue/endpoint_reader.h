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
    [[nodiscard]] Endpoint readEndpoint(const QJsonValue &value, const Place &place) const;
    void readNames(ObjectReader &reader, Endpoint &endpoint) const;
    void readIdentity(ObjectReader &reader, Endpoint &endpoint) const;
    void readLists(ObjectReader &reader, Endpoint &endpoint) const;
    [[nodiscard]] OutcomeRule readOutcome(const QJsonValue &value, const Place &place) const;
    [[nodiscard]] EndpointVersion readVersion(const QJsonValue &value, const Place &place) const;
    void readVersionLists(ObjectReader &reader, EndpointVersion &version) const;
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
