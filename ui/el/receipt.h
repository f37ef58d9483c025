// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/sending.h"

#include <QString>

namespace agrafe::ui {

/// What stays of a sending, a line each: when, what, its digest, what E#L answered.
[[nodiscard]] QString receiptText(const el::Sending &sending);

} // namespace agrafe::ui
