// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/paths.h"
#include "etat/client.h"

#include <QHash>

#include <memory>

namespace agrafe::etat {

/// What each token opens: asked of the service once a day and on demand, kept in the cache folder between
/// runs. An entry belongs to one token at one address (a fingerprint tells, never the token): a replaced one
/// is asked anew. Calls given without a stored habilitation are not kept.
class RightsBook
{
public:
    static constexpr std::chrono::hours freshness{24};

    RightsBook(Paths paths, Client &client, Clock &clock);

    /// Those of the last 24 hours, or asked now. Failures carry their sentence.
    QCoro::Task<Result<habilitation::Rights>> of(Access access, std::stop_token stop);
    /// Asked now, whatever is known.
    QCoro::Task<Result<habilitation::Rights>> ask(Access access, std::stop_token stop);
    /// What was read last for this token, however old; not known: Rights::isKnown() is false.
    [[nodiscard]] habilitation::Rights known(const Access &access) const;
    /// Just read some other way (a token that was tried).
    void learn(const Access &access, const habilitation::Rights &rights);
    void forget(const QUuid &habilitation);

private:
    struct Book;
    std::shared_ptr<Book> m_book; ///< shared with what is under way
    Client &m_client;
};

} // namespace agrafe::etat
