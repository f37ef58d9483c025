// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QPainter;
class QPalette;
class QRect;
class QWidget;

namespace agrafe::ui {

/// The ring around the control that has the focus, for people who move with the keyboard: it comes with Tab,
/// arrows and shortcuts, and goes at the first click. One object for the whole program.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// True while the last move was made with the keyboard: views and tabs draw their ring inside then.
    [[nodiscard]] static bool byKeyboard();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void setByKeyboard(bool on);

    QPointer<QFocusFrame> m_frame; ///< a sibling of the control: it goes with the control's window
};

/// Asks for a ring around a widget that is not a button, a line edit or a combo box.
void wantRing(QWidget *widget);
/// Says that a widget draws its ring itself.
void drawsOwnRing(QWidget *widget);

/// The ring of a row, a cell or a tab: 2 px, inside the rectangle.
void paintInnerRing(QPainter *painter, const QRect &rect, const QPalette &palette);

} // namespace agrafe::ui
