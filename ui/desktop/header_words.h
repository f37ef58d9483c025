// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"
#include "ui/shell/header.h"

#include <optional>

namespace agrafe::ui {

/// What the ribbon of fictitious data says; empty when the data are real.
[[nodiscard]] QString fictitiousSource(const std::optional<habilitation::Habilitation> &habilitation);
/// A line of the header's list of habilitations.
[[nodiscard]] HabilitationEntry entryOf(const habilitation::Habilitation &habilitation);

} // namespace agrafe::ui
