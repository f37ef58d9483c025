// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/chorus_services.h"
#include "ui/chorus/panel.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace agrafe::ui {

class Session;

/// Plugs the Chorus Pro panel into the window: nothing of it is made, and nothing is asked, before it is
/// first shown.
class ChorusDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView panelId{"chorus"};

    ChorusDesk(services::Services &services, Session &session, QObject *parent = nullptr);

    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] ChorusPanel *panel() const { return m_panel; }
    /// In whose name the environment on the screen is asked; none: nothing is set up for it.
    [[nodiscard]] std::optional<habilitation::Habilitation> habilitation() const;
    /// "Connexion incomplète", once an answer or the lack of an access says so; empty: nothing to say.
    [[nodiscard]] QString missingText() const;
    /// There is an access for one environment at least.
    [[nodiscard]] bool hasAccess() const;
    /// Shows the structure of that company, in the environment that has an access.
    void lookFor(const QString &siret);
    /// Brings the environment of that habilitation.
    void choose(const habilitation::Habilitation &habilitation);
    /// What the panel shows from its first showing on.
    void goOnWith(ChorusPanel::Open open) { m_carried = std::move(open); }
    /// The habilitations changed, or the session's.
    void update();
    /// `siret`: of the company on the screen; empty: none.
    [[nodiscard]] QList<Command> commands(const QString &siret);

Q_SIGNALS:
    /// The panel is to be shown, and made if it is not yet.
    void panelRequested();
    void summaryChanged(const QString &sentence);
    void news(const QString &sentence);
    void habilitationChanged();
    void connectionChanged();
    void companyRequested(const QString &siret);
    void accessRequested();

private:
    [[nodiscard]] std::optional<habilitation::Habilitation> of(Side side) const;
    void beginOnce();
    [[nodiscard]] std::shared_ptr<void> enter();

    services::Services &m_services;
    Session &m_session;
    std::shared_ptr<services::ChorusServices> m_chorus;
    QPointer<ChorusPanel> m_panel;
    std::optional<ChorusPanel::Open> m_carried;
    Side m_wanted = Side::Production;
    QUuid m_chosen[2]; ///< by the agent, one a side
};

} // namespace agrafe::ui
