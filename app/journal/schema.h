// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>

namespace agrafe::journal {

/// "AGRF", in the header of the file: what tells a journal from any other SQLite file.
inline constexpr int applicationId = 0x41475246;
inline constexpr int schemaVersion = 1;

/// The statements that make an empty file a journal, to be run in one transaction.
[[nodiscard]] QStringList schemaStatements();

/// Columns of the intent and of the outcome, in the order in which values are bound and read.
[[nodiscard]] const QStringList &intentColumns();
[[nodiscard]] const QStringList &outcomeColumns();

} // namespace agrafe::journal
