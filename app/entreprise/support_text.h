// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "entreprise/item.h"
#include "habilitation/habilitation.h"

#include <QString>

namespace agrafe::entreprise {

/// "Copier pour le support": request id, route, status, code, hours. Neither data, nor token, nor the
/// company's number, nor the file's object: contractors may read it.
[[nodiscard]] QString supportText(const catalogue::Catalogue &catalogue,
                                  const habilitation::Habilitation &habilitation, const Item &item);

} // namespace agrafe::entreprise
