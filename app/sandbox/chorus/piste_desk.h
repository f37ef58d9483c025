// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/seeded.h"
#include "sandbox/server/http_message.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace agrafe::sandbox {

/// PISTE's token endpoint: an hour's opaque token for an application that gives its identifier and secret.
/// A wrong one of either gets the very same answer. Two applications: one that is fully set up, one whose
/// APIs were never ticked (its secret is the same).
class PisteDesk
{
public:
    using Now = std::function<QDateTime()>;
    static constexpr auto path = "/api/oauth/token";
    static constexpr auto clientId = "bac-a-sable";
    static constexpr auto unsubscribedClientId = "bac-a-sable-sans-api";
    static constexpr int secondsOfToken = 3600;

    PisteDesk(const Seeded &seeded, Now now);

    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    enum class Standing { Unknown, Over, Unsubscribed, Good };
    /// Of the token in an Authorization header.
    [[nodiscard]] Standing standing(const QByteArray &authorization) const;

private:
    struct Given
    {
        bool subscribed = false;
        QDateTime endsAt;
    };

    Seeded m_seeded;
    Now m_now;
    QByteArray m_secret;
    QHash<QByteArray, Given> m_given;
};

} // namespace agrafe::sandbox
