// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/json_reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::catalogue {

namespace {

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    default:
        return u"an object"_s;
    }
}

} // namespace

QString Place::toString() const
{
    if (m_parent == nullptr)
        return m_name;
    const QString own = m_index < 0 ? m_name : u"%1[%2]"_s.arg(m_list).arg(m_index);
    const QString separator = m_parent->m_parent == nullptr ? u": "_s : own.startsWith(u'[') ? u""_s : u"."_s;
    return m_parent->toString() + separator + own;
}

void Problem::report(const Place &place, const QString &what)
{
    if (m_text.isEmpty())
        m_text = u"%1: %2"_s.arg(place.toString(), what);
}

ObjectReader::ObjectReader(const QJsonValue &value, const Place &place, Problem &problem)
    : m_object(value.toObject())
    , m_place(place)
    , m_problem(problem)
{
    m_asked.reserve(static_cast<std::size_t>(m_object.size()));
    if (!value.isObject())
        report(u"an object is expected"_s);
}

QJsonValue ObjectReader::optional(QLatin1StringView key, QJsonValue::Type type)
{
    QJsonValue value = any(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    report(u"“%1” must be %2"_s.arg(key, nameOf(type)));
    return QJsonValue::Undefined;
}

QJsonValue ObjectReader::required(QLatin1StringView key, QJsonValue::Type type)
{
    if (!m_object.contains(key))
        report(u"“%1” is missing"_s.arg(key));
    return optional(key, type);
}

QJsonValue ObjectReader::any(QLatin1StringView key)
{
    QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && std::ranges::find(m_asked, key) == m_asked.cend())
        m_asked.push_back(key);
    return value;
}

QString ObjectReader::text(QLatin1StringView key)
{
    const QString value = required(key, QJsonValue::String).toString();
    if (value.isEmpty())
        report(u"“%1” is empty"_s.arg(key));
    return value;
}

QString ObjectReader::optionalText(QLatin1StringView key)
{
    return optional(key, QJsonValue::String).toString();
}

bool ObjectReader::flag(QLatin1StringView key)
{
    return optional(key, QJsonValue::Bool).toBool();
}

int ObjectReader::number(QLatin1StringView key)
{
    return required(key, QJsonValue::Double).toInt();
}

std::optional<int> ObjectReader::optionalNumber(QLatin1StringView key)
{
    const QJsonValue value = optional(key, QJsonValue::Double);
    return value.isUndefined() ? std::nullopt : std::optional(value.toInt());
}

QJsonArray ObjectReader::list(QLatin1StringView key)
{
    return required(key, QJsonValue::Array).toArray();
}

QJsonArray ObjectReader::optionalList(QLatin1StringView key)
{
    return optional(key, QJsonValue::Array).toArray();
}

QStringList ObjectReader::texts(QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray values = list(key);
    for (const auto &value : values) {
        if (!value.isString())
            report(u"“%1” must hold texts only"_s.arg(key));
        texts += value.toString();
    }
    return texts;
}

void ObjectReader::finish()
{
    if (static_cast<qsizetype>(m_asked.size()) == m_object.size())
        return;
    for (const QString &key : m_object.keys()) {
        if (std::ranges::find(m_asked, key) == m_asked.cend())
            report(u"unknown key “%1”"_s.arg(key));
    }
}

} // namespace agrafe::catalogue
