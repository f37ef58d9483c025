// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/seen_rows.h"

#include <algorithm>
#include <bit>

namespace agrafe::el {

namespace {

constexpr std::size_t firstCapacity = 1024;

quint64 hashOf(std::string_view text)
{
    return std::hash<std::string_view>{}(text) | 1;
}

quint64 mixed(quint64 before, quint64 next)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15;
    return (std::rotl(before, 23) ^ next) * odd;
}

quint16 printOf(std::string_view text)
{
    constexpr int kept = 48;
    return text.empty() ? 0 : static_cast<quint16>((std::hash<std::string_view>{}(text) >> kept) | 1);
}

} // namespace

quint32 FirstSeen::firstOr(quint64 hash, quint32 number)
{
    // Three quarters full is the most.
    if ((m_used + 1) * 4 > m_hashes.size() * 3)
        grow();
    const quint64 wanted = hash == 0 ? 1 : hash;
    const std::size_t place = placeOf(wanted);
    if (m_hashes[place] == wanted)
        return m_numbers[place];
    m_hashes[place] = wanted;
    m_numbers[place] = number;
    ++m_used;
    return number;
}

std::size_t FirstSeen::placeOf(quint64 hash) const
{
    const std::size_t mask = m_hashes.size() - 1;
    std::size_t place = static_cast<std::size_t>(hash >> 7) & mask;
    while (m_hashes[place] != 0 && m_hashes[place] != hash)
        place = (place + 1) & mask;
    return place;
}

void FirstSeen::grow()
{
    const auto hashes =
        std::exchange(m_hashes, std::vector<quint64>(std::max(firstCapacity, m_hashes.size() * 2)));
    const auto numbers = std::exchange(m_numbers, std::vector<quint32>(m_hashes.size()));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (hashes[i] == 0)
            continue;
        const std::size_t place = placeOf(hashes[i]);
        m_hashes[place] = hashes[i];
        m_numbers[place] = numbers[i];
    }
}

RowKeys::RowKeys(const Matrice &matrice)
{
    for (const QString &name : matrice.key)
        m_key.push_back(static_cast<std::size_t>(matrice.indexOf(name)));
    if (!m_key.empty())
        m_fme = matrice.field(matrice.key.first())->fmeRules.value(Rule::DuplicateRow, FmeRule::Unique);
}

void RowKeys::add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems)
{
    // Without its first part (the number) a row has no name: that is another problem.
    if (m_key.empty() || written[m_key.front()].empty())
        return;
    quint64 hash = 0;
    for (const std::size_t field : m_key)
        hash = mixed(hash, hashOf(written[field]));
    if (const quint32 first = m_rows.firstOr(hash, row); first != row)
        problems.push_back({row, static_cast<quint16>(m_key.front()), Rule::DuplicateRow, m_fme, first});
}

LoneValues::LoneValues(const Matrice &matrice, std::size_t field)
    : m_field(field)
    , m_fme(matrice.fields.at(static_cast<qsizetype>(field)).fmeRules.value(Rule::Unique, FmeRule::Unique))
{}

void LoneValues::add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems)
{
    if (written[m_field].empty())
        return;
    if (const quint32 first = m_rows.firstOr(hashOf(written[m_field]), row); first != row)
        problems.push_back({row, static_cast<quint16>(m_field), Rule::Unique, m_fme, first});
}

DossierRows::DossierRows(const Matrice &matrice)
    : m_number(matrice.dossierNumberField())
{
    for (qsizetype i = 0; i < matrice.fields.size(); ++i) {
        if (m_number >= 0 && i != m_number && matrice.fields.at(i).part == FieldPart::Dossier)
            m_repeated.push_back(static_cast<std::size_t>(i));
    }
}

void DossierRows::add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems)
{
    if (m_number < 0 || written[static_cast<std::size_t>(m_number)].empty())
        return;
    const auto next = static_cast<quint32>(m_firstRows.size());
    const quint32 dossier = m_dossiers.firstOr(hashOf(written[static_cast<std::size_t>(m_number)]), next);
    if (dossier != next) {
        compare(dossier, row, written, problems);
        return;
    }
    m_firstRows.push_back(row);
    for (const std::size_t field : m_repeated)
        m_prints.push_back(printOf(written[field]));
}

void DossierRows::compare(quint32 dossier, quint32 row, std::span<const std::string_view> written,
                          std::vector<Problem> &problems)
{
    for (std::size_t i = 0; i < m_repeated.size(); ++i) {
        const quint16 print = printOf(written[m_repeated[i]]);
        const std::size_t place = dossier * m_repeated.size() + i;
        if (print == 0 || print == m_prints[place])
            continue;
        if (m_prints[place] == 0) {
            m_prints[place] = print;
            m_laterRows.emplace(place, row);
            continue;
        }
        const auto later = m_laterRows.find(place);
        problems.push_back({row, static_cast<quint16>(m_repeated[i]), Rule::Contradiction, FmeRule::None,
                            later == m_laterRows.end() ? m_firstRows[dossier] : later->second});
    }
}

SeenRows::SeenRows(const Matrice &matrice)
    : m_keys(matrice)
    , m_dossiers(matrice)
{
    for (qsizetype i = 0; i < matrice.fields.size(); ++i) {
        if (matrice.fields.at(i).unique)
            m_lone.emplace_back(matrice, static_cast<std::size_t>(i));
    }
}

void SeenRows::add(quint32 row, std::span<const std::string_view> written, std::vector<Problem> &problems)
{
    m_keys.add(row, written, problems);
    for (LoneValues &values : m_lone)
        values.add(row, written, problems);
    m_dossiers.add(row, written, problems);
}

bool comparesRows(Rule rule)
{
    return rule == Rule::Unique || rule == Rule::DuplicateRow || rule == Rule::Contradiction;
}

} // namespace agrafe::el
