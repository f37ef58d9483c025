// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "journal/journal.h"
#include "particulier/fingerprint.h"
#include "particulier/variants.h"

#include <QCoroTask>

namespace agrafe::particulier {

/// "Who looked at this person?", for a request of access to one's data: answered without an identity stored.
struct Consultations
{
    QList<journal::Record> accesses; ///< the newest first
    /// Accesses about persons of the same time that nobody can compare any more: made without a lasting key.
    int notComparable = 0;
};

/// Every fingerprint that the accesses about this person may bear: as typed, as its variants, with less of
/// the date, the sex or the place, and by each number given. What is not given here cannot be guessed: an
/// access that told more is not found.
[[nodiscard]] QStringList fingerprintsOf(const FingerprintKey &key, const catalogue::Catalogue &catalogue,
                                         const Fields &fields, const MergedInto &mergedInto = {});

/// From `from` (included) to `to` (excluded); invalid: without a limit. The journal was started. Failure:
/// Journal.
QCoro::Task<Result<Consultations>> consultationsOf(journal::Journal &journal, QStringList fingerprints,
                                                   QDateTime from = {}, QDateTime to = {});

} // namespace agrafe::particulier
