// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/status_line.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spoken_role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace agrafe::ui {

namespace {

constexpr int dotSide = 24;
constexpr int widest = 150; ///< of a name, before it goes on the next line
constexpr int gap = 12;     ///< between two names

QString spokenTime(StatusStep::Time time)
{
    switch (time) {
    case StatusStep::Time::Past:
        return StatusLine::tr("passé");
    case StatusStep::Time::Now:
        return StatusLine::tr("statut actuel");
    case StatusStep::Time::Coming:
        break;
    }
    return StatusLine::tr("à venir");
}

TextRole nameRole(StatusStep::Time time)
{
    return time == StatusStep::Time::Now ? TextRole::Strong : TextRole::Base;
}

QSize wrapped(const QString &text, TextRole role)
{
    return QFontMetrics(textFont(role))
        .boundingRect(QRect(0, 0, scaled(widest), 1000), Qt::TextWordWrap, text)
        .size();
}

} // namespace

StatusDot::StatusDot(StatusStep step, Place place, bool fullBefore, bool fullAfter, QWidget *parent)
    : QWidget(parent)
    , m_step(std::move(step))
    , m_place(place)
    , m_fullBefore(fullBefore)
    , m_fullAfter(fullAfter)
{
    QStringList spoken{m_step.name, spokenTime(m_step.time)};
    if (!m_step.detail.isEmpty())
        spoken << m_step.detail;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(QStringLiteral(", ")));
    setSpokenRole(this, QAccessible::ListItem);
    setFocusPolicy(m_step.time == StatusStep::Time::Now ? Qt::StrongFocus : Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    drawsOwnRing(this);
}

QSize StatusDot::sizeHint() const
{
    const QSize name = wrapped(m_step.name, nameRole(m_step.time));
    const QSize detail = m_step.detail.isEmpty() ? QSize() : wrapped(m_step.detail, TextRole::Small);
    return {std::max({name.width(), detail.width(), scaled(dotSide)}) + gap + 4,
            scaled(dotSide) + 8 + name.height() + std::max(0, detail.height()) + 8};
}

void StatusDot::paintLines(QPainter &painter, const QPoint &centre) const
{
    const Tokens &t = tokensOf(palette());
    const int half = scaled(dotSide) / 2;
    const auto line = [&](int from, int to, bool full) {
        painter.setPen(full ? QPen(t.primary, 2) : QPen(t.lineStrong, 2, Qt::DashLine));
        painter.drawLine(from, centre.y(), to, centre.y());
    };
    if (m_place == Place::Middle || m_place == Place::Last)
        line(0, centre.x() - half, m_fullBefore);
    if (m_place == Place::Middle || m_place == Place::First)
        line(centre.x() + half, width(), m_fullAfter);
}

void StatusDot::paintDot(QPainter &painter, const QPoint &centre) const
{
    const Tokens &t = tokensOf(palette());
    const int half = scaled(dotSide) / 2;
    const QRect dot(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    const Tint &tint = t.tint(m_step.tone);
    QColor ink = t.onPrimary;
    switch (m_step.time) {
    case StatusStep::Time::Past:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.primary);
        break;
    case StatusStep::Time::Now:
        painter.setPen(QPen(tint.ink, 2));
        painter.setBrush(tint.fill);
        ink = tint.ink;
        break;
    case StatusStep::Time::Coming:
        painter.setPen(QPen(t.lineStrong, 1.5, Qt::DashLine));
        painter.setBrush(t.bgSurface);
        ink = t.text3;
        break;
    }
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
    const int side = scaled(14);
    paintIcon(&painter, {centre.x() - side / 2, centre.y() - side / 2, side, side}, m_step.sign, ink);
}

void StatusDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const int half = scaled(dotSide) / 2;
    const QPoint centre(4 + half, 4 + half);
    paintLines(painter, centre);
    paintDot(painter, centre);
    const QSize name = wrapped(m_step.name, nameRole(m_step.time));
    QRect place(4, 4 + 2 * half + 4, width() - gap, name.height());
    painter.setFont(textFont(nameRole(m_step.time)));
    painter.setPen(m_step.time == StatusStep::Time::Coming ? t.text3 : t.text);
    painter.drawText(place, Qt::TextWordWrap, m_step.name);
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(t.text3);
    place.setTop(place.bottom() + 1);
    place.setBottom(height());
    painter.drawText(place, Qt::TextWordWrap, m_step.detail);
    if (hasFocus() && FocusRing::byKeyboard())
        paintInnerRing(&painter, rect(), palette());
}

void StatusDot::keyPressEvent(QKeyEvent *event)
{
    constexpr int far = std::numeric_limits<int>::max() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT moveRequested(-1);
    case Qt::Key_Right:
        return Q_EMIT moveRequested(1);
    case Qt::Key_Home:
        return Q_EMIT moveRequested(-far);
    case Qt::Key_End:
        return Q_EMIT moveRequested(far);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StatusDot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

StatusLine::StatusLine(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusLine::setSteps(const QList<StatusStep> &steps)
{
    m_dots.clear();
    auto *row = new QWidget;
    row->setAccessibleName(tr("Vie de la facture"));
    setSpokenRole(row, QAccessible::List);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto past = [&](qsizetype at) { return steps.at(at).time != StatusStep::Time::Coming; };
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const bool first = at == 0;
        const bool last = at + 1 == steps.size();
        const auto place = first && last ? StatusDot::Place::Only
                           : first       ? StatusDot::Place::First
                           : last        ? StatusDot::Place::Last
                                         : StatusDot::Place::Middle;
        auto *dot = new StatusDot(steps.at(at), place, past(at), !last && past(at + 1));
        connect(dot, &StatusDot::moveRequested, this, [this, dot](int by) { moveFrom(dot, by); });
        layout->addWidget(dot, 1, Qt::AlignTop);
        m_dots << dot;
    }
    setWidget(row);
    updateGeometry();
}

void StatusLine::moveFrom(const StatusDot *dot, int by)
{
    const int at = static_cast<int>(m_dots.indexOf(dot));
    const int to = std::clamp(at + by, 0, static_cast<int>(m_dots.size()) - 1);
    m_dots.at(to)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_dots.at(to), gap, 0);
}

QSize StatusLine::sizeHint() const
{
    int height = scaled(dotSide) + 2 * scaled(20);
    for (const StatusDot *dot : m_dots)
        height = std::max(height, dot->sizeHint().height());
    return {scaled(400), height + horizontalScrollBar()->sizeHint().height()};
}

QSize StatusLine::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

} // namespace agrafe::ui
