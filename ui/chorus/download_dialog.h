// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/download_plan.h"
#include "ui/chorus/question.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace agrafe::ui {

class Banner;

/// Invoices on disk: PDF or pivot, each with its proof, under names that can be read.
class DownloadDialog final : public DialogFrame
{
    Q_OBJECT

public:
    DownloadDialog(const ChorusServices &services, const chorus::Session &session,
                   const QList<chorus::InvoiceRow> &invoices, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QString told() const;
    /// What will come of it.
    [[nodiscard]] QString announcement() const;
    /// What is under way is stopped first: what came by then is saved, and said.
    void reject() override;

Q_SIGNALS:
    void news(const QString &sentence);

private:
    void build();
    void askFolder();
    void download();
    /// Group by group, each saved as soon as it came: Chorus Pro notes what it gave.
    void next();
    void save(const chorus::Downloaded &downloaded, const QList<chorus::InvoiceRow> &group);
    void add(const chorus::Saved &saved, qsizetype invoices);
    void end();
    void showFormat();
    void openFolder();
    void tell(Tone tone, const QString &sentence, const QString &rest = {}, const QString &link = {});
    void setBusy(bool busy);

    ChorusServices m_services;
    chorus::Session m_session;
    QList<chorus::InvoiceRow> m_invoices;
    QComboBox *m_format;
    QCheckBox *m_attachments;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_what;
    Banner *m_told;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    chorus::DownloadOptions m_options;
    chorus::Saved m_saved; ///< of all groups so far
    qsizetype m_done = 0;
    bool m_busy = false;
    bool m_stopping = false;
    Question m_asking;
};

} // namespace agrafe::ui
