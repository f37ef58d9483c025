// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What leaves the panel: repairs once confirmed, lists, pages, the CSV, E#L.
#include "el/file_name.h"
#include "el/taken_name.h"
#include "ui/el/csv_dialog.h"
#include "ui/el/file_work.h"
#include "ui/el/panel.h"
#include "ui/el/repair_dialog.h"
#include "ui/el/send_bar.h"
#include "ui/el/send_dialog.h"
#include "ui/el/work_page.h"
#include "ui/entreprise/french.h"
#include "ui/widgets/banner.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString sentTodayText(const el::Sending &before)
{
    const QString hour = hourText(before.at);
    const QString rows = QLocale().toString(before.rows);
    return before.outcome == SendOutcome::Unknown
               ? ElPanel::tr("Un envoi d’aujourd’hui, à %1 (%2 lignes), est resté sans réponse.")
                     .arg(hour, rows)
               : ElPanel::tr("Déjà envoyé aujourd’hui à %1 (%2 lignes).").arg(hour, rows);
}

QString nextAfter(const el::Sending &last, const el::SendHistory &history)
{
    if (last.outcome != SendOutcome::Unknown)
        return ElPanel::tr("E#L refuse un second envoi du même jour.");
    const auto ofName = history.ofName(last.address, last.fileName);
    if (el::takenName(ofName.value_or(QList<el::Sending>())).isTaken())
        return ElPanel::tr("Ce nom était déjà pris\u00a0: demandez à l’administrateur d’E#L quel fichier il "
                           "garde.");
    return ElPanel::tr("Renvoyez le même fichier\u00a0: une réponse 409 dira qu’il était arrivé.");
}

} // namespace

void ElPanel::confirmRepairs(const std::optional<el::Rule> &rule)
{
    // The button that was pressed goes with what it repairs: what is typed next is meant for the cells.
    const auto repair = [this](const el::ProblemFilter &filter, const QString &title) {
        m_work->repairAll(filter, title);
        m_page->focusGrid();
    };
    if (rule)
        return repair({.rule = rule, .field = {}, .severity = {}},
                      tr("Réparer «\u00a0%1\u00a0»").arg(el::ruleTitle(*rule)));
    auto *dialog = new RepairDialog(m_work->table(), this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [repair] { repair({}, tr("Réparer tout ce qui est sûr")); });
    dialog->open();
}

void ElPanel::saveTemplate()
{
    auto *dialog = new QFileDialog(this, tr("Enregistrer le modèle"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(u"modele-exemple.xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile model(el::sampleTemplatePath());
        const bool read = model.open(QIODevice::ReadOnly);
        const auto written = read ? writeFileAtomically(path, model.readAll(), IfExists::Replace)
                                  : Result<void>(Unexpected(Failure::of(FailureKind::Internal)));
        if (!written)
            return say(written.error());
        Q_EMIT news(tr("Modèle enregistré\u00a0: %1").arg(path));
    });
    dialog->open();
}

QString ElPanel::exportName() const
{
    const QString partner =
        m_habilitation && !m_habilitation->partner.isEmpty() ? m_habilitation->partner : tr("IDENTIFIANT");
    const auto name = el::exportFileName(m_services.clock.now().toLocalTime().date(), partner);
    return name ? *name : u"export.csv"_s;
}

void ElPanel::writeCsv()
{
    auto *dialog = new CsvDialog(*m_work, el::CsvForm::of(m_services.settings), folder(), exportName(), this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CsvDialog::written, this, [this](const el::WrittenCsv &csv) {
        rememberFolder(csv.path);
        keepRows(csv.rows);
        Q_EMIT news(tr("CSV écrit\u00a0: %1").arg(csv.path));
    });
    dialog->open();
}

void ElPanel::send()
{
    if (!m_habilitation) {
        m_banner->say(Tone::Unknown, tr("Aucun accès à E#L n’est configuré."),
                      tr("Rien n’a été envoyé. «\u00a0Écrire le CSV…\u00a0» fonctionne sans lui."),
                      tr("Configurer un accès"));
        m_asksForAccess = true;
        return m_banner->show();
    }
    auto *dialog = new SendDialog(
        *m_work, {*m_habilitation, el::CsvForm::of(m_services.settings), exportName()}, m_services, this);
    dialog->setFictitious(m_fictitious);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendDialog::news, this, &ElPanel::news);
    connect(dialog, &SendDialog::addressKnown, this, [this](const QString &address) {
        m_address = address;
        updateSentToday();
    });
    connect(dialog, &SendDialog::sent, this, &ElPanel::updateSentToday);
    connect(dialog, &SendDialog::copyKept, this, &ElPanel::keepRows);
    connect(dialog, &SendDialog::repairRequested, this, [this] { confirmRepairs({}); });
    connect(dialog, &SendDialog::habilitationRequested, this, &ElPanel::habilitationRequested);
    dialog->open();
}

/// A file that holds all rows holds all corrections.
void ElPanel::keepRows(qint64 rows)
{
    if (m_work && rows == m_work->rows())
        m_work->markKept();
}

/// Stays until tomorrow: E#L takes one file a day.
void ElPanel::updateSentToday()
{
    if (!m_sendBar)
        return;
    const auto before = m_address.isEmpty() ? Result<QList<el::Sending>>()
                                            : m_services.history.inTheWayOf(m_address, exportName());
    m_sendBar->setWarning({});
    if (!before || before->isEmpty())
        return;
    const el::Sending &last = before->first();
    m_sendBar->setWarning(sentTodayText(last), nextAfter(last, m_services.history));
}

} // namespace agrafe::ui
