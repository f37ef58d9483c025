// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/rules_list.h"

#include "ui/el/problem_look.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace agrafe::ui {

void RulesModel::setCounts(const el::ProblemList &problems)
{
    beginResetModel();
    m_lines.clear();
    const QList<el::Rule> rules = el::allRules();
    for (const el::Rule rule : rules)
        if (problems.count(rule) > 0)
            m_lines.append({rule, problems.count(rule)});
    std::ranges::stable_sort(m_lines, std::ranges::greater(), &Line::count);
    endResetModel();
}

void RulesModel::updateCounts(const el::ProblemList &problems)
{
    const QList<el::Rule> rules = el::allRules();
    for (const el::Rule rule : rules)
        if (problems.count(rule) > 0 && !indexOf(rule).isValid()) {
            beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
            m_lines.append({rule, 0});
            endInsertRows();
        }
    for (Line &line : m_lines)
        line.count = problems.count(line.rule);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

void RulesModel::setFiltered(const std::optional<el::Rule> &rule)
{
    m_filtered = rule;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

QModelIndex RulesModel::indexOf(el::Rule rule) const
{
    const auto found = std::ranges::find(m_lines, rule, &Line::rule);
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

qint64 RulesModel::most() const
{
    qint64 most = 1;
    for (const Line &line : m_lines)
        most = std::max(most, line.count);
    return most;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return el::ruleTitle(line.rule);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n problème(s)", nullptr, int(line.count))
            .arg(el::ruleTitle(line.rule), lookOf(el::severity(line.rule)).word);
    case RuleRole:
        return int(line.rule);
    case CountRole:
        return line.count;
    case MostRole:
        return most();
    case FilteredRole:
        return m_filtered == line.rule;
    default:
        return {};
    }
}

QSize RulesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(120), scaled(46)};
}

void RulesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto severity = el::severity(static_cast<el::Rule>(index.data(RulesModel::RuleRole).toInt()));
    const ProblemLook look = lookOf(severity);
    const QColor ink = t.tint(look.tone).ink;
    const qint64 count = index.data(RulesModel::CountRole).toLongLong();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? t.bgSelected : t.bgSurface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.primary);
    const QRect room = option.rect.adjusted(16, 0, -16, 0);
    const int side = scaled(16);
    const int line = scaled(20);
    const int top = room.top() + scaled(7);
    paintIcon(painter, {room.left(), top + (line - side) / 2, side, side}, look.sign, ink);
    const QString figure = QLocale().toString(count);
    painter->setFont(textFont(selected ? TextRole::Strong : TextRole::Base));
    const int figureWidth = painter->fontMetrics().horizontalAdvance(figure);
    const int filterSide = index.data(RulesModel::FilteredRole).toBool() ? side + 6 : 0;
    const QRect title(room.left() + side + 8, top, room.width() - side - 16 - figureWidth - filterSide, line);
    painter->setPen(count > 0 ? t.text : t.text3);
    painter->drawText(
        title, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->drawText(QRect(room.right() - figureWidth, top, figureWidth + 1, line), Qt::AlignVCenter,
                      figure);
    if (filterSide > 0)
        paintIcon(painter, {title.right() + 4, top + (line - side) / 2, side, side}, QStringLiteral("filtre"),
                  ink);
    const QRect track(title.left(), top + line + scaled(4), room.right() - title.left() + 1, scaled(6));
    painter->fillRect(track, t.bgSunken);
    const qint64 most = index.data(RulesModel::MostRole).toLongLong();
    const int width = count == 0 ? 0 : std::max(3, static_cast<int>(track.width() * count / most));
    paintBar(painter, {track.left(), track.top(), width, track.height()}, fillOf(severity), ink);
    if ((option.state & QStyle::State_HasFocus) && FocusRing::byKeyboard())
        paintInnerRing(painter, option.rect, option.palette);
    painter->restore();
}

RulesView::RulesView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RulesDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Problèmes par règle"));
    setAccessibleDescription(tr("Espace limite la grille à la règle choisie, Échap montre tout."));
    drawsOwnRing(this);
}

std::optional<el::Rule> RulesView::currentRule() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && selectionModel()->isSelected(index)
               ? std::optional(static_cast<el::Rule>(index.data(RulesModel::RuleRole).toInt()))
               : std::nullopt;
}

void RulesView::clearRule()
{
    clearSelection();
    setCurrentIndex({});
}

void RulesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The selection follows the current line only afterwards.
    QMetaObject::invokeMethod(this, &RulesView::ruleChanged, Qt::QueuedConnection);
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    const auto rule = currentRule();
    if (rule && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return))
        return Q_EMIT filterToggled(*rule);
    if (event->key() == Qt::Key_Escape && rule)
        return clearRule();
    QListView::keyPressEvent(event);
}

void RulesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (const auto rule = currentRule())
        Q_EMIT filterToggled(*rule);
}

} // namespace agrafe::ui
