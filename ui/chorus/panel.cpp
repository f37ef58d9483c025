// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/panel.h"

#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/structures_tab.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/rule.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLocale>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

InvoiceKind kindOf(int tab)
{
    switch (tab) {
    case ChorusPanel::ToTreat:
        return InvoiceKind::ToTreat;
    case ChorusPanel::Issued:
        return InvoiceKind::Issued;
    case ChorusPanel::Works:
        return InvoiceKind::Works;
    default:
        return InvoiceKind::Received;
    }
}

/// Where the connection shares the line with the tabs.
QString shortTitleOf(int tab)
{
    switch (tab) {
    case ChorusPanel::Received:
        return ChorusPanel::tr("Reçues");
    case ChorusPanel::Issued:
        return ChorusPanel::tr("Émises");
    case ChorusPanel::Works:
        return ChorusPanel::tr("Travaux");
    default:
        return ChorusPanel::titleOf(tab);
    }
}

/// Which API each tab asks.
QString apiOf(int tab)
{
    return tab == ChorusPanel::Structures ? u"structures"_s
           : tab == ChorusPanel::Works    ? u"facturesTravaux"_s
                                          : u"factures"_s;
}

const QString sideState = u"chorus/environnement"_s;

} // namespace

QString ChorusPanel::titleOf(int tab)
{
    switch (tab) {
    case Received:
        return tr("Factures reçues");
    case ToTreat:
        return tr("À traiter");
    case Issued:
        return tr("Factures émises");
    case Works:
        return tr("Factures de travaux");
    default:
        return tr("Structures");
    }
}

ChorusPanel::ChorusPanel(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_connection(new ConnectionPane(services, this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_tabs(new QTabBar(this))
    , m_foldButton(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    if (m_services.settings.state(sideState).toString() == keyOf(Side::Qualification))
        m_connection->setSide(Side::Qualification);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChorusPanel::onTab);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab < 0)
            return;
        showTab(tab); // also from the steps
        m_pages->currentWidget()->setFocus(Qt::MouseFocusReason);
    });
    connect(m_foldButton, &QToolButton::clicked, this, [this](bool shown) {
        if (shown)
            showPage(m_connection);
        else
            onTab(m_tabs->currentIndex());
    });
    connect(m_connection, &ConnectionPane::news, this, &ChorusPanel::news);
    m_services.client.setOnWait([panel = QPointer(this)](const QDateTime &until) {
        if (panel)
            panel->tellWait(until);
    });
    connect(m_connection, &ConnectionPane::accessRequested, this, &ChorusPanel::accessRequested);
    connect(m_connection, &ConnectionPane::factsChanged, this, [this] {
        readWhatFailed();
        updateTabs();
        Q_EMIT connectionChanged();
    });
    connect(m_connection, &ConnectionPane::sideChanged, this, [this] {
        m_services.settings.setState(sideState, keyOf(side()));
        m_carried.clear(); // of the other environment
        renewSessions();
        Q_EMIT sideChanged();
    });
    connect(m_split, &QSplitter::splitterMoved, this, &ChorusPanel::keepShares);
    onTab(m_tabs->currentIndex());
}

ChorusPanel::~ChorusPanel() = default;

void ChorusPanel::build()
{
    m_connection->setProperty("agrafeRegion", true);
    m_connection->setMinimumWidth(scaled(250));
    m_split->addWidget(m_connection);
    m_split->addWidget(buildRight());
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(1, 1);
    shareRoom();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
}

QWidget *ChorusPanel::buildRight()
{
    m_tabs->setAccessibleName(tr("Chorus Pro"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab(titleOf(tab));
    m_foldButton->setText(tr("Connexion"));
    m_foldButton->setToolTip(tr("Les étapes de la connexion"));
    m_foldButton->setCheckable(true);
    m_foldButton->setFocusPolicy(Qt::StrongFocus);
    m_foldButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_foldButton->hide();
    m_right = new QWidget(this);
    m_right->setProperty("agrafeRegion", true);
    m_right->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 0, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_foldButton);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Rule(Qt::Horizontal, m_right));
    column->addWidget(m_pages, 1);
    return m_right;
}

