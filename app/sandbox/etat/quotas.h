// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace agrafe::sandbox {

/// Calls counted per (token, group) and per minute of the clock, or per second where the group says so, as
/// the service does.
class Quotas
{
public:
    struct Count
    {
        int limit = 0;
        int remaining = 0;
        qint64 reset = 0; ///< epoch seconds: the end of the current minute or second
        bool exceeded = false;
        qint64 retryAfter = 0; ///< seconds
    };
    /// Counts one call; nothing when the group has no limit.
    [[nodiscard]] std::optional<Count> take(const QString &token, const catalogue::QuotaGroup &group,
                                            const QDateTime &now);

private:
    struct Window
    {
        qint64 rank = 0; ///< of the minute or second since 1970
        int used = 0;
    };
    QHash<QString, Window> m_windows;
};

} // namespace agrafe::sandbox
