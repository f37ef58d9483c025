// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/parameter_rule.h"

#include <algorithm>

namespace agrafe::catalogue {

bool ParameterRule::keptBy(const QMap<QString, QString> &given) const
{
    const auto isGiven = [&given](const QString &name) { return !given.value(name).isEmpty(); };
    const QString value = given.value(when);
    const bool holds = when.isEmpty() || (!value.isEmpty() && (is.isEmpty() || value == is) &&
                                          (isNot.isEmpty() || value != isNot));
    if (!holds)
        return true;
    const auto whole = std::ranges::count_if(
        oneOf, [&](const QStringList &group) { return std::ranges::all_of(group, isGiven); });
    const auto begun = std::ranges::count_if(
        oneOf, [&](const QStringList &group) { return std::ranges::any_of(group, isGiven); });
    const bool enough = oneOf.isEmpty() || whole > 0;
    const bool tooMany = exclusive && begun > 1;
    return enough && !tooMany && std::ranges::none_of(none, isGiven);
}

QStringList ParameterRule::parameters() const
{
    QStringList names;
    if (!when.isEmpty())
        names += when;
    for (const QStringList &group : oneOf)
        names += group;
    return names + none;
}

} // namespace agrafe::catalogue
