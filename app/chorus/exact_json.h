// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonObject>

#include <optional>

namespace agrafe::chorus {

/// The object of an answer, whose decimal numbers are texts, as they were written: 0.1 is not a double.
/// Nothing: it is no whole JSON object.
[[nodiscard]] std::optional<QJsonObject> exactObject(const QByteArray &json);

} // namespace agrafe::chorus
