// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "services/services.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace agrafe::ui {

class MainWindow;
class Session;

/// What may be wrong with the whole program, the gravest first.
enum class Trouble { Journal, Access, Rights, Trace, Habilitations, Settings, Deadline };

/// What stands above every page: the gravest of the troubles that last. One that is over uncovers the next.
class WarningDesk final : public QObject
{
    Q_OBJECT

public:
    struct Words
    {
        QString sentence;
        QString nextAction;
        QString link{};                   ///< what the agent can do at once
        QString second{};                 ///< another way out
        std::function<void()> onLink{};   ///< empty: try again, or read
        std::function<void()> onSecond{}; ///< empty: the token is asked for
    };

    WarningDesk(services::Services &services, Session &session, MainWindow &window,
                QObject *parent = nullptr);
    ~WarningDesk() override;

    void say(Trouble trouble, const Words &words);
    void clear(Trouble trouble);
    /// Until it is over, or read.
    void warn(Trouble trouble, const Failure &failure);
    /// Whether a panel's accesses are being traced: they are not while the journal is away.
    void setTracing(bool works);

Q_SIGNALS:
    void tokenRequested();

private:
    void followSession();
    void followServices();
    /// What another try may mend.
    void onFailed(Trouble trouble, const Failure &failure);
    void onLink();
    void onSecondLink();
    void show();

    services::Services &m_services;
    Session &m_session;
    MainWindow &m_window;
    QMap<Trouble, Words> m_lasting;
};

} // namespace agrafe::ui
