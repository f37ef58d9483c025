// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/time_line.h"

#include "base/day_text.h"
#include "habilitation/reminders.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spoken_role.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownBefore = 180; ///< days of the present token that are drawn
constexpr int shownAfter = 30;   ///< days beyond the end when there is no new one
constexpr int gap = 16;          ///< between two labels on a line

/// Ticks of the first reminders alone: those of the last days would be one.
QList<int> drawnSteps()
{
    QList<int> steps;
    for (const int step : habilitation::reminderDays)
        if (step >= 15)
            steps << step;
    return steps;
}

QBrush hatch(const QColor &ink)
{
    constexpr int side = 6;
    QPixmap tile(side, side);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.4));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
    return QBrush(tile);
}

} // namespace

QString untilText(const QDate &today, const QDate &day)
{
    const int days = static_cast<int>(today.daysTo(day));
    const int ago = -days;
    const int months = days / 30;
    if (days == 0)
        return QCoreApplication::translate("TimeLine", "aujourd’hui");
    if (days < 0)
        return QCoreApplication::translate("TimeLine", "il y a %n jour(s)", nullptr, ago);
    return days < 120 ? QCoreApplication::translate("TimeLine", "dans %n jour(s)", nullptr, days)
                      : QCoreApplication::translate("TimeLine", "dans %n mois", nullptr, months);
}

TimeLine::TimeLine(QWidget *parent)
    : QWidget(parent)
    , m_present(tr("Jeton actuel"))
    , m_next(tr("Nouveau jeton"))
{
    setSpokenRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimeLine::setNames(const QString &present, const QString &next)
{
    m_present = present;
    m_next = next;
    updateSpoken();
}

void TimeLine::setDates(const Dates &dates)
{
    m_dates = dates;
    updateSpoken();
    updateGeometry();
    update();
}

void TimeLine::updateSpoken()
{
    QString spoken;
    if (!m_dates.end.isValid())
        spoken = tr("%1 : la fin n’est pas connue.").arg(m_present);
    else
        spoken = tr("%1 : fin le %2, %3. Rappels 90, 60, 30, 15, 7 et 1 jours avant, et le jour même.")
                     .arg(m_present, dayText(m_dates.end), untilText(m_dates.today, m_dates.end));
    if (m_dates.newEnd.isValid())
        spoken += u' ' + tr("%1 : fin le %2, %3.")
                             .arg(m_next, dayText(m_dates.newEnd), untilText(m_dates.today, m_dates.newEnd));
    setAccessibleName(spoken);
    setToolTip(spoken);
}

QDate TimeLine::first() const
{
    const QDate start = m_dates.end.isValid() ? m_dates.end.addDays(-shownBefore) : m_dates.today;
    return qMin(start, m_dates.today);
}

QDate TimeLine::last() const
{
    const QDate end = m_dates.newEnd.isValid() ? m_dates.newEnd
                      : m_dates.end.isValid()  ? m_dates.end.addDays(shownAfter)
                                               : m_dates.today.addDays(shownAfter);
    return qMax(end, m_dates.today.addDays(1));
}

int TimeLine::placeOf(const QDate &day, int width) const
{
    return static_cast<int>(first().daysTo(day) * (width - 1) / qMax<qint64>(1, first().daysTo(last())));
}

/// Each begins where its date is, or as near as it fits; one that would cover another goes a line down.
QList<TimeLine::Label> TimeLine::labels(int width) const
{
    QList<Label> labels;
    const auto add = [&](const QString &name, const QDate &day) {
        if (!day.isValid())
            return;
        Label label{.strong = tr("%1 : %2").arg(name, dayText(day)), .rest = untilText(m_dates.today, day)};
        label.width = QFontMetrics(textFont(TextRole::Strong)).horizontalAdvance(label.strong + u"  "_s) +
                      QFontMetrics(textFont(TextRole::Base)).horizontalAdvance(label.rest);
        label.at = qBound(0, placeOf(day, width), qMax(0, width - label.width));
        if (!labels.isEmpty() && labels.last().at + labels.last().width + gap > label.at)
            label.line = labels.last().line + 1;
        labels << label;
    };
    add(m_present, m_dates.end);
    add(m_next, m_dates.newEnd);
    return labels;
}

QSize TimeLine::sizeHint() const
{
    return {scaled(560), heightForWidth(scaled(560))};
}

int TimeLine::heightForWidth(int width) const
{
    int lines = 1;
    for (const Label &label : labels(width))
        lines = qMax(lines, label.line + 1);
    return scaled(20) + 4 + scaled(16) + 4 + lines * scaled(20);
}

void TimeLine::paintBar(QPainter &painter, int top, int height) const
{
    const Tokens &t = tokensOf(palette());
    const int end = m_dates.end.isValid() ? placeOf(m_dates.end, width()) : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.bgSunken);
    painter.drawRoundedRect(QRect(0, top, width(), height), 3, 3);
    painter.setBrush(t.fillWait);
    if (end > 0)
        painter.drawRoundedRect(QRect(0, top, end, height), 3, 3);
    if (!m_dates.newEnd.isValid())
        return;
    const QRect added(end, top, qMax(3, placeOf(m_dates.newEnd, width()) - end), height);
    painter.fillRect(added, t.bgSurface);
    painter.setBrushOrigin(added.topLeft());
    painter.fillRect(added, hatch(t.primary));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(t.primary);
    painter.drawRect(added.adjusted(0, 0, -1, -1));
}

