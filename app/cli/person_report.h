// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/exit_code.h"
#include "particulier/inquiry.h"

#include <QJsonObject>

#include <optional>

namespace agrafe::cli {

/// One status as `particulier --format json` prints it. Its outcome is never "refused".
[[nodiscard]] QJsonObject personJson(const particulier::Status &status);
/// The same for a person: the word, the sentence, what to do, then the labelled fields.
[[nodiscard]] QString personText(const particulier::Status &status);
/// What ends the command instead of an answer: no access, service out of reach.
[[nodiscard]] std::optional<Failure> endingFailure(const particulier::Status &status);
/// Done for yes, no and a value.
[[nodiscard]] ExitCode personExitCode(const particulier::Status &status);

} // namespace agrafe::cli
