// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/birthplace.h"
#include "communes/countries.h"

namespace agrafe::communes {

/// Below the name: "fusionnée avec Saint-Denis (commune déléguée)", "arrondissement de Paris"; empty for a
/// commune.
[[nodiscard]] QString kindText(const Gazetteer &gazetteer, const Commune &commune);

/// At the foot of the list: "Code Insee 93066." With a birth before a change, the code or the département of
/// then.
[[nodiscard]] QString codesText(const Commune &commune, QDate birth = {});

/// Why another commune may be the right one for this birth; empty when nothing speaks against it.
[[nodiscard]] QString warningText(const Gazetteer &gazetteer, const Commune &commune, QDate birth);

/// Below the field, for what was typed and found: that a postal code is not a code of Insee; what to do when
/// nothing is found. Empty when there is nothing to say.
[[nodiscard]] QString hintText(const Gazetteer &gazetteer, const QString &typed, const QList<Commune> &found);

/// For a birth abroad: that the country alone is asked; for one before the country had its code, which one to
/// give. Empty for France.
[[nodiscard]] QString abroadText(const Country &country, QDate birth = {});

} // namespace agrafe::communes
