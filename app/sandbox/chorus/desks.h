// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/answers.h"
#include "sandbox/chorus/world.h"

namespace agrafe::sandbox::cpro {

/// The operations of each API, over one world that outlives them.
void offerStructures(Handlers &handlers, World &world);
void offerSearches(Handlers &handlers, World &world);
void offerInvoices(Handlers &handlers, World &world);
void offerTreatments(Handlers &handlers, World &world);
void offerValidations(Handlers &handlers, World &world);
void offerReferences(Handlers &handlers, World &world);

} // namespace agrafe::sandbox::cpro
