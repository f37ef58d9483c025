// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "diagnostic/check.h"
#include "habilitation/habilitation_store.h"

#include <QCoroTask>

namespace agrafe::diagnostic {

/// What this workstation itself can tell of an access: E#L says nothing before it is used ("jeton"), Chorus
/// Pro is asked besides where it can be reached ("application", "compte-technique").
QCoro::Task<QList<Check>> accountChecks(habilitation::HabilitationStore &store,
                                        habilitation::Habilitation habilitation, QDate today);

/// The age of what ends: Good, Attention within 90 days, Bad past its end. Pure.
[[nodiscard]] Check ageCheck(const QString &id, const habilitation::Habilitation &habilitation,
                             const QDate &today);

} // namespace agrafe::diagnostic
