// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/serial_date.h"

#include <QString>

#include <cmath>

namespace agrafe::sheets {

namespace {

constexpr qint64 millisecondsOfDay = 86'400'000;
constexpr double inventedLeapDay = 60;

/// The day whose number is zero.
QDate epoch(bool date1904, bool afterLeapDay)
{
    if (date1904)
        return {1904, 1, 1};
    return afterLeapDay ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
}

} // namespace

QDateTime fromSerial(double serial, bool date1904)
{
    constexpr double mostDays = 2'958'466; // 1 January 10000
    if (!std::isfinite(serial) || std::abs(serial) >= mostDays)
        return {};
    if (!date1904 && serial >= inventedLeapDay && serial < inventedLeapDay + 1)
        return {};
    const auto milliseconds = static_cast<qint64>(std::llround(serial * double(millisecondsOfDay)));
    const qint64 days = milliseconds >= 0 ? milliseconds / millisecondsOfDay
                                          : -((-milliseconds + millisecondsOfDay - 1) / millisecondsOfDay);
    const QDate day = epoch(date1904, serial > inventedLeapDay).addDays(days);
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return {};
    return {day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds - days * millisecondsOfDay)),
            Qt::UTC};
}

QDate dateFromSerial(double serial, bool date1904)
{
    return fromSerial(serial, date1904).date();
}

double toSerial(const QDateTime &when, bool date1904)
{
    const bool afterLeapDay = when.date() >= QDate(1900, 3, 1);
    const auto days = static_cast<double>(epoch(date1904, afterLeapDay).daysTo(when.date()));
    return days + double(when.time().msecsSinceStartOfDay()) / double(millisecondsOfDay);
}

std::optional<double> serialFromIso(std::string_view iso, bool date1904)
{
    constexpr std::size_t longest = 40;
    if (iso.size() > longest)
        return {};
    QString text = QString::fromLatin1(iso.data(), static_cast<qsizetype>(iso.size()));
    if (text.endsWith(u'Z'))
        text.chop(1);
    if (!text.contains(u'-')) {
        const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
        if (!time.isValid())
            return {};
        return double(time.msecsSinceStartOfDay()) / double(millisecondsOfDay);
    }
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    if (!day.isValid() || day < (date1904 ? QDate(1904, 1, 1) : QDate(1900, 1, 1)) ||
        text.mid(11).startsWith(QStringLiteral("24")))
        return {};
    if (text.size() == 10)
        return toSerial(QDateTime(day, QTime(0, 0), Qt::UTC), date1904);
    const QTime time = QTime::fromString(text.mid(11), Qt::ISODateWithMs);
    if (text.at(10) != u'T' || !time.isValid())
        return {};
    return toSerial(QDateTime(day, time, Qt::UTC), date1904);
}

std::string serialText(double serial)
{
    return QByteArray::number(serial, 'g', 15).toStdString();
}

} // namespace agrafe::sheets
