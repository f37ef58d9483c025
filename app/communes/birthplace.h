// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/gazetteer.h"

#include <QDate>
#include <QStringList>

namespace agrafe::communes {

/// Whether a commune stood by itself on a day. The code tells under which law a merger was made, not its day:
/// between the first one and the last one it may be either.
enum class Existence { Yes, No, Either };

[[nodiscard]] Existence existenceOn(const Gazetteer &gazetteer, const Commune &commune, QDate day);

/// The code of Insee on a day: "2A004" is "20004" before 1976. An invalid day: today's. Where
/// formerDepartments() has something, the code of then is not known here.
[[nodiscard]] QString codeOn(const Commune &commune, QDate day);

/// The départements that the commune may have been in on a day, when it was not in today's: Seine (75) or
/// Seine-et-Oise (78) before 1968, Corse (20) before 1976. The services take a name with the département and
/// the year instead of a code.
[[nodiscard]] QStringList formerDepartments(const Commune &commune, QDate day);

/// What else to try when nobody is found there: the commune that this one merged into, or those that merged
/// into it; its arrondissements.
[[nodiscard]] QList<Commune> otherNamesOf(const Gazetteer &gazetteer, const Commune &commune);

/// Looks like a code of Insee, whether or not it is one of today's: former communes and overseas
/// collectivities are taken as they are typed. Returns it in capitals, or nothing.
[[nodiscard]] std::optional<QString> codeAsTyped(const QString &typed);

} // namespace agrafe::communes
