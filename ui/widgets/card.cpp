// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/card.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    parts::paintBox(&painter, rect(), t.bgSurface, t.line, 6);
}

} // namespace agrafe::ui
