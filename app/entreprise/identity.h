// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "etat/answer.h"
#include "identifiers/subject.h"

#include <QDate>
#include <QString>

#include <optional>

namespace agrafe::entreprise {

/// From open to closed: of two answers the stricter holds.
enum class Diffusion { Unknown, Total, Partial, None };

/// Who the company is: the block above the pieces. Empty texts: not known.
struct Identity
{
    QString name;
    std::optional<bool> active;
    QDate since; ///< creation, or cessation when not active
    /// The establishment that was asked for is closed, whatever the company is.
    bool establishmentClosed = false;
    QDate establishmentClosedSince; ///< invalid: not said
    QString siren;
    QString siretOfSeat;
    QString seat;     ///< address on one line
    QString activity; ///< "43.32A Menuiserie…"
    QString legalForm;
    QString size;      ///< "20 à 49 salariés"
    QString directors; ///< names, when the rights show them
    Diffusion diffusion = Diffusion::Unknown;
    QString rna;
    std::optional<bool> association; ///< by its legal form, or because a register of associations knows it

    bool operator==(const Identity &) const = default;
};

/// Reads what an answer says about identity, in the form that the catalogue tells, into `identity`; keeps
/// what is there already when the answer has nothing better. Pure.
void addToIdentity(Identity &identity, const etat::Answer &answer, catalogue::IdentityForm form);

/// What may leave the public mission: unless diffusion is known to be total neither name, nor address, nor
/// directors.
[[nodiscard]] Identity shareable(const Identity &identity);

} // namespace agrafe::entreprise
