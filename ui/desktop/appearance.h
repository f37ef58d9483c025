// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

class Theme;

/// The theme is what the settings say, now and after each change of them.
void followAppearance(const settings::Settings &settings, Theme &theme);

} // namespace agrafe::ui
