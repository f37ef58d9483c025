// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "ui/entreprise/piece_row.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace agrafe::ui {

/// The pieces of one company's file by theme: themes, then their pieces. Rows stand from the start in their
/// final order; only their content changes.
class PiecesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Piece, Provider, Outcome, Validity, Cache, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< PieceRow, of a piece
        ItemRole,               ///< index of the piece in the file; −1 for a theme
        CountRole,              ///< of a theme: its pieces
        ThemeRole               ///< of a theme: its place
    };
    using Now = std::function<QDateTime()>;

    PiecesModel(const catalogue::Catalogue &catalogue, Now now, QObject *parent = nullptr);

    void setItems(const QList<entreprise::Item> &items);
    void updateItem(int item, const entreprise::Item &content);
    void addItem(const entreprise::Item &content);
    /// Counts the seconds of what is running.
    void tick();

    [[nodiscard]] const entreprise::Item *item(int index) const;
    [[nodiscard]] const catalogue::Endpoint *endpoint(int index) const;
    [[nodiscard]] QModelIndex indexOf(int item) const;

    struct Counts
    {
        int all = 0;
        int proved = 0;
        int refused = 0;
        int unknown = 0;
        int running = 0;
        int waiting = 0;
        int notCovered = 0;
        int notConcerned = 0;
        int attention = 0;
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] Counts countsOfTheme(int theme) const;
    [[nodiscard]] QString titleOfTheme(int theme) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();
    /// The row got or lost lines.
    void heightChanged(const QModelIndex &index);

private:
    struct Entry
    {
        entreprise::Item item;
        const catalogue::Endpoint *endpoint;
        PieceRow row;
    };
    struct Group
    {
        QString id;
        QString title;
        QList<int> pieces;
    };

    static void count(Counts &counts, const PieceRow &row);
    [[nodiscard]] const Entry *pieceAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant themeData(const Group &theme, int column, int role) const;
    [[nodiscard]] QVariant pieceData(const Entry &piece, int column, int role) const;
    [[nodiscard]] int themePlace(const QString &id) const;
    [[nodiscard]] Entry made(const entreprise::Item &item) const;
    void refresh(int item);

    const catalogue::Catalogue &m_catalogue;
    Now m_now;
    QList<Entry> m_pieces;
    QList<Group> m_themes;
};

/// All rows, or those that want something from the agent.
class PiecesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PiecesFilter(QObject *parent = nullptr);
    void setAttentionOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_attentionOnly = false;
};

} // namespace agrafe::ui
