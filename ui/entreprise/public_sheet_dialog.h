// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "entreprise/public_sheet.h"
#include "ui/entreprise/panel_dialog.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

class Banner;

/// "Fiche publique": asks only the public routes, shows what may be shown to anybody, to copy from or to
/// export; the usager must be able to correct every field that is filled from it.
class PublicSheetDialog final : public PanelDialog
{
    Q_OBJECT

public:
    /// `known`: what the file says of the diffusion; the stricter holds.
    PublicSheetDialog(const entreprise::DossierRequest &file, const catalogue::Catalogue &catalogue,
                      etat::Client &client, Clock &clock, entreprise::Diffusion known, QWidget *parent);
    ~PublicSheetDialog() override;

    /// Where an export is proposed.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] const entreprise::PublicSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    void news(const QString &sentence);
    void exportedTo(const QString &folder);

private:
    void build();
    void refresh();
    void showState();
    void fillTree();
    [[nodiscard]] QString asText() const;
    void copyField();
    void exportAs(const QString &suffix, QByteArray (*write)(const entreprise::PublicSheet &));

    void keep(const QString &path, const QByteArray &content);

    const catalogue::Catalogue &m_catalogue;
    Clock &m_clock;
    QString m_folder;
    entreprise::Diffusion m_knownDiffusion;
    entreprise::PublicSheet m_sheet;
    Banner *m_banner;
    QLabel *m_state;
    QTreeWidget *m_tree;
    std::unique_ptr<entreprise::Dossier> m_dossier;
};

} // namespace agrafe::ui
