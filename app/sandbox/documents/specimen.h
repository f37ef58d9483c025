// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

namespace agrafe::sandbox {

/// What a specimen says.
struct Specimen
{
    QString title;       ///< "Attestation de vigilance"
    QString provider;    ///< "Urssaf"
    QJsonObject company; ///< facts, see Companies
    QString securityCode;
    QDate issued;
    QDate validUntil; ///< invalid: not said
};

/// One or two A4 pages that look like an official paper, and say on each that they are not.
[[nodiscard]] QByteArray specimenPdf(const Specimen &specimen);

} // namespace agrafe::sandbox
