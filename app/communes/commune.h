// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

namespace agrafe::communes {

enum class Kind {
    Commune,
    Delegated,     ///< "déléguée": merged into a new commune since 2012
    Associated,    ///< "associée": merged between 1971 and 2010
    Arrondissement ///< of Paris, Lyon or Marseille
};

/// One line of the official geographic code.
struct Commune
{
    QString code; ///< of Insee: "93066", "2A004"; never the postal code
    QString name;
    Kind kind = Kind::Commune;
    QString department; ///< "93", "2A", "974"
    QString departmentName;
    QString parent; ///< code of the commune that it merged into, or whose arrondissement it is; may be empty

    friend bool operator==(const Commune &, const Commune &) = default;
};

} // namespace agrafe::communes
