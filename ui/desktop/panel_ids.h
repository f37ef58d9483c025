// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QLatin1StringView>

namespace agrafe::ui {

// As the window and the palette name the panels; that of Chorus Pro is ChorusDesk::panelId.
inline constexpr QLatin1StringView panelId{"entreprise"};
inline constexpr QLatin1StringView personPanelId{"particulier"};
inline constexpr QLatin1StringView elPanelId{"el"};

} // namespace agrafe::ui
