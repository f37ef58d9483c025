// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What comes to the panel beside workbooks: error reports of E#L, matrices, past sends.
#include "ui/el/file_bar.h"
#include "ui/el/file_remarks.h"
#include "ui/el/file_work.h"
#include "ui/el/history_dialog.h"
#include "ui/el/matrice_dialog.h"
#include "ui/el/matrices_dialog.h"
#include "ui/el/number_dialog.h"
#include "ui/el/panel.h"
#include "ui/el/remarks_dialog.h"
#include "ui/el/unmatched_dialog.h"
#include "ui/el/work_page.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

/// A CSV that repeats rows of a file sent, with a column more, is what E#L mails the next morning.
void ElPanel::lookForReport(const QString &path)
{
    const auto sent = m_services.history.all();
    const auto matrice = currentMatrice();
    if (!sent || sent->isEmpty() || !matrice)
        return el::speaksAsReport(path) ? sayForeignReport(path) : open(path);
    const int asked = ++m_asked;
    auto *work = new ReportWork(path, m_services.history, *matrice, this);
    connect(work, &ReportWork::known, this, [this, work, path, asked](const ReportPtr &report) {
        work->deleteLater();
        if (asked != m_asked) // something else was opened since
            return;
        Q_EMIT news({});
        if (!report && el::speaksAsReport(path))
            return sayForeignReport(path);
        open(report ? report->copy : path, report);
    });
    Q_EMIT news(
        tr("Ce fichier est cherché parmi les envois gardés\u00a0: serait-ce un rapport d’E#L\u00a0?"));
    work->start();
}

/// Opened as any file, it would be one key from being sent.
void ElPanel::sayForeignReport(const QString &path)
{
    m_matricePath = m_work ? m_work->matricePath() : QString();
    say(Failure::input(
        tr("«\u00a0%1\u00a0» est un rapport d’erreurs d’E#L, mais l’envoi dont il vient n’est pas gardé "
           "sur ce poste.")
            .arg(QFileInfo(path).fileName()),
        tr("Déposez-le sur le poste qui a fait l’envoi, ou lisez-le dans le tableur\u00a0: sa dernière "
           "colonne dit ce qu’E#L refuse de chaque ligne.")));
}

void ElPanel::showRemarks()
{
    if (!m_work)
        return;
    DialogFrame *dialog = nullptr;
    if (m_work->report())
        dialog = new UnmatchedDialog(m_work->report()->report, this);
    else
        dialog = new RemarksDialog(remarksOn(*m_work), this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ElPanel::showHistory()
{
    auto *dialog = new HistoryDialog(m_services.history, this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::openRequested, this, [this](const QString &path) {
        leaveFile([this, path] {
            m_copy = path;
            open(path);
        });
    });
    dialog->open();
}

void ElPanel::askMatrice()
{
    auto *dialog = new QFileDialog(this, tr("Importer une matrice"), folder(),
                                   tr("Matrices (%1)").arg(u"*.xlsx *.xlsm *.ods *.csv *.txt *.json"_s) +
                                       u";;"_s + tr("Tous les fichiers (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ElPanel::importMatrice);
    dialog->open();
}

void ElPanel::askNumber()
{
    const auto matrice = m_work ? Result<el::Matrice>(m_work->table().matrice()) : currentMatrice();
    NumberPlaces places;
    if (matrice)
        places.columns = matrice->dossierNumberNames();
    if (m_work)
        places.files << m_work->path();
    places.files << m_services.history.copies();
    const auto place = m_work && m_work->isReady() ? m_page->currentPlace() : std::nullopt;
    const bool onNumber = place && matrice && place->field == matrice->dossierNumberField();
    auto *dialog = new NumberDialog(places, onNumber ? m_work->table().text(*place) : QString(), this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ElPanel::showMatrices()
{
    auto *dialog = new MatricesDialog(m_services.matrices, m_work ? m_matricePath : QString(), this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MatricesDialog::importRequested, this, &ElPanel::askMatrice);
    connect(dialog, &MatricesDialog::removed, this, [this](const QString &name) {
        forgetRemovedMatrice();
        if (m_page)
            m_page->fileBar()->setMatrices(m_services.matrices.entries(), m_matricePath);
        Q_EMIT news(tr("Matrice supprimée\u00a0: %1.").arg(name));
    });
    dialog->open();
}

void ElPanel::importMatrice(const QString &path)
{
    auto *dialog = new MatriceDialog(m_services.matrices, path, this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MatriceDialog::imported, this, [this, dialog](const el::MatriceEntry &entry) {
        dialog->sayUse(keepMatrice(entry));
        onMatriceImported(entry);
    });
    dialog->open();
}

/// The file that is open is checked by it at once.
void ElPanel::onMatriceImported(const el::MatriceEntry &entry)
{
    Q_EMIT news(tr("Matrice importée : %1.").arg(entry.name()));
    if (m_work && m_work->isReady())
        chooseMatrice(entry);
}

} // namespace agrafe::ui
