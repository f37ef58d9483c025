// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"

#include <QMap>
#include <QString>

namespace agrafe::particulier {

/// What is known of a person and of what is asked about her, by the service's parameter names
/// ("nomNaissance", "prenoms" with commas, "ine", "annee"…). Only ever in memory.
using Fields = QMap<QString, QString>;

/// One status, asked in one way.
struct Question
{
    QString endpointId;
    QString modality;
    int version = 0; ///< 0: the newest
    Fields fields;   ///< of the whole form: each route takes those that it knows
    QString variant; ///< French: in what these fields differ from what was typed; empty: they do not
};

/// The fields that a route takes, empty ones left out; of a list, the first values that it takes.
/// Where a route has one place for a commune or a country, a birth abroad gives its country there.
[[nodiscard]] Fields fieldsFor(const catalogue::EndpointVersion &version, const Fields &fields);

/// Names of `fields` that none of the routes takes and that name no person: misspelt ones, or those of
/// another question, would silently change this one. Who is meant may be told more fully than a route asks.
[[nodiscard]] QStringList strangeFields(const QList<const catalogue::EndpointVersion *> &versions,
                                        const Fields &fields);

/// Wipes the texts, as far as nobody else shares them.
void wipe(Fields &fields);

} // namespace agrafe::particulier
