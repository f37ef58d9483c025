// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/places.h"
#include "identity/identity.h"

namespace agrafe::identity {

/// A pasted text laid out in the fields of the form, for the agent to confirm.
struct Split
{
    Identity identity;
    QString place;         ///< as it was written, when it is not one commune or country alone: for the picker
    QList<Piece> doubtful; ///< guessed: to be looked at
    QStringList unused;    ///< what was understood as nothing of an identity
};

/// A row of a spreadsheet with or without its headings, a form ("Nom : …"), or lines of a letter. Of several
/// persons the first one. `today` tells centuries apart.
[[nodiscard]] Split splitIdentity(const QString &pasted, const communes::Places &places, QDate today);

} // namespace agrafe::identity
