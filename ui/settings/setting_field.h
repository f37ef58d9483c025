// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "secrets/secret.h"

#include <QCoroTask>
#include <QWidget>

#include <functional>

namespace agrafe::settings {
class Settings;
struct Definition;
} // namespace agrafe::settings

namespace agrafe::ui {

/// Puts a secret of the settings in the keychain; an empty one takes it out.
using SecretKeeper = std::function<QCoro::Task<Result<void>>(QString key, Secret secret)>;

/// The field of one setting, made from its row of the table: applied at once, locked when the administrator
/// decided (the padlock says who), following changes made elsewhere.
[[nodiscard]] QWidget *makeSettingField(settings::Settings &settings, const settings::Definition &definition,
                                        const SecretKeeper &keepSecret = {});

} // namespace agrafe::ui
