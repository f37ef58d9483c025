// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace agrafe::el {

/// Rows of a long file by what tells whether two are the same, without their texts: four bytes a value. Each
/// can be taken once.
class RowPrints
{
public:
    /// `number`: which of the values names the row.
    RowPrints(qsizetype columns, qsizetype number);

    /// Outer spaces do not count; of the number, no space counts twice.
    void add(quint32 row, const QStringList &values);
    /// After the last one.
    void close();

    struct Found
    {
        qsizetype place = -1; ///< nothing
        bool sameNumber = false;
        bool sameValues = false;
    };
    /// The same number and values; else the same number and the nearest values; else the same values.
    [[nodiscard]] Found take(const QStringList &values);
    [[nodiscard]] quint32 row(qsizetype place) const { return m_rows[std::size_t(place)]; }

private:
    /// Places by a hash, in their order; those that are taken are skipped once for all.
    struct Index
    {
        std::vector<std::pair<quint64, quint32>> entries;
        std::vector<quint32> next;

        void close();
        [[nodiscard]] std::size_t firstFree(std::size_t entry, const std::vector<bool> &taken);
    };
    struct Print
    {
        quint64 number = 0;
        quint64 values = 0;
        bool isNumbered = false;
    };

    Print print(const QStringList &values, std::vector<quint32> &cells) const;
    template<typename Look>
    void eachFree(Index &index, quint64 hash, Look look);
    [[nodiscard]] qsizetype score(qsizetype place, std::span<const quint32> cells) const;
    [[nodiscard]] qsizetype nearest(const Print &print, std::span<const quint32> cells);

    std::size_t m_columns;
    qsizetype m_number;
    std::vector<quint32> m_cells; ///< row after row
    std::vector<quint32> m_rows;
    std::vector<bool> m_taken;
    Index m_byNumber;
    Index m_byValues;
};

} // namespace agrafe::el
