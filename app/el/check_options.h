// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"
#include "identifiers/key_check.h"

namespace agrafe::el {

struct CheckOptions
{
    Phase phase = Phase::Import;
    KeyCheck keys = KeyCheck::Required; ///< of SIRET and SIREN
    QDate today;                        ///< no date that must not be in the future comes after it
    bool dayFirst = false;              ///< the agent says so of dates that could be read two ways
    bool date1904 = false;              ///< what serial numbers count from; the file decides when it is read
};

} // namespace agrafe::el
