// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"

#include <QLocale>

namespace agrafe::settings {
class Settings;
}

namespace agrafe::services {

/// French or English. `choice` is the setting apparence/langue; left to the system, the first of the two in
/// `systemLanguages`, and French when it knows neither ("C", "C.UTF-8"): agents read French.
[[nodiscard]] QLocale localeFor(const QString &choice, const QStringList &systemLanguages);

/// The same, from the agent's settings and session; the first before anything else is read.
[[nodiscard]] QLocale localeOfAgent(const Paths &paths);
[[nodiscard]] QLocale localeOfAgent(const settings::Settings &settings);

/// Makes the application speak that language, its own texts, French plurals included, and Qt's, in the place
/// of the one before. Texts that were already made stay as they are.
void speak(const QLocale &locale);

/// The language that speak() chose, for the catalogue.
[[nodiscard]] QLocale::Language spokenLanguage();

} // namespace agrafe::services
