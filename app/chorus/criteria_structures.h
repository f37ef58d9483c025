// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/desk.h"

namespace agrafe::chorus {

/// The one structure that an agent means by its number, or by a name that no other one has. Failure: Input
/// (none, several, or a number by which Chorus Pro finds nothing).
QCoro::Task<Result<StructureRow>> meantStructure(Desk &desk, Session session, QString text,
                                                 std::stop_token stop);

/// The same criteria, with the identifiers that Chorus Pro wants for the numbers in them. Failure: as
/// meantStructure().
QCoro::Task<Result<InvoiceCriteria>> withStructures(Desk &desk, Session session, InvoiceCriteria criteria,
                                                    std::stop_token stop);

} // namespace agrafe::chorus
