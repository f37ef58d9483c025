// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem.h"

#include <deque>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agrafe::el {

/// Hashes of 64 bits and the number that came with each one first: 12 bytes an entry.
class FirstSeen
{
public:
    /// The number stored for that hash; `number` itself when it is new.
    quint32 firstOr(quint64 hash, quint32 number);

private:
    [[nodiscard]] std::size_t placeOf(quint64 hash) const;
    void grow();

    std::vector<quint64> m_hashes; ///< 0: free
    std::vector<quint32> m_numbers;
    std::size_t m_used = 0;
};

/// The same row twice: the fields of the matrice's key are all equal.
class RowKeys
{
public:
    explicit RowKeys(const Matrice &matrice);
    void add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);

private:
    std::vector<std::size_t> m_key;
    FmeRule m_fme = FmeRule::Unique;
    FirstSeen m_rows;
};

/// A value that must be alone in the file.
class LoneValues
{
public:
    LoneValues(const Matrice &matrice, std::size_t field);
    void add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);

private:
    std::size_t m_field;
    FmeRule m_fme;
    FirstSeen m_rows;
};

/// A dossier that contradicts itself from one of its rows to another. An empty cell contradicts nothing.
class DossierRows
{
public:
    explicit DossierRows(const Matrice &matrice);
    void add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);

private:
    void compare(quint32 dossier, quint32 row, std::span<const std::string_view> written,
                 std::vector<Problem> &problems);

    std::ptrdiff_t m_number;
    std::vector<std::size_t> m_repeated; ///< fields that every row of a dossier repeats
    FirstSeen m_dossiers;
    std::vector<quint32> m_firstRows;                 ///< of each dossier
    std::deque<quint16> m_prints;                     ///< of each dossier and field; 0: empty so far
    std::unordered_map<quint64, quint32> m_laterRows; ///< where a value that the first row had not was found
};

/// What only shows when rows are compared. Keeps hashes, never values, so that a file of any length is
/// checked as it is read.
class SeenRows
{
public:
    explicit SeenRows(const Matrice &matrice);

    /// `written` holds one value a field. Appends what this row has against those before it.
    void add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);

private:
    RowKeys m_keys;
    std::vector<LoneValues> m_lone;
    DossierRows m_dossiers;
};

/// Whether a rule compares rows.
[[nodiscard]] bool comparesRows(Rule rule);

} // namespace agrafe::el
