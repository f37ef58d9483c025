// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pieces_model.h"

#include <algorithm>

namespace agrafe::ui {

namespace {

constexpr quintptr themeId = 0; // a piece carries its theme's row + 1

} // namespace

PiecesModel::PiecesModel(const catalogue::Catalogue &catalogue, Now now, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_now(std::move(now))
{}

PiecesModel::Entry PiecesModel::made(const entreprise::Item &item) const
{
    const catalogue::Endpoint *endpoint = m_catalogue.find(item.endpointId);
    Q_ASSERT_X(endpoint, "PiecesModel", "a piece comes from the catalogue");
    return {item, endpoint, pieceRow(item, *endpoint, m_now())};
}

void PiecesModel::setItems(const QList<entreprise::Item> &items)
{
    beginResetModel();
    m_pieces.clear();
    m_themes.clear();
    for (const catalogue::Theme &theme : m_catalogue.themes())
        m_themes.append({theme.id, theme.title, {}});
    for (const entreprise::Item &item : items) {
        m_pieces.append(made(item));
        if (const int place = themePlace(m_pieces.last().endpoint->theme); place >= 0)
            m_themes[place].pieces.append(static_cast<int>(m_pieces.size()) - 1);
    }
    m_themes.removeIf([](const Group &group) { return group.pieces.isEmpty(); });
    endResetModel();
    Q_EMIT countsChanged();
}

int PiecesModel::themePlace(const QString &id) const
{
    const auto found = std::ranges::find(m_themes, id, &Group::id);
    return found == m_themes.end() ? -1 : static_cast<int>(found - m_themes.begin());
}

void PiecesModel::updateItem(int item, const entreprise::Item &content)
{
    if (item < 0 || item >= m_pieces.size())
        return;
    m_pieces[item].item = content;
    refresh(item);
    Q_EMIT countsChanged();
}

void PiecesModel::refresh(int item)
{
    Entry &entry = m_pieces[item];
    const QString before = entry.row.sentence + entry.row.linkText;
    entry.row = pieceRow(entry.item, *entry.endpoint, m_now());
    const QModelIndex first = indexOf(item);
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    if (before != entry.row.sentence + entry.row.linkText)
        Q_EMIT heightChanged(first);
}

void PiecesModel::addItem(const entreprise::Item &content)
{
    const Entry entry = made(content);
    int place = themePlace(entry.endpoint->theme);
    if (place < 0) {
        place = static_cast<int>(m_themes.size());
        const auto theme =
            std::ranges::find(m_catalogue.themes(), entry.endpoint->theme, &catalogue::Theme::id);
        beginInsertRows({}, place, place);
        m_themes.append(
            {entry.endpoint->theme, theme == m_catalogue.themes().end() ? QString() : theme->title, {}});
        endInsertRows();
    }
    Group &group = m_themes[place];
    const int row = static_cast<int>(group.pieces.size());
    beginInsertRows(index(place, 0), row, row);
    m_pieces.append(entry);
    group.pieces.append(static_cast<int>(m_pieces.size()) - 1);
    endInsertRows();
    Q_EMIT countsChanged();
}

void PiecesModel::tick()
{
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].row.running)
            refresh(i);
    }
}

const entreprise::Item *PiecesModel::item(int index) const
{
    return index >= 0 && index < m_pieces.size() ? &m_pieces[index].item : nullptr;
}

const catalogue::Endpoint *PiecesModel::endpoint(int index) const
{
    return index >= 0 && index < m_pieces.size() ? m_pieces[index].endpoint : nullptr;
}

QModelIndex PiecesModel::indexOf(int item) const
{
    for (int theme = 0; theme < m_themes.size(); ++theme) {
        if (const auto row = m_themes[theme].pieces.indexOf(item); row >= 0)
            return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(theme) + 1);
    }
    return {};
}

void PiecesModel::count(Counts &counts, const PieceRow &row)
{
    ++counts.all;
    counts.attention += row.attention;
    switch (row.mark) {
    case Mark::Proved:
        ++counts.proved;
        break;
    case Mark::Refused:
        ++counts.refused;
        break;
    case Mark::Unknown:
        ++counts.unknown;
        break;
    case Mark::Running:
        ++counts.running;
        break;
    case Mark::Waiting:
        ++counts.waiting;
        break;
    case Mark::NotCovered:
        ++counts.notCovered;
        break;
    case Mark::NotConcerned:
        ++counts.notConcerned;
        break;
    }
}

PiecesModel::Counts PiecesModel::counts() const
{
    Counts counts;
    for (const Entry &entry : m_pieces)
        count(counts, entry.row);
    return counts;
}

PiecesModel::Counts PiecesModel::countsOfTheme(int theme) const
{
    Counts counts;
    for (const int piece : m_themes.value(theme).pieces)
        count(counts, m_pieces.at(piece).row);
    return counts;
}

QString PiecesModel::titleOfTheme(int theme) const
{
    return m_themes.value(theme).title;
}

QModelIndex PiecesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : themeId);
}

QModelIndex PiecesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == themeId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, themeId);
}

int PiecesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_themes.size());
    if (parent.internalId() != themeId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_themes[parent.row()].pieces.size());
}

int PiecesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const PiecesModel::Entry *PiecesModel::pieceAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == themeId)
        return nullptr;
    return &m_pieces[m_themes[static_cast<int>(index.internalId()) - 1].pieces[index.row()]];
}

QVariant PiecesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Entry *piece = pieceAt(index))
        return role == ItemRole ? QVariant(static_cast<int>(piece - m_pieces.constData()))
                                : pieceData(*piece, index.column(), role);
    return role == ThemeRole ? QVariant(index.row()) : themeData(m_themes[index.row()], index.column(), role);
}

QVariant PiecesModel::themeData(const Group &theme, int column, int role) const
{
    if (role == ItemRole)
        return -1;
    if (role == CountRole)
        return static_cast<int>(theme.pieces.size());
    if (column != Piece) // painted as one row, read cell by cell
        return role == Qt::AccessibleTextRole ? theme.title : QVariant();
    if (role == Qt::DisplayRole)
        return theme.title;
    if (role == Qt::AccessibleTextRole)
        return theme.pieces.size() > 1 ? tr("%1, %2 pièces").arg(theme.title).arg(theme.pieces.size())
                                       : tr("%1, 1 pièce").arg(theme.title);
    return {};
}

QVariant PiecesModel::pieceData(const Entry &piece, int column, int role) const
{
    const PieceRow &row = piece.row;
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::AccessibleTextRole && column == Piece)
        return row.spoken;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Piece:
        return row.title;
    case Provider:
        return row.provider;
    case Outcome:
        return row.markText.isEmpty() ? lookOf(row.mark).word : row.markText;
    case Validity:
        return row.validity;
    case Cache:
        return row.cache;
    default:
        return {};
    }
}

QVariant PiecesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Piece:
        return tr("Pièce");
    case Provider:
        return tr("Fournisseur");
    case Outcome:
        return tr("Résultat");
    case Validity:
        return tr("Validité");
    case Cache:
        return tr("En cache");
    default:
        return {};
    }
}

PiecesFilter::PiecesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a theme stays while one of its pieces does
}

void PiecesFilter::setAttentionOnly(bool on)
{
    m_attentionOnly = on;
    invalidateFilter();
}

bool PiecesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_attentionOnly)
        return true;
    if (!parent.isValid())
        return false; // its pieces decide
    return sourceModel()->index(row, 0, parent).data(PiecesModel::RowRole).value<PieceRow>().attention;
}

} // namespace agrafe::ui
