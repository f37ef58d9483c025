// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/pieces_model.h"

#include <QWidget>

class QHBoxLayout;

namespace agrafe::ui {

class CounterLabel;
class PiecesView;
class Segments;

/// The left side of a file: counters, filter, list.
class PiecesSide final : public QWidget
{
    Q_OBJECT

public:
    explicit PiecesSide(PiecesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PiecesView *view() const { return m_view; }
    void select(int item);
    /// The first piece, without taking the focus.
    void selectFirst();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitCounters();
    [[nodiscard]] QList<CounterLabel *> counters() const;
    void updateCounts();

    PiecesModel *m_model;
    PiecesFilter *m_filter;
    CounterLabel *m_proved;
    CounterLabel *m_refused;
    CounterLabel *m_unknown;
    CounterLabel *m_pending;
    Segments *m_segments;
    PiecesView *m_view;
};

} // namespace agrafe::ui
