// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/piece_row.h"

#include <QRect>
#include <QTextLayout>

class QPainter;
class QPalette;

namespace agrafe::ui {

/// The second line of a row: its sentence across the columns, its link inside it, wrapped and never cut.
class SentenceLayout
{
public:
    SentenceLayout(const PieceRow &row, int width);

    /// 0 when the row has no sentence.
    [[nodiscard]] int height() const { return m_height; }
    /// Where the link is, from the sentence's top left; empty when there is none.
    [[nodiscard]] QRect linkRect() const { return m_link; }
    void paint(QPainter *painter, const QPoint &at, const QPalette &palette, bool dimmed) const;

private:
    void breakLines(int width);
    void findLink();
    void paintProgress(QPainter *painter, const QPoint &at, const QPalette &palette) const;

    PieceRow m_row;
    qsizetype m_linkStart = -1;
    int m_indent = 0;
    int m_height = 0;
    QRect m_link;
    mutable QTextLayout m_layout;
};

} // namespace agrafe::ui
