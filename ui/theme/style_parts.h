// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The parts that AgrafeStyle paints, one family a file.
namespace agrafe::ui::parts {

// Shared: flat boxes.
void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, double radius = 4,
              double penWidth = 1);
void paintSelectionBar(QPainter *painter, const QRect &rect, const QColor &color);

// Buttons (style_buttons.cpp)
void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);

// Fields (style_fields.cpp)
void lineEditPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget, const QRect &upRect,
             const QRect &downRect);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);

// Views, tabs, bars (style_views.cpp)
void headerSection(const QStyleOption &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter, const QRect &textRect);
void tabShape(const QStyleOptionTab &option, QPainter *painter);
void tabLabel(const QStyleOptionTab &option, QPainter *painter);
void viewRow(const QStyleOptionViewItem &option, QPainter *painter, bool withBar);
void branch(const QStyleOption &option, QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider);

// Menus and tooltips (style_menus.cpp)
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
void menuPanel(const QStyleOption &option, QPainter *painter);
void tipPanel(const QStyleOption &option, QPainter *painter);
/// "Ctrl K" in a small key cap, right-aligned in rect; returns its width.
int paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys, const QPalette &palette);
[[nodiscard]] int keyCapWidth(const QString &keys);

} // namespace agrafe::ui::parts
