// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/connection_step.h"

#include <QScrollArea>

class QVBoxLayout;

namespace agrafe::ui {

class StepCard;
class StepLine;

/// The steps of the connection in their order, with what to do below the open one. Scrolls a column whose
/// height follows its width: a resizable area would ask the height anew while it resizes, for ever.
class StepList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// The open one stays open; none was chosen yet: the first missing one opens.
    void setSteps(const QList<ConnectionStep> &steps);
    [[nodiscard]] const QList<ConnectionStep> &steps() const { return m_steps; }
    /// An id; empty: the next steps choose.
    void setOpen(const QString &step);
    /// The first line of that step, brought into sight.
    void openStep(chorus::Step step);
    [[nodiscard]] const QString &open() const { return m_open; }
    /// Null: none is open.
    [[nodiscard]] const ConnectionStep *current() const;
    [[nodiscard]] StepCard *card() const { return m_card; }
    [[nodiscard]] const QList<StepLine *> &lines() const { return m_lines; }
    /// Tab comes from the one, through the lines and the open card, to the others.
    void standBetween(QWidget *before, const QList<QWidget *> &after);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void placeCard();
    void revealOpen();
    void orderFocus();
    void toggle(const QString &step);

    QVBoxLayout *m_column;
    QList<StepLine *> m_lines;
    QList<ConnectionStep> m_steps;
    StepCard *m_card = nullptr;
    QString m_open;
    QWidget *m_before = nullptr;
    QList<QWidget *> m_after;
};

} // namespace agrafe::ui
