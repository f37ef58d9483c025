// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "entreprise/dossier.h"
#include "etat/client.h"
#include "pdf/renderer.h"
#include "settings/settings.h"
#include "ui/entreprise/recents.h"
#include "ui/habilitation/current_access.h"

#include <QWidget>

#include <map>
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
    const CurrentAccess &current;
    Clock &clock;
    settings::Settings &settings;
    pdf::Renderer &renderer;
    QString agent;
};

/// The Entreprise panel: one company's file, from the number that is typed to the documents on disk. A file
/// belongs to the habilitation that asked for it: choosing another puts it aside, gathering goes on in its
/// own name, and it comes back with its habilitation.
class EntreprisePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntreprisePanel(const PanelServices &services, QWidget *parent = nullptr);
    ~EntreprisePanel() override;

    /// Forgets what belongs to other habilitations than these.
    void keepOnly(const QList<habilitation::Habilitation> &habilitations);
    /// Companies to try while there is no recent one (the sandbox's cast). With it the start page appears.
    void setExamples(const QList<Recent> &examples);

    void focusSubject();
    /// As if typed, from the palette.
    void setSubjectText(const QString &text);
    /// Opens the catalogue browser, on one piece when its id is given.
    void browseCatalogue(const QString &endpointId = {});
    /// The one on the screen.
    [[nodiscard]] entreprise::Dossier *dossier() const { return m_shown ? m_shown->dossier.get() : nullptr; }
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
    void tokenRequested();
    /// Whether accesses can be written to the journal, as the file on the screen found out.
    void tracingChanged(bool works);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct OpenFile
    {
        std::unique_ptr<entreprise::Dossier> dossier;
        std::optional<Failure> failure; ///< what keeps it from being asked
        int selected = -1;              ///< when it was put aside
    };

    void build();
    void connectParts();
    void connectDossier(entreprise::Dossier *source);
    void onChosen();
    void bring(OpenFile *file);
    void ask(const Subject &subject, const QString &context, const QString &object);
    [[nodiscard]] bool refuseWhileClosed();
    void confirmThenOpen(const Subject &subject, const etat::Frame &frame);
    void open(const Subject &subject, const etat::Frame &frame);
    void onItemChanged(int item);
    void onIdentity(const entreprise::Dossier &source);
    void setFailure(entreprise::Dossier *source, const std::optional<Failure> &failure);
    void showFailure();
    void updateRunning();
    void updateSummary();
    void updateStartPage();
    void openSaveDialog();
    void openPublicSheet();
    void addPiece(const QString &endpointId);

    PanelServices m_services;
    Recents m_recents;
    QList<Recent> m_examples;
    QString m_confirmedFor; ///< habilitation, subject and object that were confirmed
    etat::Frame m_confirmed;
    SubjectBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    FileView *m_file = nullptr;
    PieceCommands *m_commands;
    std::map<QString, OpenFile> m_files; ///< by habilitationKey(): one each
    OpenFile *m_shown = nullptr;
};

} // namespace agrafe::ui
