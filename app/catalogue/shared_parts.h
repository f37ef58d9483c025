// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "catalogue/json_reader.h"

#include <QHash>
#include <QSet>

namespace agrafe::catalogue {

/// The French of one file in the language that was asked: as written, or through its translation table.
class Words
{
public:
    Words() = default;
    explicit Words(const QJsonObject &translations);

    [[nodiscard]] QString operator()(const QString &french) const { return m_table.value(french, french); }

private:
    QHash<QString, QString> m_table;
};

using Parameters = QHash<QString, Parameter>;
using Fieldsets = QHash<QString, QList<Field>>;

using OutcomeRules = QHash<QString, OutcomeRule>;
using ParameterRules = QHash<QString, ParameterRule>;
using AnswerRules = QHash<QString, AnswerRule>;

/// What the files of the providers refer to by name.
struct SharedParts
{
    Api api = Api::Entreprise;
    QList<Theme> themes;
    QList<QuotaGroup> quotaGroups;
    Parameters parameters;
    Fieldsets fieldsets;   ///< paths relative to the place of use
    QList<Way> ways;       ///< of API Particulier
    OutcomeRules outcomes; ///< what codes mean, when several routes answer them
    ParameterRules rules;
    AnswerRules answers;
};

[[nodiscard]] QList<Theme> readThemes(const QJsonArray &themes, const Place &place, const Words &words,
                                      Problem &problem);
[[nodiscard]] QList<QuotaGroup> readQuotaGroups(const QJsonArray &groups, const Place &place,
                                                Problem &problem);
[[nodiscard]] QList<Way> readWays(const QJsonArray &ways, const Place &place, const Words &words,
                                  Problem &problem);
[[nodiscard]] OutcomeRules readOutcomes(const QJsonObject &outcomes, const Place &place, const Words &words,
                                        Problem &problem);
[[nodiscard]] OutcomeRule readOutcome(const QJsonValue &value, const Place &place, const Words &words,
                                      Problem &problem);
[[nodiscard]] Parameters readParameters(const QJsonObject &parameters, const Place &place, const Words &words,
                                        Problem &problem);
[[nodiscard]] Parameter readParameter(ObjectReader &reader, const QString &name, const Words &words);

/// Reads a list of fields; those of the sets they use follow each of them.
class FieldReader
{
public:
    FieldReader(const Fieldsets &fieldsets, const Words &words, Problem &problem)
        : m_fieldsets(fieldsets)
        , m_words(words)
        , m_problem(problem)
    {}
    [[nodiscard]] QList<Field> read(const QJsonArray &fields, const Place &place) const;

private:
    void readOne(const QJsonValue &value, const Place &place, QList<Field> &into) const;
    void use(ObjectReader &reader, const Field &at, QList<Field> &into) const;

    const Fieldsets &m_fieldsets;
    const Words &m_words;
    Problem &m_problem;
};

/// Reads the sets of fields, which may use one another.
class FieldsetReader
{
public:
    FieldsetReader(const QJsonObject &sets, const Place &place, const Words &words, Problem &problem)
        : m_sets(sets)
        , m_place(place)
        , m_words(words)
        , m_problem(problem)
    {}
    [[nodiscard]] Fieldsets read();

private:
    void readSet(const QString &name);

    const QJsonObject &m_sets;
    const Place &m_place;
    const Words &m_words;
    Problem &m_problem;
    QSet<QString> m_underWay;
    Fieldsets m_read;
};

} // namespace agrafe::catalogue
