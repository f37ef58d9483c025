// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/birth_date.h"

#include "communes/folding.h"

#include <QRegularExpression>

namespace agrafe::identity {

namespace {

constexpr int firstYear = 1850;
constexpr int century = 100;

/// By their first letters, as they are told apart: "JUIN" and "JUIL" need four. -1: no month.
int monthOf(const QString &word)
{
    static const QStringList months{QStringLiteral("JANV"), QStringLiteral("FEV"), QStringLiteral("MARS"),
                                    QStringLiteral("AVR"),  QStringLiteral("MAI"), QStringLiteral("JUIN"),
                                    QStringLiteral("JUIL"), QStringLiteral("AOU"), QStringLiteral("SEPT"),
                                    QStringLiteral("OCT"),  QStringLiteral("NOV"), QStringLiteral("DEC")};
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (word.startsWith(months.at(i)))
            return static_cast<int>(i) + 1;
    }
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? number : -1;
}

/// "85" is 1985; "05" is 2005 once that has come.
int yearOf(const QString &digits, QDate today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int thisCentury = today.year() / century * century;
    return thisCentury + year > today.year() ? thisCentury - century + year : thisCentury + year;
}

/// Two digits are a year beside a day only: "12/03" may be either.
bool isWhole(const QRegularExpressionMatch &match)
{
    return match.capturedLength(1) > 0 || match.capturedLength(3) > 2;
}

BirthDate partial(int year, int month, int day)
{
    return {.year = year, .month = month, .day = month == 0 ? 0 : day};
}

} // namespace

QDate BirthDate::earliest() const
{
    return isEmpty() ? QDate() : QDate(year, qMax(1, month), qMax(1, day));
}

QString BirthDate::text() const
{
    if (isEmpty())
        return {};
    QString text = QString::number(year);
    for (const int number : {month, day}) {
        if (number > 0)
            text.prepend(QStringLiteral("%1/").arg(number, 2, 10, QLatin1Char('0')));
    }
    return text;
}

bool BirthDate::isPossible(QDate today) const
{
    const bool ordered = month > 0 || day == 0;
    return year >= firstYear && month >= 0 && day >= 0 && ordered && earliest().isValid() &&
           earliest() <= today;
}

std::optional<BirthDate> readBirthDate(const QString &text, QDate today)
{
    // Signs and accents are gone: "1er mars 1985" is "1ER MARS 1985".
    const QString words = QString::fromLatin1(communes::folded(text));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})(?: (\\d{1,2}))?(?: (\\d{1,2}))?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?:(\\d{1,2})(?:ER)? )?(\\d{1,2}|[A-Z]{3,9}) (\\d{4}|\\d{2})$"));
    static const QRegularExpression glued(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));
    BirthDate date;
    if (const auto match = yearFirst.match(words); match.hasMatch())
        date = partial(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto day = dayFirst.match(words); day.hasMatch() && isWhole(day))
        date = partial(yearOf(day.captured(3), today), monthOf(day.captured(2)), day.captured(1).toInt());
    else if (const auto plain = glued.match(words); plain.hasMatch())
        date = partial(plain.captured(3).toInt(), plain.captured(2).toInt(), plain.captured(1).toInt());
    return date.isPossible(today) ? std::optional(date) : std::nullopt;
}

} // namespace agrafe::identity
