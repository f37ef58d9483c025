// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/piece_commands.h"

#include "entreprise/file_plan.h"
#include "entreprise/support_text.h"
#include "ui/entreprise/french.h"
#include "ui/entreprise/piece_support.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

namespace agrafe::ui {

using entreprise::Dossier;

namespace {

const auto folderKey = QStringLiteral("documents/dossier");
const auto patternKey = QStringLiteral("documents/modele-nom");
const auto folderState = QStringLiteral("entreprise/dossier-enregistrement");

QString filterOf(const QString &suffix)
{
    if (suffix == QLatin1String(".jpg"))
        return PieceCommands::tr("Images JPEG (*.jpg *.jpeg)");
    if (suffix == QLatin1String(".json"))
        return PieceCommands::tr("Données JSON (*.json)");
    return suffix == QLatin1String(".png") ? PieceCommands::tr("Images PNG (*.png)")
                                           : PieceCommands::tr("Documents PDF (*.pdf)");
}

entreprise::SavePlan movedTo(entreprise::SavePlan plan, const QString &path)
{
    plan.folder = QFileInfo(path).absolutePath();
    plan.documents.first().path = path;
    return plan;
}

} // namespace

PieceCommands::PieceCommands(QString agent, Clock &clock, settings::Settings &settings, QWidget *window)
    : QObject(window)
    , m_agent(std::move(agent))
    , m_clock(clock)
    , m_settings(settings)
    , m_window(window)
{}

PieceCommands::~PieceCommands()
{
    m_stop.request_stop();
}

void PieceCommands::run(Dossier &dossier, int item, int document, PieceAction action)
{
    if (item < 0 || item >= dossier.items().size())
        return;
    const entreprise::Item &piece = dossier.items().at(item);
    const catalogue::Endpoint &endpoint = *dossier.catalogue().find(piece.endpointId);
    switch (action) {
    case PieceAction::Retry:
        return dossier.retry(item);
    case PieceAction::AskAgain:
        return dossier.askProviderAgain(item);
    case PieceAction::StopRetrying:
        return dossier.cancelSchedule(item);
    case PieceAction::Save:
        return save(dossier, item, document);
    case PieceAction::Open:
        return open(dossier, item, document);
    case PieceAction::CopySupport:
        return copy(
            entreprise::supportText(dossier.catalogue(), dossier.request().access.habilitation, piece),
            tr("Copié pour le support\u00a0: ni donnée, ni jeton."));
    case PieceAction::CopyMessage:
        return copy(messageToCompany(endpoint, dossier.request().frame.object), tr("Message type copié."));
    case PieceAction::Services:
        return Q_EMIT servicesRequested();
    }
}

QString PieceCommands::proposedName(const Dossier &dossier, int item, int document) const
{
    return entreprise::documentFileName(dossier, item, document, m_clock.now().toLocalTime().date(),
                                        m_settings.text(patternKey));
}

/// What was on the screen is what is written: the file may go on while the agent looks for a folder.
void PieceCommands::save(const Dossier &dossier, int item, int document)
{
    const entreprise::Item &piece = dossier.items().at(item);
    const entreprise::Saver saver = this->saver();
    if (document >= 0 && document < piece.documents.size()) {
        const QString name = proposedName(dossier, item, document);
        return saveAs(tr("Enregistrer le document"), name, saver.planDocument(dossier, item, document, name));
    }
    if (!entreprise::hasData(piece))
        return Q_EMIT news(tr("Rien à enregistrer\u00a0: cette pièce n’a donné ni document ni donnée."));
    const QString name = entreprise::dataFileName(dossier, item, m_clock.now().toLocalTime().date(),
                                                  m_settings.text(patternKey));
    saveAs(tr("Enregistrer les données"), name, saver.planData(dossier, item, name));
}

void PieceCommands::saveAs(const QString &title, const QString &name, const entreprise::SavePlan &plan)
{
    const QString suffix = u'.' + QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(m_window, title, folder(), filterOf(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, plan](const QString &path) { carryOut(movedTo(plan, path)); });
    dialog->open();
}

QString PieceCommands::folder() const
{
    if (const QString chosen = m_settings.text(folderKey); !chosen.isEmpty())
        return chosen;
    const QString last = m_settings.state(folderState).toString();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

void PieceCommands::useFolder(const QString &folder)
{
    m_settings.setState(folderState, folder);
}

entreprise::Saver PieceCommands::saver() const
{
    return {m_agent, m_clock, m_settings.text(patternKey)};
}

void PieceCommands::carryOut(const entreprise::SavePlan &plan)
{
    QCoro::connect(carryOutAside(plan, {}), this, [this](const entreprise::SaveReport &report) {
        if (report.files.isEmpty())
            return warn(report.failures.first().second);
        useFolder(report.folder);
        Q_EMIT news(tr("Enregistré\u00a0: %1").arg(QFileInfo(report.files.first().path).fileName()));
    });
}

/// Another program needs a file: a private copy, removed when the window closes.
void PieceCommands::open(const Dossier &dossier, int item, int document)
{
    const QList<entreprise::FetchedDocument> &documents = dossier.items().at(item).documents;
    if (document < 0 || document >= documents.size())
        return;
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    entreprise::SavePlan plan;
    plan.documents.append({.item = item,
                           .path = m_opened->filePath(proposedName(dossier, item, document)),
                           .bytes = documents.at(document).bytes,
                           .proof = {}});
    QCoro::connect(carryOutAside(plan, m_stop.get_token()), this,
                   [this](const entreprise::SaveReport &report) {
                       if (report.files.isEmpty())
                           return report.stopped ? void() : warn(report.failures.first().second);
                       if (!QDesktopServices::openUrl(QUrl::fromLocalFile(report.files.first().path)))
                           Q_EMIT news(tr("Aucun programme de ce poste n’ouvre les PDF."));
                   });
}

void PieceCommands::copy(const QString &text, const QString &sentence)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT news(sentence);
}

void PieceCommands::warn(const Failure &failure)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Pièce non enregistrée"), failure.sentence,
                                QMessageBox::Close, m_window);
    box->setInformativeText(failure.nextAction);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace agrafe::ui
