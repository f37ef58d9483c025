// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/panel.h"
#include "ui/desktop/session.h"
#include "ui/el/panel.h"
#include "ui/entreprise/panel.h"
#include "ui/particulier/panel.h"

namespace agrafe::ui {

/// What goes on when the window is made again: nothing is asked twice, no correction is lost.
struct Carried
{
    std::shared_ptr<Session> session;
    EntreprisePanel::Files files;
    ElPanel::OpenWork work;
    PersonPanel::Open person;
    QUuid personHabilitation; ///< chosen for it; null: none was
    QUuid elHabilitation;     ///< likewise
    std::optional<ChorusPanel::Open> chorus;
    QString panel;         ///< the one on the screen
    bool welcome = false;  ///< the first page instead
    bool settings = false; ///< their dialog was open
    bool help = false;     ///< its window was open
};

} // namespace agrafe::ui
