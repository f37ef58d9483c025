// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "habilitation/habilitation.h"
#include "habilitation/rights.h"
#include "identifiers/subject.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace agrafe::entreprise {

/// The numbers of a company as far as they are known.
struct Numbers
{
    QString siren;
    QString siret; ///< the one that was typed, else the seat's
    QString rna;
    QString typed;                   ///< what the agent gave: preferred where a route takes several kinds
    std::optional<bool> association; ///< unknown until somebody says its legal form

    [[nodiscard]] static Numbers of(const Subject &subject);
    bool operator==(const Numbers &) const = default;
};

/// One piece before it is asked.
struct PlannedPiece
{
    QString endpointId;
    int version = 0;
    QString subjectName;               ///< the path parameter that takes the number
    QStringList kinds;                 ///< what it accepts: "siren", "siret", "rna", "eori"
    QMap<QString, QString> parameters; ///< more than the subject
    bool named = false;  ///< chosen by the agent: asked whether it seems to concern the company or not
    bool covered = true; ///< opened by the rights
    QString reason;      ///< French: why it is not covered

    [[nodiscard]] bool isForAssociations() const;
};

/// What to plan with, said once for the whole file.
struct PlanFrame
{
    QMap<QString, int> versions{};
    QMap<QString, QString> parameters{};
    /// A piece asked alone gets all parameters, those that the catalogue does not know included.
    bool everyParameter = false;
    habilitation::Rights rights{};
    habilitation::Habilitation habilitation{};
    QDate today{};
};

struct DossierRequest;
[[nodiscard]] PlanFrame planFrameOf(const DossierRequest &request, const QDate &today);

/// The pieces of a file in their final order (themes, then the catalogue's): the named ones, or with none
/// everything but the public twins. Failure: Input, when a name or a version is not in the catalogue.
[[nodiscard]] Result<QList<PlannedPiece>> planPieces(const catalogue::Catalogue &catalogue,
                                                     const QStringList &names, const PlanFrame &frame);
[[nodiscard]] Result<PlannedPiece> planPiece(const catalogue::Endpoint &endpoint, const PlanFrame &frame);

/// The number to ask with; nothing when none of those known fits.
[[nodiscard]] std::optional<QString> numberFor(const PlannedPiece &piece, const Numbers &numbers);

/// What to do with a piece now.
enum class Step {
    Ask,
    Wait,         ///< somebody who is being asked may bring the number, or say whether it is an association
    NotConcerned, ///< for associations, and this is none
    Unresolved    ///< nobody brings the number any more
};
[[nodiscard]] Step nextStep(const PlannedPiece &piece, const Numbers &numbers, bool sourceRunning);
[[nodiscard]] QString reasonOf(Step step, const PlannedPiece &piece); ///< French

/// Whom to ask for the numbers that are missing, best first; empty when nothing is missing or nobody knows.
[[nodiscard]] QStringList resolversFor(const catalogue::Catalogue &catalogue, const Numbers &numbers);

/// The public routes that say who the company is, for rights that open no other.
[[nodiscard]] QStringList publicIdentitySources(const catalogue::Catalogue &catalogue,
                                                const Numbers &numbers);

/// The last closed period for the parameters that want one and were not given ("year", "month").
[[nodiscard]] QMap<QString, QString> withLastClosedPeriod(const catalogue::EndpointVersion &version,
                                                          const QMap<QString, QString> &given,
                                                          const QDate &today);

} // namespace agrafe::entreprise
