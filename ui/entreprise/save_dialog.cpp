// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/save_dialog.h"

#include "ui/entreprise/piece_row.h"
#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/dialog_frame.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace agrafe::ui {

using entreprise::Dossier;
using entreprise::Item;

namespace {

/// One line a piece that gives no document to save, and why.
QStringList missingLines(const Dossier &dossier)
{
    QStringList lines;
    for (const Item &item : dossier.items()) {
        const catalogue::Endpoint *endpoint = dossier.catalogue().find(item.endpointId);
        if (!endpoint || !item.documents.isEmpty())
            continue;
        const Mark mark = markOf(item);
        if (mark == Mark::NotConcerned)
            continue; // nothing is missing
        if (endpoint->kind == catalogue::Kind::Data && mark == Mark::Proved)
            continue; // its data stand in the synthesis and its proof
        const QString why = !item.reason.isEmpty() ? item.reason
                            : item.answer          ? item.answer->explanation.sentence
                                                   : QString();
        const QString word = lookOf(mark).word;
        lines << (why.isEmpty() ? SaveDialog::tr("%1, %2\u00a0: %3.")
                                      .arg(endpoint->bareTitle(), endpoint->provider, word.toLower())
                                : SaveDialog::tr("%1, %2\u00a0: %3. %4")
                                      .arg(endpoint->bareTitle(), endpoint->provider, word.toLower(), why));
    }
    return lines;
}

QString listed(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html =
        QStringLiteral("<p><b>%1</b></p><ul style='margin-left:-24px'>").arg(title.toHtmlEscaped());
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

/// One line a cause, however many files it kept from being written.
QStringList causes(const entreprise::SaveReport &report)
{
    QStringList order;
    QHash<QString, QPair<QString, int>> lines; // what is said of the first, how many
    for (const auto &[item, failure] : report.failures) {
        const QString cause = toString(failure.kind) + failure.detail + failure.nextAction;
        auto &[line, count] = lines[cause];
        if (count++ > 0)
            continue;
        order << cause;
        line = QStringList{failure.sentence, failure.nextAction}.join(u' ').trimmed();
    }
    QStringList said;
    for (const QString &cause : std::as_const(order)) {
        const auto &[line, count] = lines[cause];
        said << (count > 1 ? SaveDialog::tr("%1 (%2 documents sont dans ce cas.)").arg(line).arg(count)
                           : line);
    }
    return said;
}

} // namespace

SaveDialog::SaveDialog(Dossier &dossier, const entreprise::Saver &saver, const QString &folder,
                       QWidget *parent)
    : PanelDialog(tr("Tout enregistrer"), dossier.request().access.habilitation.isFictitious(), parent)
    , m_dossier(&dossier)
    , m_saver(saver)
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Parcourir…"), this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTextBrowser(this))
{
    build(folder);
    m_cancel = addButton(tr("Annuler"));
    m_go = addButton(tr("Enregistrer"), true);
    connect(m_browse, &QPushButton::clicked, this, &SaveDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SaveDialog::goOn);
    connect(&dossier, &Dossier::itemChanged, this, &SaveDialog::onDossierChanged);
    connect(&dossier, &Dossier::finished, this, &SaveDialog::onDossierChanged);
    turnTo(Step::Choose);
    showMissing();
    resizeOnScreen(this, 560, 440);
}

SaveDialog::~SaveDialog()
{
    m_stop.request_stop();
}

void SaveDialog::build(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_place = new FormField(tr("&Dans le dossier"), m_folder, this);
    m_place->setHint(tr("Un sous-dossier au nom de l’objet y est créé. Rien n’est remplacé."));
    m_place->setCheck([this] { return folderError(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_place, 1);
    auto *browse = new QVBoxLayout;
    browse->addSpacing(scaled(16) + 4);
    browse->addWidget(m_browse);
    browse->addStretch();
    line->addLayout(browse);
    m_state->setWordWrap(true);
    setTextRole(m_state, TextRole::Base);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Pièces arrivées"));
    m_list->setAccessibleName(tr("Ce qui manque et ce qui est enregistré"));
    m_list->setTabChangesFocus(true);
    m_list->setOpenLinks(false);
    content()->addLayout(line);
    content()->addWidget(m_state);
    content()->addWidget(m_progress);
    content()->addWidget(m_list, 1);
}

QString SaveDialog::folder() const
{
    const QString typed = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const bool fromHome = typed == u'~' || typed.startsWith(QLatin1String("~/"));
    return fromHome ? QDir::homePath() + typed.mid(1) : typed;
}

/// Never the folder where the program happens to run.
QString SaveDialog::folderError() const
{
    if (folder().isEmpty())
        return tr("Choisissez un dossier.");
    return QDir::isAbsolutePath(folder())
               ? QString()
               : tr("Donnez le chemin entier du dossier, par exemple %1.")
                     .arg(QDir::toNativeSeparators(QDir::home().filePath(tr("Documents"))));
}

void SaveDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Dossier où enregistrer"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SaveDialog::goOn()
{
    if (m_step == Step::Done)
        return Q_EMIT openFolderRequested(m_savedFolder);
    if (!m_place->validate())
        return m_folder->setFocus(Qt::OtherFocusReason);
    if (m_step == Step::Choose && m_dossier && m_dossier->isRunning())
        return turnTo(Step::Wait);
    save();
}

void SaveDialog::onDossierChanged()
{
    if (!m_dossier || m_step == Step::Write || m_step == Step::Done)
        return;
    showMissing();
    if (m_step == Step::Wait && !m_dossier->isRunning())
        return save();
    showProgress();
}

void SaveDialog::save()
{
    if (!m_dossier)
        return reject();
    const entreprise::SavePlan plan = m_saver.planAll(*m_dossier, folder());
    turnTo(Step::Write);
    m_progress->setRange(0, 0); // until the first is written
    const QPointer<SaveDialog> self(this);
    const auto progress = [self](int done, int all) {
        if (!self || self->m_step != Step::Write)
            return;
        self->m_progress->setRange(0, all);
        self->m_progress->setValue(done);
    };
    QCoro::connect(carryOutAside(plan, m_stop.get_token(), progress), this,
                   [this](const entreprise::SaveReport &report) { showReport(report); });
}

// While it writes, leaving means stopping: what is written so far is then said before the window goes.
void SaveDialog::reject()
{
    if (m_step != Step::Write)
        return PanelDialog::reject();
    m_stop.request_stop();
    m_cancel->setEnabled(false);
    m_state->setText(tr("Arrêt après le document en cours…"));
}

void SaveDialog::showMissing()
{
    const QStringList lines = missingLines(*m_dossier);
    m_list->setHtml(m_notWritten +
                    (lines.isEmpty() ? tr("<p>Rien ne manque.</p>") : listed(tr("Ce qui manque"), lines)));
}

void SaveDialog::showProgress()
{
    const QList<Item> &items = m_dossier->items();
    const auto settled = static_cast<int>(std::ranges::count_if(items, isSettled));
    m_progress->setRange(0, std::max(1, static_cast<int>(items.size())));
    m_progress->setValue(settled);
    const qsizetype coming = items.size() - settled;
    const QString saves =
        tr("Les documents reçus, une preuve à côté de chacun, et la synthèse seront enregistrés.");
    if (m_step == Step::Wait)
        m_state->setText(
            tr("En attente de %1 pièces\u00a0: l’enregistrement part dès qu’elles sont là.").arg(coming));
    else
        m_state->setText(coming > 0 ? tr("%1 Il reste %2 pièces en chemin.").arg(saves).arg(coming) : saves);
}

void SaveDialog::turnTo(Step step)
{
    m_step = step;
    m_progress->setVisible(step == Step::Wait || step == Step::Write);
    m_progress->setAccessibleName(step == Step::Write ? tr("Documents écrits") : tr("Pièces arrivées"));
    m_folder->setEnabled(step == Step::Choose);
    m_browse->setEnabled(step == Step::Choose);
    m_cancel->setText(step == Step::Done    ? tr("Fermer")
                      : step == Step::Write ? tr("Arrêter")
                                            : tr("Annuler"));
    m_cancel->setEnabled(true);
    m_go->setEnabled(step != Step::Write);
    m_go->setText(step == Step::Done       ? tr("Ouvrir le dossier")
                  : step == Step::Wait     ? tr("Enregistrer sans attendre")
                  : m_notWritten.isEmpty() ? tr("Enregistrer")
                                           : tr("Réessayer"));
    if (step == Step::Write)
        m_state->setText(tr("Enregistrement dans %1…").arg(QDir::toNativeSeparators(folder())));
    else if (step != Step::Done)
        showProgress();
}

void SaveDialog::showReport(const entreprise::SaveReport &report)
{
    m_savedFolder = report.folder;
    m_notWritten = listed(tr("Ce qui n’a pas pu être écrit"), causes(report));
    turnTo(m_notWritten.isEmpty() ? Step::Done : Step::Choose);
    QStringList names;
    for (const entreprise::SavedFile &file : report.files)
        names << QFileInfo(file.path).fileName();
    m_list->setHtml(m_notWritten + listed(tr("Ce qui manque"), report.missing) +
                    listed(tr("Ce qui est enregistré"), names));
    showCounts(report);
    if (!report.files.isEmpty())
        Q_EMIT saved(report.folder);
}

void SaveDialog::showCounts(const entreprise::SaveReport &report)
{
    const qsizetype files = report.files.size();
    const qsizetype failures = report.failures.size();
    if (report.stopped)
        m_state->setText(
            tr("Enregistrement arrêté\u00a0: %1 fichiers écrits, la synthèse ne l’est pas.").arg(files));
    else if (files == 0)
        m_state->setText(tr("Rien n’a pu être enregistré. Choisissez un autre dossier, ou réessayez."));
    else if (failures > 0)
        m_state->setText(tr("%1 fichiers enregistrés, %2 n’ont pas pu l’être. Réessayez, ou choisissez un "
                            "autre dossier.")
                             .arg(files)
                             .arg(failures));
    else
        m_state->setText(tr("%1 fichiers enregistrés dans %2").arg(files).arg(report.folder));
    m_go->setEnabled(m_step != Step::Done || files > 0);
}

} // namespace agrafe::ui
