// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/places.h"
#include "services/services.h"
#include "ui/habilitation/current_access.h"
#include "ui/particulier/panel.h"

#include <QObject>
#include <QPointer>

namespace agrafe::ui {

class Session;

/// Plugs the Particulier panel into the window: nothing of it is made, and no token is read, before it is
/// first shown.
class PersonDesk final : public QObject
{
    Q_OBJECT

public:
    PersonDesk(services::Services &services, Session &session, QObject *parent = nullptr);

    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] PersonPanel *panel() const { return m_panel; }
    /// In whose name persons are asked about: the one that the agent chose, else the one last used, or the
    /// sandbox's own while the session is on fictitious data.
    [[nodiscard]] std::optional<habilitation::Habilitation> habilitation() const;
    void choose(const QUuid &id);
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    /// The habilitations changed, or the session's, or a secret.
    void update();
    void renewToken(const QUuid &id);
    /// The window closes: what is under way ends, told to the journal.
    void close();
    /// Behind the curtain an identity does not wait.
    void hide(bool hidden);

    [[nodiscard]] QList<Command> commands();

Q_SIGNALS:
    /// The panel is to be shown, and made if it is not yet.
    void panelRequested();
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);

private:
    void open(const habilitation::Habilitation &habilitation);
    QCoro::Task<particulier::FingerprintKey> key();
    QCoro::Task<void> read(habilitation::Habilitation habilitation, int round);

    services::Services &m_services;
    Session &m_session;
    CurrentAccess m_access;
    std::shared_ptr<communes::Places> m_places; ///< shared with the thread that reads them ahead
    QPointer<PersonPanel> m_panel;
    QUuid m_chosen;
    int m_round = 0; ///< what was read for an earlier choice is dropped
};

} // namespace agrafe::ui
