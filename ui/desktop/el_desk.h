// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"
#include "ui/el/panel.h"

#include <QObject>
#include <QPointer>

namespace agrafe::ui {

class Session;

/// Plugs the E#L panel into the window: nothing of it is made before it is first shown.
class ElDesk final : public QObject
{
    Q_OBJECT

public:
    ElDesk(services::Services &services, Session &session, QObject *parent = nullptr);

    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] ElPanel *panel() const { return m_panel; }
    /// The access to E#L that files leave by: the one chosen in this session, else the default one, or the
    /// sandbox's own while the session is on fictitious data.
    [[nodiscard]] std::optional<habilitation::Habilitation> habilitation() const;
    /// From now on, whatever the session is on: null for none.
    void choose(const QUuid &id);
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    /// The habilitations changed, or the session's.
    void update();

    [[nodiscard]] QList<Command> commands();
    /// False when corrections would be lost: the agent is asked, and `then` is run when they may be.
    [[nodiscard]] bool mayLeave(std::function<void()> then);

Q_SIGNALS:
    /// The panel is to be shown, and made if it is not yet.
    void panelRequested();
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);
    void habilitationRequested();

private:
    QCoro::Task<Result<el::SendAccess>> access(habilitation::Habilitation habilitation);
    QCoro::Task<Result<el::SendReport>> send(el::SendAccess access, QString file, QString fileName,
                                             std::stop_source stop, el::Uploader::Progress progress);

    services::Services &m_services;
    Session &m_session;
    QPointer<ElPanel> m_panel;
    QUuid m_chosen;
};

} // namespace agrafe::ui
