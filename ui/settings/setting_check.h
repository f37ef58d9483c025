// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

/// What is wrong with a text that a setting is about to take, as a sentence; empty when it is right. Beyond
/// the types of the table: a file that must hold certificates, a pattern with its words, keys that are taken.
[[nodiscard]] QString settingError(const settings::Settings &settings, const QString &key,
                                   const QString &text);
/// What the text would give, shown while it is typed; empty for most keys.
[[nodiscard]] QString settingExample(const QString &key, const QString &text);

} // namespace agrafe::ui
