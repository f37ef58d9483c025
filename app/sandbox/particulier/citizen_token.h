// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace agrafe::sandbox {

/// A FranceConnect token that stands for an identity, given by the service's parameter names.
[[nodiscard]] QByteArray citizenToken(const QMap<QString, QString> &identity);
/// Whose token it is; nothing when it is no such token.
[[nodiscard]] std::optional<QMap<QString, QString>> identityOf(const QByteArray &token);

} // namespace agrafe::sandbox
