// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/grid_view.h"

#include "ui/el/frozen_column.h"
#include "ui/el/grid_model.h"
#include "ui/el/problem_look.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolTip>

namespace agrafe::ui {

namespace {

constexpr int margin = 8;
constexpr int signGap = 6;

std::optional<el::Severity> severityOf(const QModelIndex &index)
{
    const QVariant severity = index.data(GridModel::SeverityRole);
    return severity.isValid() ? std::optional(static_cast<el::Severity>(severity.toInt())) : std::nullopt;
}

QFont fontOf(const QModelIndex &index, bool problem)
{
    QFont font = textFont(index.data(GridModel::FiguresRole).toBool() ? TextRole::Figures : TextRole::Base);
    if (problem)
        font.setWeight(QFont::DemiBold);
    return font;
}

/// A spreadsheet copies rows of cells: the first one is meant.
QString pastedCell()
{
    static const QRegularExpression end(QStringLiteral("[\\t\\r\\n]"));
    return QApplication::clipboard()->text().section(end, 0, 0);
}

} // namespace

int GridDelegate::widthOf(const QModelIndex &index)
{
    const bool problem = severityOf(index).has_value();
    const int sign = problem ? scaled(16) + signGap : 0;
    return QFontMetrics(fontOf(index, problem)).horizontalAdvance(index.data().toString()) + sign +
           2 * margin + 2;
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect cell = option.rect;
    const auto severity = severityOf(index);
    painter->save();
    painter->fillRect(cell, severity ? t.tint(lookOf(*severity).tone).fill : t.bgSurface);
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), t.line);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    QRect text = cell.adjusted(margin, 0, -margin, -1);
    painter->setPen(t.text);
    if (severity) {
        const ProblemLook look = lookOf(*severity);
        const QColor ink = t.tint(look.tone).ink;
        const int side = scaled(16);
        const QRect sign(text.left(), text.center().y() - side / 2, side, side);
        paintIcon(painter, sign, look.sign, ink);
        text.setLeft(sign.right() + 1 + signGap);
        painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), ink);
        painter->setPen(ink);
    }
    painter->setFont(fontOf(index, severity.has_value()));
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(
        text, int(align | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index)
        paintInnerRing(painter, cell, option.palette);
    painter->restore();
}

bool GridDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool cut = widthOf(index) > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
    return true;
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setFont(fontOf(index, false));
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

GridView::GridView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumn(this))
{
    setItemDelegate(new GridDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setAccessibleName(tr("Lignes du fichier"));
    drawsOwnRing(this);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setResizeContentsPrecision(0);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    fitRows();
}

void GridView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(scaled(30));
    verticalHeader()->setDefaultSectionSize(scaled(30));
    verticalHeader()->setFixedWidth(QFontMetrics(textFont(TextRole::Base)).horizontalAdvance(u'8') * 7 + 16);
}

void GridView::fitColumns()
{
    constexpr int sample = 40;
    const int most = scaled(240);
    const int rows = std::min(sample, model()->rowCount());
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        int width = QFontMetrics(textFont(TextRole::SmallLabel)).horizontalAdvance(name) + 2 * margin + 8;
        for (int row = 0; row < rows; ++row)
            width =
                std::max(width, GridDelegate::widthOf(model()->index(row, column)) + scaled(16) + signGap);
        setColumnWidth(column, std::min(width, most));
    }
}

void GridView::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void GridView::freeze(int column)
{
    m_frozen->setColumn(column);
}

/// In sight means beside the frozen column; a cell of that one is in sight already.
void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const bool isFrozen = m_frozen->covered() > 0 && index.column() == m_frozen->column();
    QScrollBar *sideways = horizontalScrollBar();
    const int before = sideways->value();
    QTableView::scrollTo(index, hint);
    if (isFrozen)
        return sideways->setValue(before);
    const int hidden = m_frozen->covered() - columnViewportPosition(index.column());
    if (hidden > 0)
        sideways->setValue(sideways->value() - hidden);
}

/// An editor needs the cell itself.
bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begins = QTableView::edit(index, trigger, event);
    if (begins && state() == EditingState)
        QTableView::scrollTo(index);
    return begins;
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    m_frozen->update();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_frozen->place();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen) // asked for while the grid is made too
        m_frozen->place();
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_frozen->update();
    Q_EMIT currentMoved();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
        if (model())
            fitColumns();
    }
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QApplication::clipboard()->setText(currentIndex().data(Qt::EditRole).toString());
        return event->accept();
    }
    const bool pasted = event->matches(QKeySequence::Paste);
    if ((pasted || event->key() == Qt::Key_Delete) && currentIndex().isValid()) {
        setCurrentText(pasted ? pastedCell() : QString());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

/// One step that Ctrl+Z takes back.
void GridView::setCurrentText(const QString &text)
{
    if (currentIndex().flags() & Qt::ItemIsEditable)
        model()->setData(currentIndex(), text);
}

} // namespace agrafe::ui
