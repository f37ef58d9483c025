// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/panel.h"

#include <map>

// What happens to open files when habilitations change, or the window.

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

EntreprisePanel::Files EntreprisePanel::takeFiles()
{
    if (m_shown)
        m_shown->selected = m_file->currentPiece();
    m_shown = nullptr;
    for (const auto &[key, file] : m_files)
        file.dossier->disconnect(this);
    return std::exchange(m_files, {});
}

void EntreprisePanel::goOnWith(Files files)
{
    m_files = std::move(files);
    for (const auto &[key, file] : m_files)
        connectDossier(file.dossier.get());
    onChosen();
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
