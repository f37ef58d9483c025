// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"

#include <QJsonValue>
#include <QString>

#include <chrono>

namespace agrafe::etat {

/// One value of an answer in French form: "12/03/2009", "1 250 €", "Oui", "Non communiqué". Spaces inside an
/// amount, an identifier or before a sign never break. What does not have the announced form stays as
/// received: nothing is lost, nothing is guessed. `field` may be null: the value then reads as its own type
/// says. An object or a list reads "Aucun" when it is empty, as compact JSON otherwise.
[[nodiscard]] QString valueText(const QJsonValue &value, const catalogue::Field *field);

/// "Aucun", for a list or an object that holds nothing.
[[nodiscard]] QString nothingText();

/// "10 minutes", "24 heures", "91 jours et 7 heures": the two largest units.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

/// A scalar as received, without any form: what a search or a copy of the exact value needs.
[[nodiscard]] QString rawText(const QJsonValue &value);

} // namespace agrafe::etat
