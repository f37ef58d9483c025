// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/chorus_desk.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/el_desk.h"
#include "ui/desktop/header_words.h"
#include "ui/desktop/panel_ids.h"
#include "ui/desktop/person_desk.h"
#include "ui/desktop/renewal_flow.h"
#include "ui/desktop/support_desk.h"
#include "ui/entreprise/panel.h"
#include "ui/main_window.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;

namespace {

Command after(const std::function<void()> &first, const Command &command)
{
    Command both = command;
    both.run = [first, command] {
        first();
        command.run();
    };
    if (command.runTyped)
        both.runTyped = [first, command](const QString &typed) {
            first();
            command.runTyped(typed);
        };
    return both;
}

} // namespace

/// Lines of the palette.
QList<Command> Desktop::commands()
{
    QList<Command> list;
    list << Command{u"plus"_s,   tr("Configurer une habilitation…"), {}, {},
                    tr("jeton"), [this] { m_dialogs->configure(); }};
    list << Command{u"fiole"_s, tr("Essayer avec des données fictives"), {},
                    {},         tr("bac à sable démonstration"),         [this] { tryOut(); }};
    list << m_el->commands() << m_persons->commands() << m_chorus->commands(shownSiret())
         << m_support->commands();
    const QList<Habilitation> &all = m_services.habilitations().all();
    for (const Habilitation &each : all)
        list << Command{each.isFictitious() ? u"fiole"_s : u"cle"_s,
                        each.name,
                        each.organisation.isEmpty() ? tr("Habilitation")
                                                    : tr("Habilitation · %1").arg(each.organisation),
                        {},
                        {},
                        [this, id = each.id] { choose(id); }};
    list << m_renewal->commands();
    const QList<Command> ofPanel = m_panel ? m_panel->commands() : QList<Command>();
    const auto bring = [this] {
        if (!m_panel->isVisible()) // else the focus would leave what it is on
            m_window->showPanel(panelId);
    };
    for (const Command &command : ofPanel)
        list << after(bring, command);
    return list;
}

} // namespace agrafe::ui
