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

/// What only shows when rows are compared: the same row twice, a value that must be alone, a dossier that
/// contradicts itself. Keeps hashes, never values, so that a file of any length is checked as it is read.
class SeenRows
{
public:
    explicit SeenRows(const Matrice &matrice);

    /// `written` holds one value a field. Appends what this row has against those before it.
    void add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);

private:
    struct Alone
    {
        std::size_t field;
        FmeRule fme;
        FirstSeen seen;
    };

    void checkKey(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);
    void checkAlone(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);
    void checkDossier(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems);
    void compare(quint32 dossier, quint32 row, std::span<const std::string_view> written,
                 std::vector<Problem> &problems);

    std::vector<std::size_t> m_key;
    FmeRule m_keyFme = FmeRule::Unique;
    FirstSeen m_rows;
    std::vector<Alone> m_alone;
    std::ptrdiff_t m_number = -1;
    std::vector<std::size_t> m_ofDossier; ///< fields that every row of a dossier repeats
    FirstSeen m_dossiers;
    std::vector<quint32> m_firstRows;                 ///< of each dossier
    std::deque<quint16> m_prints;                     ///< of each dossier and field; 0: empty so far
    std::unordered_map<quint64, quint32> m_laterRows; ///< where a value that the first row had not was found
};

} // namespace agrafe::el
