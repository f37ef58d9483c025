// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "texts.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::test {

using namespace catalogue;

namespace {

/// Adds a text under the place that it was made for; empty ones may be left out by the catalogue.
class Collector
{
public:
    void required(const QString &place, const QString &text, bool label = false)
    {
        m_texts += Text{place, text, label};
    }
    void optional(const QString &place, const QString &text)
    {
        if (!text.isEmpty())
            required(place, text);
    }
    [[nodiscard]] QList<Text> texts() const { return m_texts; }

private:
    QList<Text> m_texts;
};

void collectParameters(const EndpointVersion &version, Collector &into)
{
    for (const Parameter &parameter : version.parameters) {
        const QString place = version.path + u" parameter "_s + parameter.name;
        into.required(place, parameter.label, true);
        into.optional(place + u" help"_s, parameter.help);
        for (const QString &words : parameter.words)
            into.required(place + u" value"_s, words);
    }
}

/// The places that a sentence shows are no words of it.
QString withoutPlaces(QString sentence)
{
    for (const QString &place : placesOf(sentence))
        sentence.replace(u'{' + place + u'}', u"…"_s);
    return sentence;
}

void collectRules(const EndpointVersion &version, Collector &into)
{
    for (const ParameterRule &rule : version.rules)
        into.required(version.path + u" rule"_s, rule.sentence);
    for (const AnswerCase &one : version.answer.cases) {
        for (const QString &sentence : one.sentences)
            into.required(version.path + u" answer"_s, sentence);
    }
}

void collectFields(const EndpointVersion &version, Collector &into)
{
    for (const Field &field : version.fields) {
        const QString place = version.path + u' ' + field.path;
        into.required(place, field.label, true);
        into.optional(place + u" unit"_s, field.unit);
        for (const QString &words : field.values)
            into.required(place + u" value"_s, words);
    }
}

void collectEndpoint(const Endpoint &endpoint, Collector &into)
{
    into.required(endpoint.id + u" title"_s, endpoint.title, true);
    into.required(endpoint.id + u" shortTitle"_s, endpoint.shortTitle, true);
    into.required(endpoint.id + u" perimeter"_s, endpoint.perimeter);
    into.required(endpoint.id + u" freshness"_s, endpoint.freshness);
    into.optional(endpoint.id + u" cache"_s, endpoint.cache);
    for (const OutcomeRule &rule : endpoint.outcomes)
        into.optional(endpoint.id + u" outcome"_s, rule.sentence);
    for (const EndpointVersion &version : endpoint.versions) {
        collectParameters(version, into);
        collectFields(version, into);
        collectRules(version, into);
    }
}

} // namespace

QList<Text> textsOf(const Catalogue &catalogue)
{
    Collector collector;
    for (const Theme &theme : catalogue.themes())
        collector.required(theme.id, theme.title, true);
    for (const Way &way : catalogue.ways()) {
        collector.required(way.id, way.title, true);
        collector.required(way.id + u" help"_s, way.help);
        collector.optional(way.id + u" reservation"_s, way.reservation);
    }
    for (const Endpoint &endpoint : catalogue.endpoints())
        collectEndpoint(endpoint, collector);
    return collector.texts();
}

QString faultIn(const Text &text)
{
    struct Fault
    {
        QRegularExpression pattern;
        QString what;
    };
    static const QList<Fault> faults{
        {QRegularExpression(u"^\\s*$"_s), u"is empty"_s},
        {QRegularExpression(u"_"_s), u"is a key, not words"_s},
        {QRegularExpression(u"'"_s), u"has a straight apostrophe"_s},
        {QRegularExpression(u"[^\\x{A0}][:;!?»]"_s), u"lacks a no-break space before a sign"_s},
        {QRegularExpression(u"«[^\\x{A0}]"_s), u"lacks a no-break space after «"_s},
        {QRegularExpression(u"^ | $|  "_s), u"has a stray space"_s},
        {QRegularExpression(u"TODO|TBD"_s), u"is unfinished"_s}};
    for (const Fault &fault : faults) {
        if (fault.pattern.match(withoutPlaces(text.text)).hasMatch())
            return fault.what;
    }
    if (text.label && (text.text.front().isLower() || text.text.endsWith(u'.')))
        return u"is not a heading: capital first, no full stop"_s;
    return {};
}

} // namespace agrafe::test
