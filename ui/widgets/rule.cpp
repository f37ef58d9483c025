// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/rule.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace agrafe::ui {

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    setSizePolicy(orientation == Qt::Horizontal ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

QSize Rule::sizeHint() const
{
    return m_orientation == Qt::Horizontal ? QSize(8, 1) : QSize(9, scaled(14));
}

void Rule::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor color = tokensOf(palette()).line;
    if (m_orientation == Qt::Horizontal)
        painter.fillRect(QRect(0, height() / 2, width(), 1), color);
    else
        painter.fillRect(QRect(width() / 2, 0, 1, height()), color);
}

} // namespace agrafe::ui
