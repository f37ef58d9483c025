// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"

#include <QMutex>

namespace agrafe::sandbox {

/// What the sandbox saw; written in its thread, read from any.
class Statistics
{
public:
    void requested(const QString &path);
    void entered();
    void left();
    void refusedForQuota();
    void sawTokenOnDocumentPort();
    [[nodiscard]] Sandbox::Seen read() const;

private:
    mutable QMutex m_mutex;
    Sandbox::Seen m_seen;
    int m_inFlight = 0;
};

} // namespace agrafe::sandbox
