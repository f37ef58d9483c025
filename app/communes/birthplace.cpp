// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/birthplace.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::communes {

namespace {

struct Period
{
    QDate from;
    QDate to;
};

/// From the first merger under each law to the last one that the code of 2025 knows. (A delegated commune may
/// have been an associated one before: too few to doubt forty years of births.)
Period mergersOf(Kind kind)
{
    if (kind == Kind::Associated)
        return {QDate(1971, 7, 16), QDate(2010, 12, 16)};
    return {QDate(2012, 1, 1), QDate(2025, 1, 1)};
}

/// A commune under a new name has a delegated one that keeps its code and the old name.
bool tookAnotherName(const Gazetteer &gazetteer, const Commune &commune)
{
    return std::ranges::any_of(gazetteer.partsOf(commune.code), [&commune](const Commune &part) {
        return part.code == commune.code && part.name != commune.name;
    });
}

} // namespace

Existence existenceOn(const Gazetteer &gazetteer, const Commune &commune, QDate day)
{
    const bool merged = commune.kind == Kind::Delegated || commune.kind == Kind::Associated;
    const bool renamed = commune.kind == Kind::Commune && tookAnotherName(gazetteer, commune);
    if (!day.isValid() || (!merged && !renamed))
        return Existence::Yes;
    const Period mergers = mergersOf(merged ? commune.kind : Kind::Delegated);
    const bool before = day < mergers.from;
    if (!before && day < mergers.to)
        return Existence::Either;
    return before == merged ? Existence::Yes : Existence::No;
}

QString codeOn(const Commune &commune, QDate day)
{
    const QStringList departments = formerDepartments(commune, day);
    const bool ofCorse = departments == QStringList{QStringLiteral("20")};
    return ofCorse ? departments.first() + commune.code.mid(2) : commune.code;
}

QStringList formerDepartments(const Commune &commune, QDate day)
{
    struct Change
    {
        const char *department;
        QDate first; ///< day of today's département
        QStringList before;
    };
    static const QDate parisRegion(1968, 1, 1);
    static const QDate corse(1976, 1, 1);
    static const QStringList seineEtOise{QStringLiteral("78")};
    static const QStringList either{QStringLiteral("75"), QStringLiteral("78")};
    static const QList<Change> changes{
        {"91", parisRegion, seineEtOise},     {"92", parisRegion, either},
        {"93", parisRegion, either},          {"94", parisRegion, either},
        {"95", parisRegion, seineEtOise},     {"2A", corse, {QStringLiteral("20")}},
        {"2B", corse, {QStringLiteral("20")}}};
    for (const Change &change : changes) {
        if (day.isValid() && day < change.first && commune.department == QLatin1String(change.department))
            return change.before;
    }
    return {};
}

QList<Commune> otherNamesOf(const Gazetteer &gazetteer, const Commune &commune)
{
    QList<Commune> others = gazetteer.partsOf(commune.code);
    others.removeAll(commune);
    if (const auto parent = gazetteer.find(commune.parent); parent && *parent != commune)
        others.prepend(*parent);
    return others;
}

std::optional<QString> codeAsTyped(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:0[1-9]|[1-8]\\d|9[0-5])\\d{3}|2[AB]\\d{3}|9[78]\\d{3})$"));
    const QString code = typed.trimmed().toUpper();
    return form.match(code).hasMatch() ? std::optional(code) : std::nullopt;
}

} // namespace agrafe::communes
