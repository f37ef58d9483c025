// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "entreprise/saver.h"
#include "ui/entreprise/panel_dialog.h"

#include <QPointer>

#include <stop_token>

class QLabel;
class QLineEdit;
class QProgressBar;
class QTextBrowser;

namespace agrafe::ui {

class FormField;

/// "Tout enregistrer…": where, what is missing, then what was written. While pieces are still coming it
/// waits for them, or saves at once what is there. Another thread writes: the window stays alive, and the
/// agent may stop after any document. What could not be written is said, and the choice is open again.
class SaveDialog final : public PanelDialog
{
    Q_OBJECT

public:
    SaveDialog(entreprise::Dossier &dossier, const entreprise::Saver &saver, const QString &folder,
               QWidget *parent);
    ~SaveDialog() override;
    /// Whole: what is typed as ~ is the home folder.
    [[nodiscard]] QString folder() const;
    void reject() override;

Q_SIGNALS:
    void saved(const QString &folder); ///< the sub-folder that holds the files
    void openFolderRequested(const QString &folder);

private:
    enum class Step { Choose, Wait, Write, Done };
    void build(const QString &folder);
    void browse();
    [[nodiscard]] QString folderError() const;
    void goOn();
    void onDossierChanged();
    void save();
    void showMissing();
    void showProgress();
    void showReport(const entreprise::SaveReport &report);
    void showCounts(const entreprise::SaveReport &report);
    void turnTo(Step step);

    QPointer<entreprise::Dossier> m_dossier;
    entreprise::Saver m_saver;
    std::stop_source m_stop;
    Step m_step = Step::Choose;
    QString m_savedFolder;
    QString m_notWritten; ///< by the last try, as HTML
    QLineEdit *m_folder;
    FormField *m_place = nullptr;
    QPushButton *m_browse;
    QLabel *m_state;
    QProgressBar *m_progress;
    QTextBrowser *m_list;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace agrafe::ui
