// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/etat/quotas.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {
constexpr qint64 minuteLength = 60;
constexpr qint64 secondLength = 1;
} // namespace

std::optional<Quotas::Count> Quotas::take(const QString &token, const catalogue::QuotaGroup &group,
                                          const QDateTime &now)
{
    // The narrower of its two limits is the one that the service tells.
    const bool bySecond = group.perSecond > 0;
    const int limit = bySecond ? group.perSecond : group.perMinute;
    if (limit <= 0)
        return std::nullopt;
    const qint64 length = bySecond ? secondLength : minuteLength;
    const qint64 second = now.toSecsSinceEpoch();
    Window &window = m_windows[token + u' ' + group.id];
    if (window.rank != second / length)
        window = {second / length, 0};
    Count count;
    count.limit = limit;
    count.reset = (window.rank + 1) * length;
    count.exceeded = window.used >= limit;
    if (!count.exceeded)
        ++window.used;
    count.remaining = limit - window.used;
    count.retryAfter = std::max<qint64>(1, count.reset - second);
    return count;
}

} // namespace agrafe::sandbox
