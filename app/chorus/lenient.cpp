// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/lenient.h"

#include "base/day_text.h"

#include <QJsonArray>
#include <QTimeZone>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone &france()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}

// "…+0100", which Qt does not read, besides "…+01:00".
QString withColon(QString text)
{
    const qsizetype sign = text.size() - 5;
    if (sign > 10 && (text.at(sign) == u'+' || text.at(sign) == u'-') && !text.mid(sign).contains(u':'))
        text.insert(text.size() - 2, u':');
    return text;
}

QDateTime timeOf(const QString &written)
{
    QString text = withColon(written);
    if (text.size() > 10 && text.at(10) == u' ')
        text[10] = u'T';
    QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid())
        read = QDateTime::fromString(text, Qt::ISODate);
    if (read.isValid() && read.timeSpec() == Qt::LocalTime) // no zone written: the hour of France
        read = QDateTime(read.date(), read.time(), france());
    return read;
}

} // namespace

QString Moment::text() const
{
    if (at.isValid())
        return momentText(at);
    return day.isValid() ? dayText(day) : written;
}

Moment momentOf(const QString &written)
{
    Moment moment;
    moment.written = written.trimmed();
    constexpr qsizetype dayLength = 10;
    if (moment.written.size() <= dayLength) {
        moment.day = QDate::fromString(moment.written, Qt::ISODate);
        return moment;
    }
    const QDateTime read = timeOf(moment.written);
    if (!read.isValid())
        return moment;
    moment.at = read.toUTC();
    moment.day = read.toTimeZone(france()).date();
    return moment;
}

QString textAt(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() || value.isDouble() || value.isBool() ? value.toVariant().toString() : QString();
}

QString textAt(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (QString text = textAt(object, name); !text.isEmpty())
            return text;
    }
    return {};
}

qint64 numberAt(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? value.toInteger() : value.toString().toLongLong();
}

qint64 numberAt(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const qint64 number = numberAt(object, name); number != 0)
            return number;
    }
    return 0;
}

std::optional<bool> flagAt(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().toUpper();
    if (word == u"OUI" || word == u"TRUE")
        return true;
    return word == u"NON" || word == u"FALSE" ? std::optional(false) : std::nullopt;
}

Amount amountAt(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() || value.isDouble() ? Amount::parsed(textAt(object, name)) : Amount();
}

Moment momentAt(const QJsonObject &object, QStringView name)
{
    return momentOf(object.value(name).toString());
}

Moment momentAt(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    return momentOf(textAt(object, names));
}

QList<QJsonObject> rowsAt(const QJsonObject &object, QStringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isObject())
        return {value.toObject()};
    QList<QJsonObject> rows;
    for (const auto &row : value.toArray()) {
        if (row.isObject())
            rows.append(row.toObject());
    }
    return rows;
}

} // namespace agrafe::chorus
