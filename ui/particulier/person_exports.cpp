// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/person_exports.h"

#include "base/day_text.h"
#include "particulier/former_table.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString folderKey = u"documents/dossier"_s;
const QString patternKey = u"documents/modele-nom"_s;
/// Where documents went last.
const QString folderState = u"entreprise/dossier-enregistrement"_s;
/// Every folder that holds something of a person: the retention rule looks there too.
const QString foldersState = u"particulier/dossiers-exports"_s;

particulier::FormerTable tableOf(const particulier::Status &status)
{
    if (!status.answer || status.answer->failure || !status.endpoint || !status.version)
        return {};
    return particulier::formerTable(*status.endpoint, *status.version, status.answer->payload);
}

} // namespace

PersonExports::PersonExports(settings::Settings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{}

void PersonExports::setAnswers(const QList<ProofDialog::Answer> &answers,
                               const particulier::ProofContext &context)
{
    m_answers = answers;
    m_context = context;
}

QString PersonExports::folder() const
{
    const QString chosen = m_settings.text(folderKey);
    const QString last = chosen.isEmpty() ? m_settings.state(folderState).toString() : chosen;
    return last.isEmpty() ? QDir::homePath() : last;
}

void PersonExports::rememberFolder(const QString &chosen)
{
    const QString folder = QDir(chosen).absolutePath();
    m_settings.setState(folderState, folder);
    QStringList all = m_settings.state(foldersState).toStringList();
    if (!all.contains(folder))
        m_settings.setState(foldersState, all << folder);
}

void PersonExports::exportProof()
{
    if (m_answers.isEmpty())
        return Q_EMIT news(tr("Il n’y a pas encore de réponse à prouver."));
    auto *dialog = new ProofDialog(m_answers, m_context, folder(), m_settings.text(patternKey), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_context.habilitation.isFictitious())
        dialog->setFictitious(tr("Cette preuve n’en est pas une."));
    connect(dialog, &ProofDialog::written, this, [this, dialog](const QString &path) {
        rememberFolder(dialog->folderEdit()->text()); // not the one of the file number inside it
        Q_EMIT news(tr("Preuve enregistrée\u00a0: %1").arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void PersonExports::fillTables(QMenu &menu)
{
    menu.clear();
    for (int index = 0; index < m_answers.size(); ++index) {
        const particulier::Status &status = m_answers.at(index).status;
        if (tableOf(status).columns.isEmpty())
            continue;
        menu.addAction(tr("%1…").arg(status.endpoint->shortTitle), this,
                       [this, index] { exportTable(index); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Aucune réponse n’existait en version 2"))->setEnabled(false);
}

void PersonExports::exportTable(int answer)
{
    const auto rows = int(tableOf(m_answers.at(answer).status).rows.size());
    const QDate last = particulier::keptUntil(m_answers.at(answer).status, m_context.habilitation);
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Tableau comme en version 2"),
        tr("Le fichier contiendra la réponse entière (%n ligne(s)), en clair.", nullptr, rows),
        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        last.isValid()
            ? tr("À garder jusqu’au %1 au plus\u00a0: passé ce jour, Agrafe le compte parmi les documents à "
                 "supprimer.")
                  .arg(dayText(last))
            : tr("L’habilitation ne déclare aucune durée\u00a0: supprimez-le dès qu’il n’est plus utile."));
    QPushButton *choose = box->addButton(tr("Choisir où…"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, choose, answer](QAbstractButton *button) {
        if (button != choose)
            return;
        const QString path = QFileDialog::getSaveFileName(
            m_window, tr("Tableau comme en version 2"), QDir(folder()).filePath(tableName(answer)),
            tr("Tableaux CSV (*.csv)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            (void)writeTable(answer, path);
    });
    box->open();
}

/// Whoever meets the file later reads until when it may be there.
QString PersonExports::tableName(int answer) const
{
    const QDate last = particulier::keptUntil(m_answers.at(answer).status, m_context.habilitation);
    const QString until = last.isValid() ? u"_jusqu-au-"_s + last.toString(Qt::ISODate) : QString();
    return (m_context.habilitation.isFictitious() ? u"FICTIF_foyer"_s : u"foyer"_s) + until + u".csv"_s;
}

bool PersonExports::writeTable(int answer, const QString &path)
{
    const auto written =
        report::writeDocument(particulier::formerTableFile(m_answers.at(answer).status, m_context, path));
    if (written)
        rememberFolder(QFileInfo(*written).absolutePath());
    Q_EMIT news(written ? tr("Tableau enregistré\u00a0: %1").arg(QFileInfo(*written).fileName())
                        : written.error().sentence);
    return written.has_value();
}

} // namespace agrafe::ui
