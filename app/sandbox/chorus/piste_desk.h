// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/world.h"
#include "sandbox/seeded.h"
#include "sandbox/server/http_message.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace agrafe::sandbox {

/// PISTE's token endpoint: an hour's opaque token for an application that gives its identifier and secret.
/// A wrong one of either gets the very same answer. Each side has applications of its own, with one secret:
/// one that is fully set up, one whose APIs were never ticked, one without the API Structures.
class PisteDesk
{
public:
    using Now = std::function<QDateTime()>;
    static constexpr auto path = "/api/oauth/token";
    static constexpr auto clientId = "bac-a-sable";
    static constexpr auto unsubscribedClientId = "bac-a-sable-sans-api";
    static constexpr auto withoutStructuresClientId = "bac-a-sable-sans-structures";
    static constexpr auto productionClientId = "bac-a-sable-production";
    static constexpr int secondsOfToken = 3600;

    PisteDesk(const Seeded &seeded, Now now, cpro::Side side = cpro::Side::Qualification);

    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    enum class Standing { Unknown, Over, Unsubscribed, Good };
    /// Of the token in an Authorization header, for that API.
    [[nodiscard]] Standing standing(const QByteArray &authorization, const QString &api) const;
    /// Of every token given so far.
    void endAll() { m_given.clear(); }

private:
    struct Given
    {
        QString client;
        QDateTime endsAt;
    };

    Seeded m_seeded;
    Now m_now;
    QByteArray m_secret;
    QStringList m_clients;
    QHash<QByteArray, Given> m_given;
    int m_count = 0;
};

} // namespace agrafe::sandbox
