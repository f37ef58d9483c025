// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What goes between the panel of Chorus Pro and the rest of the window.
#include "ui/desktop/chorus_desk.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/session.h"
#include "ui/entreprise/panel.h"
#include "ui/main_window.h"
#include "ui/shell/status_strip.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

void Desktop::connectChorus()
{
    StatusStrip *strip = m_window->statusStrip();
    connect(m_chorus, &ChorusDesk::summaryChanged, strip, &StatusStrip::setNews);
    connect(m_chorus, &ChorusDesk::news, strip, &StatusStrip::setNews);
    connect(m_window.get(), &MainWindow::panelShown, m_chorus, [this, strip](const QString &id) {
        if (id == ChorusDesk::panelId && m_chorus->panel()) // what another panel said is not about it
            strip->setNews(m_chorus->panel()->summary());
    });
    connect(m_chorus, &ChorusDesk::panelRequested, this, [this] {
        if (m_window->currentPanel() != ChorusDesk::panelId) // else the focus would leave what it is on
            m_window->showPanel(ChorusDesk::panelId);
    });
    connect(m_chorus, &ChorusDesk::habilitationChanged, this, &Desktop::updateHeader);
    connect(m_chorus, &ChorusDesk::connectionChanged, this, &Desktop::updateHeader);
    connect(m_window->header(), &Header::missingRequested, m_chorus, [this] {
        if (m_chorus->panel())
            m_chorus->panel()->showConnection();
    });
    connect(m_chorus, &ChorusDesk::accessRequested, m_dialogs,
            [this] { m_dialogs->configureAccess(habilitation::Service::Chorus); });
    connect(m_chorus, &ChorusDesk::companyRequested, this, [this](const QString &siret) {
        m_window->showPanel(u"entreprise"_s);
        m_panel->setSubjectText(siret);
    });
    connect(&m_session->current(), &CurrentAccess::chosen, m_chorus, &ChorusDesk::update);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::changed, m_chorus,
            &ChorusDesk::update);
    connect(&m_services.habilitations(), &habilitation::HabilitationStore::secretChanged, m_chorus,
            [this](const QUuid &id) {
                if (m_chorus->panel())
                    m_chorus->panel()->renewSecrets(id);
            });
}

/// The header says what the panel on the screen lacks.
void Desktop::showMissing()
{
    const bool shown = m_window->currentPanel() == ChorusDesk::panelId;
    m_window->header()->setMissing(shown ? m_chorus->missingText() : QString());
}

QString Desktop::shownSiret() const
{
    return m_panel ? m_panel->siret() : QString();
}

/// The bridge leads where there is somebody to ask.
void Desktop::offerChorus()
{
    if (m_panel)
        m_panel->setChorusOffered(m_chorus->hasAccess());
}

} // namespace agrafe::ui
