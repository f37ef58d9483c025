// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/search.h"

#include "communes/word_order.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <limits>

namespace agrafe::communes {

namespace {

constexpr unsigned bitsOfByte = 8;
constexpr unsigned fitShift = 60;
constexpr qsizetype codeSize = 5;

bool isElided(const QByteArray &word)
{
    static const QByteArray vowels("AEIOUYH");
    return word.size() > 2 && (word.front() == 'L' || word.front() == 'D') && vowels.contains(word.at(1));
}

} // namespace

std::span<const Gazetteer::Word> Search::wordsThatBegin(const QByteArray &prefix) const
{
    const auto &words = m_gazetteer.m_words;
    const qsizetype shared = qMin(prefix.size(), WordOrder::headSize);
    const quint64 low = WordOrder::headOf(prefix);
    const auto open = static_cast<unsigned>(WordOrder::headSize - shared) * bitsOfByte;
    const quint64 high = shared == WordOrder::headSize ? low : low | ((1ULL << open) - 1);
    const auto first = std::ranges::lower_bound(words, low, {}, &Gazetteer::Word::head);
    const auto last = std::ranges::upper_bound(words, high, {}, &Gazetteer::Word::head);
    if (prefix.size() <= WordOrder::headSize)
        return {first, last};
    const auto compared = [&](const Gazetteer::Word &word) {
        return std::strncmp(m_gazetteer.m_names.constData() + word.at, prefix.constData(),
                            static_cast<std::size_t>(prefix.size()));
    };
    const auto from =
        std::partition_point(first, last, [&](const Gazetteer::Word &word) { return compared(word) < 0; });
    const auto to =
        std::partition_point(from, last, [&](const Gazetteer::Word &word) { return compared(word) == 0; });
    return {from, to};
}

Search::Fit Search::fitOf(const Gazetteer::Word &word, qsizetype prefixSize) const
{
    const Gazetteer::Entry &entry = m_gazetteer.m_entries[word.entry];
    const quint32 before = word.at - entry.name;
    if (before != 0 && before != entry.article)
        return HasWord;
    return prefixSize + before == entry.nameSize ? Exact : Begins;
}

quint64 Search::rank(quint32 entry, Fit fit) const
{
    const Gazetteer::Entry &at = m_gazetteer.m_entries[entry];
    const bool merged = at.kind == Kind::Delegated || at.kind == Kind::Associated;
    return (static_cast<quint64>(fit) << fitShift) | (static_cast<quint64>(!at.divided) << 57U) |
           (static_cast<quint64>(merged) << 56U) | (static_cast<quint64>(at.nameSize) << 32U) | entry;
}

/// By the département of the code of Insee: a few merged across its border.
bool Search::liesIn(quint32 entry, const QByteArrayList &departments) const
{
    return departments.isEmpty() || departments.contains(m_gazetteer.departmentOf(entry).code);
}

bool Search::hasWords(quint32 entry, const QByteArrayList &words) const
{
    const QByteArray name = ' ' + m_gazetteer.nameOf(entry).toByteArray();
    return std::ranges::all_of(words, [&name](const QByteArray &word) { return name.contains(' ' + word); });
}

void Search::byReading(const PlaceReading &reading)
{
    for (const QByteArray &prefix : reading.names) {
        for (const Gazetteer::Word &word : wordsThatBegin(prefix)) {
            if (liesIn(word.entry, reading.departments))
                m_ranked.push_back(rank(word.entry, fitOf(word, prefix.size())));
        }
    }
    keepBest();
}

/// "69001", "paris 75014": the arrondissement that the postal code means, if the name does not speak against.
void Search::byArrondissement(const PlaceQuery &query)
{
    const auto entry = m_gazetteer.entryOf(query.arrondissement);
    if (entry && hasWords(*entry, query.words))
        take(*entry);
}

void Search::byCodePrefix(const QByteArray &prefix)
{
    const auto &entries = m_gazetteer.m_entries;
    const auto codeAt = [this](const Gazetteer::Entry &entry) {
        return QByteArrayView(m_gazetteer.m_text).sliced(entry.line, codeSize);
    };
    auto entry = std::ranges::lower_bound(entries, QByteArrayView(prefix), std::less<>(), codeAt);
    for (; entry != entries.cend() && codeAt(*entry).startsWith(prefix); ++entry)
        take(static_cast<quint32>(entry - entries.cbegin()));
}

/// The communes that the postal code serves with those that merged into them, then the nearest codes of the
/// département; while it is being typed, all that begin so.
void Search::byPostal(const QByteArray &code)
{
    const qsizetype open = codeSize - code.size();
    const qsizetype common = open > 0 ? open : codeSize - 2; // digits of a département's codes
    int span = 1;
    for (qsizetype i = 0; i < common; ++i)
        span *= 10;
    const int typed = code.toInt() * (open > 0 ? span : 1);
    const int low = typed - typed % span;
    const auto first = std::ranges::lower_bound(m_gazetteer.m_postal, low, {}, &Gazetteer::Postal::code);
    for (auto place = first; place != m_gazetteer.m_postal.cend() && place->code < low + span; ++place)
        m_ranked.push_back((static_cast<quint64>(std::abs(place->code - typed)) << 32U) | place->entry);
    std::ranges::sort(m_ranked);
    const auto others =
        open > 0 ? m_ranked.begin() : std::ranges::upper_bound(m_ranked, std::numeric_limits<quint32>::max());
    for (auto ranked = m_ranked.begin(); ranked != others; ++ranked)
        take(static_cast<quint32>(*ranked));
    for (auto ranked = m_ranked.begin(); ranked != others; ++ranked)
        takeRelatives(static_cast<quint32>(*ranked));
    for (auto ranked = others; ranked != m_ranked.end(); ++ranked)
        take(static_cast<quint32>(*ranked));
    m_ranked.clear();
}

/// Codes alone. One of Insee before one of the post: it is exact.
void Search::byCode(const PlaceQuery &query)
{
    if (query.code.isEmpty()) {
        for (const QByteArray &department : query.departments)
            byCodePrefix(department);
        return;
    }
    byCodePrefix(query.code);
    if (query.code.startsWith("20")) { // Corse before 1976
        byCodePrefix("2A" + query.code.sliced(2));
        byCodePrefix("2B" + query.code.sliced(2));
    }
    byArrondissement(query);
    if (!query.code.contains('A') && !query.code.contains('B'))
        byPostal(query.code);
}

/// "lhay les roses", "villeneuve dascq".
void Search::byMissingApostrophe(const QByteArrayList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isElided(words.at(i)))
            continue;
        QByteArrayList apart = words;
        apart[i].insert(1, ' ');
        byReading({{apart.join(' ')}, {}});
    }
}

