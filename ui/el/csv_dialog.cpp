// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/csv_dialog.h"

#include "ui/el/file_work.h"
#include "ui/el/rows_choice.h"
#include "ui/fields/form_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_line.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

CsvDialog::CsvDialog(const FileWork &work, const el::CsvForm &form, const QString &folder,
                     const QString &name, QWidget *parent)
    : DialogFrame(tr("Écrire le CSV"), parent)
    , m_table(work.sharedTable())
    , m_form(form)
    , m_path(new QLineEdit(
          QDir::toNativeSeparators((folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name), this))
    , m_field(new FormField(tr("Fichier"), m_path, this))
    , m_rows(new RowsChoice(work.rows(), work.refusedRows(), this))
    , m_progress(new ProgressLine(tr("Écriture"), this))
    , m_banner(new Banner(this))
{
    build(work);
    resizeScaled(560, 300);
}

void CsvDialog::build(const FileWork &)
{
    auto *browseButton = new QPushButton(tr("Parcourir…"), this);
    m_field->addButton(browseButton);
    m_field->setHint(
        tr("UTF-8, points-virgules, en-tête de la matrice. Un fichier déjà là n’est jamais remplacé."));
    m_banner->hide();
    body()->addWidget(m_field);
    body()->addWidget(m_rows);
    body()->addWidget(m_progress);
    body()->addWidget(m_banner);
    body()->addStretch();
    m_cancel = addButton(tr("Annuler"));
    m_write = addButton(tr("Écrire"), true);
    connect(browseButton, &QPushButton::clicked, this, &CsvDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &CsvDialog::write);
}

void CsvDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Écrire le CSV"), m_path->text(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void CsvDialog::write()
{
    m_banner->hide();
    m_write->setEnabled(false);
    m_field->setEnabled(false);
    m_rows->setEnabled(false);
    m_progress->begin();
    m_work = new CsvWork(
        m_table,
        {QDir::fromNativeSeparators(m_path->text()), m_form, m_rows->conformingOnly(), IfExists::Refuse},
        this);
    connect(m_work, &CsvWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &CsvWork::finished, this, &CsvDialog::onFinished);
    m_work->start();
}

void CsvDialog::onFinished(const Result<el::WrittenCsv> &result)
{
    m_work->deleteLater();
    m_work = nullptr;
    m_progress->hide();
    m_field->setEnabled(true);
    m_rows->setEnabled(true);
    m_write->setEnabled(true);
    m_banner->show();
    if (!result) {
        m_path->setFocus(Qt::OtherFocusReason); // another place is what helps
        return m_banner->say(Tone::Unknown, result.error().sentence, result.error().nextAction);
    }
    m_banner->say(Tone::Ok, tr("%1 lignes écrites.").arg(QLocale().toString(result->rows)),
                  QDir::toNativeSeparators(result->path));
    m_write->hide();
    m_cancel->setText(tr("Fermer"));
    m_cancel->setFocus();
    Q_EMIT written(*result);
}

} // namespace agrafe::ui
