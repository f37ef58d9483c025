// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/question.h"
#include "particulier/reading.h"

namespace agrafe::particulier {

/// When the service does not accept what was given: which fields to look at, by their names, never by their
/// values. Leaves the reading as it is when the code is about no field.
void nameFields(Reading &reading, const catalogue::EndpointVersion &version, const Fields &fields,
                const QString &code);

} // namespace agrafe::particulier
