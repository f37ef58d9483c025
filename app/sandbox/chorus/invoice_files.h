// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/chorus/world.h"

#include <QPair>

namespace agrafe::sandbox::cpro {

/// One page that says what the invoice says, and that it is invented.
[[nodiscard]] QByteArray pdfOf(const World &world, const Invoice &invoice);
/// One XML that holds the invoices; its shape is assumed.
[[nodiscard]] QByteArray pivotOf(const World &world, const QList<const Invoice *> &invoices);
/// Of names and contents.
[[nodiscard]] QByteArray zipOf(const QList<QPair<QString, QByteArray>> &files);

} // namespace agrafe::sandbox::cpro
