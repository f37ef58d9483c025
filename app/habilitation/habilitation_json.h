// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"

#include <QJsonObject>

#include <optional>

namespace agrafe::habilitation {

/// Every value of a habilitation, and no secret: what the workstation's file and an administrator's hold.
[[nodiscard]] QJsonObject toJson(const Habilitation &habilitation);
/// Nothing for what a newer version wrote: an unknown service or environment cannot be guessed.
[[nodiscard]] std::optional<Habilitation> fromJson(const QJsonObject &object);

/// "production" → Environment::Production; the words of toString().
[[nodiscard]] std::optional<Environment> environmentFrom(const QString &word);
[[nodiscard]] std::optional<Service> serviceFrom(const QString &word);

} // namespace agrafe::habilitation
