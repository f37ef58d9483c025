// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/value_text.h"

#include "base/day_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

namespace agrafe::etat {

using catalogue::FieldFormat;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00a0);

const QLocale &french()
{
    static const QLocale locale(QLocale::French, QLocale::France);
    return locale;
}

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<double> toNumber(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Groups of three digits, comma; as many decimals as the number has, or `decimals` when it has any.
QString numberText(double number, int decimals = QLocale::FloatingPointShortest)
{
    constexpr double exact = 9'007'199'254'740'992.0;
    if (std::abs(number) >= exact)
        return french().toString(number, 'g', QLocale::FloatingPointShortest);
    const bool whole = number == std::trunc(number);
    QString text =
        whole ? french().toString(static_cast<qint64>(number)) : french().toString(number, 'f', decimals);
    return text.replace(QChar(0x202f), noBreakSpace);
}

QString withUnit(const QString &number, const QString &unit)
{
    return number + noBreakSpace + unit;
}

/// The catalogue gives units in the plural; French has no plural below two.
QString unitFor(double number, const QString &unit)
{
    const bool singular = std::abs(number) < 2 && unit.size() > 1 && unit.endsWith(u's');
    return singular ? unit.chopped(1) : unit;
}

QString amountText(double number, const QString &unit)
{
    constexpr int cents = 2;
    return withUnit(numberText(number, cents), unit);
}

QString grouped(const QString &text, std::initializer_list<int> sizes)
{
    int total = 0;
    for (const int size : sizes)
        total += size;
    if (!allDigits(text) || text.size() != total)
        return text;
    QStringList groups;
    qsizetype at = 0;
    for (const int size : sizes) {
        groups += text.mid(at, size);
        at += size;
    }
    return groups.join(noBreakSpace);
}

/// "07-1985", "1985-07", "198507": a month of a year.
std::optional<QDate> monthOfYear(const QString &text)
{
    for (const auto &form : {u"yyyy-MM"_s, u"MM-yyyy"_s, u"MM/yyyy"_s, u"yyyyMM"_s}) {
        const QDate date = QDate::fromString(text, form);
        if (text.size() == form.size() && date.isValid())
            return date;
    }
    return std::nullopt;
}

/// "12-31" and "30-06" leave no doubt; "06-07" does, and stays as received.
std::optional<QDate> dayOfYear(const QString &text)
{
    constexpr int leapYear = 2000;
    const QStringList parts = text.split(u'-');
    if (text.size() != 5 || parts.size() != 2 || !allDigits(parts[0]) || !allDigits(parts[1]))
        return std::nullopt;
    const QDate monthFirst(leapYear, parts[0].toInt(), parts[1].toInt());
    const QDate dayFirst(leapYear, parts[1].toInt(), parts[0].toInt());
    if (monthFirst.isValid() == dayFirst.isValid() && monthFirst != dayFirst)
        return std::nullopt;
    return monthFirst.isValid() ? std::optional(monthFirst)
           : dayFirst.isValid() ? std::optional(dayFirst)
                                : std::nullopt;
}

/// A day that a service gives as its first second, here or in UTC, is a day.
QString dayOrMomentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    for (const QDateTime &first : {local, moment.toUTC()}) {
        if (first.time() == QTime(0, 0))
            return dayText(first.date());
    }
    return momentText(moment);
}

QString dateText(const QString &text)
{
    constexpr qsizetype isoDay = 10;
    if (text.size() == isoDay) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            return dayText(day);
    }
    if (const auto month = monthOfYear(text))
        return month->toString(u"MM/yyyy");
    if (const auto day = dayOfYear(text)) {
        const QString number =
            day->day() == 1 ? QCoreApplication::translate("ValueText", "1er") : QString::number(day->day());
        return number + noBreakSpace + french().monthName(day->month());
    }
    const QDateTime moment = text.size() > isoDay ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return moment.isValid() ? dayOrMomentText(moment) : text;
}

QString timestampText(const QJsonValue &value)
{
    const auto number = toNumber(value);
    constexpr double farFuture = 253'402'300'799.0; // the last second of the year 9999
    if (!number || std::abs(*number) > farFuture)
        return value.isString() ? dateText(value.toString()) : rawText(value);
    return dayOrMomentText(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*number)));
}

QString monthText(const QString &text)
{
    constexpr int december = 12;
    const int number = text.size() <= 2 && allDigits(text) ? text.toInt() : 0;
    if (number >= 1 && number <= december)
        return french().monthName(number);
    const auto month = monthOfYear(text);
    return month ? french().monthName(month->month()) + noBreakSpace + QString::number(month->year()) : text;
}

QString phoneText(const QString &text)
{
    return grouped(text, {2, 2, 2, 2, 2});
}

