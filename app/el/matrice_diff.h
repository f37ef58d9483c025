// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"

namespace agrafe::el {

struct MatriceChange
{
    enum class Kind : quint8 { Added, Removed, Moved, Changed };
    Kind kind = Kind::Changed;
    QString field;
    QString property; ///< French, of a Changed one: "Longueur maximale"
    QString before;   ///< values in French; of a Moved one, its place from 1
    QString after;

    bool operator==(const MatriceChange &) const = default;
};

/// What an agent must know when a new version replaces another: in the order of the new one, removed fields
/// last. Renamed means removed and added: no one can tell.
[[nodiscard]] QList<MatriceChange> differences(const Matrice &before, const Matrice &after);
[[nodiscard]] QString sentence(const MatriceChange &change);

} // namespace agrafe::el
