// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/piece_row.h"

#include <QStyledItemDelegate>

namespace agrafe::ui {

/// Paints the cells of a row in its first 30 px; what crosses the columns is the view's
/// (PiecesView::drawRow).
class PiecesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int textLeft(); ///< where titles start: after the chevron or the sign
    static constexpr int cellLeft = 5;   ///< where the other columns start: under the text of their header
    [[nodiscard]] static int lineHeight();

    /// Room of the sentence: set by the view when its width changes.
    void setSentenceWidth(int width) { m_sentenceWidth = width; }
    [[nodiscard]] int sentenceWidth() const { return m_sentenceWidth; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    int m_sentenceWidth = 600;
};

} // namespace agrafe::ui
