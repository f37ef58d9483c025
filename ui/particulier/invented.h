// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/particulier/form_needs.h"

namespace agrafe::ui {

/// Somebody of the sandbox, as the form holds her: for whoever tries the program.
struct InventedPerson
{
    QString name;  ///< "AUBERTIN Solène"
    QString story; ///< what she shows
    FormContent content;
};

[[nodiscard]] QList<InventedPerson> inventedPersons(const catalogue::Catalogue &catalogue);

} // namespace agrafe::ui
