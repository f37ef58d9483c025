// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QScrollArea>

namespace agrafe::ui {

/// One status in the life of an invoice, as it is drawn and read.
struct StatusStep
{
    enum class Time { Past, Now, Coming };

    QString name;   ///< the status in words, or "Code XYZ"
    QString detail; ///< under it: "17/11, 8 h 40", or who has the move
    QString sign;   ///< in the dot
    Time time = Time::Past;
    Tone tone = Tone::Info; ///< of the present one: what asks for attention
};

/// Dot, name and line of one status. The line is full up to the present one and dashed beyond.
class StatusDot final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Only, First, Middle, Last };

    StatusDot(StatusStep step, Place place, bool fullBefore, bool fullAfter, QWidget *parent = nullptr);
    [[nodiscard]] const StatusStep &step() const { return m_step; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintLines(QPainter &painter, const QPoint &centre) const;
    void paintDot(QPainter &painter, const QPoint &centre) const;

    StatusStep m_step;
    Place m_place;
    bool m_fullBefore;
    bool m_fullAfter;
};

/// The life of an invoice from left to right: what was, what is, what is to come. Tab enters at the present
/// status, ← → run along it, Home and End reach the ends.
class StatusLine final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setSteps(const QList<StatusStep> &steps);
    [[nodiscard]] const QList<StatusDot *> &dots() const { return m_dots; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void moveFrom(const StatusDot *dot, int by);

    QList<StatusDot *> m_dots;
};

} // namespace agrafe::ui
