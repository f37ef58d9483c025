// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/recents.h"

#include <QStringList>

#include <algorithm>

namespace agrafe::ui {

namespace {

constexpr qsizetype longest = 10;
const QString place = QStringLiteral("entreprise/recents");

} // namespace

Recents::Recents(settings::Settings &settings)
    : m_settings(settings)
{}

QList<Recent> Recents::all(const QString &habilitation) const
{
    QList<Recent> recents;
    const QStringList lines = m_settings.state(place).toMap().value(habilitation).toStringList();
    for (const QString &line : lines)
        recents.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return recents;
}

void Recents::add(const QString &habilitation, const Recent &recent)
{
    QList<Recent> recents = all(habilitation);
    Recent first = recent;
    const auto known = std::ranges::find(recents, recent.key, &Recent::key);
    if (known != recents.end()) {
        if (first.name.isEmpty())
            first.name = known->name;
        recents.erase(known);
    }
    recents.prepend(first);
    QStringList lines;
    for (const Recent &each : recents.first(std::min(recents.size(), longest)))
        lines << each.key + u'\t' + each.name;
    QVariantMap kept = m_settings.state(place).toMap();
    kept.insert(habilitation, lines);
    m_settings.setState(place, kept);
}

void Recents::keepOnly(const QStringList &habilitations)
{
    QVariantMap kept = m_settings.state(place).toMap();
    const qsizetype before = kept.size();
    for (const QString &habilitation : kept.keys()) {
        if (!habilitations.contains(habilitation))
            kept.remove(habilitation);
    }
    if (kept.size() != before)
        m_settings.setState(place, kept);
}

} // namespace agrafe::ui
