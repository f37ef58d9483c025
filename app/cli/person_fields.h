// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "cli/arguments.h"
#include "particulier/question.h"
#include "secrets/secret.h"

namespace agrafe::cli {

/// What the terminal gave about a person. With --champs -, and --jeton-stdin beside it, standard input holds
/// the token on its first line, then the fields.
struct PersonInput
{
    particulier::Fields fields;
    Secret token; ///< empty: it is looked up elsewhere
};

/// --champ nom=valeur and the lines of --champs. Failure: Input; it never repeats a value.
[[nodiscard]] Result<PersonInput> personInput(const Arguments &arguments);

} // namespace agrafe::cli
