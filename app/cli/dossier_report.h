// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/exit_code.h"
#include "entreprise/dossier.h"
#include "entreprise/saver.h"

#include <QJsonObject>

#include <optional>

namespace agrafe::cli {

/// The whole file as the one JSON document that `dossier --format json` prints; `interrupted`: a signal ended
/// it early.
[[nodiscard]] QJsonObject dossierJson(const entreprise::Dossier &dossier, const entreprise::SaveReport *saved,
                                      bool interrupted);

/// The same for a person: identity, a line a piece with its word and its sentence, then the counts.
[[nodiscard]] QString dossierText(const entreprise::Dossier &dossier, const entreprise::SaveReport *saved);

/// What kept every single piece from being asked or answered, if anything did: it then ends the command
/// (token, right, service out of reach).
[[nodiscard]] std::optional<Failure> commonFailure(const entreprise::Dossier &dossier);

/// Done when every piece is proved; the pieces that nobody named do not count when they are not covered.
[[nodiscard]] ExitCode dossierExitCode(const entreprise::Dossier &dossier, bool named);

} // namespace agrafe::cli
