// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "entreprise/dossier.h"
#include "entreprise/saver.h"
#include "settings/settings.h"
#include "ui/entreprise/detail_pane.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace agrafe::ui {

/// Carries out what is asked of a piece: service calls, saving, opening, copying.
class PieceCommands final : public QObject
{
    Q_OBJECT

public:
    PieceCommands(QString agent, Clock &clock, settings::Settings &settings, QWidget *window);
    ~PieceCommands() override;

    void run(entreprise::Dossier &dossier, int item, int document, PieceAction action);
    /// The name under which "Enregistrer…" proposes a document.
    [[nodiscard]] QString proposedName(const entreprise::Dossier &dossier, int item, int document) const;
    /// As the settings say; else where the agent saved last; Documents at first.
    [[nodiscard]] QString folder() const;
    /// The agent saved there.
    void useFolder(const QString &folder);
    /// Names files as the settings say.
    [[nodiscard]] entreprise::Saver saver() const;

Q_SIGNALS:
    void news(const QString &sentence);
    void servicesRequested();

private:
    void save(const entreprise::Dossier &dossier, int item, int document);
    void saveAs(const QString &title, const QString &name, const entreprise::SavePlan &plan);
    void carryOut(const entreprise::SavePlan &plan);
    void open(const entreprise::Dossier &dossier, int item, int document);
    void copy(const QString &text, const QString &sentence);
    void warn(const Failure &failure);

    QString m_agent;
    Clock &m_clock;
    settings::Settings &m_settings;
    QWidget *m_window;
    std::stop_source m_stop;                 ///< of what is written there
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies for other programs: private, gone with the window
};

} // namespace agrafe::ui
