// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QJsonDocument>
#include <QString>

namespace agrafe::sandbox {

/// A JSON file of the sandbox's own resources; a missing or broken one is a bug (assertion in debug).
[[nodiscard]] QJsonDocument readResource(const QString &name);

} // namespace agrafe::sandbox
