// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "habilitation/save_with_token.h"

#include <QPointer>

namespace agrafe::habilitation {

QCoro::Task<Result<void>> saveWithToken(HabilitationStore &store, Habilitation habilitation, Secret token)
{
    if (token.isEmpty() && habilitation.environment == Environment::Relay)
        co_return store.save(habilitation);
    const QPointer<HabilitationStore> still(&store);
    const auto before = store.byId(habilitation.id);
    if (const auto saved = store.save(habilitation); !saved)
        co_return saved;
    const Result<void> kept = co_await store.setToken(habilitation, token);
    if (kept || !still)
        co_return kept;
    // What the agent has to know is why the token was not kept; undoing says nothing of its own.
    if (before)
        (void)still->save(*before);
    else
        (void)co_await still->remove(habilitation.id);
    co_return kept;
}

} // namespace agrafe::habilitation
