// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What goes on when the window is made again, in another language.
#include "ui/desktop/carried.h"
#include "ui/desktop/chorus_desk.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/el_desk.h"
#include "ui/desktop/panel_ids.h"
#include "ui/desktop/person_desk.h"
#include "ui/desktop/renewal_flow.h"
#include "ui/desktop/status_desk.h"
#include "ui/main_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/status_strip.h"
#include "ui/welcome/welcome_page.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

Carried Desktop::leave()
{
    Carried carried;
    carried.session = m_session;
    carried.panel = m_window->currentPanel();
    carried.welcome = m_welcome && m_welcome->isVisibleTo(m_window.get());
    carried.settings = m_dialogs->settings() != nullptr;
    carried.help = m_dialogs->isHelpOpen();
    if (m_panel)
        carried.files = m_panel->takeFiles();
    if (m_el->panel())
        carried.work = m_el->panel()->takeWork();
    if (m_persons->panel())
        carried.person = m_persons->panel()->takeOpen();
    carried.personHabilitation = m_persons->chosen();
    carried.elHabilitation = m_el->chosen();
    if (m_chorus->panel())
        carried.chorus = m_chorus->panel()->takeOpen();
    m_window->keepGeometry();
    return carried;
}

void Desktop::resume(Carried carried)
{
    m_painted = true;
    m_status->begin();
    m_window->statusStrip()->setTraced(m_session->hasJournal());
    if (carried.welcome)
        showWelcome();
    else
        showCarried(carried);
    m_window->show();
    // What failed is said again.
    m_session->tryAgain();
    if (m_welcome)
        m_session->lookAtKeychain();
    m_renewal->start();
    if (carried.help)
        m_dialogs->openHelp();
    if (!carried.settings)
        return;
    m_dialogs->openSettings();
    m_dialogs->settings()->showSetting(u"apparence/langue"_s);
}

void Desktop::showCarried(Carried &carried)
{
    m_window->setWelcome(nullptr);
    m_window->showPanel(panelId);
    m_panel->goOnWith(std::move(carried.files));
    m_el->choose(carried.elHabilitation);
    if (!carried.work.isEmpty()) {
        m_window->showPanel(elPanelId);
        m_el->panel()->goOnWith(std::move(carried.work));
    }
    m_persons->choose(carried.personHabilitation);
    if (carried.person.any) {
        m_window->showPanel(personPanelId);
        m_persons->panel()->goOnWith(std::move(carried.person));
    }
    if (carried.chorus)
        m_chorus->goOnWith(std::move(*carried.chorus));
    m_window->showPanel(carried.panel);
}

} // namespace agrafe::ui
