// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/table.h"

#include <QAbstractTableModel>

#include <optional>

namespace agrafe::ui {

class FileWork;

/// The rows of a file, all or those with a problem, one column a field of the matrice. Nothing is copied:
/// a text is made when its cell is painted.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, FiguresRole };

    explicit GridModel(QObject *parent = nullptr);
    /// nullptr: nothing.
    void setWork(FileWork *work);

    /// Without one: every row.
    void setFilter(const std::optional<el::ProblemFilter> &filter);
    [[nodiscard]] const std::optional<el::ProblemFilter> &filter() const { return m_filter; }

    [[nodiscard]] std::optional<el::CellPlace> placeOf(const QModelIndex &index) const;
    /// Invalid when its row is not shown.
    [[nodiscard]] QModelIndex indexOf(el::CellPlace place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    void onRowsAdded();
    void onCellsChanged(const QList<el::CellPlace> &places);
    void rebuild();
    void fill();
    void addProblemRows();
    /// Of the problems not looked at yet, which come after the row `last`.
    [[nodiscard]] std::vector<int> newProblemRows(int last);
    [[nodiscard]] int tableRow(int row) const;
    [[nodiscard]] QString spoken(el::CellPlace place) const;
    [[nodiscard]] QVariant textOf(el::CellPlace place, const el::Problem *problem) const;

    FileWork *m_work = nullptr;
    std::optional<el::ProblemFilter> m_filter;
    int m_count = 0; ///< rows told to the views
    std::vector<int> m_rows;
    std::size_t m_seen = 0; ///< problems already looked at while loading
};

} // namespace agrafe::ui
