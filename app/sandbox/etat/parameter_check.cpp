// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/parameter_check.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr qsizetype longestObject = 50;

bool isDigits(const QString &text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSiren(const QString &text)
{
    return isDigits(text, 9);
}

bool isSiret(const QString &text)
{
    return isDigits(text, 14);
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isRna(const QString &text)
{
    return matches(text, u"[Ww][0-9A-Za-z]{9}"_s);
}

bool isEori(const QString &text)
{
    return matches(text, u"[A-Za-z]{2}[0-9A-Za-z]{1,15}"_s);
}

/// What the service wants of those that it reads before any provider does.
const QMap<QString, QString> &patterns()
{
    static const QMap<QString, QString> byFormat{
        {u"country"_s, u"99\\d{3}"_s},
        {u"commune"_s, u"(?:\\d{2}|2[ABab])\\d{3}"_s},
        {u"commune_or_country"_s, u"(?:\\d{2}|2[ABab])\\d{3}"_s},
        {u"department"_s, u"\\d{2,3}|2[ABab]"_s},
        {u"ine"_s, u"[0-9A-Za-z]{11}"_s},
        {u"uai"_s, u"\\d{7}[A-Za-z]"_s},
        {u"school_year"_s, u"\\d{4}(?:-\\d{4})?"_s},
    };
    return byFormat;
}

bool hasFormat(const QString &text, const QString &format)
{
    if (const auto pattern = patterns().constFind(format); pattern != patterns().cend())
        return matches(text, *pattern);
    if (format == u"year")
        return isDigits(text, 4);
    if (format == u"month")
        return matches(text, u"0[1-9]|1[0-2]"_s);
    if (format == u"date")
        return matches(text, u"\\d{4}-\\d{2}-\\d{2}"_s);
    const QStringList kinds = format.split(u"_or_"_s);
    const bool identifier = kinds.contains(u"siren"_s) || kinds.contains(u"siret"_s) ||
                            kinds.contains(u"rna"_s) || kinds.contains(u"eori"_s);
    return !identifier || (kinds.contains(u"siren"_s) && isSiren(text)) ||
           (kinds.contains(u"siret"_s) && isSiret(text)) || (kinds.contains(u"rna"_s) && isRna(text)) ||
           (kinds.contains(u"eori"_s) && isEori(text));
}

bool withinBounds(const QString &text, const catalogue::Parameter &parameter)
{
    bool number = parameter.type == u"integer";
    const qsizetype size = parameter.type == u"array" ? text.count(u',') + 1 : text.size();
    const qlonglong value = number ? text.toLongLong(&number) : size;
    if (parameter.type == u"integer" && !number)
        return false;
    return value >= parameter.minimum.value_or(std::numeric_limits<int>::min()) &&
           value <= parameter.maximum.value_or(std::numeric_limits<int>::max());
}

bool isAcceptable(const QString &text, const catalogue::Parameter &parameter)
{
    return hasFormat(text, parameter.format) && withinBounds(text, parameter) &&
           (parameter.values.isEmpty() || parameter.values.contains(text));
}

ServiceError unprocessable(const QString &code, const QString &parameter)
{
    return {422, code, parameter, {}, 0};
}

ServiceError fault(const catalogue::Parameter &parameter, const QString &code)
{
    // The service names "id" what may be several kinds of identifiers, and nothing for a year.
    const QString source = parameter.name.contains(u"_or_"_s) ? u"id"_s
                           : parameter.format == u"year"      ? QString()
                                                              : parameter.name;
    return unprocessable(code.isEmpty() ? u"00366"_s : code, source);
}

std::optional<ServiceError> checkOne(const catalogue::Parameter &parameter, const Call &call)
{
    const auto found = call.parameters.constFind(parameter.name);
    if (found == call.parameters.cend() || found->isEmpty()) {
        if (!parameter.required)
            return std::nullopt;
        return fault(parameter,
                     parameter.missingCode.isEmpty() ? parameter.errorCode : parameter.missingCode);
    }
    if (isAcceptable(*found, parameter))
        return std::nullopt;
    return fault(parameter, parameter.errorCode);
}

bool isCalledEntity(const Call &call)
{
    const QString subject = call.subject();
    return (isSiren(subject) || isSiret(subject)) && subject.left(9) == call.recipient.left(9);
}

} // namespace

std::optional<ServiceError> checkRecipient(const Call &call)
{
    if (call.recipient.trimmed().isEmpty())
        return unprocessable(u"00203"_s, u"recipient"_s);
    if (!isSiret(call.recipient))
        return unprocessable(u"00210"_s, u"recipient"_s);
    return std::nullopt;
}

std::optional<ServiceError> checkTraceability(const Call &call)
{
    if (const auto found = checkRecipient(call))
        return found;
    if (isCalledEntity(call))
        return unprocessable(u"00211"_s, u"recipient"_s);
    if (call.context.trimmed().isEmpty())
        return unprocessable(u"00201"_s, u"context"_s);
    if (call.object.trimmed().isEmpty() || call.object.size() > longestObject)
        return unprocessable(u"00202"_s, u"object"_s);
    return std::nullopt;
}

std::optional<ServiceError> checkParameters(const Call &call)
{
    for (const catalogue::Parameter &parameter : call.version->parameters) {
        const bool ofTheRoute = parameter.in == u"path" || parameter.in == u"query";
        if (!ofTheRoute || parameter.name == u"recipient" || parameter.name == u"context" ||
            parameter.name == u"object")
            continue;
        if (const auto found = checkOne(parameter, call))
            return found;
    }
    return std::nullopt;
}

std::optional<ServiceError> checkRules(const Call &call)
{
    for (const catalogue::ParameterRule &rule : call.version->rules) {
        if (!rule.keptBy(call.parameters))
            return unprocessable(rule.code.isEmpty() ? u"00366"_s : rule.code, rule.when);
    }
    return std::nullopt;
}

} // namespace agrafe::sandbox
