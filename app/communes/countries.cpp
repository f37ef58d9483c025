// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/countries.h"

#include "communes/folding.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace agrafe::communes {

namespace {

/// What people call a country and the code does not: folded, by code of Insee.
const QMultiHash<QString, QByteArray> &everydayNames()
{
    static const QMultiHash<QString, QByteArray> names{{QStringLiteral("99132"), "ANGLETERRE"},
                                                       {QStringLiteral("99132"), "GRANDE BRETAGNE"},
                                                       {QStringLiteral("99132"), "ECOSSE"},
                                                       {QStringLiteral("99132"), "PAYS DE GALLES"},
                                                       {QStringLiteral("99132"), "UK"},
                                                       {QStringLiteral("99135"), "HOLLANDE"},
                                                       {QStringLiteral("99148"), "BELARUS"},
                                                       {QStringLiteral("99224"), "MYANMAR"},
                                                       {QStringLiteral("99312"), "ZAIRE"},
                                                       {QStringLiteral("99312"), "RDC"},
                                                       {QStringLiteral("99312"), "CONGO KINSHASA"},
                                                       {QStringLiteral("99324"), "CONGO BRAZZAVILLE"},
                                                       {QStringLiteral("99404"), "USA"},
                                                       {QStringLiteral("99404"), "AMERIQUE"},
                                                       {QStringLiteral("99391"), "ESWATINI"},
                                                       {QStringLiteral("99390"), "ILE MAURICE"},
                                                       {QStringLiteral("99331"), "HAUTE VOLTA"},
                                                       {QStringLiteral("99235"), "CEYLAN"}};
    return names;
}

/// 0: the whole name, 1: its beginning, 2: a word of it; -1: not this one.
int fitOf(const QByteArray &name, const QByteArray &typed)
{
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    return name.contains(' ' + typed) ? 2 : -1;
}

} // namespace

Result<Countries> Countries::load()
{
    QFile file(QStringLiteral(":/communes/countries.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(
            Failure::of(FailureKind::Internal, QStringLiteral("countries: ") + file.errorString()));
    Countries countries;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(QLatin1Char(';'));
        if (cells.size() < 3)
            continue;
        const Country country{.code = cells.at(0),
                              .iso = cells.at(1),
                              .name = cells.at(2),
                              .officialName = cells.value(3),
                              .since = cells.value(4).toInt()};
        QByteArrayList names{folded(country.name), folded(country.officialName)};
        names += everydayNames().values(country.code);
        countries.m_countries += country;
        countries.m_names += names;
    }
    return countries;
}

QList<Country> Countries::search(const QString &typed, qsizetype limit) const
{
    const QByteArray wanted = folded(typed);
    std::vector<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_countries.size() && !wanted.isEmpty(); ++i) {
        int best =
            m_countries.at(i).code.startsWith(QString::fromLatin1(wanted)) && wanted.size() > 2 ? 1 : -1;
        for (const QByteArray &name : m_names.at(i)) {
            const int fit = fitOf(name, wanted);
            if (fit >= 0 && (best < 0 || fit < best))
                best = fit;
        }
        if (best >= 0)
            ranked.emplace_back(best, i);
    }
    std::ranges::sort(ranked);
    QList<Country> found;
    for (const auto &[fit, place] : ranked) {
        if (found.size() < limit)
            found += m_countries.at(place);
    }
    return found;
}

std::optional<Country> Countries::find(const QString &code) const
{
    const auto found = std::ranges::find(m_countries, code, &Country::code);
    return found == m_countries.cend() ? std::nullopt : std::optional(*found);
}

} // namespace agrafe::communes
