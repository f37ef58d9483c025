// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/dossier.h"
#include "report/file_names.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace agrafe::entreprise {

/// By the pattern, "<date>_<siren>_<name>_<piece>[_valide-<date>].pdf" at first: also what "Enregistrer sous"
/// proposes.
[[nodiscard]] QString documentFileName(const Dossier &dossier, int item, int document, const QDate &day,
                                       const QString &pattern = report::usualPattern());
/// The same for the data of a piece: "….json".
[[nodiscard]] QString dataFileName(const Dossier &dossier, int item, const QDate &day,
                                   const QString &pattern = report::usualPattern());
/// A service gave something on the company, with or without a document.
[[nodiscard]] bool hasData(const Item &item);
/// ".pdf", ".jpg" or ".png", by what the bytes are.
[[nodiscard]] QString documentSuffix(const QByteArray &bytes);
/// French, one a piece that should have had a document and has none, with the reason.
[[nodiscard]] QStringList missingDocuments(const Dossier &dossier);

} // namespace agrafe::entreprise
