// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>
#include <QPainter>

namespace agrafe::ui::parts {

namespace {

struct Edge
{
    QColor color;
    double width;
};

Edge edgeOf(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    if (widget && widget->property("agrafeWrong").toBool())
        return {t.no.ink, 2};
    if (!(option.state & QStyle::State_Enabled))
        return {t.line, 1};
    if (option.state & QStyle::State_HasFocus)
        return {t.focus, 1};
    return {t.lineStrong, 1};
}

bool isLocked(const QStyleOption &option, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return !(option.state & QStyle::State_Enabled) || (edit && edit->isReadOnly());
}

} // namespace

void lineEditPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const Edge edge = edgeOf(option, widget);
    paintBox(painter, option.rect, isLocked(option, widget) ? t.bgSunken : t.bgSurface, edge.color, 4,
             edge.width);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const Edge edge = edgeOf(option, widget);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    paintBox(painter, option.rect,
             !enabled  ? t.bgSunken
             : hovered ? t.bgHover
                       : t.bgSurface,
             edge.color, 4, edge.width);
    const int side = scaled(16);
    const QRect arrow(option.rect.right() - side - scaled(9),
                      option.rect.top() + (option.rect.height() - side) / 2, side, side);
    paintIcon(painter, arrow, QStringLiteral("bas"), enabled ? t.text2 : t.textOff);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget, const QRect &upRect,
             const QRect &downRect)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const Edge edge = edgeOf(option, widget);
    paintBox(painter, option.rect, enabled ? t.bgSurface : t.bgSunken, edge.color, 4, edge.width);
    const QColor ink = enabled ? t.text2 : t.textOff;
    paintIcon(painter, upRect.adjusted(0, 3, 0, 1), QStringLiteral("haut"), ink);
    paintIcon(painter, downRect.adjusted(0, -1, 0, -3), QStringLiteral("bas"), ink);
}

namespace {

QRectF barOf(const QStyleOption &option)
{
    const double height = qMin(option.rect.height(), scaled(6));
    QRectF bar(option.rect);
    bar.setTop(bar.center().y() - height / 2);
    bar.setHeight(height);
    return bar;
}

} // namespace

void progressGroove(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.line);
    painter->setBrush(t.bgSunken);
    painter->drawRoundedRect(barOf(option).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Tokens &t = tokensOf(option.palette);
    const QRectF bar = barOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.primary);
    if (option.maximum <= option.minimum) {
        painter->drawRoundedRect(
            QRectF(bar.x() + bar.width() * 0.3, bar.y(), bar.width() * 0.24, bar.height()), 2, 2);
    } else {
        const double part = double(option.progress - option.minimum) / (option.maximum - option.minimum);
        if (part > 0)
            painter->drawRoundedRect(QRectF(bar.x(), bar.y(), qMax(3.0, bar.width() * part), bar.height()), 2,
                                     2);
    }
    painter->restore();
}

} // namespace agrafe::ui::parts
