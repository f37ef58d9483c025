// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "settings/settings.h"
#include "ui/chorus/connection_step.h"

namespace agrafe::ui {

/// What the agent said was done and no answer can tell, kept on this workstation, one list a side.
[[nodiscard]] QSet<chorus::Step> declaredSteps(const settings::Settings &settings, Side side);
void declareStep(settings::Settings &settings, Side side, chorus::Step step);

} // namespace agrafe::ui
