// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/el/attribute_validator.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

QString messageFor(const QString &name, const QString &value, const QString &check)
{
    return u"Attribute '%1' with value '%2' fails check for %3"_s.arg(name, value, check);
}

QString defaultTypeName(const QString &type)
{
    static const QHash<QString, QString> names{{u"integer"_s, u"INT"_s},
                                               {u"number"_s, u"NUM"_s},
                                               {u"boolean"_s, u"BOOL"_s},
                                               {u"date"_s, u"DATE"_s},
                                               {u"datetime"_s, u"DATETIME"_s}};
    return names.value(type, type.toUpper());
}

} // namespace

Result<AttributeValidator> AttributeValidator::ofMatrice(const QByteArray &json)
{
    AttributeValidator validator;
    for (const QJsonValue &field : QJsonDocument::fromJson(json).object().value(u"fields").toArray())
        validator.m_attributes.append(attributeOf(field.toObject()));
    if (validator.m_attributes.isEmpty())
        return Unexpected(Failure::of(FailureKind::Input, u"a matrice without fields"_s));
    return validator;
}

AttributeValidator::Attribute AttributeValidator::attributeOf(const QJsonObject &field)
{
    const QJsonObject el = field.value(u"el").toObject();
    const QJsonObject constraints = field.value(u"constraints").toObject();
    Attribute attribute;
    attribute.name = field.value(u"name").toString();
    attribute.type = field.value(u"type").toString(u"string"_s);
    attribute.typeName = el.value(u"fmeType").toString();
    if (!attribute.typeName.isEmpty() && attribute.type == u"string")
        attribute.type = u"number"_s; // digits kept as text, checked as a number all the same
    if (attribute.typeName.isEmpty())
        attribute.typeName = defaultTypeName(attribute.type);
    attribute.notNull = el.value(u"mandatory").toArray().contains(u"import"_s);
    attribute.unique = constraints.value(u"unique").toBool();
    if (const QJsonValue least = constraints.value(u"minimum"); least.isDouble())
        attribute.minimum = least.toDouble();
    else
        attribute.earliest = least.toString();
    if (const QJsonValue most = constraints.value(u"maximum"); most.isDouble())
        attribute.maximum = most.toDouble();
    else
        attribute.latest = most.toString();
    attribute.minLength = constraints.value(u"minLength").toInt();
    attribute.maxLength = constraints.value(u"maxLength").toInt(-1);
    for (const QJsonValue &value : constraints.value(u"enum").toArray())
        attribute.values.insert(value.toVariant().toString());
    if (const QString pattern = constraints.value(u"pattern").toString(); !pattern.isEmpty())
        attribute.pattern.setPattern(QRegularExpression::anchoredPattern(pattern));
    return attribute;
}

CsvTable AttributeValidator::rejectedRows(const CsvTable &file) const
{
    CsvTable rejected;
    rejected.header = file.header + QStringList{u"ERREUR"_s};
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < file.header.size(); ++place)
        places.insert(file.header.at(place), place);
    Seen seen;
    for (const QStringList &row : file.rows) {
        if (const QString error = firstError(places, row, seen); !error.isEmpty())
            rejected.rows.append(row + QStringList{error});
    }
    return rejected;
}

QString AttributeValidator::firstError(const QHash<QString, qsizetype> &places, const QStringList &row,
                                       Seen &seen) const
{
    for (const Attribute &attribute : m_attributes) {
        const QString value = row.value(places.value(attribute.name, -1));
        if (const QString found = error(attribute, value, seen); !found.isEmpty())
            return found;
    }
    return {};
}

QString AttributeValidator::error(const Attribute &attribute, const QString &value, Seen &seen)
{
    if (value.isEmpty())
        return attribute.notNull ? messageFor(attribute.name, value, u"not null"_s) : QString();
    if (const QString form = formError(attribute, value); !form.isEmpty())
        return form;
    if (!attribute.unique)
        return {};
    QSet<QString> &before = seen[attribute.name];
    if (before.contains(value))
        return messageFor(attribute.name, value, u"unique"_s);
    before.insert(value);
    return {};
}

QString AttributeValidator::formError(const Attribute &attribute, const QString &value)
{
    const auto fails = [&](const QString &check) { return messageFor(attribute.name, value, check); };
    if (!hasType(attribute, value))
        return fails(u"type is '%1'"_s.arg(attribute.typeName));
    if (!isInRange(attribute, value))
        return fails(u"in range"_s);
    if (value.size() < attribute.minLength)
        return fails(u"minimum length of '%1'"_s.arg(attribute.minLength));
    if (attribute.maxLength >= 0 && value.size() > attribute.maxLength)
        return fails(u"maximum length of '%1'"_s.arg(attribute.maxLength));
    if (!attribute.values.isEmpty() && !attribute.values.contains(value))
        return fails(u"in list"_s);
    if (!attribute.pattern.pattern().isEmpty() && !attribute.pattern.match(value).hasMatch())
        return fails(u"matches regular expression '%1'"_s.arg(attribute.pattern.pattern()));
    return {};
}

bool AttributeValidator::hasType(const Attribute &attribute, const QString &value)
{
    static const QRegularExpression whole(u"^[+-]?[0-9]+$"_s);
    static const QRegularExpression number(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    if (attribute.type == u"integer")
        return whole.match(value).hasMatch();
    if (attribute.type == u"number")
        return number.match(value).hasMatch();
    if (attribute.type == u"date")
        return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10;
    return true;
}

bool AttributeValidator::isInRange(const Attribute &attribute, const QString &value)
{
    const double number = value.toDouble();
    return (!attribute.minimum || number >= *attribute.minimum) &&
           (!attribute.maximum || number <= *attribute.maximum) &&
           (attribute.earliest.isEmpty() || value >= attribute.earliest) &&
           (attribute.latest.isEmpty() || value <= attribute.latest);
}

} // namespace agrafe::sandbox
