// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/entreprise/pieces_model.h"

#include <QString>

namespace agrafe::ui {

/// "14 pièces : 12 reçues, 1 en cours, 1 non couverte".
[[nodiscard]] QString summaryText(const PiecesModel::Counts &counts);

/// "4 pièces : 2 prouvées, 1 refus, 1 inconnue".
[[nodiscard]] QString outcomesText(const PiecesModel::Counts &counts);

} // namespace agrafe::ui