/// "saint denis reunion": the last words name the département.
void Search::byDepartmentWord(const QByteArrayList &words)
{
    for (qsizetype name = words.size() - 1; name > 0 && m_found.empty(); --name) {
        const QByteArray place = ' ' + words.sliced(name).join(' ');
        QByteArrayList departments;
        for (const auto &department : m_gazetteer.m_departments) {
            if ((' ' + department.words).contains(place))
                departments += department.code;
        }
        if (!departments.isEmpty())
            byReading({{words.first(name).join(' ')}, departments});
    }
}

/// Each word begins one of the name's, in any order.
void Search::byScatteredWords(const PlaceQuery &query)
{
    if (query.words.size() < 2)
        return;
    const QByteArray &longest = *std::ranges::max_element(query.words, {}, &QByteArray::size);
    for (const Gazetteer::Word &word : wordsThatBegin(longest)) {
        if (hasWords(word.entry, query.words) && liesIn(word.entry, query.departments))
            m_ranked.push_back(rank(word.entry, HasWord));
    }
    keepBest();
}

/// Those of the same name elsewhere: the département typed may be that of today, or of a home.
void Search::byNamesakes(const PlaceQuery &query)
{
    const QByteArray name = query.words.join(' ');
    for (const Gazetteer::Word &word : wordsThatBegin(name)) {
        if (fitOf(word, name.size()) == Exact)
            m_ranked.push_back(rank(word.entry, Exact));
    }
    keepBest();
}

void Search::take(quint32 entry)
{
    if (static_cast<qsizetype>(m_found.size()) < m_limit &&
        std::ranges::find(m_found, entry) == m_found.cend())
        m_found.push_back(entry);
}

/// The commune that this one merged into; those that merged into it; its arrondissements.
void Search::takeRelatives(quint32 entry)
{
    if (const QByteArrayView parent = m_gazetteer.parentOf(entry); !parent.isEmpty()) {
        if (const auto whole = m_gazetteer.entryOf(parent))
            take(*whole);
    }
    const QByteArray code = m_gazetteer.codeOf(entry).toByteArray();
    for (const auto &part :
         std::ranges::equal_range(m_gazetteer.m_parts, code, std::less<>(), &Gazetteer::Part::whole))
        take(part.entry);
}

/// Takes what was ranked: the exact ones, their relatives, the others.
void Search::keepBest()
{
    // An entry may be ranked twice, by two words or two readings.
    const auto enough = std::min(m_ranked.size(), static_cast<std::size_t>(m_limit) * 3);
    const auto end = m_ranked.begin() + static_cast<std::ptrdiff_t>(enough);
    std::ranges::partial_sort(m_ranked, end);
    const auto others =
        std::find_if(m_ranked.begin(), end, [](quint64 ranked) { return (ranked >> fitShift) != Exact; });
    for (auto ranked = m_ranked.begin(); ranked != others; ++ranked)
        take(static_cast<quint32>(*ranked));
    for (auto ranked = m_ranked.begin(); ranked != others; ++ranked)
        takeRelatives(static_cast<quint32>(*ranked));
    for (auto ranked = others; ranked != end; ++ranked)
        take(static_cast<quint32>(*ranked));
    m_ranked.clear();
}

QList<Commune> Search::run(const PlaceQuery &query)
{
    if (query.words.isEmpty()) {
        byCode(query);
    } else {
        byArrondissement(query);
        for (const PlaceReading &reading : query.readings)
            byReading(reading);
        if (m_found.empty())
            byMissingApostrophe(query.words);
        if (m_found.empty())
            byDepartmentWord(query.words);
        if (m_found.empty())
            byScatteredWords(query);
        byNamesakes(query);
    }
    QList<Commune> found;
    for (const quint32 entry : m_found)
        found += m_gazetteer.commune(entry);
    return found;
}

QList<Commune> Gazetteer::search(const QString &typed, qsizetype limit) const
{
    return limit > 0 ? Search(*this, limit).run(parsePlace(typed)) : QList<Commune>();
}

} // namespace agrafe::communes
