// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/main_window.h"

#include "settings/settings.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/curtain.h"
#include "ui/shell/own_shortcut.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/ribbon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int compactBelow = 1100;
constexpr auto servicesTool = "services"_L1;
constexpr auto settingsTool = "reglages"_L1;
const auto paletteKeys = u"clavier/palette"_s;
const auto settingsKeys = u"clavier/reglages"_s;
const auto helpKeys = u"clavier/aide"_s;
const auto hideKeys = u"clavier/masquer"_s;
const auto nextPartKeys = u"clavier/partie-suivante"_s;
constexpr auto helpTool = "aide"_L1;
constexpr auto geometryState = "principale/geometrie"_L1;

QWidget *firstFocusable(QWidget *region)
{
    if (region->focusPolicy() & Qt::TabFocus)
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain())
        if (region->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() &&
            next->isVisible())
            return next;
    return nullptr;
}

/// A page larger than the window (large text on a small screen) is reached by scrolling, never cut.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setObjectName(u"page"_s);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

} // namespace

MainWindow::MainWindow(settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_side(new SideBar(this))
    , m_header(new Header(this))
    , m_ribbon(new Ribbon(this))
    , m_warning(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusStrip(this))
    , m_curtain(new Curtain(this))
{
    setWindowTitle(u"Agrafe"_s);
    setObjectName(u"agrafe"_s);
    m_side->addTool(servicesTool, u"pouls"_s, tr("État des services"), {});
    m_side->addTool(settingsTool, u"reglages"_s, tr("Réglages"), {});
    m_side->addTool(helpTool, u"aide"_s, tr("Aide"), {});
    m_ribbon->hide();
    m_warning->hide();
    layOut();
    connectParts();
    addShortcuts();
    restoreState();
}

MainWindow::~MainWindow()
{
    // The focus still moves while what holds it goes.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_side, 0, 0, 4, 1);
    grid->addWidget(m_header, 0, 1);
    grid->addWidget(m_ribbon, 1, 1);
    grid->addWidget(m_warning, 2, 1);
    grid->addWidget(m_pages, 3, 1);
    grid->addWidget(m_status, 4, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(1, 1);
}

void MainWindow::connectParts()
{
    connect(m_side, &SideBar::chosen, this, [this](const QString &id) {
        if (id == servicesTool)
            Q_EMIT servicesRequested();
        else if (id == settingsTool)
            Q_EMIT settingsRequested();
        else if (id == helpTool)
            Q_EMIT helpRequested();
        else
            showPanel(id);
    });
    connect(m_warning, &Banner::linkActivated, this, &MainWindow::warningLinkActivated);
    connect(m_warning, &Banner::secondLinkActivated, this, &MainWindow::warningSecondLinkActivated);
    connect(m_header, &Header::paletteRequested, this, &MainWindow::openPalette);
    connect(m_header, &Header::servicesRequested, this, &MainWindow::servicesRequested);
    connect(m_header, &Header::hideRequested, m_curtain, &Curtain::toggle);
    connect(m_curtain, &Curtain::changed, this, &MainWindow::hiddenChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        const QList<QWidget *> all = now ? regions() : QList<QWidget *>();
        for (QWidget *region : all)
            if (region == now || region->isAncestorOf(now))
                m_lastFocus.insert(region, now);
        auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
        if (area && now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

QShortcut *MainWindow::addShortcut(const QKeySequence &keys, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
    return shortcut;
}

QKeySequence MainWindow::keysOf(const QString &key) const
{
    return ui::keysOf(m_settings, key);
}

QShortcut *MainWindow::addOwnShortcut(const QString &key, std::function<void()> run)
{
    return ui::addOwnShortcut(m_settings, key, this, std::move(run));
}

void MainWindow::addShortcuts()
{
    addOwnShortcut(paletteKeys, [this] { openPalette(); });
    addOwnShortcut(helpKeys, [this] { Q_EMIT helpRequested(); });
    addOwnShortcut(settingsKeys, [this] { Q_EMIT settingsRequested(); });
    addOwnShortcut(nextPartKeys, [this] { cycleRegions(1); });
    addShiftedShortcut(m_settings, nextPartKeys, this, [this] { cycleRegions(-1); });
    addShortcut(QKeySequence::Quit, [this] { close(); });
    // From any window of the program: what must be hidden may be in a dialog.
    addOwnShortcut(hideKeys, [this] { m_curtain->toggle(); })->setContext(Qt::ApplicationShortcut);
    connect(&m_settings, &settings::Settings::changed, this, &MainWindow::showKeys);
    showKeys();
}

/// Where the window tells them.
void MainWindow::showKeys()
{
    const auto shown = [this](const QString &key) { return keysOf(key).toString(QKeySequence::NativeText); };
    m_header->setKeys(shown(paletteKeys), shown(hideKeys));
    m_curtain->setKeys(keysOf(hideKeys));
    m_side->setKeys(settingsTool, shown(settingsKeys));
    m_side->setKeys(helpTool, shown(helpKeys));
}

void MainWindow::addPanel(const Panel &panel)
{
    m_panels << panel;
    const QString keys = u"Ctrl+%1"_s.arg(m_panels.size());
    m_side->addPanel(panel.id, panel.sign, panel.title, keys);
    addShortcut(QKeySequence(keys), [this, id = panel.id] { showPanel(id); });
    m_side->setPanelsVisible(false);
    orderTabs();
}

/// Panels join the side bar after the rest was made: Tab follows the eye all the same.
void MainWindow::orderTabs()
{
    const QList<QWidget *> side = m_side->tabStops();
    for (qsizetype index = 1; index < side.size(); ++index)
        setTabOrder(side.at(index - 1), side.at(index));
    // The last first: each goes right after the side bar, before what the pages hold.
    const QList<QWidget *> header = m_header->tabStops();
    for (qsizetype index = header.size() - 1; index >= 0; --index)
        setTabOrder(side.last(), header.at(index));
}

void MainWindow::showPanel(const QString &id)
{
    const auto is = [&id](const Panel &panel) { return panel.id == id; };
    const auto panel = std::ranges::find_if(m_panels, is);
    if (panel == m_panels.end())
        return;
    QScrollArea *&area = m_made[id];
    if (!area) {
        area = scrolling(panel->make());
        m_pages->addWidget(area);
        readAsLaidOut(area);
    }
    m_pages->setCurrentWidget(area);
    m_current = id;
    m_side->setPanelsVisible(true);
    m_side->setToolVisible(servicesTool, true);
    m_side->setCurrent(id);
    m_lastFocus.value(area, area->widget())->setFocus(Qt::OtherFocusReason);
    Q_EMIT panelShown(id);
}

void MainWindow::setWelcome(QWidget *page)
{
    m_side->setPanelsVisible(!page);
    m_side->setToolVisible(servicesTool, !page);
    if (!page)
        return;
    m_current.clear();
    m_side->setCurrent({});
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setFictitious(const QString &source)
{
    m_ribbon->setSource(source);
    m_ribbon->setVisible(!source.isEmpty());
}

void MainWindow::setWarning(const QString &sentence, const QString &nextAction, const QString &link,
                            const QString &secondLink)
{
    m_warning->say(Tone::Unknown, sentence, nextAction, link, secondLink);
    m_warning->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_status->setNews(QStringList{sentence, nextAction}.join(u' ').trimmed());
}

QString MainWindow::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->spokenText();
}

void MainWindow::setCommandSource(std::function<QList<Command>()> source)
{
    m_commandSource = std::move(source);
}

QList<Command> MainWindow::ownCommands()
{
    QList<Command> commands;
    if (!m_current.isEmpty()) {
        for (qsizetype index = 0; index < m_panels.size(); ++index) {
            const Panel &panel = m_panels.at(index);
            commands << Command{panel.sign,
                                panel.title,
                                tr("Panneau"),
                                u"Ctrl %1"_s.arg(index + 1),
                                {},
                                [this, id = panel.id] { showPanel(id); }};
        }
        commands << Command{u"pouls"_s, tr("État des services"),   {},
                            {},         tr("pannes fournisseurs"), [this] { Q_EMIT servicesRequested(); }};
    }
    const auto shown = [this](const QString &key) { return shownKeys(m_settings, key); };
    commands << Command{u"reglages"_s,
                        tr("Réglages"),
                        {},
                        shown(settingsKeys),
                        tr("apparence thème réseau mandataire documents langue"),
                        [this] { Q_EMIT settingsRequested(); }};
    commands << Command{u"masquer"_s,    tr("Tout masquer"), {},
                        shown(hideKeys), tr("cacher écran"), [this] { m_curtain->toggle(); }};
    commands << Command{u"aide"_s, tr("Aide"), {}, shown(helpKeys), {}, [this] { Q_EMIT helpRequested(); }};
    commands << Command{u"fermer"_s, tr("Quitter"), {}, u"Ctrl Q"_s, {}, [this] { close(); }};
    return commands;
}

void MainWindow::openPalette()
{
    if (m_curtain->isDrawn())
        return;
    if (!m_palette)
        m_palette = new CommandPalette(this);
    QList<Command> commands = m_commandSource ? m_commandSource() : QList<Command>();
    m_palette->open(ownCommands() + commands);
}

void MainWindow::fitSideBar()
{
    m_side->setCompact(width() < scaled(compactBelow));
}

/// Side bar, header, then the parts that the panel marks (property "agrafeRegion"), or the panel.
QList<QWidget *> MainWindow::regions() const
{
    QList<QWidget *> all{m_side, m_header};
    QWidget *page = m_pages->currentWidget();
    if (!page)
        return all;
    const QList<QWidget *> inside = page->findChildren<QWidget *>();
    QList<QWidget *> marked;
    for (QWidget *widget : inside)
        if (widget->property("agrafeRegion").toBool() && widget->isVisible())
            marked << widget;
    return all + (marked.isEmpty() ? QList<QWidget *>{page} : marked);
}

void MainWindow::cycleRegions(int step)
{
    const QList<QWidget *> all = regions();
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype index = 0; index < all.size(); ++index)
        if (focused && (all.at(index) == focused || all.at(index)->isAncestorOf(focused)))
            at = index;
    for (qsizetype tried = 0; tried < all.size(); ++tried) {
        at = (at + step + all.size()) % all.size();
        QWidget *region = all.at(at);
        // The side bar is entered where the agent is, whatever was pressed there before.
        QWidget *target = region == m_side ? m_side->entryPoint() : m_lastFocus.value(region);
        if (!target || !target->isVisible() || !target->isEnabled())
            target = region == m_header ? m_header->entryPoint() : firstFocusable(region);
        if (target)
            return target->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::restoreState()
{
    // Within the screen, its title bar included.
    const QSize room = screen()->availableSize() - QSize(0, 40);
    resize(QSize(scaled(1280), scaled(800)).boundedTo({1600, 1000}).boundedTo(room));
    const QByteArray geometry = m_settings.state(geometryState).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    resize(size().boundedTo(room));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSideBar();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitSideBar();
    QWidget::changeEvent(event);
}

void MainWindow::keepGeometry()
{
    m_settings.setState(geometryState, saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closeGuard && !m_closeGuard())
        return event->ignore();
    keepGeometry();
    Q_EMIT closing();
    event->accept();
}

} // namespace agrafe::ui
