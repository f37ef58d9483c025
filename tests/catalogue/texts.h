// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QString>

namespace agrafe::test {

/// A text that an agent reads, and where it stands.
struct Text
{
    QString place;
    QString text;
    bool label = false; ///< begins with a capital
};

/// Every text of a catalogue, always in the same order. Names of providers are left out: they are proper
/// names.
[[nodiscard]] QList<Text> textsOf(const catalogue::Catalogue &catalogue);

/// What is not right in a French text; empty when nothing is.
[[nodiscard]] QString faultIn(const Text &text);

} // namespace agrafe::test
