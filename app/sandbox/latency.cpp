// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/latency.h"

namespace agrafe::sandbox {

namespace {
constexpr std::chrono::milliseconds defaultMean{250};
} // namespace

Latency::Latency(const Seeded &seeded, std::optional<Milliseconds> mean, QMap<QString, Milliseconds> fixed)
    : m_seeded(seeded)
    , m_mean(mean.value_or(defaultMean))
    , m_fixed(std::move(fixed))
{}

Latency::Milliseconds Latency::of(const QStringList &paths, const QString &parameters) const
{
    for (const QString &path : paths) {
        if (const auto found = m_fixed.constFind(path); found != m_fixed.cend())
            return *found;
    }
    const QString path = paths.isEmpty() ? QString() : paths.first();
    const double share = 0.5 + m_seeded.fraction({QStringLiteral("latency"), path, parameters});
    return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(m_mean.count()) * share));
}

Latency::Milliseconds Latency::added(Milliseconds extra) const
{
    return m_mean.count() == 0 ? Milliseconds{0} : extra;
}

} // namespace agrafe::sandbox
