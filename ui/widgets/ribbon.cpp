// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/ribbon.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spoken_role.h"

#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hatchWidth = 44;

void paintHatch(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter->drawLine(x, rect.bottom() + 1, x + rect.height() + 1, rect.top());
    painter->restore();
}

} // namespace

Ribbon::Ribbon(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextRole(this, TextRole::Small);
    setSpokenRole(this, QAccessible::StaticText);
    setSource({});
}

void Ribbon::setSource(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(tr("Données fictives.") + u' ' + sentence);
    update();
}

QSize Ribbon::sizeHint() const
{
    return {200, scaled(24)};
}

void Ribbon::paintEvent(QPaintEvent * /*event*/)
{
    const Tint &tint = tokensOf(palette()).fictitious;
    QPainter painter(this);
    painter.fillRect(rect(), tint.fill);
    paintHatch(&painter, QRect(0, 0, hatchWidth, height()), tint.edge);
    paintHatch(&painter, QRect(width() - hatchWidth, 0, hatchWidth, height()), tint.edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tint.edge);
    painter.fillRect(QRect(0, 0, width(), 1), tint.edge);

    const int side = scaled(16);
    int x = hatchWidth + 12;
    paintIcon(&painter, {x, (height() - side) / 2, side, side}, u"fiole"_s, tint.ink);
    x += side + scaled(8);
    const auto write = [&](const QString &text, TextRole role) {
        painter.setFont(textFont(role));
        const QRect room(x, 0, width() - hatchWidth - x, height());
        const QFontMetrics metrics = painter.fontMetrics();
        painter.setPen(tint.ink);
        painter.drawText(room, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room.width()));
        x += metrics.horizontalAdvance(text) + scaled(5);
    };
    write(tr("Données fictives."), TextRole::SmallLabel);
    write(m_sentence, TextRole::Small);
}

} // namespace agrafe::ui
