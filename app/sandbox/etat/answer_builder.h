// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/etat/call.h"
#include "sandbox/seeded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace agrafe::sandbox {

/// Makes an answer out of the catalogue's fields and the facts of a company or a person: plausible, invented,
/// the same for the same question. A resource (`resources/sandbox/values.json`) says what stands in which
/// place; where it says nothing, the field's format does.
class AnswerBuilder
{
public:
    /// `rules`: the resource that says what stands in which place.
    AnswerBuilder(const Seeded &seeded, const QString &rules);

    /// `now`: what dates are counted from; `api`: the service's own address, for links between routes.
    [[nodiscard]] QJsonObject build(const Call &call, const QJsonObject &facts, const QDateTime &now,
                                    const QString &api) const;

private:
    Seeded m_seeded;
    QJsonObject m_rules;
};

/// Overwrites places of an answer ("data.entity_status.code": "…"); a place in a list names its index.
[[nodiscard]] QJsonObject withPlaces(QJsonObject answer, const QJsonObject &places);

} // namespace agrafe::sandbox
