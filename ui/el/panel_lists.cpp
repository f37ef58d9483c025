// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What the panel writes for people: the problems and the corrections as lists and pages, the workbook
// corrected.
#include "base/same_file.h"
#include "ui/el/corrected_copy.h"
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/el/problem_page.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include <atomic>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

Failure sameAsSource()
{
    return Failure::input(ElPanel::tr("Le fichier d’origine n’est jamais modifié."),
                          ElPanel::tr("Choisissez un autre nom."));
}

Result<QString> copyCorrected(const el::Table &table, const el::CheckSummary &summary, const QString &source,
                              const QString &target, const el::ExportProgress &progress,
                              std::atomic_bool &complete)
{
    const auto report = saveCorrectedCopy(table, summary, source, target, progress);
    if (!report)
        return Unexpected(report.error());
    complete = report->left.empty();
    const QLocale locale;
    const QString written = ElPanel::tr("Copie corrigée enregistrée\u00a0: %1. Cellules corrigées\u00a0: %2.")
                                .arg(QDir::toNativeSeparators(target), locale.toString(report->written));
    if (report->left.empty())
        return written;
    return written + u' ' +
           ElPanel::tr("Laissées telles quelles\u00a0: %1 (formules, ou colonnes que le classeur n’a pas).")
               .arg(locale.toString(static_cast<qint64>(report->left.size())));
}

} // namespace

/// The dialog asked before it replaces; the file that is open is never the one replaced.
void ElPanel::saveAs(const QString &title, const QString &suffix, const QString &kind,
                     std::function<FileWork::Job(const QString &path)> jobOf,
                     const std::function<void()> &written)
{
    if (!m_work || !m_work->isReady())
        return;
    const QFileInfo source(m_work->path());
    auto *dialog = new QFileDialog(this, title, folder(), u"%1 (*.%2)"_s.arg(kind.toUpper(), kind));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind);
    dialog->selectFile(u"%1-%2.%3"_s.arg(source.completeBaseName(), suffix, kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, written, jobOf = std::move(jobOf)](const QString &path) {
                if (isSameFile(path, m_work->path()))
                    return say(sameAsSource());
                rememberFolder(path);
                m_banner->hide();
                lend(jobOf(path), written);
            });
    dialog->open();
}

void ElPanel::lend(FileWork::Job job, const std::function<void()> &written)
{
    m_work->lend(std::move(job), [this, written](const Result<QString> &said) {
        if (said && written)
            written();
        if (said)
            return Q_EMIT news(*said);
        if (said.error().kind == FailureKind::Cancelled)
            return Q_EMIT news(tr("Écriture arrêtée\u00a0: aucun fichier n’est resté."));
        say(said.error());
    });
}

void ElPanel::exportProblems()
{
    saveAs(tr("Exporter les problèmes"), tr("problemes"), u"csv"_s,
           [this](const QString &path) -> FileWork::Job {
               return [path, name = m_work->rowNamer()](const el::Table &table,
                                                        const el::ExportProgress &progress) {
                   return el::exportProblems(table, path, name, progress).map([&path] {
                       return tr("Liste écrite\u00a0: %1").arg(QDir::toNativeSeparators(path));
                   });
               };
           });
}

void ElPanel::exportCorrections()
{
    saveAs(tr("Exporter mes corrections"), tr("corrections"), u"csv"_s,
           [this](const QString &path) -> FileWork::Job {
               return [path, name = m_work->rowNamer()](const el::Table &table,
                                                        const el::ExportProgress &progress) {
                   return el::exportCorrections(table, path, name, progress).map([&path] {
                       return tr("Liste écrite\u00a0: %1").arg(QDir::toNativeSeparators(path));
                   });
               };
           });
}

void ElPanel::saveCopy()
{
    if (const auto there = canBeReadAgain(
            *m_work,
            tr("La copie corrigée part de lui. Remettez-le à sa place, écrivez le CSV, ou exportez la "
               "liste de vos corrections."));
        !there)
        return say(there.error());
    const QString kind = QFileInfo(m_work->path()).suffix().toLower();
    const auto complete = std::make_shared<std::atomic_bool>(false); // the copy is made in a thread
    saveAs(
        tr("Enregistrer la copie corrigée"), tr("corrige"), kind,
        [this, complete](const QString &path) -> FileWork::Job {
            return [path, complete, source = m_work->path(),
                    summary = m_work->summary()](const el::Table &table, const el::ExportProgress &progress) {
                return copyCorrected(table, summary, source, path, progress, *complete);
            };
        },
        [this, complete] {
            if (*complete)
                m_work->markKept();
        });
}

std::function<QStringList(const el::Table &)> ElPanel::pageMaker() const
{
    return [file = QFileInfo(m_work->path()).fileName(), name = m_work->rowNamer()](const el::Table &table) {
        return el::problemsPages(table, file, name);
    };
}

void ElPanel::savePage()
{
    saveAs(tr("Enregistrer la page des problèmes"), tr("problemes"), u"pdf"_s,
           [page = pageMaker()](const QString &path) -> FileWork::Job {
               return [path, page](const el::Table &table, const el::ExportProgress &progress) {
                   return writePdf(page(table), path, progress).map([&path] {
                       return tr("Page écrite\u00a0: %1").arg(QDir::toNativeSeparators(path));
                   });
               };
           });
}

void ElPanel::printProblems()
{
    const auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer outlives the dialog: the page is laid out and printed in a thread.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        lend([printer, page = pageMaker()](const el::Table &table, const el::ExportProgress &progress) {
            return printPages(page(table), *printer, progress).map([] { return tr("Problèmes imprimés."); });
        });
    });
    dialog->open();
}

} // namespace agrafe::ui
