// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/vat_number.h"

#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe {

VatNumber VatNumber::of(const Siren &siren)
{
    const int key = (12 + 3 * (siren.digits().toInt() % 97)) % 97;
    return VatNumber(QStringLiteral("FR%1%2").arg(key, 2, 10, QLatin1Char('0')).arg(siren.digits()));
}

Result<VatNumber> VatNumber::parse(const QString &text, KeyCheck check)
{
    static const QRegularExpression form(QStringLiteral("^FR([0-9A-HJ-NP-Z]{2})(\\d{9})$"));
    const QString cleaned = identifiers::withoutSeparators(text);
    const auto match = form.match(cleaned);
    if (!match.hasMatch()) {
        return Unexpected(Failure::input(
            QCoreApplication::translate(
                "Identifiers",
                "Un numéro de TVA français est « FR », une clé de 2 caractères, puis le SIREN."),
            QCoreApplication::translate("Identifiers", "Vérifiez la saisie : 13 caractères sont attendus.")));
    }
    const auto siren = Siren::parse(match.captured(2), check);
    if (!siren)
        return Unexpected(siren.error());
    // A key with a letter follows a rule that the tax administration does not publish: its form alone is
    // checked.
    const bool computable = match.captured(1).at(0).isDigit() && match.captured(1).at(1).isDigit();
    if (check == KeyCheck::Required && computable && of(*siren).text() != cleaned) {
        return Unexpected(Failure::input(
            QCoreApplication::translate(
                "Identifiers", "La clé de ce numéro de TVA ne correspond pas à son SIREN : %1 est attendu.")
                .arg(of(*siren).text()),
            QCoreApplication::translate("Identifiers", "Vérifiez les chiffres un à un.")));
    }
    return VatNumber(cleaned);
}

} // namespace agrafe
