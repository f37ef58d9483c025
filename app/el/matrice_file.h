// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "el/matrice.h"

#include <QByteArray>

namespace agrafe::el {

/// Table Schema JSON with an object "el" for what E#L alone wants (resources/el/MATRICE.md describes it).
/// Read strictly: what is written there and not understood would not be checked. Failure: Input, with the
/// field and the key in French.
[[nodiscard]] Result<Matrice> readMatrice(const QByteArray &json);

/// What readMatrice() reads back to an equal value.
[[nodiscard]] QByteArray toJson(const Matrice &matrice);

/// Names, references between fields, patterns and bounds that hold together; the first fault, or nothing.
[[nodiscard]] QString faultOf(const Matrice &matrice);

} // namespace agrafe::el
