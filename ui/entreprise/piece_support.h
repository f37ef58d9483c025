// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "entreprise/item.h"

#include <QList>
#include <QPair>
#include <QString>

namespace agrafe::ui {

/// What proves the access: label, value; empty values left out.
[[nodiscard]] QList<QPair<QString, QString>> proofFacts(const entreprise::Item &item,
                                                        const catalogue::Endpoint &endpoint);

/// A message to ask the company itself for a piece that the service could not give.
[[nodiscard]] QString messageToCompany(const catalogue::Endpoint &endpoint, const QString &object);

} // namespace agrafe::ui
