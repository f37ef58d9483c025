// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"

#include <QString>
#include <QStringList>

namespace agrafe::particulier {

/// For staff who know version 2 of API Particulier: what became of one of its names.
struct FormerName
{
    QString endpointId;
    QString status;  ///< title of the endpoint
    QString former;  ///< as version 2 named it
    QString present; ///< place below "data" ("quotient_familial.valeur"); empty: it was removed
    QString label;   ///< as the windows call it; empty: it was removed
    bool newRight = false;
};

/// Of every question that version 2 had, in the order of the catalogue; what was removed at the end of each.
[[nodiscard]] QList<FormerName> formerNames(const catalogue::Catalogue &catalogue);

/// Those in which every word typed is found, whatever the accents; nothing typed: all.
[[nodiscard]] QList<FormerName> matching(const QList<FormerName> &names, const QString &typed);

/// The names that version 2 gave to one field.
[[nodiscard]] QStringList formerNamesOf(const catalogue::Field &field);

/// What else changed since version 2, in French sentences.
[[nodiscard]] QStringList changesSinceVersion2();

/// Every right of this question is new: a habilitation of version 2 must be changed to ask it.
[[nodiscard]] bool asksNewRights(const catalogue::Endpoint &endpoint);

/// Why an older habilitation does not show a field, and what to do. French.
[[nodiscard]] QString newRightSentence();

} // namespace agrafe::particulier
