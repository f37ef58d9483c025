// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "entreprise/dossier.h"
#include "etat/client.h"
#include "pdf/renderer.h"
#include "settings/settings.h"
#include "ui/entreprise/recents.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace agrafe::ui {

class Banner;
class FileView;
class PieceCommands;
class StartPage;
class SubjectBar;

/// What the panel works with; all of it outlives the panel.
struct PanelServices
{
    const catalogue::Catalogue &catalogue;
    etat::Client &client;
    Clock &clock;
    settings::Settings &settings;
    pdf::Renderer &renderer;
    QString agent;
};

/// The Entreprise panel: one company's file, from the number that is typed to the documents on disk.
class EntreprisePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntreprisePanel(const PanelServices &services, QWidget *parent = nullptr);
    ~EntreprisePanel() override;

    /// In whose name; rights may come later (setRights). A file under way stays with its own.
    void setAccess(const etat::Access &access, const habilitation::Rights &rights = {});
    void setRights(const habilitation::Rights &rights);
    /// Companies to try while there is no recent one (the sandbox's cast). With it the start page appears.
    void setExamples(const QList<Recent> &examples);

    void focusSubject();
    /// As if typed, from the palette.
    void setSubjectText(const QString &text);
    /// Asks without a question: the frame was confirmed.
    void open(const entreprise::DossierRequest &request);
    /// Opens the catalogue browser, on one piece when its id is given.
    void browseCatalogue(const QString &endpointId = {});
    [[nodiscard]] entreprise::Dossier *dossier() const { return m_dossier.get(); }
    [[nodiscard]] FileView *fileView();
    [[nodiscard]] SubjectBar *subjectBar() const { return m_bar; }
    [[nodiscard]] QList<Recent> recents() const;

Q_SIGNALS:
    /// For the left of the status bar: "14 pièces : 12 reçues, 1 en cours, 1 non couverte".
    void summaryChanged(const QString &sentence);
    /// Something happened that a screen reader says as well.
    void news(const QString &sentence);
    void servicesRequested();
    /// The token or the habilitation is what is wrong.
    void habilitationRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDossier();
    void ask(const Subject &subject, const QString &context, const QString &object);
    void confirmThenOpen(const entreprise::DossierRequest &request);
    void onItemChanged(int item);
    void onIdentity();
    void onFailed(const Failure &failure);
    void updateRunning();
    void updateSummary();
    void updateStartPage();
    void openSaveDialog();
    void openPublicSheet();
    void addPiece(const QString &endpointId);

    PanelServices m_services;
    Recents m_recents;
    std::optional<etat::Access> m_access;
    habilitation::Rights m_rights;
    QList<Recent> m_examples;
    QString m_confirmedFor; ///< subject and object that were confirmed
    etat::Frame m_confirmed;
    SubjectBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    FileView *m_file = nullptr;
    PieceCommands *m_commands;
    std::unique_ptr<entreprise::Dossier> m_dossier;
};

} // namespace agrafe::ui
