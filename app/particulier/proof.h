// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/places.h"
#include "particulier/inquiry.h"
#include "report/document_file.h"
#include "report/file_names.h"
#include "report/status_proof.h"

namespace agrafe::particulier {

/// Under what a status was asked, and what of it goes into a proof.
struct ProofContext
{
    habilitation::Habilitation habilitation;
    etat::Frame frame;
    QString agent;
    QString fingerprint;      ///< Inquiry::fingerprintOf()
    QStringList details = {}; ///< places of the answer that the file needs; without them the sentence alone
    const communes::Places *places = nullptr; ///< to name the birthplace; without it its code
};

/// The person as this status asked about her: label, value.
[[nodiscard]] QList<QPair<QString, QString>> askedPerson(const Status &status,
                                                         const communes::Places *places = nullptr);

/// Of a status that was answered or failed, not of one that was not asked.
[[nodiscard]] report::StatusProof statusProof(const Status &status, const ProofContext &context);

/// The proof as a file of the folder of documents, where the retention rule finds and deletes it: a PDF whose
/// name tells nobody's, and beside it a JSON with the person's fingerprint alone. Only plans:
/// report::writeDocument() writes. Needs a QGuiApplication.
[[nodiscard]] report::DocumentFile proofFile(const Status &status, const ProofContext &context,
                                             const QString &folder,
                                             const QString &pattern = report::usualPattern());

/// The last day on which what was answered may be kept, by the habilitation; invalid: it declares none.
[[nodiscard]] QDate keptUntil(const Status &status, const habilitation::Habilitation &habilitation);

/// A whole answer laid out as version 2 named it, with the same JSON beside it: the retention rule deletes it
/// as it does a proof. `path`: taken, it gets the next number.
[[nodiscard]] report::DocumentFile formerTableFile(const Status &status, const ProofContext &context,
                                                   const QString &path);

} // namespace agrafe::particulier
