// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/invoice.h"

#include <QByteArray>

namespace agrafe::chorus {

/// A list for a spreadsheet: French headers, statuses in words with their code beside, amounts to the cent
/// with a comma, nothing that a spreadsheet would compute.
[[nodiscard]] QByteArray invoicesCsv(const QList<InvoiceRow> &rows);

} // namespace agrafe::chorus
