// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/flux_file.h"

#include <optional>

namespace agrafe::chorus {

struct XmlInvoice
{
    FileKind kind = FileKind::Unknown; ///< Ubl or Cii
    InvoiceInFile invoice;
};

/// A UBL or CII invoice by its root element. Nothing: another document, broken, or with a DOCTYPE.
[[nodiscard]] std::optional<XmlInvoice> readInvoiceXml(const QByteArray &xml);
/// The CII inside a Factur-X, however the PDF packs it. Nothing: there is none.
[[nodiscard]] std::optional<QByteArray> embeddedInvoice(const QByteArray &pdf);

/// The line at which XML stops making sense; none: it is whole, or no XML.
[[nodiscard]] std::optional<qint64> brokenLine(const QByteArray &bytes);

} // namespace agrafe::chorus
