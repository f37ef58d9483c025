// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/status_line_edit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace agrafe::ui {

namespace {

constexpr int side = 16;

} // namespace

StatusLineEdit::StatusLineEdit(QWidget *parent)
    : QLineEdit(parent)
{}

void StatusLineEdit::setLeadingSign(const QString &name)
{
    m_leading = name;
    updateMargins();
}

void StatusLineEdit::setStatus(Tone tone, const QString &sign, const QString &text)
{
    m_tone = tone;
    m_sign = sign;
    m_text = text;
    setAccessibleDescription(text);
    updateMargins();
    update();
}

int StatusLineEdit::statusWidth() const
{
    if (m_text.isEmpty())
        return 0;
    if (m_brief)
        return scaled(side + 6);
    return QFontMetrics(textFont(TextRole::SmallLabel)).horizontalAdvance(m_text) + scaled(side + 10);
}

void StatusLineEdit::setBrief(bool brief)
{
    m_brief = brief;
    updateMargins();
    update();
}

void StatusLineEdit::updateMargins()
{
    setTextMargins(m_leading.isEmpty() ? 0 : scaled(side + 6), 0, statusWidth(), 0);
}

void StatusLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const int sign = scaled(side);
    const int top = (height() - sign) / 2;
    if (!m_leading.isEmpty())
        paintIcon(&painter, {scaled(9), top, sign, sign}, m_leading, isEnabled() ? t.text2 : t.textOff);
    if (m_text.isEmpty())
        return;
    const QColor ink = t.tint(m_tone).ink;
    const int left = width() - scaled(7) - statusWidth() + scaled(4);
    paintIcon(&painter, {left, top, sign, sign}, m_sign, ink);
    if (m_brief)
        return;
    painter.setFont(textFont(TextRole::SmallLabel));
    painter.setPen(ink);
    painter.drawText(QRect(left + sign + scaled(4), 0, width(), height()), Qt::AlignVCenter, m_text);
}

void StatusLineEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateMargins();
    QLineEdit::changeEvent(event);
}

} // namespace agrafe::ui
