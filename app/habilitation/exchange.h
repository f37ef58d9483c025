// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "habilitation/habilitation.h"

#include <QByteArray>
#include <QList>

namespace agrafe::habilitation {

/// The file that an administrator hands out: the values of habilitations, in one JSON document with its
/// version, and no secret.
[[nodiscard]] QByteArray exported(const QList<Habilitation> &habilitations);

/// One value that an import would change.
struct Difference
{
    QString label; ///< French, as in the form: "SIRET bénéficiaire"
    QString before;
    QString after;
    bool operator==(const Difference &) const = default;
};

/// What differs between two habilitations, in the order of the form. Texts as an agent reads them.
[[nodiscard]] QList<Difference> differences(const Habilitation &before, const Habilitation &after);

/// One habilitation of such a file, beside what the workstation has.
struct Incoming
{
    enum class Kind {
        New,       ///< nothing of that id here
        Same,      ///< already here, word for word
        Different, ///< already here: `changes` says what would be replaced
        NameTaken  ///< another one here bears its name: to be renamed first
    };
    Habilitation value;
    Kind kind = Kind::New;
    QList<Difference> changes;
};

/// Reads such a file and compares it; changes nothing (HabilitationStore::saveAll does). Failure: Input, with
/// the entry's name where one is wrong: not such a file, written by a newer version, a value that cannot be
/// right, a secret in it (then nothing is taken: a file that goes round must not hold one).
[[nodiscard]] Result<QList<Incoming>> readExchange(const QByteArray &bytes, const QList<Habilitation> &here);

} // namespace agrafe::habilitation
