// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "journal/record.h"

class QSqlQuery;

namespace agrafe::journal {

// Values to columns and back: the only code that knows their order (schema.h names them).

[[nodiscard]] const QString &insertStatement();
/// Closes the access of an id and a run, once.
[[nodiscard]] const QString &finishStatement();
/// Closes as interrupted, at an hour, all that a run left open.
[[nodiscard]] const QString &interruptStatement();

void bind(QSqlQuery &query, const QString &run, const QDateTime &at, const QString &agent,
          const http::AccessIntent &intent);
void bind(QSqlQuery &query, const QDateTime &at, const http::AccessOutcome &outcome);
void prepareRead(QSqlQuery &query, const Filter &filter);
[[nodiscard]] Record recordOf(const QSqlQuery &query);

/// UTC, milliseconds, sortable.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace agrafe::journal
