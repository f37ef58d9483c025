// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "entreprise/identity.h"
#include "etat/answer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace agrafe::entreprise {

/// One field of the public sheet, to copy into a form.
struct PublicRow
{
    QString section; ///< title of the piece it comes from
    QString label;
    QString value; ///< French form
    QString path;  ///< "insee/sirene/diffusibles/unite_legale#data.siren"
    QJsonValue raw;
};

/// What may be shown to the public and pre-fill a form that its user can correct: answers of the public
/// routes alone, and of them, with partial diffusion, only numbers, town, country, state and economic fields.
struct PublicSheet
{
    QString siren;
    Diffusion diffusion = Diffusion::Unknown;
    bool fictitious = false;
    QDateTime at;
    QList<PublicRow> rows;
    QStringList notes; ///< French: what was left out and why, what did not answer
};

/// The public routes that take the number of a company ("insee/sirene/diffusibles/…"), in the catalogue's
/// order.
[[nodiscard]] QStringList publicPieces(const catalogue::Catalogue &catalogue);

/// `diffusion`: what is known otherwise of the company's status (a file's identity); the stricter holds.
/// Answers of other than public routes are ignored.
[[nodiscard]] PublicSheet publicSheet(const catalogue::Catalogue &catalogue,
                                      const QList<etat::Answer> &answers, Diffusion diffusion,
                                      bool fictitious, const QDateTime &now);

/// True for the fields that partial diffusion leaves open.
[[nodiscard]] bool survivesPartialDiffusion(const QString &path);

/// Semicolons, a BOM and CRLF, as the spreadsheets of French offices want; no cell is read as a formula.
[[nodiscard]] QByteArray toCsv(const PublicSheet &sheet);
/// UTF-8, indented, values as received.
[[nodiscard]] QByteArray toJson(const PublicSheet &sheet);

} // namespace agrafe::entreprise
