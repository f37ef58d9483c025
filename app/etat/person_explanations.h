// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/explanations.h"

namespace agrafe::etat {

/// What a row says when the question is about a person: the same meaning, hour and retry, other words.
struct PersonWords
{
    ExplanationRow::Key key;
    const char *code;
    int number;
    const char *sentence;
    const char *nextAction;
};

/// nullptr: the row's own words suit a person too.
[[nodiscard]] const PersonWords *personWords(const ExplanationRow &row);

} // namespace agrafe::etat
