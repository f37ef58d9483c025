// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/question.h"
#include "secrets/secret.h"

#include <QByteArray>

namespace agrafe::particulier {

/// What one and the same person gives whatever the spelling: version, kind, then for an identity the birth
/// name and the first first name in capitals without accents nor signs, the date, the sex and the birthplace;
/// for a number the number alone, each service's numbers apart. Empty: the fields name nobody.
[[nodiscard]] QByteArray canonicalForm(const catalogue::Endpoint &endpoint, const Fields &fields);

/// The key with which fingerprints are made.
struct FingerprintKey
{
    Secret bytes;
    /// False for a key of this session only: its fingerprints tell nothing after it.
    bool comparable = false;
};

/// What the journal keeps of a person: "e1-…", or "session-…" when the key does not last. Empty for an empty
/// form.
[[nodiscard]] QString fingerprint(const FingerprintKey &key, const QByteArray &canonicalForm);
/// That accesses made now will not be found by "who looked at this person?" later, and why. French.
[[nodiscard]] QString notComparableSentence();
/// How those made with a session's key begin.
[[nodiscard]] QString notComparableStart();
/// False: it was made with a session's key.
[[nodiscard]] bool isComparable(const QString &fingerprint);

} // namespace agrafe::particulier
