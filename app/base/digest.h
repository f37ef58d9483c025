// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QCryptographicHash>
#include <QString>

namespace agrafe {

/// Hex, as journals, proofs and JSON hold it.
[[nodiscard]] inline QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace agrafe
