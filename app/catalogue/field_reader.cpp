// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/shared_parts.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

namespace {

const QHash<QString, FieldFormat> &formats()
{
    static const QHash<QString, FieldFormat> formats{{u"text"_s, FieldFormat::Text},
                                                     {u"date"_s, FieldFormat::Date},
                                                     {u"datetime"_s, FieldFormat::DateTime},
                                                     {u"timestamp"_s, FieldFormat::Timestamp},
                                                     {u"year"_s, FieldFormat::Year},
                                                     {u"month"_s, FieldFormat::Month},
                                                     {u"euros"_s, FieldFormat::Euros},
                                                     {u"kiloeuros"_s, FieldFormat::KiloEuros},
                                                     {u"percent"_s, FieldFormat::Percent},
                                                     {u"number"_s, FieldFormat::Number},
                                                     {u"boolean"_s, FieldFormat::Boolean},
                                                     {u"enumeration"_s, FieldFormat::Enumeration},
                                                     {u"siren"_s, FieldFormat::Siren},
                                                     {u"siret"_s, FieldFormat::Siret},
                                                     {u"rna"_s, FieldFormat::Rna},
                                                     {u"url"_s, FieldFormat::Url},
                                                     {u"document_url"_s, FieldFormat::DocumentUrl},
                                                     {u"duration"_s, FieldFormat::Duration},
                                                     {u"email"_s, FieldFormat::Email},
                                                     {u"phone"_s, FieldFormat::Phone}};
    return formats;
}

FieldFormat readFormat(ObjectReader &reader)
{
    const QString name = reader.optionalText("format"_L1);
    if (name.isEmpty())
        return FieldFormat::Text;
    const auto found = formats().constFind(name);
    if (found != formats().cend())
        return *found;
    reader.report(u"unknown format “%1”"_s.arg(name));
    return FieldFormat::Text;
}

QMap<QString, QString> readValues(ObjectReader &reader, FieldFormat format, const Words &words)
{
    const QJsonValue value = reader.any("values"_L1);
    if (value.isUndefined() == (format == FieldFormat::Enumeration))
        reader.report(u"“values” goes with the format “enumeration”, and with it alone"_s);
    const QJsonObject table = value.toObject();
    QMap<QString, QString> values;
    for (auto entry = table.constBegin(); entry != table.constEnd(); ++entry) {
        if (entry.value().toString().isEmpty())
            reader.report(u"value “%1” has no words"_s.arg(entry.key()));
        values.insert(entry.key(), words(entry.value().toString()));
    }
    return values;
}

} // namespace

QList<Field> FieldReader::read(const QJsonArray &fields, const Place &place) const
{
    QList<Field> read;
    for (qsizetype i = 0; i < fields.size(); ++i)
        readOne(fields.at(i), Place(place, {}, i), read);
    return read;
}

void FieldReader::readOne(const QJsonValue &value, const Place &place, QList<Field> &into) const
{
    ObjectReader reader(value, place, m_problem);
    const bool usesSet = reader.has("use"_L1);
    // A set may be laid at the root, or under a place that needs no heading.
    const QString label = usesSet ? reader.optionalText("label"_L1) : reader.text("label"_L1);
    Field field{.path = usesSet ? reader.optionalText("path"_L1) : reader.text("path"_L1),
                .label = m_words(label),
                .format = readFormat(reader),
                .unit = m_words(reader.optionalText("unit"_L1)),
                .values = {},
                .protectedByPartialDiffusion = reader.flag("protected"_L1),
                .technical = reader.flag("technical"_L1),
                .scopes = {},
                .formerName = reader.optionalText("formerName"_L1),
                .newRight = reader.flag("newRight"_L1)};
    if (const QString scope = reader.optionalText("scope"_L1); !scope.isEmpty())
        field.scopes = {scope};
    if (field.newRight && field.scopes.isEmpty())
        reader.report(u"a new right needs a scope"_s);
    if (!field.scopes.isEmpty() && label.isEmpty())
        reader.report(u"a scope goes with a label"_s);
    field.values = readValues(reader, field.format, m_words);
    if (!label.isEmpty())
        into += field;
    if (usesSet)
        use(reader, field, into);
    reader.finish();
}

void FieldReader::use(ObjectReader &reader, const Field &at, QList<Field> &into) const
{
    const QString name = reader.text("use"_L1);
    const auto set = m_fieldsets.constFind(name);
    if (set == m_fieldsets.cend()) {
        reader.report(u"unknown set of fields “%1”"_s.arg(name));
        return;
    }
    for (Field field : *set) {
        if (!at.path.isEmpty())
            field.path = at.path + u'.' + field.path;
        field.protectedByPartialDiffusion |= at.protectedByPartialDiffusion;
        field.technical |= at.technical;
        into += field;
    }
}

Fieldsets FieldsetReader::read()
{
    for (auto entry = m_sets.constBegin(); entry != m_sets.constEnd(); ++entry)
        readSet(entry.key());
    return m_read;
}

void FieldsetReader::readSet(const QString &name)
{
    if (m_read.contains(name) || !m_sets.contains(name))
        return;
    const Place place(m_place, name);
    if (m_underWay.contains(name)) {
        m_problem.report(place, u"this set of fields uses itself"_s);
        return;
    }
    m_underWay.insert(name);
    const QJsonArray fields = m_sets.value(name).toArray();
    for (const auto &field : fields)
        readSet(field.toObject().value("use"_L1).toString());
    m_read.insert(name, FieldReader(m_read, m_words, m_problem).read(fields, place));
}

} // namespace agrafe::catalogue
