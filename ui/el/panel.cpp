// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/panel.h"

#include "ui/el/corrected_copy.h"
#include "ui/el/drop_page.h"
#include "ui/el/file_bar.h"
#include "ui/el/file_work.h"
#include "ui/el/grid_view.h"
#include "ui/el/problem_pane.h"
#include "ui/el/send_bar.h"
#include "ui/el/work_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString recentsState = u"el/recents"_s;
const QString folderState = u"el/dossier"_s;
const QString matriceSetting = u"el/matrice"_s;
const QString unknownMatrice = u"matrice"_s;
constexpr qsizetype mostRecents = 3;

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

ElPanel::ElPanel(const ElServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_drop(new DropPage(this))
{
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connectParts();
    m_drop->setRecents(recents());
}

ElPanel::~ElPanel()
{
    if (m_page)
        m_page->setWork(nullptr);
}

void ElPanel::build()
{
    m_banner->hide();
    m_pages->addWidget(m_drop);
    auto *layout = new PageLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
}

void ElPanel::connectParts()
{
    connect(m_drop, &DropPage::openRequested, this, &ElPanel::askFile);
    connect(m_drop, &DropPage::fileChosen, this, &ElPanel::openFile);
    connect(m_drop, &DropPage::sampleRequested, this, &ElPanel::openSample);
    connect(m_drop, &DropPage::templateRequested, this, &ElPanel::saveTemplate);
    connect(m_drop, &DropPage::matriceRequested, this, &ElPanel::askMatrice);
    connect(m_drop, &DropPage::matricesRequested, this, &ElPanel::showMatrices);
    connect(m_drop, &DropPage::numberRequested, this, &ElPanel::askNumber);
    connect(m_drop, &DropPage::historyRequested, this, &ElPanel::showHistory);
    connect(m_banner, &Banner::linkActivated, this, &ElPanel::habilitationRequested);
    auto *open = new QShortcut(QKeySequence::Open, this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, this, &ElPanel::askFile);
    addShortcuts();
}

void ElPanel::makePage()
{
    if (m_page)
        return;
    m_page = new WorkPage(this);
    m_sendBar = new SendBar(m_page);
    m_page->setFoot(m_sendBar);
    m_pages->addWidget(m_page);
    connectPage();
    showKeys();
}

void ElPanel::connectPage()
{
    FileBar *bar = m_page->fileBar();
    connect(bar, &FileBar::openRequested, this, &ElPanel::askFile);
    connect(bar, &FileBar::cancelRequested, this, [this] { (m_next ? m_next : m_work)->cancel(); });
    connect(bar, &FileBar::matriceChosen, this, &ElPanel::chooseMatrice);
    connect(bar, &FileBar::sheetChosen, this, &ElPanel::chooseSheet);
    connect(bar, &FileBar::matriceImportRequested, this, &ElPanel::askMatrice);
    connect(bar, &FileBar::matricesRequested, this, &ElPanel::showMatrices);
    connect(bar, &FileBar::phaseChosen, this, &ElPanel::usePhase);
    connect(m_page, &WorkPage::repairManyRequested, this, &ElPanel::confirmRepairs);
    m_page->fileBar()->setOutActions(m_sendBar->outActions());
    connect(m_sendBar, &SendBar::warningChanged, m_page->fileBar(), &FileBar::setWarning);
    connect(m_page->pane(), &ProblemPane::dayFirstRequested, this, [this] {
        m_work->setDayFirst(true);
        m_page->focusGrid(); // the button goes: what is typed next is not meant for the one beside it
    });
    connect(m_page, &WorkPage::news, this, &ElPanel::news);
    connect(m_page, &WorkPage::remarksRequested, this, &ElPanel::showRemarks);
    connect(m_sendBar, &SendBar::historyRequested, this, &ElPanel::showHistory);
    connect(m_sendBar, &SendBar::writeRequested, this, &ElPanel::writeCsv);
    connect(m_sendBar, &SendBar::sendRequested, this, &ElPanel::send);
    connect(m_sendBar, &SendBar::exportRequested, this, &ElPanel::exportProblems);
    connect(m_sendBar, &SendBar::correctionsRequested, this, &ElPanel::exportCorrections);
    connect(m_sendBar, &SendBar::copyRequested, this, &ElPanel::saveCopy);
    connect(m_sendBar, &SendBar::pageRequested, this, &ElPanel::savePage);
    connect(m_sendBar, &SendBar::printRequested, this, &ElPanel::printProblems);
}

void ElPanel::setHabilitation(const std::optional<habilitation::Habilitation> &habilitation,
                              const QString &fictitious)
{
    if (!isSameAccess(m_habilitation, habilitation))
        m_address = habilitation ? el::addressOf(*habilitation) : QString();
    m_habilitation = habilitation;
    m_fictitious = fictitious;
    if (habilitation && std::exchange(m_asksForAccess, false))
        m_banner->hide();
    updateSentToday();
    updateNextStep();
}

QStringList ElPanel::recents() const
{
    QStringList known = m_services.settings.state(recentsState).toStringList();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return known;
}

QString ElPanel::folder() const
{
    const QString known = m_services.settings.state(folderState).toString();
    return known.isEmpty() ? QDir::homePath() : known;
}

void ElPanel::rememberFolder(const QString &path)
{
    m_services.settings.setState(folderState, QFileInfo(path).absolutePath());
}

QString ElPanel::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

void ElPanel::remember(const QString &path)
{
    if (m_work->report() || path == m_copy || (m_sampleFolder && path.startsWith(m_sampleFolder->path())))
        return;
    QStringList known = recents();
    known.removeAll(path);
    known.prepend(path);
    m_services.settings.setState(recentsState, known.first(std::min(known.size(), mostRecents)));
    rememberFolder(path);
    m_drop->setRecents(recents());
}

void ElPanel::askFile()
{
    if (m_work && m_work->state() == FileWork::State::Busy)
        return;
    auto *dialog = new QFileDialog(this, tr("Ouvrir un fichier"), folder(),
                                   tr("Classeurs et CSV (%1)").arg(u"*.xlsx *.xlsm *.ods *.csv *.txt"_s) +
                                       u";;"_s + tr("Tous les fichiers (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { leaveFile([this, path] { openFile(path); }); });
    dialog->open();
}

void ElPanel::openSample()
{
    leaveFile([this] {
        const QList<el::MatriceEntry> entries = m_services.matrices.entries();
        const auto sample = std::ranges::find(entries, true, &el::MatriceEntry::isSample);
        if (sample != entries.end())
            m_matricePath = sample->path;
        open(samplePath());
    });
}

QString ElPanel::samplePath()
{
    if (!m_sampleFolder)
        m_sampleFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_sampleFolder->filePath(QFileInfo(el::filledSamplePath()).fileName());
    if (!QFileInfo::exists(path))
        QFile::copy(el::filledSamplePath(), path);
    return path;
}

void ElPanel::takeFile(const QString &path)
{
    if (!m_work || m_work->state() != FileWork::State::Busy)
        leaveFile([this, path] { openFile(path); });
}

void ElPanel::openFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return say(Failure::input(tr("«\u00a0%1\u00a0» est un dossier.").arg(file.fileName()),
                                  tr("Déposez le fichier lui-même.")));
    const QString kind = file.suffix().toLower();
    if (kind == u"json")
        return importMatrice(path);
    m_matricePath.clear(); // a new file is checked by the matrice of the settings
    if (kind == u"csv" || kind == u"txt")
        return lookForReport(path);
    open(path);
}

Result<el::Matrice> ElPanel::currentMatrice()
{
    const QList<el::MatriceEntry> entries = m_services.matrices.entries();
    const auto chosen = std::ranges::find(entries, m_matricePath, &el::MatriceEntry::path);
    if (chosen != entries.end())
        return m_services.matrices.load(*chosen);
    const QString wanted = m_services.settings.text(matriceSetting);
    if (!wanted.isEmpty()) {
        auto found = m_services.matrices.find(wanted);
        m_matricePath = found ? wanted : QString();
        if (!found) {
            Failure failure = found.error();
            failure.code = unknownMatrice;
            return Unexpected(failure);
        }
        return found;
    }
    const auto sample = std::ranges::find(entries, true, &el::MatriceEntry::isSample);
    if (sample == entries.end())
        return Unexpected(Failure::of(FailureKind::Internal));
    m_matricePath = sample->path;
    return m_services.matrices.load(*sample);
}

el::CheckOptions ElPanel::checkOptions() const
{
    el::CheckOptions options;
    options.phase = m_phase;
    options.today = m_services.clock.now().toLocalTime().date();
    return options;
}

void ElPanel::say(const Failure &failure)
{
    const QString sentence =
        failure.sentence.isEmpty() ? tr("Ce fichier n’a pas pu être ouvert.") : failure.sentence;
    m_asksForAccess = false;
    m_banner->say(Tone::Unknown, sentence, failure.nextAction,
                  failure.kind == FailureKind::Secret ? tr("Voir l’habilitation")
                  : failure.code == unknownMatrice    ? tr("Choisir la matrice")
                                                      : QString());
    m_banner->show();
    Q_EMIT news(sentence);
}

void ElPanel::updateSummary()
{
    const QLocale locale;
    const QString rows = m_work->rows() > 1 ? tr("%1 lignes").arg(locale.toString(m_work->rows()))
                                            : tr("%1 ligne").arg(m_work->rows());
    if (m_work->state() == FileWork::State::Loading)
        return Q_EMIT summaryChanged(tr("%1 lues…").arg(rows));
    Q_EMIT summaryChanged(tr("%1, %2 colonnes, lu en %3 s. Le classeur d’origine n’est jamais modifié")
                              .arg(rows)
                              .arg(m_work->table().fieldCount())
                              .arg(locale.toString(double(m_work->milliseconds()) / 1000, 'f', 1)));
}

/// One filled button: repairing while something repairs itself, then sending.
void ElPanel::updateNextStep()
{
    if (!m_work || !m_page)
        return;
    const bool repairs = m_work->sureRepairs() > 0;
    m_page->pane()->setRepairFilled(repairs);
    m_sendBar->setSendFilled(!repairs && m_work->isReady());
}

void ElPanel::chooseMatrice(const el::MatriceEntry &entry)
{
    if (entry.path == m_matricePath)
        return;
    m_page->fileBar()->setMatrices(m_services.matrices.entries(), m_matricePath);
    if (const auto there = canBeReadAgain(
            *m_work,
            tr("Ses lignes et vos corrections restent ouvertes, avec la matrice d’avant. Remettez-le à "
               "sa place pour le contrôler avec une autre."));
        !there)
        return say(there.error());
    leaveFile([this, entry] {
        useMatrice(entry);
        open(m_work->path(), {}, m_work->wantedSheet());
    });
}

void ElPanel::chooseSheet(const QString &name)
{
    if (m_work->sheets().contains(name))
        return;
    if (const auto there = canBeReadAgain(
            *m_work, tr("Ses lignes et vos corrections restent ouvertes. Remettez-le à sa place "
                        "pour lire une autre feuille."));
        !there)
        return say(there.error());
    leaveFile([this, name] { open(m_work->path(), {}, name); });
}

void ElPanel::usePhase(el::Phase phase)
{
    m_phase = phase;
    m_page->fileBar()->setPhase(phase);
    m_work->setPhase(phase);
}

void ElPanel::useMatrice(const el::MatriceEntry &entry)
{
    keepMatrice(entry);
    m_matricePath = entry.path;
}

/// The setting that the settings page shows: empty, it is the sample.
bool ElPanel::keepMatrice(const el::MatriceEntry &entry)
{
    return m_services.settings.setValue(matriceSetting, entry.isSample ? QString() : entry.path);
}

/// Its matrice is gone from the workstation: back to what the settings say without it.
void ElPanel::forgetRemovedMatrice()
{
    const QFileInfo kept(m_services.settings.text(matriceSetting));
    if (kept.isAbsolute() && !kept.exists())
        m_services.settings.reset(matriceSetting);
}

void ElPanel::focusInEvent(QFocusEvent *event)
{
    m_pages->currentWidget()->setFocus(event->reason());
}

void ElPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(event->mimeData()).isEmpty() || (m_work && m_work->state() == FileWork::State::Busy))
        return;
    event->acceptProposedAction();
    m_drop->setHovered(true);
}

void ElPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setHovered(false);
}

void ElPanel::dropEvent(QDropEvent *event)
{
    m_drop->setHovered(false);
    event->acceptProposedAction();
    const QStringList files = droppedFiles(event->mimeData());
    if (files.size() > 1)
        return say(
            Failure::input(tr("Un fichier à la fois."), tr("Déposez celui que vous voulez contrôler.")));
    takeFile(files.value(0));
}

} // namespace agrafe::ui
