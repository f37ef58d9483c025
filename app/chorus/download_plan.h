// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/download.h"
#include "habilitation/habilitation.h"
#include "report/document_file.h"
#include "report/file_names.h"

namespace agrafe::chorus {

/// Who saves, and how files are called.
struct SaveContext
{
    habilitation::Habilitation habilitation;
    QString agent;
    QString pattern = report::usualPattern();
};

/// By the pattern, "<date>_<siren>_<supplier>_facture-<number>.pdf" at first; an attachment adds its own
/// name.
[[nodiscard]] QString downloadName(const DownloadedFile &file, const QList<InvoiceRow> &invoices,
                                   const SaveContext &context);
/// What to write, as a value: another thread may do it.
struct SavePlan
{
    QList<report::DocumentFile> documents; ///< each with its proof
    QStringList missing;                   ///< French, one an invoice that did not come and why
};

[[nodiscard]] SavePlan savePlanOf(const Downloaded &downloaded, const QList<InvoiceRow> &invoices,
                                  const QString &folder, const SaveContext &context);

struct Saved
{
    QStringList paths; ///< where the documents stand now
    QList<Failure> failures;
    QStringList missing; ///< as planned
    bool stopped = false;
};

/// Writes, in the thread that calls: nothing is overwritten.
[[nodiscard]] Saved save(const SavePlan &plan, const std::stop_token &stop = {});
/// The same in a thread aside; the end comes in the thread that calls.
[[nodiscard]] QCoro::Task<Saved> saveAside(SavePlan plan, std::stop_token stop);

} // namespace agrafe::chorus
