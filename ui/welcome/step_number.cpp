// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/welcome/step_number.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui {

StepNumber::StepNumber(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepNumber::setState(State state)
{
    m_state = state;
    update();
}

QSize StepNumber::sizeHint() const
{
    return {scaled(20), scaled(20)};
}

void StepNumber::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(palette());
    const bool current = m_state == State::Current;
    const bool done = m_state == State::Done;
    painter.setPen(current ? t.primary : done ? t.ok.edge : t.lineStrong);
    painter.setBrush(current ? t.primary : done ? t.ok.fill : t.bgSurface);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (done)
        return paintIcon(&painter, rect().adjusted(3, 3, -3, -3), QStringLiteral("coche"), t.ok.ink);
    painter.setFont(textFont(TextRole::SmallLabel));
    painter.setPen(current ? t.onPrimary : t.text);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace agrafe::ui
