// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/gazetteer.h"
#include "communes/place_query.h"

#include <span>

namespace agrafe::communes {

/// One search: gathers entries, ranks them, and keeps the best.
class Search
{
public:
    Search(const Gazetteer &gazetteer, qsizetype limit)
        : m_gazetteer(gazetteer)
        , m_limit(limit)
    {}
    [[nodiscard]] QList<Commune> run(const PlaceQuery &query);

private:
    enum Fit : quint8 { Exact, Begins, HasWord };

    [[nodiscard]] std::span<const Gazetteer::Word> wordsThatBegin(const QByteArray &prefix) const;
    void byReading(const PlaceReading &reading);
    void byArrondissement(const PlaceQuery &query);
    void byCode(const PlaceQuery &query);
    void byCodePrefix(const QByteArray &prefix);
    void byPostal(const QByteArray &code);
    void byMissingApostrophe(const QByteArrayList &words);
    void byDepartmentWord(const QByteArrayList &words);
    void byScatteredWords(const PlaceQuery &query);
    void byNamesakes(const PlaceQuery &query);
    void keepBest();
    void takeRelatives(quint32 entry);
    void take(quint32 entry);
    [[nodiscard]] bool liesIn(quint32 entry, const QByteArrayList &departments) const;
    [[nodiscard]] bool hasWords(quint32 entry, const QByteArrayList &words) const;
    [[nodiscard]] quint64 rank(quint32 entry, Fit fit) const;
    [[nodiscard]] Fit fitOf(const Gazetteer::Word &word, qsizetype prefixSize) const;

    const Gazetteer &m_gazetteer;
    qsizetype m_limit;
    std::vector<quint64> m_ranked; ///< the entry stands in the low half
    std::vector<quint32> m_found;
};

} // namespace agrafe::communes
