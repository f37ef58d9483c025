// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/statistics.h"

#include <algorithm>

namespace agrafe::sandbox {

void Statistics::requested(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    ++m_seen.requests[path];
}

void Statistics::entered()
{
    const QMutexLocker lock(&m_mutex);
    ++m_inFlight;
    m_seen.maxInFlight = std::max(m_seen.maxInFlight, m_inFlight);
}

void Statistics::left()
{
    const QMutexLocker lock(&m_mutex);
    --m_inFlight;
}

void Statistics::refusedForQuota()
{
    const QMutexLocker lock(&m_mutex);
    ++m_seen.tooManyRequests;
}

void Statistics::sawTokenOnDocumentPort()
{
    const QMutexLocker lock(&m_mutex);
    ++m_seen.tokensOnDocumentPort;
}

Sandbox::Seen Statistics::read() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

} // namespace agrafe::sandbox
