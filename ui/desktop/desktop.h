// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "etat/client.h"
#include "pdf/renderer.h"
#include "services/services.h"
#include "ui/shell/command.h"

#include <QObject>

#include <memory>

namespace agrafe::ui {

struct Carried;
class ChorusDesk;
class Dialogs;
class ElDesk;
class EntreprisePanel;
class MainWindow;
class PersonDesk;
class RenewalFlow;
class Session;
class StatusDesk;
class SupportDesk;
class Theme;
class WarningDesk;
class WelcomePage;

/// The desktop program: one main window, one session, and what goes between them. The window stands first;
/// the catalogue is read, journal, keychain, sandbox and network are asked once it has been painted.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    /// `session`: one that goes on; none: a new one.
    Desktop(services::Services &services, Theme &theme, std::shared_ptr<Session> session = {});
    ~Desktop() override;

    /// `tryOut`: on fictitious data at once.
    void start(bool tryOut);
    /// Gives away what goes on in another window; this one is of no more use.
    [[nodiscard]] Carried leave();
    /// Instead of start(): the window before was left a moment ago.
    void resume(Carried carried);
    [[nodiscard]] RenewalFlow *renewal() const { return m_renewal; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void finished();
    /// The catalogue cannot be read: there is nothing to work with.
    void broken(const agrafe::Failure &failure);

private:
    void connectWindow();
    void connectSession();
    void connectEl();
    void closeAnyway();
    void connectPersons();
    void connectChorus();
    void connectRenewal();
    void afterFirstPaint();
    void showCurrent();
    void showCarried(Carried &carried);
    void tryOut();
    void choose(const QUuid &id);
    void onStoreChanged();
    void showWithoutSession();
    void updateWithoutSession();
    void enterToken();
    void showWelcome();
    QWidget *makePanel();
    void updateHeader();
    void showMissing();
    void updateExamples();
    /// In whose name the panel on the screen works.
    [[nodiscard]] std::optional<habilitation::Habilitation> shownHabilitation() const;
    [[nodiscard]] QString shownSiret() const;
    void offerChorus();
    [[nodiscard]] QList<Command> commands();

    services::Services &m_services;
    Theme &m_theme;
    pdf::Renderer m_renderer;
    std::shared_ptr<Session> m_session; ///< goes after the window, which looks at it
    std::unique_ptr<MainWindow> m_window;
    WarningDesk *m_warnings;
    StatusDesk *m_status;
    Dialogs *m_dialogs;
    SupportDesk *m_support;
    ElDesk *m_el;
    PersonDesk *m_persons;
    ChorusDesk *m_chorus;
    RenewalFlow *m_renewal;
    EntreprisePanel *m_panel = nullptr;
    WelcomePage *m_welcome = nullptr;
    bool m_painted = false;
};

} // namespace agrafe::ui
