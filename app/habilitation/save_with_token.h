// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"

namespace agrafe::habilitation {

/// Both or neither: when the token cannot be kept, the habilitation is as it was before, or gone if it is
/// new. A relay may go without one. Failure: that of save() or of setToken().
QCoro::Task<Result<void>> saveWithToken(HabilitationStore &store, Habilitation habilitation, Secret token);

} // namespace agrafe::habilitation
