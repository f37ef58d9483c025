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

/// Where the secrets of the settings go.
struct SecretKeeper
{
    /// To the keychain; an empty one is taken out of it.
    std::function<QCoro::Task<Result<void>>(QString key, Secret secret)> keep;
    /// The agent accepted to go on without a keychain.
    std::function<void()> useSessionOnly{};

    explicit operator bool() const { return static_cast<bool>(keep); }
};

/// The field of one setting, made from its row of the table: applied at once, locked when the administrator
/// decided (the padlock says who), following changes made elsewhere.
[[nodiscard]] QWidget *makeSettingField(settings::Settings &settings, const settings::Definition &definition,
                                        const SecretKeeper &keepSecret = {});

} // namespace agrafe::ui
