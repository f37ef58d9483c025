// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"

#include <QLocale>

namespace agrafe::services {

/// French or English. `choice` is the setting apparence/langue; left to the system, the first of the two in
/// `systemLanguages`, and French when it knows neither ("C", "C.UTF-8"): agents read French.
[[nodiscard]] QLocale localeFor(const QString &choice, const QStringList &systemLanguages);

/// The same, from the agent's settings and session.
[[nodiscard]] QLocale localeOfAgent(const Paths &paths);

/// Makes the application speak that language: its own texts, French plurals included, and Qt's. To be called
/// once, before anything is said.
void speak(const QLocale &locale);

/// The language that speak() chose, for the catalogue.
[[nodiscard]] QLocale::Language spokenLanguage();

} // namespace agrafe::services
