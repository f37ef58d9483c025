// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/person_reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

namespace {

/// "data.a[].b" → "data.a[]" → "data.a" → "data" → ""
QString groupAround(const QString &path)
{
    if (path.endsWith(u"[]"))
        return path.chopped(2);
    return path.left(qMax<qsizetype>(path.lastIndexOf(u'.'), 0));
}

QStringList textsIf(ObjectReader &reader, QLatin1StringView key)
{
    return reader.has(key) ? reader.texts(key) : QStringList();
}

} // namespace

ParameterRules PersonReader::readRules(const QJsonObject &rules, const Place &place) const
{
    ParameterRules read;
    for (auto entry = rules.constBegin(); entry != rules.constEnd(); ++entry)
        read.insert(entry.key(), readRule(entry.value(), Place(place, entry.key())));
    return read;
}

ParameterRule PersonReader::readRule(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    ParameterRule rule{.when = reader.optionalText("when"_L1),
                       .is = reader.optionalText("is"_L1),
                       .isNot = reader.optionalText("isNot"_L1),
                       .oneOf = {},
                       .exclusive = reader.flag("exclusive"_L1),
                       .none = textsIf(reader, "none"_L1),
                       .sentence = m_words(reader.text("sentence"_L1)),
                       .code = reader.optionalText("code"_L1)};
    const QJsonArray groups = reader.optionalList("oneOf"_L1);
    for (const auto &group : groups)
        rule.oneOf += group.toVariant().toStringList();
    if (rule.oneOf.isEmpty() == rule.none.isEmpty())
        reader.report(u"a rule needs “oneOf” or “none”"_s);
    if (rule.when.isEmpty() && !(rule.is.isEmpty() && rule.isNot.isEmpty()))
        reader.report(u"“is” and “isNot” go with “when”"_s);
    reader.finish();
    return rule;
}

AnswerRules PersonReader::readAnswers(const QJsonObject &answers, const Place &place) const
{
    AnswerRules read;
    for (auto entry = answers.constBegin(); entry != answers.constEnd(); ++entry)
        read.insert(entry.key(), readAnswer(entry.value(), Place(place, entry.key())));
    return read;
}

AnswerRule PersonReader::readAnswer(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    AnswerRule rule{.path = reader.text("path"_L1), .cases = {}};
    const QJsonArray cases = reader.list("cases"_L1);
    for (qsizetype i = 0; i < cases.size(); ++i)
        rule.cases += readCase(cases.at(i), Place(place, "cases"_L1, i));
    reader.finish();
    return rule;
}

AnswerCase PersonReader::readCase(const QJsonValue &value, const Place &place) const
{
    ObjectReader reader(value, place, m_problem);
    AnswerCase read{.values = textsIf(reader, "values"_L1),
                    .answer = reader.text("answer"_L1),
                    .sentences = reader.texts("sentences"_L1)};
    for (QString &sentence : read.sentences)
        sentence = m_words(sentence);
    if (!QStringList{u"yes"_s, u"no"_s, u"value"_s, u"unknown"_s}.contains(read.answer))
        reader.report(u"unknown answer “%1”"_s.arg(read.answer));
    // Something must be said when no place of the answer is filled.
    if (read.sentences.isEmpty() || !placesOf(read.sentences.last()).isEmpty())
        reader.report(u"the last sentence of an answer shows no place"_s);
    reader.finish();
    return read;
}

void inheritScopes(QList<Field> &fields)
{
    QHash<QString, QStringList> own;
    QSet<QString> newOnes;
    for (const Field &field : std::as_const(fields)) {
        if (!field.scopes.isEmpty())
            own.insert(field.path, field.scopes);
        if (field.newRight)
            newOnes.insert(field.path);
    }
    if (own.isEmpty())
        return;
    for (Field &field : fields) {
        for (QString path = groupAround(field.path); !path.isEmpty(); path = groupAround(path)) {
            field.scopes = own.value(path) + field.scopes;
            field.newRight |= newOnes.contains(path);
        }
    }
}

void checkPersonParts(const EndpointVersion &version, const Place &place, Problem &problem)
{
    for (const ParameterRule &rule : version.rules) {
        for (const QString &name : rule.parameters()) {
            if (version.parameter(name) == nullptr)
                problem.report(place, u"a rule speaks of “%1”, which is not a parameter"_s.arg(name));
        }
    }
    QStringList shown;
    if (!version.answer.path.isEmpty())
        shown += version.answer.path;
    for (const AnswerCase &one : version.answer.cases) {
        for (const QString &sentence : one.sentences)
            shown += placesOf(sentence);
    }
    for (const QString &path : std::as_const(shown)) {
        if (version.field(path) == nullptr)
            problem.report(place, u"the answer shows “%1”, which is not among the fields"_s.arg(path));
    }
}

} // namespace agrafe::catalogue
