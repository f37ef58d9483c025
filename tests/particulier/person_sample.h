// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/question.h"

#include <QCoroTask>

namespace agrafe::test {

template<typename T>
T ended(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// Born in Pierrefitte-sur-Seine, in Saint-Denis since.
[[nodiscard]] inline particulier::Fields solene()
{
    return {{QStringLiteral("nomNaissance"), QStringLiteral("D’Arval-Février")},
            {QStringLiteral("prenoms"), QStringLiteral("Solène,Marie")},
            {QStringLiteral("anneeDateNaissance"), QStringLiteral("1988")},
            {QStringLiteral("moisDateNaissance"), QStringLiteral("5")},
            {QStringLiteral("jourDateNaissance"), QStringLiteral("14")},
            {QStringLiteral("sexeEtatCivil"), QStringLiteral("F")},
            {QStringLiteral("codeCogInseePaysNaissance"), QStringLiteral("99100")},
            {QStringLiteral("codeCogInseeCommuneNaissance"), QStringLiteral("93059")}};
}

[[nodiscard]] inline particulier::Fields with(particulier::Fields fields, const particulier::Fields &changes)
{
    fields.insert(changes);
    return fields;
}

} // namespace agrafe::test
