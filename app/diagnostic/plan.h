// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "habilitation/habilitation.h"

#include <optional>

namespace agrafe::diagnostic {

/// The lines that a check will have, in reading order, before anything is known.
[[nodiscard]] QList<Check> planFor(const std::optional<habilitation::Habilitation> &habilitation,
                                   bool hasDocumentFolder);

/// Puts a line in its place: over the one of the same id, or first of all when nobody planned it.
void place(QList<Check> &checks, const Check &check);

/// The lines that nothing was said of say so: what comes before them does not work.
void closeOpen(QList<Check> &checks);

} // namespace agrafe::diagnostic
