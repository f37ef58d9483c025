// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QJsonObject>

namespace agrafe::sandbox {

/// The answer without the keys that these scopes do not show.
[[nodiscard]] QJsonObject withRights(const QJsonObject &answer, const catalogue::EndpointVersion &version,
                                     const QStringList &scopes);

} // namespace agrafe::sandbox
