// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/counter_label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spoken_role.h"

#include <QPainter>

namespace agrafe::ui {

CounterLabel::CounterLabel(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextRole(this, TextRole::Base);
    setSpokenRole(this, QAccessible::StaticText);
}

void CounterLabel::say(int number, const QString &words)
{
    m_number = number;
    m_words = words;
    setAccessibleName(QStringLiteral("%1 %2").arg(number).arg(words));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void CounterLabel::setWordless(bool wordless)
{
    if (m_wordless == wordless)
        return;
    m_wordless = wordless;
    updateGeometry();
    update();
}

int CounterLabel::fullWidth() const
{
    return numberWidth() + QFontMetrics(textFont(TextRole::Base)).horizontalAdvance(m_words);
}

int CounterLabel::numberWidth() const
{
    const QFontMetrics strong(textFont(TextRole::Strong));
    return scaled(16) + 6 + strong.horizontalAdvance(QString::number(m_number) + u' ');
}

QSize CounterLabel::sizeHint() const
{
    return {m_wordless ? numberWidth() : fullWidth(), scaled(20)};
}

void CounterLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const MarkLook look = lookOf(m_mark);
    const int side = scaled(16);
    paintIcon(&painter, {0, (height() - side) / 2, side, side}, look.sign, t.tint(look.tone).ink);
    QRect text = rect().adjusted(side + 6, 0, 0, 0);
    painter.setFont(textFont(TextRole::Strong));
    painter.setPen(t.text);
    const QString number = QString::number(m_number) + u' ';
    painter.drawText(text, Qt::AlignVCenter, number);
    if (m_wordless)
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(number));
    painter.setFont(textFont(TextRole::Base));
    painter.setPen(t.text2);
    painter.drawText(text, Qt::AlignVCenter, m_words);
}

} // namespace agrafe::ui
