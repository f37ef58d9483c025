// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/panel.h"

#include <map>

// What happens to open files when habilitations change.

namespace agrafe::ui {

using entreprise::Dossier;

void EntreprisePanel::keepOnly(const QList<habilitation::Habilitation> &habilitations)
{
    QStringList kept;
    for (const habilitation::Habilitation &each : habilitations)
        kept << habilitationKey(each);
    m_recents.keepOnly(kept);
    if (m_shown && !kept.contains(habilitationKey(dossier()->request().access.habilitation)))
        bring(nullptr);
    std::erase_if(m_files, [&kept](const auto &file) { return !kept.contains(file.first); });
}

void EntreprisePanel::renewAccess(const etat::Access &access)
{
    if (const auto file = m_files.find(habilitationKey(access.habilitation)); file != m_files.end())
        file->second.dossier->renewAccess(access);
}

void EntreprisePanel::renewRights()
{
    if (Dossier *shown = dossier())
        shown->renewRights(m_services.current.rights());
}

} // namespace agrafe::ui
