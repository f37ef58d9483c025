// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/panel.h"

#include "etat/outcome.h"
#include "ui/entreprise/file_dialogs.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/piece_commands.h"
#include "ui/entreprise/separator.h"
#include "ui/entreprise/start_page.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/entreprise/summary_text.h"
#include "ui/entreprise/usager_confirmation.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>

#include <algorithm>

namespace agrafe::ui {

using entreprise::Dossier;
using entreprise::DossierRequest;
using State = CurrentAccess::State;

namespace {} // namespace

EntreprisePanel::EntreprisePanel(const PanelServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_recents(services.settings)
    , m_bar(new SubjectBar(this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_commands(new PieceCommands(services.agent, services.clock, services.settings, this))
    , m_dialogs(new FileDialogs(services, *m_commands, this))
    , m_confirmation(new UsagerConfirmation(services.current, this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connectParts();
    onChosen();
}

EntreprisePanel::~EntreprisePanel() = default;

void EntreprisePanel::build()
{
    m_bar->setProperty("agrafeRegion", true);
    startFocusAt(this, m_bar);
    m_banner->hide();
    auto *layout = new PageLayout(this);
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
        if (Dossier *shown = dossier())
            shown->stop();
    });
    connect(m_bar, &SubjectBar::catalogueRequested, this, [this] { browseCatalogue(); });
    connect(m_commands, &PieceCommands::news, this, &EntreprisePanel::news);
    connect(m_dialogs, &FileDialogs::news, this, &EntreprisePanel::news);
    connect(m_dialogs, &FileDialogs::pieceRequested, this, &EntreprisePanel::addPiece);
    connect(m_commands, &PieceCommands::servicesRequested, this, &EntreprisePanel::servicesRequested);
    connect(m_banner, &Banner::linkActivated, this, &EntreprisePanel::habilitationRequested);
    connect(m_banner, &Banner::secondLinkActivated, this, &EntreprisePanel::tokenRequested);
    connect(&m_services.current, &CurrentAccess::chosen, this, &EntreprisePanel::onChosen);
    connect(&m_services.current, &CurrentAccess::opened, this, [this] {
        renewAccess(*m_services.current.access());
        showFailure();
    });
    connect(&m_services.current, &CurrentAccess::rightsRead, this, &EntreprisePanel::renewRights);
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
        if (Dossier *shown = dossier())
            m_commands->run(*shown, item, m_file->currentDocument(), action);
    });
    connect(m_file, &FileView::saveRequested, this, &EntreprisePanel::openSaveDialog);
    connect(m_file, &FileView::chorusRequested, this, [this] { Q_EMIT chorusRequested(siret()); });
    connect(m_file, &FileView::publicSheetRequested, this, &EntreprisePanel::openPublicSheet);
    connect(m_file, &FileView::news, this, &EntreprisePanel::news);
    m_pages->addWidget(m_file);
    return m_file;
}

/// The page, the fields and what is remembered follow the habilitation, never the other way round.
void EntreprisePanel::onChosen()
{
    const auto &chosen = m_services.current.habilitation();
    if (chosen)
        m_bar->setHabilitation(*chosen);
    const auto file = chosen ? m_files.find(habilitationKey(*chosen)) : m_files.end();
    bring(file == m_files.end() ? nullptr : &file->second);
    updateStartPage();
}

void EntreprisePanel::bring(OpenFile *file)
{
    if (file != m_shown) {
        if (m_shown)
            m_shown->selected = m_file->currentPiece();
        m_shown = file;
        if (QWidget *page = file ? static_cast<QWidget *>(fileView()) : m_start)
            m_pages->setCurrentWidget(page);
        if (file) {
            const DossierRequest &request = file->dossier->request();
            m_file->setFile(request.subject, file->dossier->items(), request.access.habilitation.contact);
            m_file->setIdentity(file->dossier->identity());
            if (file->selected >= 0)
                m_file->select(file->selected);
            m_bar->setSubjectText(request.subject.key());
            m_bar->setObjectText(request.frame.object);
        }
        updateSummary();
        updateBridge();
    }
    updateRunning();
    showFailure();
}

/// Makes the start page once the first window is on the screen, which waits for the field alone.
void EntreprisePanel::setExamples(const QList<Recent> &examples)
{
    m_examples = examples;
    if (!m_start) {
        m_start = new StartPage(this);
        connect(m_start, &StartPage::chosen, this, [this](const QString &key) {
            m_bar->setSubjectText(key);
            m_bar->start();
        });
        m_pages->insertWidget(0, m_start);
    }
    updateStartPage();
}

void EntreprisePanel::updateStartPage()
{
    const QList<Recent> known = recents();
    m_bar->setRecents(known.isEmpty() ? m_examples : known);
    if (!m_start)
        return;
    known.isEmpty() ? m_start->setChoices(tr("Entreprises inventées, pour essayer"), m_examples)
                    : m_start->setChoices(tr("Demandées récemment"), known);
}

QList<Recent> EntreprisePanel::recents() const
{
    const auto &chosen = m_services.current.habilitation();
    return chosen ? m_recents.all(habilitationKey(*chosen)) : QList<Recent>();
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

/// Nothing leaves in the name of a habilitation whose access is not there: the sentence that says why.
bool EntreprisePanel::refuseWhileClosed()
{
    const CurrentAccess &current = m_services.current;
    if (current.state() == State::Ready)
        return false;
    const QString nothingSent = tr("Rien n’a été envoyé.");
    if (current.state() == State::None)
        m_banner->say(Tone::Unknown, tr("Aucune habilitation n’est choisie."), nothingSent,
                      tr("Choisir une habilitation"));
    else if (current.state() == State::Opening)
        m_banner->say(
            Tone::Info, tr("« %1 » n’est pas encore prête.").arg(current.habilitation()->name),
            tr("%1 Agrafe attend le journal et le trousseau : réessayez dans un instant.").arg(nothingSent));
    else
        m_banner->say(Tone::Unknown, tr("« %1 » n’a pas pu être ouverte.").arg(current.habilitation()->name),
                      QStringList{nothingSent, etat::explain(*current.failure(), {}).sentence}.join(u' '), {},
                      tr("Saisir le jeton…"));
    m_banner->show();
    Q_EMIT news(m_banner->spokenText());
    return true;
}

void EntreprisePanel::ask(const Subject &subject, const QString &context, const QString &object)
{
    if (refuseWhileClosed())
        return;
    m_confirmation->confirm(
        subject,
        {.recipient = m_services.current.habilitation()->recipient, .context = context, .object = object},
        [this, subject](const etat::Frame &confirmed) { open(subject, confirmed); });
}

void EntreprisePanel::open(const Subject &subject, const etat::Frame &frame)
{
    if (refuseWhileClosed())
        return;
    DossierRequest request;
    request.subject = subject;
    request.access = *m_services.current.access();
    request.rights = m_services.current.rights();
    request.frame = frame;
    const QString key = habilitationKey(request.access.habilitation);
    OpenFile &file = m_files[key];
    if (m_shown == &file)
        m_shown = nullptr;
    if (file.dossier) {
        file.dossier->disconnect(this);
        file.dossier->stop();
    }
    file = {.dossier =
                std::make_unique<Dossier>(request, m_services.catalogue, m_services.client, m_services.clock),
            .failure = {}};
    connectDossier(file.dossier.get());
    bring(&file);
    m_recents.add(key, {subject.key(), {}});
    file.dossier->start();
    updateRunning();
    updateSummary();
    m_file->focusList();
}

/// One that is put aside is not on the screen: only what must outlive the moment is kept of what it says.
void EntreprisePanel::connectDossier(Dossier *source)
{
    const auto whenShown = [this, source](auto then) {
        return [this, source, then](auto... values) {
            if (dossier() == source)
                then(values...);
        };
    };
    connect(source, &Dossier::itemChanged, this, whenShown([this](int item) { onItemChanged(item); }));
    connect(source, &Dossier::itemAdded, this, whenShown([this](int item) {
                m_file->addItem(dossier()->items().at(item));
                m_file->select(item);
                updateRunning();
            }));
    connect(source, &Dossier::identityChanged, this, [this, source] { onIdentity(*source); });
    connect(source, &Dossier::finished, this, whenShown([this] {
                updateRunning();
                updateSummary();
            }));
    connect(source, &Dossier::failed, this,
            [this, source](const Failure &failure) { setFailure(source, failure); });
    connect(source, &Dossier::recovered, this, [this, source] { setFailure(source, std::nullopt); });
}

void EntreprisePanel::onItemChanged(int item)
{
    m_file->updateItem(item, dossier()->items().at(item));
    updateRunning();
    updateSummary();
}

void EntreprisePanel::onIdentity(const Dossier &source)
{
    const entreprise::Identity &identity = source.identity();
    if (dossier() == &source) {
        m_file->setIdentity(identity);
        updateBridge();
    }
    // A protected name is not kept on the workstation.
    if (identity.diffusion != entreprise::Diffusion::Total || identity.name.isEmpty())
        return;
    const DossierRequest &request = source.request();
    m_recents.add(habilitationKey(request.access.habilitation), {request.subject.key(), identity.name});
    m_bar->setRecents(recents());
}

void EntreprisePanel::setFailure(Dossier *source, const std::optional<Failure> &failure)
{
    const auto of = std::ranges::find(
        m_files, source, [](const auto &file) -> const Dossier * { return file.second.dossier.get(); });
    if (of == m_files.end())
        return;
    of->second.failure = failure;
    if (&of->second != m_shown)
        return;
    showFailure();
    updateRunning();
    if (failure)
        Q_EMIT news(m_banner->spokenText());
}

/// Of the file on the screen.
void EntreprisePanel::showFailure()
{
    const std::optional<Failure> failure = m_shown ? m_shown->failure : std::nullopt;
    const bool untraced = failure && failure->kind == FailureKind::Journal;
    m_banner->setVisible(failure.has_value());
    Q_EMIT tracingChanged(!untraced);
    if (!failure)
        return;
    const QString sentence =
        untraced ? tr("Des pièces n’ont pas été demandées : le journal des accès ne s’écrit pas.")
        : failure->sentence.isEmpty() ? tr("Rien n’a pu être demandé.")
                                      : failure->sentence;
    const QString next = untraced ? tr("Agrafe les redemande dès qu’il s’écrit. %1").arg(failure->nextAction)
                                  : failure->nextAction;
    m_banner->say(Tone::Unknown, sentence, next,
                  failure->kind == FailureKind::Secret ? tr("Voir l’habilitation") : QString());
}

QString EntreprisePanel::siret() const
{
    const Dossier *shown = dossier();
    if (!shown)
        return {};
    const Subject &subject = shown->subject();
    return subject.siret ? subject.key() : shown->identity().siretOfSeat;
}

void EntreprisePanel::setChorusOffered(bool offered)
{
    m_chorusOffered = offered;
    updateBridge();
}

void EntreprisePanel::updateBridge()
{
    if (m_file)
        m_file->setChorusOffered(m_chorusOffered && !siret().isEmpty());
}

void EntreprisePanel::updateRunning()
{
    const Dossier *shown = dossier();
    m_bar->setRunning(shown && shown->isRunning());
}

void EntreprisePanel::updateSummary()
{
    if (!m_shown)
        return Q_EMIT summaryChanged({});
    Q_EMIT summaryChanged(summaryText(m_file->pieces().counts()));
}

void EntreprisePanel::openSaveDialog()
{
    if (Dossier *shown = dossier())
        m_dialogs->saveAll(*shown);
}

void EntreprisePanel::openPublicSheet()
{
    if (const Dossier *shown = dossier())
        m_dialogs->publicSheet(*shown);
}

void EntreprisePanel::browseCatalogue(const QString &endpointId, const QString &words)
{
    m_dialogs->catalogue(dossier() != nullptr, endpointId, words);
}

void EntreprisePanel::addPiece(const QString &endpointId)
{
    Dossier *shown = dossier();
    const int item = shown ? shown->add(endpointId) : -1;
    if (item < 0)
        return;
    m_file->select(item); // it may stand there already
    m_file->focusList();
}

/// Escape stops what is asked, unless something inside has closed with it.
void EntreprisePanel::keyPressEvent(QKeyEvent *event)
{
    Dossier *shown = dossier();
    if (event->key() != Qt::Key_Escape || !shown || !shown->isRunning())
        return QWidget::keyPressEvent(event);
    shown->stop();
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
