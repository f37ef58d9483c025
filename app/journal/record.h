// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "http/access_gate.h"

#include <QStringList>

#include <optional>

namespace agrafe::journal {

/// One access, as kept for 36 months.
struct Record
{
    qint64 id = 0;
    QDateTime at;  ///< UTC
    QString agent; ///< the session's user name
    http::AccessIntent intent;
    std::optional<http::AccessOutcome> outcome; ///< nothing: no answer was recorded
    QDateTime outcomeAt;
};

/// What to read, the newest first. Empty fields do not filter.
struct Filter
{
    QDateTime from{}; ///< included
    QDateTime to{};   ///< excluded
    QString service{};
    QString subject{};
    QStringList subjects{}; ///< any of them
    QString subjectStart{};
    QString object{};
    int limit = 1000;
    int offset = 0;
};

} // namespace agrafe::journal
