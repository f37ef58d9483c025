// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/piece_row.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace agrafe::ui {

class PiecesDelegate;

/// The list of pieces: themes that fold, rows of one line or of one line and a sentence, links inside the
/// sentences, a "⋯" under the pointer, everything from the keyboard.
class PiecesView final : public QTreeView
{
    Q_OBJECT

public:
    explicit PiecesView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Piece under the cursor, −1 when a theme is.
    [[nodiscard]] int currentPiece() const;
    /// Where the link of a row stands in the viewport: for tests and for the pointer.
    [[nodiscard]] QRect linkRect(const QModelIndex &index) const;
    void showAll();
    /// To be called when a row got or lost a line.
    void heightChanged(const QModelIndex &index);

Q_SIGNALS:
    void currentPieceChanged(int item);
    void currentThemeChanged(int theme);
    void linkActivated(int item, agrafe::ui::PieceLink link);
    void menuRequested(int item, const QPoint &globalPosition);
    void detailRequested();           ///< Enter
    void documentRequested(int item); ///< Space

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Spot { None, Link, Menu };
    [[nodiscard]] Spot spotAt(const QPoint &position, const QModelIndex &index) const;
    [[nodiscard]] QRect menuRect(const QRect &row) const;
    [[nodiscard]] QPoint sentencePlace(const QRect &row) const;
    void drawTheme(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawPiece(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void activateSpot(Spot spot, const QModelIndex &index, const QPoint &globalPosition);
    void fold(const QModelIndex &index);
    void unfold(const QModelIndex &index);
    void fitColumns();
    void setHover(const QModelIndex &index);
    [[nodiscard]] bool isTypingName() const;

    PiecesDelegate *m_delegate;
    QElapsedTimer m_sinceLetter; ///< of the name of a piece that is being typed to reach it
    QPersistentModelIndex m_hover;
};

} // namespace agrafe::ui
