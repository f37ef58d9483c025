// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "report/synthesis.h"

#include <QMap>

namespace agrafe::entreprise {

/// A file as its synthesis says it: every piece, found or not, and why. `fileNames`: of the saved documents,
/// by item.
[[nodiscard]] report::Synthesis synthesisOf(const Dossier &dossier, const QString &agent,
                                            const QDateTime &now, const QMap<int, QString> &fileNames);
/// What an item has to say in one French sentence; empty when it is proved without reserve.
[[nodiscard]] QString sentenceOf(const Item &item);
/// "proved", "refused", "unknown", "notCovered", "notConcerned" or "pending".
[[nodiscard]] QString outcomeNameOf(const Item &item);
/// Label and value of the block above the pieces; what is not known is left out.
[[nodiscard]] QList<QPair<QString, QString>> identityRows(const Identity &identity);

} // namespace agrafe::entreprise
