// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/entreprise/quotas.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {
constexpr qint64 minuteLength = 60;
} // namespace

std::optional<Quotas::Count> Quotas::take(const QString &token, const catalogue::QuotaGroup &group,
                                          const QDateTime &now)
{
    if (group.perMinute <= 0)
        return std::nullopt;
    const qint64 second = now.toSecsSinceEpoch();
    Window &window = m_windows[token + u' ' + group.id];
    if (window.minute != second / minuteLength)
        window = {second / minuteLength, 0};
    Count count;
    count.limit = group.perMinute;
    count.reset = (window.minute + 1) * minuteLength;
    count.exceeded = window.used >= group.perMinute;
    if (!count.exceeded)
        ++window.used;
    count.remaining = group.perMinute - window.used;
    count.retryAfter = std::max<qint64>(1, count.reset - second);
    return count;
}

} // namespace agrafe::sandbox
