// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

namespace agrafe::settings {
class Settings;
struct Definition;
} // namespace agrafe::settings

namespace agrafe::ui {

/// The field of one setting, made from its row of the table: applied at once, locked when the administrator
/// decided, following changes made elsewhere.
[[nodiscard]] QWidget *makeSettingField(settings::Settings &settings, const settings::Definition &definition);

} // namespace agrafe::ui
