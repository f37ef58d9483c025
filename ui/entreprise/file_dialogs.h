// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "ui/entreprise/panel_services.h"

#include <QObject>

namespace agrafe::ui {

class PieceCommands;

/// Opens the dialogs over the file on the screen; none of them blocks the event loop.
class FileDialogs final : public QObject
{
    Q_OBJECT

public:
    FileDialogs(const PanelServices &services, PieceCommands &commands, QWidget *panel);

    void saveAll(entreprise::Dossier &dossier);
    void publicSheet(const entreprise::Dossier &dossier);
    /// On one piece when its id is given, with the words that were typed for it.
    void catalogue(bool canAsk, const QString &endpointId, const QString &words);

Q_SIGNALS:
    void news(const QString &sentence);
    void pieceRequested(const QString &endpointId);

private:
    PanelServices m_services;
    PieceCommands &m_commands;
    QWidget *m_panel;
};

} // namespace agrafe::ui
