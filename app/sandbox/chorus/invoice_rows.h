// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/world.h"

namespace agrafe::sandbox::cpro {

/// What a search gives of an invoice; amounts as numbers.
[[nodiscard]] QJsonObject receivedRow(const World &world, const Invoice &invoice);
[[nodiscard]] QJsonObject issuedRow(const World &world, const Invoice &invoice);
[[nodiscard]] QJsonObject worksRow(const World &world, const Invoice &invoice);
/// The "facture" of consulter/recipiendaire or consulter/fournisseur; its three lists cut into pages by the
/// request.
[[nodiscard]] QJsonObject document(const World &world, const Invoice &invoice, const QJsonObject &request,
                                   bool issued);

} // namespace agrafe::sandbox::cpro
