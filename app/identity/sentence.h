// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identity/identity.h"

#include <QString>

namespace agrafe::identity {

/// What a line of a letter tells: "Mme Anne LEROY née MARTIN, née le 3 mars 1985 au Mans (72)".
struct Sentence
{
    QString names; ///< what is left when the rest is taken: "Anne LEROY"
    QString birthName;
    QString usageName;
    QString date;
    QString place; ///< "Le Mans (72)"
    Sex sex = Sex::Unknown;
    bool sexFromWords = false; ///< from "née" or "Mme": not from a civil record
};

[[nodiscard]] Sentence readSentence(const QString &text);

} // namespace agrafe::identity
