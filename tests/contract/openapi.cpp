// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "openapi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::test {

namespace {

QStringList valuesOf(const QJsonObject &schema)
{
    QStringList values;
    for (const QJsonValue &value : schema.value("enum"_L1).toArray()) {
        if (value.isString() || value.isDouble())
            values += value.toVariant().toString();
    }
    return values;
}

std::optional<int> numberOf(const QJsonObject &schema, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (schema.contains(key))
            return schema.value(key).toInt();
    }
    return {};
}

/// Every {"code": "…"} of the errors of the examples.
void collectCodes(const QJsonValue &value, int status, QMap<QString, int> &into)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            collectCodes(element, status, into);
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &error : object.value("errors"_L1).toArray()) {
        const QString code = error.toObject().value("code"_L1).toString();
        if (!code.isEmpty())
            into.insert(code, status);
    }
    for (const QJsonValue &member : object)
        collectCodes(member, status, into);
}

} // namespace

std::optional<OpenApi> OpenApi::read(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    OpenApi description;
    description.m_root = QJsonDocument::fromJson(opened.readAll()).object();
    return description;
}

QList<Operation> OpenApi::operations() const
{
    QList<Operation> operations;
    const QJsonObject paths = m_root.value("paths"_L1).toObject();
    for (auto path = paths.constBegin(); path != paths.constEnd(); ++path)
        operations += operation(path.key(), path.value().toObject());
    return operations;
}

QJsonObject OpenApi::resolved(const QJsonValue &value) const
{
    QJsonObject object = value.toObject();
    while (object.contains("$ref"_L1)) {
        const QStringList steps = object.value("$ref"_L1).toString().split(u'/').sliced(1);
        object = m_root;
        for (const QString &step : steps)
            object = object.value(QString(step).replace(u"~1"_s, u"/"_s)).toObject();
    }
    return object;
}

Operation OpenApi::operation(const QString &path, const QJsonObject &item) const
{
    const QJsonObject get = item.value("get"_L1).toObject();
    Operation operation;
    operation.path = path;
    operation.deprecated = get.value("deprecated"_L1).toBool();
    readParameters(item.value("parameters"_L1), operation);
    readParameters(get.value("parameters"_L1), operation);
    const QJsonObject responses = get.value("responses"_L1).toObject();
    for (auto entry = responses.constBegin(); entry != responses.constEnd(); ++entry) {
        const int status = entry.key().toInt();
        operation.statuses.insert(status);
        const QJsonObject contents = resolved(entry.value()).value("content"_L1).toObject();
        for (const QJsonValue &content : contents) {
            collectCodes(content, status, operation.codes);
            if (status == 200)
                walk(content.toObject().value("schema"_L1), {}, false, operation.places);
        }
    }
    return operation;
}

void OpenApi::readParameters(const QJsonValue &list, Operation &operation) const
{
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject parameter = resolved(value);
        const QJsonObject schema = resolved(parameter.value("schema"_L1));
        operation.parameters +=
            DescribedParameter{.name = parameter.value("name"_L1).toString(),
                               .in = parameter.value("in"_L1).toString(),
                               .required = parameter.value("required"_L1).toBool(),
                               .values = valuesOf(schema),
                               .minimum = numberOf(schema, {"minimum"_L1, "minLength"_L1, "minItems"_L1}),
                               .maximum = numberOf(schema, {"maximum"_L1, "maxLength"_L1, "maxItems"_L1})};
    }
}

void OpenApi::walk(const QJsonValue &value, const QString &path, bool row,
                   QMap<QString, SchemaPlace> &into) const
{
    const QJsonObject schema = resolved(value);
    const bool hasInside = schema.contains("properties"_L1) || schema.value("type"_L1) == "object"_L1;
    bool alternatives = false;
    for (const auto &key : {"allOf"_L1, "oneOf"_L1, "anyOf"_L1}) {
        for (const QJsonValue &part : schema.value(key).toArray()) {
            alternatives = true;
            walk(part, path, row, into);
        }
    }
    if (!path.isEmpty() && !(alternatives && !hasInside && !schema.contains("items"_L1))) {
        SchemaPlace &place = into[path];
        if (hasInside)
            place.kind = row ? SchemaPlace::Kind::Row : SchemaPlace::Kind::Group;
        else if (schema.contains("items"_L1))
            place.kind = SchemaPlace::Kind::List;
        else
            place.type = schema.value("type"_L1).toString();
        place.values += valuesOf(schema);
    }
    walkInside(schema, path, into);
}

void OpenApi::walkInside(const QJsonObject &schema, const QString &path,
                         QMap<QString, SchemaPlace> &into) const
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.constBegin(); property != properties.constEnd(); ++property) {
        const QString inside = path.isEmpty() ? property.key() : path + u'.' + property.key();
        walk(property.value(), inside, false, into);
    }
    if (schema.contains("items"_L1))
        walk(schema.value("items"_L1), path + u"[]"_s, true, into);
}

} // namespace agrafe::test
