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

QList<Recent> Recents::all() const
{
    QList<Recent> recents;
    const QStringList lines = m_settings.state(place).toStringList();
    for (const QString &line : lines)
        recents.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return recents;
}

void Recents::add(const Recent &recent)
{
    QList<Recent> recents = all();
    Recent first = recent;
    const auto known = std::ranges::find(recents, recent.key, &Recent::key);
    if (known != recents.end()) {
        if (first.name.isEmpty())
            first.name = known->name;
        recents.erase(known);
    }
    recents.prepend(first);
    write(recents.first(std::min(recents.size(), longest)));
}

void Recents::clear()
{
    write({});
}

void Recents::write(const QList<Recent> &recents)
{
    QStringList lines;
    for (const Recent &recent : recents)
        lines << recent.key + u'\t' + recent.name;
    m_settings.setState(place, lines);
}

} // namespace agrafe::ui