std::optional<chorus::Session> ChorusPanel::session() const
{
    return m_begun && habilitation() ? std::optional(m_services.session(*habilitation())) : std::nullopt;
}

void ChorusPanel::setHabilitations(const std::optional<habilitation::Habilitation> &qualification,
                                   const std::optional<habilitation::Habilitation> &production)
{
    const auto before = habilitation();
    m_connection->setHabilitations(qualification, production);
    if (before == habilitation())
        return;
    if (before && (!habilitation() || habilitation()->id != before->id)) // else it is still good
        m_carried.clear();
    renewSessions();
}

void ChorusPanel::setSide(Side side)
{
    m_connection->setSide(side);
}

void ChorusPanel::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    renewSessions();
}

ChorusPanel::Open ChorusPanel::takeOpen() const
{
    Open open;
    open.tab = m_tabs->currentIndex();
    for (const Side side : {Side::Qualification, Side::Production})
        open.facts[int(side)] = m_connection->facts(side);
    open.lists = m_carried;
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
        if (const auto reading = (*list)->reading())
            open.lists.insert(list.key(), *reading);
    }
    return open;
}

void ChorusPanel::goOnWith(Open open)
{
    m_connection->goOnWith(open.facts[0]);
    m_connection->goOnWith(open.facts[1]);
    m_carried = std::move(open.lists);
    m_tabs->setCurrentIndex(open.tab);
}

void ChorusPanel::renewSecrets(const QUuid &id)
{
    m_connection->forget(id);
    if (habilitation() && habilitation()->id == id)
        renewSessions();
}

void ChorusPanel::renewSessions()
{
    const auto now = session();
    m_counting.stop();
    m_countedWith.reset();
    const QList<int> made = m_lists.keys();
    for (const int tab : made)
        give(tab);
    if (m_structures)
        m_structures->setSession(now);
    if (now && hasOpenDeposits(m_services.log, *now))
        invoiceTab(Issued)->followDeposits(); // not only once its list is looked at
    updateTabs();
    if (!m_foldButton->isChecked()) // else the agent is at the steps
        onTab(m_tabs->currentIndex());
    if (now && !m_connection->facts().probes && !m_connection->isChecking())
        m_connection->checkAll();
}

/// A list that the connection kept from being read is read once nothing is missing.
void ChorusPanel::readWhatFailed()
{
    if (!m_connection->facts().probes || m_connection->isIncomplete())
        return;
    const QList<int> made = m_lists.keys();
    for (const int tab : made) {
        const InvoiceTab *list = m_lists.value(tab);
        if (list->count() || list->isReading() || list->message().isEmpty())
            continue;
        give(tab);
        if (m_pages->currentWidget() == list)
            m_lists.value(tab)->wake();
    }
}

/// A list starts from what another panel had read.
void ChorusPanel::give(int tab)
{
    InvoiceTab *list = m_lists.value(tab);
    const auto now = session();
    list->setSession(now);
    if (now && m_carried.contains(tab))
        list->goOnWith(m_carried.take(tab));
}

QString ChorusPanel::summary() const
{
    const int tab = m_tabs->currentIndex();
    if (tab == Structures)
        return m_structures ? m_structures->summary() : QString();
    const InvoiceTab *list = m_lists.value(tab);
    return list ? list->summary() : QString();
}

QWidget *ChorusPanel::page(int tab)
{
    return tab == Structures ? static_cast<QWidget *>(structures()) : invoiceTab(tab);
}

InvoiceTab *ChorusPanel::invoiceTab(int tab)
{
    if (tab == Structures)
        return nullptr;
    if (!m_lists.contains(tab)) {
        auto *list = new InvoiceTab(kindOf(tab), m_services);
        m_lists.insert(tab, list);
        m_pages->addWidget(list);
        connect(list, &InvoiceTab::countChanged, this, [this, tab] { onListRead(tab); });
        connect(list, &InvoiceTab::news, this, &ChorusPanel::news);
        connect(list, &InvoiceTab::accessRequested, this, &ChorusPanel::accessRequested);
        connect(list, &InvoiceTab::companyRequested, this, &ChorusPanel::companyRequested);
        connect(list, &InvoiceTab::summaryChanged, this, [this, list](const QString &sentence) {
            if (m_pages->currentWidget() == list)
                Q_EMIT summaryChanged(sentence);
        });
        give(tab);
    }
    return m_lists.value(tab);
}

