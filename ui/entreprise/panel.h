// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "ui/entreprise/panel_services.h"
#include "ui/entreprise/recents.h"
#include "ui/shell/command.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QStackedWidget;

namespace agrafe::ui {

class Banner;
class FileDialogs;
class FileView;
class PieceCommands;
class StartPage;
class SubjectBar;
class UsagerConfirmation;

/// The Entreprise panel: one company's file, from the number that is typed to the documents on disk. A file
/// belongs to the habilitation that asked for it: choosing another puts it aside, gathering goes on in its
/// own name, and it comes back with its habilitation.
class EntreprisePanel final : public QWidget
{
    Q_OBJECT

public:
    struct OpenFile
    {
        std::unique_ptr<entreprise::Dossier> dossier;
        std::optional<Failure> failure; ///< what keeps it from being asked
        int selected = -1;              ///< when it was put aside
    };
    using Files = std::map<QString, OpenFile>; ///< by habilitationKey(): one each

    explicit EntreprisePanel(const PanelServices &services, QWidget *parent = nullptr);
    ~EntreprisePanel() override;

    /// What is open leaves this panel, to go on in another one; what is being gathered is gathered meanwhile.
    [[nodiscard]] Files takeFiles();
    void goOnWith(Files files);

    /// Forgets what belongs to other habilitations than these.
    void keepOnly(const QList<habilitation::Habilitation> &habilitations);
    /// A token was replaced: the file that it asked for goes on with this one.
    void renewAccess(const etat::Access &access);
    /// Companies to try while there is no recent one (the sandbox's cast). With it the start page appears.
    void setExamples(const QList<Recent> &examples);

    void focusSubject();
    /// As if typed, from the palette.
    void setSubjectText(const QString &text);
    /// Opens the catalogue browser, on one piece when its id is given, with the words that led to it.
    void browseCatalogue(const QString &endpointId = {}, const QString &words = {});
    /// For the palette: what can be done with the file on the screen, recent companies, pieces.
    [[nodiscard]] QList<Command> commands();
    /// The one on the screen.
    [[nodiscard]] entreprise::Dossier *dossier() const { return m_shown ? m_shown->dossier.get() : nullptr; }
    /// Of the company on the screen, of its seat when it goes by its SIREN; empty: none, or not known yet.
    [[nodiscard]] QString siret() const;
    /// Whether there is an access to ask Chorus Pro about it.
    void setChorusOffered(bool offered);
    [[nodiscard]] FileView *fileView();
    [[nodiscard]] SubjectBar *subjectBar() const { return m_bar; }
    [[nodiscard]] QList<Recent> recents() const;

Q_SIGNALS:
    /// For the left of the status bar: "14 pièces : 12 reçues, 1 en cours, 1 non couverte".
    void summaryChanged(const QString &sentence);
    /// Something happened that a screen reader says as well.
    void news(const QString &sentence);
    void servicesRequested();
    void chorusRequested(const QString &siret);
    /// The token or the habilitation is what is wrong.
    void habilitationRequested();
    void tokenRequested();
    /// Whether accesses can be written to the journal, as the file on the screen found out.
    void tracingChanged(bool works);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectDossier(entreprise::Dossier *source);
    void onChosen();
    void renewRights();
    void bring(OpenFile *file);
    void ask(const Subject &subject, const QString &context, const QString &object);
    [[nodiscard]] bool refuseWhileClosed();
    void open(const Subject &subject, const etat::Frame &frame);
    void onItemChanged(int item);
    void onIdentity(const entreprise::Dossier &source);
    void setFailure(entreprise::Dossier *source, const std::optional<Failure> &failure);
    void showFailure();
    void updateRunning();
    void updateSummary();
    void updateStartPage();
    void updateBridge();
    void openSaveDialog();
    void openPublicSheet();
    void addPiece(const QString &endpointId);
    [[nodiscard]] QList<Command> recentCommands();
    [[nodiscard]] QList<Command> catalogueCommands();

    PanelServices m_services;
    Recents m_recents;
    QList<Recent> m_examples;
    bool m_chorusOffered = false;
    SubjectBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    FileView *m_file = nullptr;
    PieceCommands *m_commands;
    FileDialogs *m_dialogs;
    UsagerConfirmation *m_confirmation;
    Files m_files;
    OpenFile *m_shown = nullptr;
};

} // namespace agrafe::ui