void TimeLine::paintTicks(QPainter &painter, int top, int height) const
{
    const Tokens &t = tokensOf(palette());
    const auto tick = [&](const QDate &day, int above, int thick, const QColor &ink) {
        painter.fillRect(
            QRect(qMin(placeOf(day, width()), width() - thick), top - above, thick, height + 2 * above), ink);
    };
    for (const int step : m_dates.end.isValid() ? drawnSteps() : QList<int>())
        tick(m_dates.end.addDays(-step), 0, 2, t.text);
    for (const QDate &end : {m_dates.end, m_dates.newEnd})
        if (end.isValid())
            tick(end, 4, 2, t.primary);
    tick(m_dates.today, 5, 2, t.text);
}

void TimeLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const int line = scaled(20);
    const int barTop = line + 4 + 3;
    const int barHeight = scaled(10);
    paintBar(painter, barTop, barHeight);
    paintTicks(painter, barTop, barHeight);
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(t.text);
    const QString today = tr("Aujourd’hui");
    const int half = painter.fontMetrics().horizontalAdvance(today) / 2;
    const int at = qBound(0, placeOf(m_dates.today, width()) - half, qMax(0, width() - 2 * half));
    painter.drawText(QRect(at, 0, width() - at, line), Qt::AlignLeft | Qt::AlignVCenter, today);
    const int under = barTop + barHeight + 7;
    const QList<Label> below = labels(width());
    for (const Label &label : below) {
        const QRect place(label.at, under + label.line * line, width() - label.at, line);
        painter.setFont(textFont(TextRole::Strong));
        painter.setPen(t.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, label.strong);
        const int written = painter.fontMetrics().horizontalAdvance(label.strong + u"  "_s);
        painter.setFont(textFont(TextRole::Base));
        painter.setPen(t.text3);
        painter.drawText(place.adjusted(written, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, label.rest);
    }
    const QString reminders = tr("rappels à 90, 60, 30, 15 jours");
    const int wide = QFontMetrics(textFont(TextRole::Base)).horizontalAdvance(reminders) + gap;
    if (m_dates.end.isValid() && !below.isEmpty() && below.first().at > wide) {
        painter.setPen(t.text3);
        painter.setFont(textFont(TextRole::Base));
        painter.drawText(QRect(0, under, below.first().at - gap, line), Qt::AlignRight | Qt::AlignVCenter,
                         reminders);
    }
}

void TimeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace agrafe::ui
