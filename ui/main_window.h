// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/shell/command.h"
#include "ui/shell/header.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QScrollArea;
class QShortcut;
class QStackedWidget;

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

class Banner;
class CommandPalette;
class Curtain;
class Ribbon;
class SideBar;
class StatusStrip;

/// One panel of the side bar. It is made at its first showing.
struct Panel
{
    QString id;
    QString sign;
    QString title;
    std::function<QWidget *()> make;
};

/// The one main window: side bar, header, ribbon, panels, status bar. It knows nothing of services: what it
/// shows is given to it, what is asked leaves as a signal.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(settings::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPanel(const Panel &panel);
    void showPanel(const QString &id);
    /// Its place and size, for the next window.
    void keepGeometry();
    [[nodiscard]] QString currentPanel() const { return m_current; }
    /// Before any habilitation: this page instead of the panels. nullptr: the panels again.
    void setWelcome(QWidget *page);

    [[nodiscard]] Header *header() const { return m_header; }
    [[nodiscard]] StatusStrip *statusStrip() const { return m_status; }
    /// Empty: nothing is fictitious.
    void setFictitious(const QString &source);
    /// What keeps the program from working, above every page, with what to do; an empty sentence hides it.
    void setWarning(const QString &sentence, const QString &nextAction = {}, const QString &link = {},
                    const QString &secondLink = {});
    [[nodiscard]] QString warning() const;
    /// Lines of the palette beside the window's own; asked each time it opens.
    void setCommandSource(std::function<QList<Command>()> source);
    void openPalette();
    /// Asked before the window closes; false: not now.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

Q_SIGNALS:
    void servicesRequested();
    void settingsRequested();
    void helpRequested();
    void warningLinkActivated();
    void warningSecondLinkActivated();
    void panelShown(const QString &id);
    void hiddenChanged(bool hidden); ///< the curtain
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addShortcuts();
    QShortcut *addShortcut(const QKeySequence &keys, std::function<void()> run);
    /// One that the agent may change in the settings, there and then.
    QShortcut *addOwnShortcut(const QString &key, std::function<void()> run);
    [[nodiscard]] QKeySequence keysOf(const QString &key) const;
    void showKeys();
    void orderTabs();
    void fitSideBar();
    void cycleRegions(int step);
    [[nodiscard]] QList<QWidget *> regions() const;
    [[nodiscard]] QList<Command> ownCommands();
    void restoreState();

    settings::Settings &m_settings;
    SideBar *m_side;
    Header *m_header;
    Ribbon *m_ribbon;
    Banner *m_warning;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    CommandPalette *m_palette = nullptr;
    Curtain *m_curtain;
    QList<Panel> m_panels;
    QHash<QString, QScrollArea *> m_made;
    QHash<QWidget *, QWidget *> m_lastFocus;
    std::function<QList<Command>()> m_commandSource;
    std::function<bool()> m_closeGuard;
    QString m_current;
};

} // namespace agrafe::ui
