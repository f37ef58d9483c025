// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_list.h"

#include "base/day_text.h"
#include "ui/chorus/status_look.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace agrafe::ui {

namespace {

constexpr int leftMargin = 12; ///< beside the bar of the selected row

/// Text of a cell, and before a status its sign. Amounts and dates are never cut.
class InvoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        QRect text = option.rect.adjusted(index.column() == InvoiceModel::Number ? leftMargin : 5, 0, -8, 0);
        painter->save();
        if (index.column() == InvoiceModel::Status)
            text.setLeft(paintSign(painter, option, text, index) + 8);
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        const bool quiet = index.column() == InvoiceModel::Deposited || index.column() == InvoiceModel::Dated;
        painter->setPen(quiet ? t.text2 : t.text);
        const QString whole = index.data().toString();
        const bool elide = index.column() == InvoiceModel::Party || index.column() == InvoiceModel::Number;
        painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          elide ? painter->fontMetrics().elidedText(whole, Qt::ElideRight, text.width())
                                : whole);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {0, scaled(30)};
    }

private:
    static int paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                         const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const StatusLook look = statusLook(index.data(InvoiceModel::StatusRole).toString());
        const int side = scaled(16);
        const QRect place(cell.left(), cell.top() + (cell.height() - side) / 2, side, side);
        paintIcon(painter, place, look.sign, look.tone ? t.tint(*look.tone).ink : t.text2);
        return place.right();
    }
};

/// The first title stands above the numbers.
class InvoiceHeader final : public QHeaderView
{
public:
    explicit InvoiceHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &t = tokensOf(palette());
        painter->fillRect(rect, t.bgSunken);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
        QHeaderView::paintSection(painter, rect.adjusted(section == 0 ? leftMargin - 5 : 0, 0, 0, 0),
                                  section);
    }
};

} // namespace

InvoiceList::InvoiceList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new InvoiceModel(this))
    , m_filter(new InvoiceFilter(this))
{
    setHeader(new InvoiceHeader(this));
    setItemDelegate(new InvoiceDelegate(this));
    setAccessibleName(tr("Factures"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    drawsOwnRing(this);
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    setSortingEnabled(true);
    sortByColumn(InvoiceModel::Deposited, Qt::DescendingOrder);
    connect(m_model, &InvoiceModel::modelReset, this, &InvoiceList::fitColumns);
    connect(m_model, &InvoiceModel::dataChanged, this, &InvoiceList::fitColumns);
    connect(this, &QTreeView::doubleClicked, this, &InvoiceList::openRequested);
}

QList<chorus::InvoiceRow> InvoiceList::shown() const
{
    QList<chorus::InvoiceRow> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows << m_model->invoices().at(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

QList<chorus::InvoiceRow> InvoiceList::selected() const
{
    QList<chorus::InvoiceRow> rows;
    const QModelIndexList indexes = selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows << m_model->invoices().at(m_filter->mapToSource(index).row());
    return rows;
}

const chorus::InvoiceRow *InvoiceList::current() const
{
    const QModelIndex source = m_filter->mapToSource(currentIndex());
    return source.isValid() ? &m_model->invoices().at(source.row()) : nullptr;
}

bool InvoiceList::select(qint64 invoice)
{
    const auto &all = m_model->invoices();
    const auto found = std::ranges::find(all, invoice, &chorus::InvoiceRow::id);
    if (found == all.end())
        return false;
    const QModelIndex index =
        m_filter->mapFromSource(m_model->index(static_cast<int>(found - all.begin()), 0));
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

void InvoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentInvoiceChanged();
}

void InvoiceList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current())
        return Q_EMIT openRequested();
    QTreeView::keyPressEvent(event);
}

/// Of the longest: what an invoice has come to is never cut.
int InvoiceList::widthOfStatuses() const
{
    const QFontMetrics words(textFont(TextRole::Base));
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString word = m_model->index(row, InvoiceModel::Status).data().toString();
        widest = std::max(widest, words.horizontalAdvance(word));
    }
    return std::max(widest + scaled(16 + 8 + 5 + 12), scaled(150)); // sign and margins
}

/// Dates, amounts and statuses keep their room; the party takes the rest.
void InvoiceList::fitColumns()
{
    const QFontMetrics figures(textFont(TextRole::Figures));
    const int day = std::max(
        figures.horizontalAdvance(dayText({2026, 9, 30})) + scaled(24),
        QFontMetrics(textFont(TextRole::SmallLabel)).horizontalAdvance(InvoiceModel::tr("Déposée le")) +
            scaled(42)); // with the arrow of the order
    const int amount = figures.horizontalAdvance(QStringLiteral("9 999 999,99 €")) + 16;
    const int widths[] = {scaled(116), scaled(120), day + scaled(10), day, amount, widthOfStatuses()};
    int wanted = std::accumulate(std::begin(widths), std::end(widths), 0);
    const int room = viewport()->width();
    // The invoice itself tells its dates.
    for (const int column : {InvoiceModel::Dated, InvoiceModel::Deposited}) {
        const bool fits = wanted <= room;
        setColumnHidden(column, !fits);
        wanted -= fits ? 0 : widths[column];
    }
    for (int column = 0; column < InvoiceModel::ColumnCount; ++column) {
        const int rest = column == InvoiceModel::Party ? std::max(room - wanted, 0) : 0;
        if (!isColumnHidden(column))
            header()->resizeSection(column, widths[column] + rest);
    }
}

void InvoiceList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void InvoiceList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        scheduleDelayedItemsLayout();
    }
}

void InvoiceList::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(row, t.bgSelected);
        painter->fillRect(QRect(0, row.top(), 3, row.height()), t.primary);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, t.bgHover);
    }
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(0, row.bottom(), row.width(), 1), t.line);
    if (index.row() == currentIndex().row() && hasFocus() && FocusRing::byKeyboard())
        paintInnerRing(painter, row, option.palette);
}

} // namespace agrafe::ui
