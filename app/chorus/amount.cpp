// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/amount.h"

#include <QLocale>
#include <QRegularExpression>

#include <limits>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimals = 6;
constexpr qint64 million = 1'000'000;
constexpr int mostDigits = 18;

QString withoutTail(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

// The decimals of a number of millionths, without the zeros behind them.
QString fractionOf(qint64 micros)
{
    return withoutTail(QString::number(qAbs(micros % million)).rightJustified(decimals, u'0'));
}

// "1 234,56" as French writes it, with any of its spaces.
QString withoutGroups(const QString &text)
{
    static const QRegularExpression form(u"^[+-]?\\d{1,3}([ \u00a0\u202f]\\d{3})+([.,]\\d*)?$"_s);
    static const QRegularExpression spaces(u"[ \u00a0\u202f]"_s);
    return form.match(text).hasMatch() ? QString(text).remove(spaces) : text;
}

QString grouped(qint64 whole)
{
    QString text = QString::number(whole);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QChar(QChar::Nbsp));
    return text;
}

} // namespace

Amount Amount::ofMicros(qint64 micros)
{
    Amount amount;
    amount.m_micros = micros;
    return amount;
}

Amount Amount::parsed(const QString &text)
{
    static const QRegularExpression form(u"^([+-]?)(\\d+)(?:[.,](\\d*))?(?:[eE]([+-]?\\d{1,3}))?$"_s);
    Amount amount;
    amount.m_written = text.trimmed();
    const auto match = form.match(withoutGroups(amount.m_written));
    if (!match.hasMatch())
        return amount;
    // All figures, and where the point stands among them.
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + match.captured(4).toInt();
    if (point < -mostDigits || point > mostDigits)
        return amount;
    digits = QString(qMax<qsizetype>(0, -point), u'0') + digits.leftJustified(point, u'0');
    point = qMax<qsizetype>(0, point);
    const QString fraction = withoutTail(digits.mid(point));
    bool fits = false;
    const qint64 whole = digits.left(point).toLongLong(&fits);
    constexpr qint64 most = std::numeric_limits<qint64>::max() / million - 1;
    if ((point > 0 && !fits) || whole > most || fraction.size() > decimals)
        return amount;
    const qint64 micros = whole * million + fraction.leftJustified(decimals, u'0').toLongLong();
    return ofMicros(match.captured(1) == u"-" ? -micros : micros);
}

QString Amount::plain() const
{
    if (!m_micros)
        return m_written;
    const QString fraction = fractionOf(*m_micros);
    const QString sign = *m_micros < 0 ? u"-"_s : QString();
    const QString whole = sign + QString::number(qAbs(*m_micros / million));
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

QString Amount::plainMoney() const
{
    if (!m_micros)
        return m_written;
    const QString text = plain();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? text + u".00"_s : text.leftJustified(point + 3, u'0');
}

QString Amount::text(const QString &currency) const
{
    if (isNone())
        return {};
    const QString unit = QChar(QChar::Nbsp) + (currency.isEmpty() || currency == u"EUR" ? u"€"_s : currency);
    if (!m_micros)
        return m_written + unit;
    const QString sign = *m_micros < 0 ? u"−"_s : QString();
    const QString fraction = fractionOf(*m_micros).leftJustified(2, u'0');
    return sign + grouped(qAbs(*m_micros / million)) + u',' + fraction + unit;
}

QJsonValue Amount::toJson() const
{
    if (isNone())
        return QJsonValue::Null;
    if (m_micros && *m_micros % million == 0)
        return *m_micros / million;
    const double number = plain().toDouble();
    const QString sent = QString::number(number, 'g', QLocale::FloatingPointShortest); // as JSON is written
    return m_micros && parsed(sent) == *this ? QJsonValue(number) : QJsonValue(plain());
}

Amount operator+(const Amount &left, const Amount &right)
{
    qint64 sum = 0;
    if (!left.m_micros || !right.m_micros || __builtin_add_overflow(*left.m_micros, *right.m_micros, &sum))
        return {};
    return Amount::ofMicros(sum);
}

} // namespace agrafe::chorus
