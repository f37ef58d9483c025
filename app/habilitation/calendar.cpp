// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/reminders.h"

#include <QCoreApplication>

namespace agrafe::habilitation {

namespace {

// RFC 5545 §3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(u'\n', QStringLiteral("\\n"));
    return text;
}

// §3.1: at most 75 bytes a line, the rest on lines that begin with a space; no character is cut.
QByteArray folded(const QString &line)
{
    constexpr qsizetype longest = 75;
    QByteArray lines;
    QByteArray current;
    for (const uint each : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&each), 1).toUtf8();
        if (current.size() + bytes.size() > longest) {
            lines += current + "\r\n";
            current = " ";
        }
        current += bytes;
    }
    return lines + current + "\r\n";
}

QString summaryOf(const Deadline &deadline)
{
    return deadline.what == SecretKind::TechnicalPassword
               ? QCoreApplication::translate("Reminders", "Fin du mot de passe technique de « %1 »")
                     .arg(deadline.name)
               : QCoreApplication::translate("Reminders", "Fin du jeton de « %1 »").arg(deadline.name);
}

// At nine in the morning, so many days before.
QString triggerOf(int days)
{
    return days == 0 ? QStringLiteral("PT9H") : QStringLiteral("-P%1DT15H").arg(days - 1);
}

QStringList alarmOf(const Deadline &deadline, int days)
{
    return {QStringLiteral("BEGIN:VALARM"), QStringLiteral("ACTION:DISPLAY"),
            QStringLiteral("DESCRIPTION:") + escaped(summaryOf(deadline)),
            QStringLiteral("TRIGGER:") + triggerOf(days), QStringLiteral("END:VALARM")};
}

QStringList eventOf(const Deadline &deadline, const QDateTime &now)
{
    const auto day = [](const QDate &date) { return date.toString(QStringLiteral("yyyyMMdd")); };
    const Reminder reminder{.deadline = deadline, .daysLeft = 0, .step = 0};
    QStringList lines{
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:%1-%2@agrafe")
            .arg(deadline.habilitation.toString(QUuid::WithoutBraces), toString(deadline.what)),
        QStringLiteral("DTSTAMP:") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")),
        QStringLiteral("DTSTART;VALUE=DATE:") + day(deadline.end),
        QStringLiteral("DTEND;VALUE=DATE:") + day(deadline.end.addDays(1)),
        QStringLiteral("SUMMARY:") + escaped(summaryOf(deadline)),
        QStringLiteral("DESCRIPTION:") + escaped(reminder.nextAction()),
        QStringLiteral("TRANSP:TRANSPARENT"),
    };
    for (const int days : reminderDays)
        lines += alarmOf(deadline, days);
    lines.append(QStringLiteral("END:VEVENT"));
    return lines;
}

} // namespace

QByteArray calendarOf(const QList<Habilitation> &habilitations, const QDateTime &now)
{
    const QList<Deadline> deadlines = deadlinesOf(habilitations);
    if (deadlines.isEmpty())
        return {};
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                      QStringLiteral("PRODID:-//Agrafe//Habilitations//FR"),
                      QStringLiteral("CALSCALE:GREGORIAN"), QStringLiteral("METHOD:PUBLISH")};
    for (const Deadline &deadline : deadlines)
        lines += eventOf(deadline, now);
    lines.append(QStringLiteral("END:VCALENDAR"));
    QByteArray calendar;
    for (const QString &line : lines)
        calendar += folded(line);
    return calendar;
}

QString nothingToRemind()
{
    return QCoreApplication::translate("Reminders",
                                       "Aucune échéance n’est connue : il n’y a rien à rappeler. "
                                       "Notez la fin du jeton dans l’habilitation.");
}

} // namespace agrafe::habilitation
