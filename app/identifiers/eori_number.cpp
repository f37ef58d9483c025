// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/eori_number.h"

#include "identifiers/pasted_text.h"
#include "identifiers/siret.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe {

Result<EoriNumber> EoriNumber::parse(const QString &text, KeyCheck check)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9A-Z]{1,15}$"));
    const QString cleaned = identifiers::withoutSeparators(text);
    if (!form.match(cleaned).hasMatch()) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers", "Un numéro EORI est fait des deux lettres d’un pays, "
                                                       "puis de 15 lettres ou chiffres au plus."),
            QCoreApplication::translate("Identifiers", "En France, c’est « FR » suivi du SIRET.")));
    }
    if (cleaned.startsWith(QLatin1String("FR"))) {
        if (const auto siret = Siret::parse(cleaned.mid(2), check); !siret)
            return Unexpected(siret.error());
    }
    return EoriNumber(cleaned);
}

} // namespace agrafe
