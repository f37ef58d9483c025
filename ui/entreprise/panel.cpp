// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/panel.h"

#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/piece_commands.h"
#include "ui/entreprise/public_sheet_dialog.h"
#include "ui/entreprise/save_dialog.h"
#include "ui/entreprise/separator.h"
#include "ui/entreprise/start_page.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace agrafe::ui {

using entreprise::Dossier;
using entreprise::DossierRequest;

namespace {

const QString folderState = QStringLiteral("entreprise/dossier-enregistrement");

} // namespace

EntreprisePanel::EntreprisePanel(const PanelServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_recents(services.settings)
    , m_bar(new SubjectBar(this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_commands(new PieceCommands(services.agent, services.clock, this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connectParts();
    const QString folder = services.settings.state(folderState).toString();
    if (!folder.isEmpty())
        m_commands->setFolder(folder);
}

EntreprisePanel::~EntreprisePanel() = default;

void EntreprisePanel::build()
{
    m_bar->setProperty("agrafeRegion", true);
    startFocusAt(this, m_bar);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(separator(this));
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
}

void EntreprisePanel::connectParts()
{
    connect(m_bar, &SubjectBar::started, this, &EntreprisePanel::ask);
    connect(m_bar, &SubjectBar::stopped, this, [this] {
        if (m_dossier)
            m_dossier->stop();
    });
    connect(m_bar, &SubjectBar::catalogueRequested, this, [this] { browseCatalogue(); });
    auto *stop = new QShortcut(Qt::Key_Escape, this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, this, [this] {
        if (m_dossier && m_dossier->isRunning())
            m_dossier->stop();
    });
    connect(m_commands, &PieceCommands::news, this, &EntreprisePanel::news);
    connect(m_commands, &PieceCommands::servicesRequested, this, &EntreprisePanel::servicesRequested);
    connect(m_commands, &PieceCommands::folderChanged, this,
            [this](const QString &folder) { m_services.settings.setState(folderState, folder); });
    connect(m_banner, &Banner::linkActivated, this, &EntreprisePanel::habilitationRequested);
}

/// Made for the first file: a third of what the first window would cost.
FileView *EntreprisePanel::fileView()
{
    if (m_file)
        return m_file;
    m_file = new FileView(
        m_services.catalogue, m_services.renderer, m_services.settings,
        [&clock = m_services.clock] { return clock.now(); }, this);
    connect(m_file, &FileView::actionRequested, this, [this](int item, PieceAction action) {
        if (m_dossier)
            m_commands->run(*m_dossier, item, m_file->currentDocument(), action);
    });
    connect(m_file, &FileView::saveRequested, this, &EntreprisePanel::openSaveDialog);
    connect(m_file, &FileView::publicSheetRequested, this, &EntreprisePanel::openPublicSheet);
    connect(m_file, &FileView::news, this, &EntreprisePanel::news);
    m_pages->addWidget(m_file);
    return m_file;
}

void EntreprisePanel::setAccess(const etat::Access &access, const habilitation::Rights &rights)
{
    m_access = access;
    m_rights = rights;
    m_bar->setHabilitation(access.habilitation);
    m_banner->hide();
    updateStartPage();
}

void EntreprisePanel::setRights(const habilitation::Rights &rights)
{
    m_rights = rights;
}

void EntreprisePanel::setExamples(const QList<Recent> &examples)
{
    m_examples = examples;
    updateStartPage();
}

/// Made once the first window is on the screen, which waits for the field alone.
void EntreprisePanel::updateStartPage()
{
    if (!m_start) {
        m_start = new StartPage(this);
        connect(m_start, &StartPage::chosen, this, [this](const QString &key) {
            m_bar->setSubjectText(key);
            m_bar->start();
        });
        m_pages->insertWidget(0, m_start);
    }
    const QList<Recent> known = m_recents.all();
    m_bar->setRecents(known.isEmpty() ? m_examples : known);
    known.isEmpty() ? m_start->setChoices(tr("Entreprises inventées, pour essayer"), m_examples)
                    : m_start->setChoices(tr("Demandées récemment"), known);
}

QList<Recent> EntreprisePanel::recents() const
{
    return m_recents.all();
}

void EntreprisePanel::focusSubject()
{
    m_bar->focusSubject();
}

void EntreprisePanel::setSubjectText(const QString &text)
{
    m_bar->setSubjectText(text);
    m_bar->focusSubject();
}

void EntreprisePanel::ask(const Subject &subject, const QString &context, const QString &object)
{
    if (!m_access) {
        m_banner->say(Tone::Unknown, tr("Aucune habilitation n’est choisie."), tr("Rien n’a été envoyé."),
                      tr("Choisir une habilitation"));
        return m_banner->show();
    }
    DossierRequest request;
    request.subject = subject;
    request.access = *m_access;
    request.rights = m_rights;
    request.frame.recipient = m_access->habilitation.recipient;
    request.frame.context = context;
    request.frame.object = object;
    confirmThenOpen(request);
}

/// Once per file: the same company for the same object is not asked about again.
void EntreprisePanel::confirmThenOpen(const DossierRequest &request)
{
    const habilitation::Habilitation &habilitation = request.access.habilitation;
    const QString file = request.subject.key() + u'\n' + request.frame.object;
    DossierRequest confirmed = request;
    if (file == m_confirmedFor) {
        confirmed.frame.usagerInformed = m_confirmed.usagerInformed;
        confirmed.frame.consent = m_confirmed.consent;
        return open(confirmed);
    }
    if (!habilitation.usagerInformed && !habilitation.consentNeeded)
        return open(request);
    auto *dialog = new UsagerDialog(habilitation, request.subject.display(), request.frame.object, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, confirmed, file]() mutable {
        confirmed.frame.usagerInformed = dialog->informed();
        confirmed.frame.consent = dialog->consents();
        m_confirmedFor = file;
        m_confirmed = confirmed.frame;
        open(confirmed);
    });
    dialog->open();
}

void EntreprisePanel::open(const DossierRequest &request)
{
    m_banner->hide();
    if (m_dossier) {
        m_dossier->disconnect(this);
        m_dossier->stop();
    }
    m_dossier = std::make_unique<Dossier>(request, m_services.catalogue, m_services.client, m_services.clock);
    connectDossier();
    fileView()->setFile(request.subject, m_dossier->items(), request.access.habilitation.contact);
    m_pages->setCurrentWidget(m_file);
    m_recents.add({request.subject.key(), {}});
    m_dossier->start();
    updateRunning();
    updateSummary();
    m_file->focusList();
}

void EntreprisePanel::connectDossier()
{
    Dossier *dossier = m_dossier.get();
    connect(dossier, &Dossier::itemChanged, this, &EntreprisePanel::onItemChanged);
    connect(dossier, &Dossier::itemAdded, this, [this](int item) {
        m_file->addItem(m_dossier->items().at(item));
        m_file->select(item);
        updateRunning();
    });
    connect(dossier, &Dossier::identityChanged, this, &EntreprisePanel::onIdentity);
    connect(dossier, &Dossier::finished, this, [this] {
        updateRunning();
        updateSummary();
    });
    connect(dossier, &Dossier::failed, this, &EntreprisePanel::onFailed);
}

void EntreprisePanel::onItemChanged(int item)
{
    m_file->updateItem(item, m_dossier->items().at(item));
    updateRunning();
    updateSummary();
}

void EntreprisePanel::onIdentity()
{
    const entreprise::Identity &identity = m_dossier->identity();
    m_file->setIdentity(identity);
    // A protected name is not kept on the workstation.
    if (identity.diffusion == entreprise::Diffusion::Total && !identity.name.isEmpty()) {
        m_recents.add({m_dossier->request().subject.key(), identity.name});
        m_bar->setRecents(m_recents.all());
    }
}

void EntreprisePanel::onFailed(const Failure &failure)
{
    const QString sentence = failure.sentence.isEmpty() ? tr("Rien n’a pu être demandé.") : failure.sentence;
    m_banner->say(Tone::Unknown, sentence, failure.nextAction,
                  failure.kind == FailureKind::Secret ? tr("Voir l’habilitation") : QString());
    m_banner->show();
    updateRunning();
    Q_EMIT news(sentence);
}

void EntreprisePanel::updateRunning()
{
    m_bar->setRunning(m_dossier && m_dossier->isRunning());
}

void EntreprisePanel::updateSummary()
{
    const PiecesModel::Counts counts = m_file->pieces().counts();
    const int received = counts.proved + counts.refused + counts.unknown;
    QStringList parts{received > 1 ? tr("%1 reçues").arg(received) : tr("%1 reçue").arg(received)};
    if (counts.running > 0)
        parts << tr("%1 en cours").arg(counts.running);
    if (counts.waiting > 0)
        parts << tr("%1 en attente").arg(counts.waiting);
    if (counts.notCovered > 0)
        parts << (counts.notCovered > 1 ? tr("%1 non couvertes").arg(counts.notCovered)
                                        : tr("%1 non couverte").arg(counts.notCovered));
    if (counts.notConcerned > 0)
        parts << tr("%1 sans objet").arg(counts.notConcerned);
    const QString all = counts.all > 1
                            ? tr("%1 pièces\u00a0: %2").arg(counts.all).arg(parts.join(QStringLiteral(", ")))
                            : tr("%1 pièce\u00a0: %2").arg(counts.all).arg(parts.join(QStringLiteral(", ")));
    Q_EMIT summaryChanged(all);
}

void EntreprisePanel::openSaveDialog()
{
    if (!m_dossier)
        return;
    auto *dialog = new SaveDialog(*m_dossier, entreprise::Saver(m_services.agent, m_services.clock),
                                  m_commands->folder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::saved, this, [this, dialog](const QString &folder) {
        m_commands->setFolder(dialog->folder());
        m_services.settings.setState(folderState, dialog->folder());
        Q_EMIT news(tr("Dossier enregistré dans %1").arg(folder));
    });
    connect(dialog, &SaveDialog::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    dialog->open();
}

void EntreprisePanel::openPublicSheet()
{
    if (!m_dossier)
        return;
    auto *sheet = new PublicSheetDialog(m_dossier->request(), m_services.catalogue, m_services.client,
                                        m_services.clock, m_dossier->identity().diffusion, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PublicSheetDialog::news, this, &EntreprisePanel::news);
    sheet->open();
}

void EntreprisePanel::browseCatalogue(const QString &endpointId)
{
    auto *browser =
        new CatalogueBrowser(m_services.catalogue, m_rights,
                             m_access ? std::optional(m_access->habilitation) : std::nullopt, this);
    browser->setAttribute(Qt::WA_DeleteOnClose);
    browser->setCanAsk(m_dossier != nullptr);
    if (!endpointId.isEmpty())
        browser->select(endpointId);
    connect(browser, &CatalogueBrowser::askRequested, this, &EntreprisePanel::addPiece);
    browser->open();
}

void EntreprisePanel::addPiece(const QString &endpointId)
{
    if (m_dossier)
        m_dossier->add(endpointId);
}

void EntreprisePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void EntreprisePanel::dropEvent(QDropEvent *event)
{
    m_bar->setSubjectText(event->mimeData()->text().left(60));
    m_bar->focusSubject();
    event->acceptProposedAction();
}

} // namespace agrafe::ui
