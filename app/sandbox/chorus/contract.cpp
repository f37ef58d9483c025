// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/contract.h"

#include "sandbox/resource.h"

#include <QDate>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
}

bool isDay(const QJsonValue &value)
{
    const QString text = value.toString();
    return QDate::fromString(text.left(10), Qt::ISODate).isValid() &&
           (text.size() == 10 || text.size() == 19);
}

} // namespace

Contract::Contract()
{
    const QJsonObject all = readResource(u"chorus-contract"_s).object();
    m_lists = all.value(u"lists").toObject();
    m_operations = all.value(u"operations").toObject();
}

QString Contract::fault(const QString &operation, const QJsonObject &body) const
{
    return objectFault(m_operations.value(operation).toObject(), body);
}

QString Contract::objectFault(const QJsonObject &shape, const QJsonObject &object) const
{
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        const auto known = shape.constFind(each.key());
        if (known == shape.constEnd())
            return u"%1\u00a0: champ inconnu"_s.arg(each.key());
        if (const QString fault = valueFault(*known, *each); !fault.isEmpty())
            return u"%1\u00a0: %2"_s.arg(each.key(), fault);
    }
    return {};
}

QString Contract::valueFault(const QJsonValue &shape, const QJsonValue &value) const
{
    if (value.isNull())
        return {};
    if (shape.isString())
        return scalarFault(shape.toString(), value);
    const QJsonObject form = shape.toObject();
    if (form.contains(u"enum"))
        return form.value(u"enum").toArray().contains(value) ? QString() : u"valeur hors de la liste"_s;
    if (form.contains(u"[]")) {
        for (const auto &each : value.toArray()) {
            if (const QString fault = valueFault(form.value(u"[]"), each); !fault.isEmpty())
                return fault;
        }
        return value.isArray() ? QString() : u"liste attendue"_s;
    }
    // The main attachment: an object in the description, an array of one in what clients send.
    if (value.isArray() && value.toArray().size() == 1)
        return objectFault(form, value.toArray().first().toObject());
    return value.isObject() ? objectFault(form, value.toObject()) : u"objet attendu"_s;
}

QString Contract::scalarFault(const QString &type, const QJsonValue &value) const
{
    if (type.startsWith(u'$'))
        return m_lists.value(type).toArray().contains(value) ? QString() : u"valeur hors de la liste"_s;
    const bool right = type == u"str"                     ? value.isString()
                       : type == u"bool"                  ? value.isBool()
                       : type == u"date"                  ? isDay(value)
                       : type == u"i32" || type == u"i64" ? isInteger(value)
                       // A works example of the publisher sends amounts as text.
                       : type == u"dec" ? value.isDouble() || value.isString()
                                        : false;
    return right ? QString() : u"type %1 attendu"_s.arg(type);
}

} // namespace agrafe::sandbox::cpro
