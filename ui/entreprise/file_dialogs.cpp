// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/file_dialogs.h"

#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/piece_commands.h"
#include "ui/entreprise/public_sheet_dialog.h"
#include "ui/entreprise/save_dialog.h"

#include <QDesktopServices>
#include <QUrl>

namespace agrafe::ui {

FileDialogs::FileDialogs(const PanelServices &services, PieceCommands &commands, QWidget *panel)
    : QObject(panel)
    , m_services(services)
    , m_commands(commands)
    , m_panel(panel)
{}

void FileDialogs::saveAll(entreprise::Dossier &dossier)
{
    auto *dialog = new SaveDialog(dossier, m_commands.saver(), m_commands.folder(), m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::saved, this, [this, dialog](const QString &folder) {
        m_commands.useFolder(dialog->folder());
        Q_EMIT news(tr("Dossier enregistré dans %1").arg(folder));
    });
    connect(dialog, &SaveDialog::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    dialog->open();
}

void FileDialogs::publicSheet(const entreprise::Dossier &dossier)
{
    auto *sheet = new PublicSheetDialog(dossier.request(), m_services.catalogue, m_services.client,
                                        m_services.clock, dossier.identity().diffusion, m_panel);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setFolder(m_commands.folder());
    connect(sheet, &PublicSheetDialog::news, this, &FileDialogs::news);
    connect(sheet, &PublicSheetDialog::exportedTo, this,
            [this](const QString &folder) { m_commands.useFolder(folder); });
    sheet->open();
}

void FileDialogs::catalogue(bool canAsk, const QString &endpointId, const QString &words)
{
    auto *browser = new CatalogueBrowser(m_services.catalogue, m_services.current.rights(),
                                         m_services.current.habilitation(), m_panel);
    browser->setAttribute(Qt::WA_DeleteOnClose);
    browser->setCanAsk(canAsk);
    if (!endpointId.isEmpty())
        browser->find(endpointId, words);
    connect(browser, &CatalogueBrowser::askRequested, this, &FileDialogs::pieceRequested);
    browser->open();
}

} // namespace agrafe::ui
