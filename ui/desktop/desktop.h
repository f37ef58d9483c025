// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "etat/client.h"
#include "pdf/renderer.h"
#include "services/services.h"
#include "ui/desktop/warnings.h"
#include "ui/shell/command.h"

#include <QObject>

#include <memory>

class QTimer;

namespace agrafe::ui {

class Dialogs;
class EntreprisePanel;
class MainWindow;
class Session;
class SupportDesk;
class Theme;
class WelcomePage;

/// The desktop program: one main window, one session, and what goes between them. The window stands first;
/// the catalogue is read, journal, keychain, sandbox and network are asked once it has been painted.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(services::Services &services, Theme &theme, QObject *parent = nullptr);
    ~Desktop() override;

    /// `tryOut`: on fictitious data at once.
    void start(bool tryOut);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished();
    /// The catalogue cannot be read: there is nothing to work with.
    void broken(const agrafe::Failure &failure);

private:
    void connectWindow();
    void connectSession();
    void followSettings();
    void afterFirstPaint();
    void applyAppearance();
    void showCurrent();
    void tryOut();
    void choose(const QUuid &id);
    void onStoreChanged();
    void enterToken();
    void showWelcome();
    QWidget *makePanel();
    void connectWarnings();
    /// Until it is over, or read.
    void warn(Trouble trouble, const Failure &failure);
    void updateHeader();
    void updateExamples();
    void updateClock();
    void updateQuota();
    [[nodiscard]] QList<Command> commands();

    services::Services &m_services;
    Theme &m_theme;
    pdf::Renderer m_renderer;
    std::unique_ptr<MainWindow> m_window;
    Warnings m_warnings;
    Session *m_session;
    Dialogs *m_dialogs;
    SupportDesk *m_support;
    EntreprisePanel *m_panel = nullptr;
    WelcomePage *m_welcome = nullptr;
    QTimer *m_minute;
    bool m_painted = false;
};

} // namespace agrafe::ui
