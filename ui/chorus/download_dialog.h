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

Q_SIGNALS:
    void news(const QString &sentence);

private:
    void build();
    void askFolder();
    void download();
    void save(const chorus::Downloaded &downloaded);
    void onSaved(const chorus::Saved &saved);
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
    Question m_asking;
};

} // namespace agrafe::ui
