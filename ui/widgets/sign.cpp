// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/sign.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace agrafe::ui {

Sign::Sign(const QString &name, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sign::setName(const QString &name)
{
    m_name = name;
    update();
}

void Sign::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Sign::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize Sign::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void Sign::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const QColor plain = m_ink == Ink::Primary ? t.primary : t.text2;
    paintIcon(&painter, rect(), m_name, m_tone ? t.tint(*m_tone).ink : plain);
}

} // namespace agrafe::ui
