// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/etat/errors.h"

#include <QDateTime>
#include <QJsonObject>

namespace agrafe::sandbox {

/// What a service knows of its providers (resources/sandbox/providers.json), by the first word of a
/// route's identifier ("insee"): prefix of its codes, name in errors, cache, state.
class Providers
{
public:
    explicit Providers(const QString &resource);

    [[nodiscard]] QStringList slugs() const { return m_providers.keys(); }
    /// An error of the provider behind `endpointId`; `code` whole or its last three figures.
    [[nodiscard]] ServiceError error(const QString &endpointId, int status, const QString &code,
                                     int retryIn) const;
    /// Until when the service repeats an answer given `now`.
    [[nodiscard]] QDateTime cachedUntil(const QString &endpointId, const QDateTime &now) const;
    /// The list of pings, each with its address under `base`.
    [[nodiscard]] QByteArray pings(const QString &base) const;
    struct Ping
    {
        int status = 200;
        QByteArray body;
    };
    /// Status 404 for a name that is not in the list.
    [[nodiscard]] Ping ping(const QString &slug, const QDateTime &now) const;

private:
    [[nodiscard]] QJsonObject of(const QString &endpointId) const;

    QJsonObject m_providers;
};

} // namespace agrafe::sandbox
