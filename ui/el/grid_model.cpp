// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/grid_model.h"

#include "ui/el/file_work.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace agrafe::ui {

using el::CellPlace;

namespace {

bool isNumber(const el::Field &field)
{
    return field.type == el::FieldType::Integer || field.type == el::FieldType::Number;
}

bool isFigures(const el::Field &field)
{
    return isNumber(field) || field.type == el::FieldType::Date || field.type == el::FieldType::DateTime ||
           field.kind == el::FieldKind::Siret || field.kind == el::FieldKind::Siren ||
           field.kind == el::FieldKind::PostalCode || field.kind == el::FieldKind::Phone;
}

} // namespace

GridModel::GridModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void GridModel::setWork(FileWork *work)
{
    beginResetModel();
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    fill();
    endResetModel();
    if (!work)
        return;
    connect(work, &FileWork::rowsAdded, this, &GridModel::onRowsAdded);
    connect(work, &FileWork::cellsChanged, this, &GridModel::onCellsChanged);
    connect(work, &FileWork::everythingChanged, this, &GridModel::rebuild);
}

void GridModel::setFilter(const std::optional<el::ProblemFilter> &filter)
{
    m_filter = filter;
    rebuild();
}

void GridModel::rebuild()
{
    beginResetModel();
    fill();
    endResetModel();
}

void GridModel::fill()
{
    m_rows.clear();
    m_seen = 0;
    if (m_work && m_filter)
        m_rows = newProblemRows(-1);
    m_count = !m_work ? 0 : m_filter ? static_cast<int>(m_rows.size()) : m_work->table().rowCount();
}

/// Problems only grow at their end while the file is read.
std::vector<int> GridModel::newProblemRows(int last)
{
    const el::Table &table = m_work->table();
    const std::vector<el::Problem> &problems = table.problems().all();
    std::vector<int> rows;
    for (; m_seen < problems.size(); ++m_seen) {
        const el::Problem &problem = problems[m_seen];
        if (!m_filter->accepts(problem) || (last >= 0 && table.sourceRow(last) == problem.row))
            continue;
        // Rows of the source rarely have gaps: the guess is nearly always right.
        const qint64 guess = last < 0 ? -1 : last + qint64(problem.row) - table.sourceRow(last);
        const bool right =
            guess >= 0 && guess < table.rowCount() && table.sourceRow(static_cast<int>(guess)) == problem.row;
        const int row = right ? static_cast<int>(guess) : table.rowOf(problem.row);
        if (row < 0)
            continue;
        rows.push_back(row);
        last = row;
    }
    return rows;
}

void GridModel::onRowsAdded()
{
    const std::vector<int> more =
        m_filter ? newProblemRows(m_rows.empty() ? -1 : m_rows.back()) : std::vector<int>();
    const int count = m_filter ? m_count + static_cast<int>(more.size()) : m_work->table().rowCount();
    if (count == m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    m_count = count;
    endInsertRows();
}

/// Rows that have a problem again, or for the first time, come between those that are shown.
void GridModel::addProblemRows()
{
    m_seen = 0;
    const std::vector<int> wanted = newProblemRows(-1);
    std::vector<int> missing;
    std::ranges::set_difference(wanted, m_rows, std::back_inserter(missing));
    for (auto from = missing.cbegin(); from != missing.cend();) {
        const auto next = std::ranges::upper_bound(m_rows, *from);
        const auto to = next == m_rows.end() ? missing.cend() : std::lower_bound(from, missing.cend(), *next);
        const int first = static_cast<int>(next - m_rows.begin());
        const int added = static_cast<int>(to - from);
        beginInsertRows({}, first, first + added - 1);
        m_rows.insert(next, from, to);
        m_count += added;
        endInsertRows();
        from = to;
    }
}

/// A row stays where it is, even when nothing is wrong with it any more: nothing jumps. Rows of the same
/// dossier may have changed too, so all that is on the screen is painted again.
void GridModel::onCellsChanged(const QList<CellPlace> &)
{
    if (m_filter)
        addProblemRows();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

int GridModel::tableRow(int row) const
{
    return m_filter ? m_rows.at(static_cast<std::size_t>(row)) : row;
}

std::optional<CellPlace> GridModel::placeOf(const QModelIndex &index) const
{
    if (!m_work || !index.isValid() || index.row() >= m_count)
        return std::nullopt;
    return CellPlace{tableRow(index.row()), index.column()};
}

QModelIndex GridModel::indexOf(CellPlace place) const
{
    if (!m_filter)
        return index(place.row, place.field);
    const auto found = std::ranges::lower_bound(m_rows, place.row);
    if (found == m_rows.end() || *found != place.row)
        return {};
    return index(static_cast<int>(found - m_rows.begin()), place.field);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_work ? 0 : m_work->table().fieldCount();
}

QVariant GridModel::textOf(CellPlace place, const el::Problem *problem) const
{
    const QString text = m_work->table().text(place);
    return text.isEmpty() && problem ? tr("vide") : text;
}

QString GridModel::spoken(CellPlace place) const
{
    const el::Table &table = m_work->table();
    const QString text = table.text(place);
    const QString start =
        tr("Ligne %1, %2\u00a0: %3")
            .arg(table.sourceRow(place.row))
            .arg(table.matrice().fields.at(place.field).name, text.isEmpty() ? tr("vide") : text);
    const el::Problem *problem = table.problemAt(place);
    return problem ? start + QStringLiteral(", ") + el::ruleTitle(problem->rule) : start;
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    const auto place = placeOf(index);
    if (!place)
        return {};
    const el::Table &table = m_work->table();
    const el::Field &field = table.matrice().fields.at(place->field);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*place, table.problemAt(*place));
    case Qt::EditRole:
        return table.text(*place);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return spoken(*place);
    case FiguresRole:
        return isFigures(field);
    case SeverityRole:
        if (const el::Problem *problem = table.problemAt(*place))
            return static_cast<int>(el::severity(problem->rule));
        return {};
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_work)
        return {};
    const el::Table &table = m_work->table();
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_count
                   ? QVariant(QLocale::c().toString(table.sourceRow(tableRow(section))))
                   : QVariant();
    const el::Field &field = table.matrice().fields.at(section);
    if (role == Qt::DisplayRole)
        return field.name;
    if (role == Qt::ToolTipRole)
        return field.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_work && m_work->isReady() ? flags | Qt::ItemIsEditable : flags;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto place = placeOf(index);
    if (!place || role != Qt::EditRole || !m_work->isReady())
        return false;
    m_work->edit(*place, value.toString());
    return true;
}

} // namespace agrafe::ui
