// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QFile>

namespace agrafe::sheets {

/// The disk refuses.
[[nodiscard]] Failure unreadable(const QFile &file);
/// The file breaks its own rules; `detail` is technical.
[[nodiscard]] Failure damaged(const QString &detail);
/// The file goes beyond Limits.
[[nodiscard]] Failure beyondLimits(const QString &detail);
[[nodiscard]] Failure cancelled();

} // namespace agrafe::sheets
