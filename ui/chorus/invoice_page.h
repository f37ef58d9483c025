// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/invoice.h"
#include "ui/theme/tokens.h"

class QTextDocument;

namespace agrafe::ui {

/// Writes an invoice as a document: parties, references, lines, VAT, totals, attachments, then its history
/// with who and why. What is not there has no line.
void writeInvoice(QTextDocument &document, const chorus::InvoiceDocument &invoice,
                  const chorus::InvoiceHistory *history, const Tokens &tokens);

} // namespace agrafe::ui
