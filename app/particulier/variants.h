// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/gazetteer.h"
#include "particulier/question.h"

#include <QList>

#include <functional>

namespace agrafe::particulier {

/// Another way to write the same person, when nobody was found.
struct Variant
{
    QString label; ///< French: what is different
    Fields fields;
};

/// The commune that one has merged into; empty: it has not.
using MergedInto = std::function<QString(const QString &code)>;

/// By the official code; `gazetteer` outlives what is returned.
[[nodiscard]] MergedInto mergersOf(const communes::Gazetteer &gazetteer);

/// Those that differ from what was typed, the likeliest first.
[[nodiscard]] QList<Variant> variantsOf(const Fields &fields, const MergedInto &mergedInto = {});

} // namespace agrafe::particulier