StructuresTab *ChorusPanel::structures()
{
    if (!m_structures) {
        m_structures = new StructuresTab(m_services);
        m_pages->addWidget(m_structures);
        connect(m_structures, &StructuresTab::news, this, &ChorusPanel::news);
        connect(m_structures, &StructuresTab::summaryChanged, this, &ChorusPanel::summaryChanged);
        connect(m_structures, &StructuresTab::companyRequested, this, &ChorusPanel::companyRequested);
        m_structures->setSession(session());
        updateTabs();
    }
    return m_structures;
}

void ChorusPanel::showTab(int tab)
{
    if (m_tabs->currentIndex() == tab)
        onTab(tab);
    else
        m_tabs->setCurrentIndex(tab);
}

void ChorusPanel::onTab(int tab)
{
    showPage(page(tab));
    if (InvoiceTab *list = invoiceTab(tab))
        list->wake();
    else
        Q_EMIT summaryChanged(m_structures->summary());
}

/// Counters change in place; what a missing step blocks carries a padlock and says so.
void ChorusPanel::nameTabs()
{
    for (int tab = 0; tab < TabCount; ++tab) {
        const InvoiceTab *list = m_lists.value(tab);
        const auto count = countOf(tab);
        const auto counted = [&count](const QString &title) {
            return count ? u"%1 %2"_s.arg(title, QLocale().toString(*count)) : title;
        };
        const QString title = titleOf(tab);
        m_tabs->setTabText(tab, counted(m_isShort ? shortTitleOf(tab) : title));
        const bool blocked = isBlocked(m_connection->facts(), apiOf(tab));
        const bool untold = list && list->hasUntoldDeposit();
        m_tabs->setTabIcon(tab, blocked ? icon(u"noncouvert"_s) : untold ? icon(u"alerte"_s) : QIcon());
        m_tabs->setTabToolTip(
            tab, blocked ? tr("Une étape de la connexion manque\u00a0: ouvrez la connexion.") : QString());
        m_tabs->setAccessibleTabName(tab, blocked  ? tr("%1, bloqué par une étape manquante").arg(title)
                                          : untold ? tr("%1, un dépôt n’est pas passé").arg(counted(title))
                                                   : counted(title));
    }
}

void ChorusPanel::updateTabs()
{
    const bool missing = m_connection->isIncomplete();
    m_foldButton->setIcon(icon(missing ? u"alerte"_s : u"prouve"_s));
    m_foldButton->setAccessibleName(missing ? tr("Connexion incomplète") : tr("Connexion"));
    if (m_structures)
        m_structures->setBlocked(
            isBlocked(m_connection->facts(), apiOf(Structures))
                ? tr("L’API Structures refuse l’application\u00a0: l’étape qui manque est "
                     "ouverte dans la connexion.")
                : QString());
    fitTabs();
}

void ChorusPanel::showConnection()
{
    if (m_isFolded)
        showPage(m_connection);
    m_connection->focusOpenStep();
}

void ChorusPanel::lookForStructure(const QString &siret)
{
    showTab(Structures);
    structures()->look(StructuresTab::What::Structures, siret);
}

void ChorusPanel::focusInEvent(QFocusEvent *event)
{
    if (QWidget *current = m_pages->currentWidget())
        current->setFocus(event->reason());
    else
        m_connection->setFocus(event->reason());
}

/// A short pause between two tries is nobody's concern.
void ChorusPanel::tellWait(const QDateTime &until)
{
    constexpr int longPause = 5;
    const qint64 seconds = m_services.clock.now().secsTo(until);
    if (seconds < longPause)
        return;
    Q_EMIT news(tr("Chorus Pro demande d’attendre\u00a0: nouvel essai dans %1 s.").arg(seconds));
    for (InvoiceTab *list : std::as_const(m_lists)) {
        if (list->isReading())
            list->tellWait(seconds);
    }
}

} // namespace agrafe::ui
