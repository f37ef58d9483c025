// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QFile>

namespace agrafe::sheets {

/// The disk refuses.
[[nodiscard]] Failure unreadable(const QFile &file);
/// A part of the workbook is packed by a method that is not known here.
[[nodiscard]] Failure unknownPacking(const QString &part);
/// Two parts of the workbook have one name and hold different things.
[[nodiscard]] Failure writtenTwice(const QString &part);
/// A DOCTYPE, which may name other files and grow without end.
[[nodiscard]] Failure declaresItself();
/// Charts, dialogs or macros, but no cells.
[[nodiscard]] Failure noWorksheet();
/// Rows in a wrong order, in a sheet that is too large to be put in order.
[[nodiscard]] Failure disordered(qint64 row);
/// Another program wrote it while it was read.
[[nodiscard]] Failure changedWhileRead();
[[nodiscard]] Failure goneWhileRead();
/// The file breaks its own rules; `detail` is technical.
[[nodiscard]] Failure damaged(const QString &detail);
/// The file goes beyond Limits.
[[nodiscard]] Failure beyondLimits(const QString &detail);
[[nodiscard]] Failure cancelled();

} // namespace agrafe::sheets
