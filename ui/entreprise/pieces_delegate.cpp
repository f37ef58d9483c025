// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pieces_delegate.h"

#include "ui/entreprise/pieces_model.h"
#include "ui/entreprise/sentence_layout.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace agrafe::ui {

namespace {

/// Names give way; an outcome, a date never do.
bool mayElide(int column)
{
    return column == PiecesModel::Piece || column == PiecesModel::Provider;
}

QRect textRect(const QRect &cell, int column)
{
    return column == PiecesModel::Piece ? cell.adjusted(PiecesDelegate::textLeft(), 0, -8, 0)
                                        : cell.adjusted(PiecesDelegate::cellLeft, 0, -8, 0);
}

QFont fontOf(int column)
{
    if (column == PiecesModel::Piece)
        return textFont(TextRole::Medium);
    return textFont(column == PiecesModel::Validity ? TextRole::Figures : TextRole::Base);
}

QColor inkOf(const Tokens &t, const PieceRow &row, int column, const QString &text)
{
    if (column == PiecesModel::Piece)
        return row.dimmed ? t.text3 : t.text;
    if (column == PiecesModel::Validity)
        return text == QStringLiteral("—") ? t.text3 : t.text;
    return t.text3;
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const PieceRow &row)
{
    const QString text = index.data().toString();
    const QRect rect = textRect(option.rect, index.column());
    painter->setFont(fontOf(index.column()));
    painter->setPen(inkOf(tokensOf(option.palette), row, index.column(), text));
    const QString shown = mayElide(index.column())
                              ? painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width())
                              : text;
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const PieceRow &row)
{
    const Tokens &t = tokensOf(option.palette);
    const int side = scaled(16);
    const QRect place(option.rect.left() + 16, option.rect.top() + (option.rect.height() - side) / 2, side,
                      side);
    paintIcon(painter, place, row.sign, row.dimmed ? t.text3 : t.text2);
}

} // namespace

int PiecesDelegate::textLeft()
{
    return 16 + scaled(16) + 8;
}

int PiecesDelegate::lineHeight()
{
    return scaled(30);
}

void PiecesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto row = index.data(PiecesModel::RowRole).value<PieceRow>();
    QStyleOptionViewItem line = option;
    line.rect.setHeight(lineHeight());
    painter->save();
    painter->setClipRect(line.rect);
    if (index.column() == PiecesModel::Outcome) {
        painter->setFont(textFont(TextRole::Base));
        paintOutcome(painter, line.rect.adjusted(cellLeft, 0, 0, 0), row.mark, lookOf(row.mark).boxedInList,
                     option.palette, row.markText);
    } else {
        paintText(painter, line, index, row);
        if (index.column() == PiecesModel::Piece)
            paintSign(painter, line, row);
    }
    painter->restore();
}

QSize PiecesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(PiecesModel::ItemRole).toInt() < 0)
        return {0, lineHeight()};
    const SentenceLayout sentence(index.data(PiecesModel::RowRole).value<PieceRow>(), m_sentenceWidth);
    return {0, lineHeight() + (sentence.height() > 0 ? sentence.height() + 4 : 0)};
}

bool PiecesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QRect rect = textRect(option.rect, index.column());
    const bool cut = mayElide(index.column()) &&
                     QFontMetrics(fontOf(index.column())).horizontalAdvance(text) > rect.width();
    QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
    return true;
}

} // namespace agrafe::ui
