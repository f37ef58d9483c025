// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>
#include <QStringList>

namespace agrafe::identity {

/// One space between words, straight apostrophes, plain hyphens, no mark that nobody sees; accents and case
/// stay as typed.
[[nodiscard]] QString cleanName(const QString &typed);

/// As civil registers are compared: cleaned, in capitals, without accents. "Benoît-D’Arc" → "BENOIT-D'ARC".
[[nodiscard]] QString canonicalName(const QString &typed);

/// One by one: by comma when there is one, else by space. "Jean-Pierre, Marie" → Jean-Pierre, Marie.
[[nodiscard]] QStringList splitFirstNames(const QString &typed);

/// Letters, spaces, hyphens and apostrophes only.
[[nodiscard]] bool looksLikeName(const QString &text);
/// A name with no small letter: "DUPONT", "LE GOFF"; two letters at least.
[[nodiscard]] bool isInCapitals(const QString &text);

} // namespace agrafe::identity
