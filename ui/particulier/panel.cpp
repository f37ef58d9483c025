// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/panel.h"

#include "ui/particulier/answers_side.h"
#include "ui/particulier/form_side.h"
#include "ui/particulier/idle_emptying.h"
#include "ui/particulier/invented.h"
#include "ui/particulier/names_dialog.h"
#include "ui/particulier/paste_dialog.h"
#include "ui/particulier/person_exports.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"
#include "ui/particulier/statuses_view.h"
#include "ui/shell/own_shortcut.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString askKeys = u"clavier/particulier-interroger"_s;
const QString pasteKeys = u"clavier/particulier-coller"_s;
const QString emptyKeys = u"clavier/particulier-vider"_s;
const QString delayKey = u"particulier/effacement-minutes"_s;
constexpr qsizetype longestStory = 70;
constexpr int besideFrom = 880; ///< narrower, the three parts stand one above the other

} // namespace

PersonPanel::Open::Open() = default;
PersonPanel::Open::Open(Open &&) noexcept = default;
PersonPanel::Open &PersonPanel::Open::operator=(Open &&) noexcept = default;
PersonPanel::Open::~Open() = default;

PersonPanel::PersonPanel(const PersonServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_columns(new QSplitter(this))
    , m_formSide(new FormSide(services.places, services.clock, this))
    , m_statuses(new StatusesSide(this))
    , m_answers(new AnswersSide(this))
    , m_idle(new IdleEmptying(services.clock, this))
    , m_exports(new PersonExports(services.settings, this))
    , m_proof(new QPushButton(tr("Exporter une preuve…"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_statuses->model()->setCatalogue(services.catalogue);
    layOut();
    makeHeadButtons();
    connectParts();
    addShortcuts();
    updateDelay();
    updateAccess();
    updateNeeds();
    startFocusAt(this, m_formSide->form()->findChild<QWidget *>(u"fileNumber"_s));
}

PersonPanel::~PersonPanel()
{
    qApp->removeEventFilter(this);
    m_scope.requestStop();
}

void PersonPanel::layOut()
{
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    for (QWidget *part : {static_cast<QWidget *>(m_formSide), static_cast<QWidget *>(m_statuses),
                          static_cast<QWidget *>(m_answers)})
        m_columns->addWidget(part);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void PersonPanel::connectParts()
{
    connect(m_formSide, &FormSide::pasteRequested, this, &PersonPanel::paste);
    connect(m_formSide, &FormSide::emptyRequested, this, &PersonPanel::empty);
    connect(form(), &PersonForm::edited, this, [this] {
        if (hasContent())
            m_idle->touch();
        markOld();
    });
    connect(form(), &PersonForm::submitted, this, &PersonPanel::ask);
    connect(m_statuses, &StatusesSide::askRequested, this, &PersonPanel::ask);
    connect(m_statuses, &StatusesSide::stopRequested, this, &PersonPanel::stop);
    connect(m_statuses->model(), &StatusesModel::askedChanged, this, &PersonPanel::updateNeeds);
    connect(m_answers, &AnswersSide::retryRequested, this, &PersonPanel::retry);
    connect(m_answers, &AnswersSide::variantRequested, this, &PersonPanel::tryVariant);
    connect(m_answers, &AnswersSide::completeRequested, form(), &PersonForm::focusOn);
    connect(m_idle, &IdleEmptying::minutesChanged, m_formSide, &FormSide::setMinutesLeft);
    connect(m_idle, &IdleEmptying::elapsed, this, [this] {
        empty();
        Q_EMIT news(tr("Le formulaire s’est vidé\u00a0: personne n’y avait touché."));
    });
    connect(m_exports, &PersonExports::news, this, &PersonPanel::news);
    connect(&m_services.settings, &settings::Settings::changed, this, &PersonPanel::updateDelay);
    for (const auto changed : {&CurrentAccess::chosen, &CurrentAccess::opened, &CurrentAccess::rightsRead})
        connect(&m_services.access, changed, this, &PersonPanel::updateAccess);
    qApp->installEventFilter(this);
}

void PersonPanel::makeHeadButtons()
{
    setSign(m_proof, u"enregistrer"_s);
    setButtonKind(m_proof, ButtonKind::Outlined, true);
    connect(m_proof, &QPushButton::clicked, this, &PersonPanel::exportProof);
    auto *more = new QToolButton(this);
    more->setIcon(icon(u"plusmenu"_s));
    more->setAccessibleName(tr("Autres commandes"));
    more->setToolTip(tr("Autres commandes"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    QMenu *tables = menu->addMenu(tr("Tableau comme en version 2 de l’API"));
    connect(tables, &QMenu::aboutToShow, this, [this, tables] { m_exports->fillTables(*tables); });
    menu->addAction(tr("Qui a consulté cette personne\u00a0?"), this, &PersonPanel::showConsultations);
    menu->addAction(tr("Anciens noms des champs…"), this, &PersonPanel::showNames);
    QMenu *invented = menu->addMenu(tr("Personnes inventées du bac à sable"));
    connect(menu, &QMenu::aboutToShow, this, [this, invented] { showInvented(*invented); });
    more->setMenu(menu);
    m_answers->addHeadButton(m_proof);
    m_answers->addHeadButton(more);
    updateExports();
}

void PersonPanel::addShortcuts()
{
    const auto own = [this](const QString &key, std::function<void()> run) {
        addOwnShortcut(m_services.settings, key, this, std::move(run))
            ->setContext(Qt::WidgetWithChildrenShortcut);
    };
    own(askKeys, [this] { ask(); });
    own(pasteKeys, [this] { paste(); });
    own(emptyKeys, [this] { empty(); });
}

PersonForm *PersonPanel::form() const
{
    return m_formSide->form();
}

bool PersonPanel::hasContent() const
{
    return m_inquiry || !form()->isEmpty();
}

/// Whoever works here, even by reading on, keeps what is on the screen.
bool PersonPanel::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool works = type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
    if (works && m_idle->minutesLeft() > 0 && watched->isWidgetType() &&
        isAncestorOf(static_cast<QWidget *>(watched)))
        m_idle->touch();
    return QWidget::eventFilter(watched, event);
}

void PersonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PersonPanel::fit()
{
    const auto wanted = width() < scaled(besideFrom) ? Qt::Vertical : Qt::Horizontal;
    if (m_columns->orientation() == wanted && m_columns->property("fitted").toBool())
        return;
    m_columns->setProperty("fitted", true);
    m_columns->setOrientation(wanted);
    const bool beside = wanted == Qt::Horizontal;
    m_formSide->setMinimumSize(beside ? scaled(386) : 0, beside ? 0 : scaled(420));
    m_statuses->setMinimumSize(beside ? scaled(200) : 0, beside ? 0 : scaled(300));
    m_answers->setMinimumSize(beside ? scaled(280) : 0, beside ? 0 : scaled(360));
    if (beside)
        m_columns->setSizes({width() * 34 / 100, width() * 23 / 100, width() * 43 / 100});
}

void PersonPanel::updateDelay()
{
    m_idle->setDelay(std::chrono::minutes(m_services.settings.number(delayKey)));
    m_formSide->setKeys(shownKeys(m_services.settings, pasteKeys), shownKeys(m_services.settings, emptyKeys));
}

void PersonPanel::updateNeeds()
{
    form()->setNeeds(needsOf(m_statuses->model()->asked()));
    updateEmptyState();
    markOld();
}

void PersonPanel::updateEmptyState()
{
    if (m_statuses->model()->checked().isEmpty())
        m_answers->showNothing(tr("Cochez au moins un statut"),
                               tr("Chaque réponse dira oui, non ou inconnu, et ce que vous pouvez faire."));
    else
        m_answers->showNothing(
            tr("Remplissez l’identité, puis interrogez"),
            tr("Rien n’est écrit sur ce poste\u00a0: le journal ne garde qu’une empreinte de la personne."));
}

void PersonPanel::updateAccess()
{
    const auto &own = m_services.access.habilitation();
    m_statuses->model()->setCitizenWay(own && own->isFictitious());
    m_statuses->model()->setRights(m_services.access.rights());
    m_statuses->setObstacle(accessObstacle());
    const auto &chosen = m_services.access.habilitation();
    form()->setFileNumberHint(chosen ? chosen->objectHint : QString());
}

void PersonPanel::empty()
{
    forgetInquiry();
    form()->clear();
    form()->setNeeds(needsOf(m_statuses->model()->asked()));
    m_idle->rest();
    updateSummary();
    form()->focusStart();
}

void PersonPanel::paste()
{
    auto *dialog = new PasteDialog(m_services.places, m_services.clock.now().toLocalTime().date(),
                                   QApplication::clipboard()->text(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto &chosen = m_services.access.habilitation();
    dialog->setFictitious(chosen && chosen->isFictitious() ? tr("Rien n’est demandé à une administration.")
                                                           : QString());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        form()->setIdentity(dialog->split().identity, dialog->split().place);
        form()->focusStart();
        Q_EMIT news(tr("Le formulaire est rempli\u00a0: vérifiez-le avant d’interroger."));
    });
    dialog->open();
}

void PersonPanel::showNames()
{
    auto *dialog = new NamesDialog(m_services.catalogue, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Only where nobody real can be asked about.
void PersonPanel::showInvented(QMenu &menu)
{
    const auto &chosen = m_services.access.habilitation();
    const bool inSandbox = chosen && chosen->environment == habilitation::Environment::Sandbox;
    menu.menuAction()->setVisible(inSandbox);
    menu.clear();
    const QList<InventedPerson> persons =
        inSandbox ? inventedPersons(m_services.catalogue) : QList<InventedPerson>();
    for (const InventedPerson &person : persons)
        menu.addAction(tr("%1\u00a0: %2").arg(person.name, person.story.left(longestStory)), this,
                       [this, person] { form()->setContent(person.content); });
}

PersonPanel::Open PersonPanel::takeOpen()
{
    Open open;
    open.any = true;
    open.content = form()->content();
    open.fileNumber = form()->fileNumber();
    open.askedContent = m_askedContent;
    open.askedAt = m_askedAt;
    open.checked = m_statuses->model()->checked();
    open.ways = m_statuses->model()->chosenWays();
    if (m_inquiry)
        m_inquiry->disconnect(this);
    ++m_generation;
    open.inquiry = std::move(m_inquiry);
    empty();
    return open;
}

void PersonPanel::goOnWith(Open open)
{
    StatusesModel *model = m_statuses->model();
    for (auto way = open.ways.cbegin(); way != open.ways.cend(); ++way)
        model->chooseWay(model->rowOf(way.key()), way.value());
    model->setChecked(open.checked);
    form()->setContent(open.content);
    form()->setFileNumber(open.fileNumber);
    m_askedContent = open.askedContent;
    m_askedAt = open.askedAt;
    m_inquiry = std::move(open.inquiry);
    if (m_inquiry) {
        connectInquiry();
        for (int index = 0; index < m_inquiry->count(); ++index) {
            m_answers->add(index);
            showStatus(index);
        }
        m_statuses->setRunning(m_inquiry->isRunning());
        updateSummary();
    }
    markOld();
    if (hasContent())
        m_idle->touch();
}

QList<Command> PersonPanel::commands()
{
    const auto keys = [this](const QString &key) { return shownKeys(m_services.settings, key); };
    QList<Command> list;
    list << Command{u"chercher"_s,    tr("Interroger les statuts cochés"), {}, keys(askKeys), {},
                    [this] { ask(); }};
    list << Command{u"copier"_s,     tr("Coller une identité"),    {},
                    keys(pasteKeys), tr("presse-papiers tableur"), [this] { paste(); }};
    list << Command{
        u"fermer"_s,        tr("Vider le formulaire et les réponses"), {}, keys(emptyKeys), tr("effacer"),
        [this] { empty(); }};
    list << Command{u"enregistrer"_s,  tr("Exporter une preuve…"), {}, {},
                    tr("PDF réponse"), [this] { exportProof(); }};
    list << Command{
        u"journal"_s, tr("Qui a consulté cette personne\u00a0?"), {}, {}, tr("droit d’accès traces"), [this] {
            showConsultations();
        }};
    list << Command{
        u"info"_s, tr("Anciens noms des champs (version 2 de l’API)"), {}, {}, tr("v2 v3 renommé"), [this] {
            showNames();
        }};
    return list;
}

} // namespace agrafe::ui
