// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/seeded.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace agrafe::sandbox {

/// How long an answer takes: a hash of (seed, path, parameters) between half and one and a half times the
/// mean, whatever else is under way.
class Latency
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Latency(const Seeded &seeded, std::optional<Milliseconds> mean, QMap<QString, Milliseconds> fixed);

    /// `paths`: the names under which a fixed latency may stand, the most precise first.
    [[nodiscard]] Milliseconds of(const QStringList &paths, const QString &parameters) const;
    /// What a slow provider adds; nothing when latencies are off.
    [[nodiscard]] Milliseconds added(Milliseconds extra) const;

private:
    Seeded m_seeded;
    Milliseconds m_mean;
    QMap<QString, Milliseconds> m_fixed;
};

} // namespace agrafe::sandbox
