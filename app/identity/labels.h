// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identity/identity.h"

#include <QString>

namespace agrafe::identity {

/// What a heading of a table or a form announces.
enum class Label {
    None,
    Name, ///< of birth, or of usage when that one is told apart
    BirthName,
    UsageName,
    FirstNames,
    Sex,
    Date,
    Place,
    Department,
    CommuneCode,
    Country,
    Other ///< known, and of no use here: an address, a telephone
};

/// "Nom de naissance", "PRÉNOMS", "Né(e) le"…, whatever the accents and signs.
[[nodiscard]] Label labelOf(const QString &text);

/// "M", "H", "Homme", "Masculin", "Monsieur"; "F", "Femme", "Féminin", "Mme"….
[[nodiscard]] Sex sexOf(const QString &text);

} // namespace agrafe::identity