QString enumerationText(const QJsonValue &value, const catalogue::Field &field)
{
    const QString code = rawText(value);
    const auto words = field.values.constFind(code);
    return words != field.values.cend()
               ? *words
               : QCoreApplication::translate("ValueText", "%1 (valeur non répertoriée)").arg(code);
}

QString booleanText(const QJsonValue &value)
{
    const QString code = rawText(value);
    return code == u"true"    ? QCoreApplication::translate("ValueText", "Oui")
           : code == u"false" ? QCoreApplication::translate("ValueText", "Non")
                              : code;
}

QString plainText(const QJsonValue &value)
{
    if (value.isBool())
        return booleanText(value);
    QString text = rawText(value);
    return value.isDouble() ? text.replace(u'.', u',') : text;
}

QString numericText(const QJsonValue &value, const catalogue::Field &field)
{
    const auto number = toNumber(value);
    if (!number)
        return rawText(value);
    switch (field.format) {
    case FieldFormat::Euros:
        return amountText(*number, u"€"_s);
    case FieldFormat::KiloEuros:
        return amountText(*number, u"k€"_s);
    case FieldFormat::Percent:
        return withUnit(numberText(*number), u"%"_s);
    case FieldFormat::Duration:
        return durationText(std::chrono::seconds(static_cast<qint64>(std::clamp(*number, -1e15, 1e15))));
    default:
        return field.unit.isEmpty() ? numberText(*number)
                                    : withUnit(numberText(*number), unitFor(*number, field.unit));
    }
}

QString formattedText(const QJsonValue &value, const catalogue::Field &field)
{
    switch (field.format) {
    case FieldFormat::Date:
    case FieldFormat::DateTime:
        return dateText(rawText(value));
    case FieldFormat::Timestamp:
        return timestampText(value);
    case FieldFormat::Month:
        return monthText(rawText(value));
    case FieldFormat::Euros:
    case FieldFormat::KiloEuros:
    case FieldFormat::Percent:
    case FieldFormat::Number:
    case FieldFormat::Duration:
        return numericText(value, field);
    case FieldFormat::Boolean:
        return booleanText(value);
    case FieldFormat::Enumeration:
        return enumerationText(value, field);
    case FieldFormat::Siren:
        return grouped(rawText(value), {3, 3, 3});
    case FieldFormat::Siret:
        return grouped(rawText(value), {3, 3, 3, 5});
    case FieldFormat::Phone:
        return phoneText(rawText(value));
    case FieldFormat::Text:
    case FieldFormat::Year:
    case FieldFormat::Rna:
    case FieldFormat::Url:
    case FieldFormat::DocumentUrl:
    case FieldFormat::Email:
        break;
    }
    return plainText(value);
}

QString count(qint64 number, const QString &one, const QString &several)
{
    return (number < 2 ? one : several).arg(number);
}

} // namespace

QString nothingText()
{
    return QCoreApplication::translate("ValueText", "Aucun");
}

QString rawText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < seconds(0))
        return numberText(static_cast<double>(duration.count())) + noBreakSpace + u's';
    // Up to two days people count in hours ("24 heures"), then in days.
    const qint64 wholeDays = duration >= days(2) ? floor<days>(duration).count() : 0;
    const seconds rest = duration - days(wholeDays);
    const hh_mm_ss clock(rest);
    QStringList parts;
    if (wholeDays > 0)
        parts += count(wholeDays, QCoreApplication::translate("ValueText", "%1 jour"),
                       QCoreApplication::translate("ValueText", "%1 jours"));
    if (clock.hours().count() > 0)
        parts += count(clock.hours().count(), QCoreApplication::translate("ValueText", "%1 heure"),
                       QCoreApplication::translate("ValueText", "%1 heures"));
    if (clock.minutes().count() > 0)
        parts += count(clock.minutes().count(), QCoreApplication::translate("ValueText", "%1 minute"),
                       QCoreApplication::translate("ValueText", "%1 minutes"));
    if (clock.seconds().count() > 0 || parts.isEmpty())
        parts += count(clock.seconds().count(), QCoreApplication::translate("ValueText", "%1 seconde"),
                       QCoreApplication::translate("ValueText", "%1 secondes"));
    return parts.size() == 1 ? parts.first()
                             : QCoreApplication::translate("ValueText", "%1 et %2").arg(parts[0], parts[1]);
}

QString valueText(const QJsonValue &value, const catalogue::Field *field)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
        return QCoreApplication::translate("ValueText", "Non communiqué");
    if (value.isObject() || value.isArray()) {
        const bool empty = value.isObject() ? value.toObject().isEmpty() : value.toArray().isEmpty();
        return empty ? nothingText() : rawText(value);
    }
    return field ? formattedText(value, *field) : plainText(value);
}

} // namespace agrafe::etat
