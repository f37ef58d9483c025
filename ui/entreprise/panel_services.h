// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "etat/client.h"
#include "pdf/renderer.h"
#include "settings/settings.h"
#include "ui/habilitation/current_access.h"

namespace agrafe::ui {

/// What the panel works with; all of it outlives the panel.
struct PanelServices
{
    const catalogue::Catalogue &catalogue;
    etat::Client &client;
    const CurrentAccess &current;
    Clock &clock;
    settings::Settings &settings;
    pdf::Renderer &renderer;
    QString agent;
};

} // namespace agrafe::ui
