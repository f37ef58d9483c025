// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/places.h"
#include "ui/particulier/picker_edit.h"

#include <QDate>

namespace agrafe::ui {

/// The communes of birth, for a birth on the day that `birth` gives (invalid: not known).
[[nodiscard]] PickerEdit::Source communeSource(const communes::Places &places, std::function<QDate()> birth);
[[nodiscard]] PickerEdit::Source countrySource(const communes::Places &places, std::function<QDate()> birth);

[[nodiscard]] Choice choiceOf(const communes::Places &places, const communes::Commune &commune);
[[nodiscard]] Choice choiceOf(const communes::Country &country);

} // namespace agrafe::ui
