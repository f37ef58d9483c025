// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/subject.h"

#include "identifiers/pasted_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe {

namespace {

Failure unrecognised(const QString &cleaned)
{
    const auto digits = std::ranges::count_if(cleaned, [](QChar c) { return c.isDigit(); });
    if (digits == cleaned.size() && digits > 9 && digits < 14) {
        return Failure::input(
            QCoreApplication::translate("Identifiers",
                                        "Il y a %1 chiffres ici : un SIREN en a 9, un SIRET 14.")
                .arg(digits),
            QCoreApplication::translate(
                "Identifiers",
                "Un tableur a peut-être effacé des zéros au début : comparez avec le document d’origine."));
    }
    if (digits == cleaned.size()) {
        return Failure::input(QCoreApplication::translate(
                                  "Identifiers", "Il y a %1 chiffres ici : un SIREN en a 9, un SIRET 14.")
                                  .arg(digits),
                              QCoreApplication::translate("Identifiers", "Vérifiez la saisie."));
    }
    return Failure::input(
        QCoreApplication::translate("Identifiers", "Ce n’est ni un SIRET, ni un SIREN, ni un numéro RNA."),
        QCoreApplication::translate(
            "Identifiers",
            "Tapez 14 chiffres (SIRET), 9 chiffres (SIREN) ou un W suivi de 9 caractères (RNA)."));
}

} // namespace

Result<Subject> Subject::parse(const QString &text, KeyCheck check)
{
    const QString cleaned = identifiers::withoutSeparators(text);
    if (cleaned.isEmpty())
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers", "Indiquez un SIRET, un SIREN ou un numéro RNA.")));
    if (cleaned.startsWith(u'W'))
        return RnaNumber::parse(text).map([](const RnaNumber &rna) { return Subject{{}, {}, rna}; });
    const QString body = cleaned.startsWith(QLatin1String("FR")) ? cleaned.mid(2) : cleaned;
    // 9 digits, or 11 after the country (VAT key and SIREN).
    if (body.size() == 9 || (body.size() == 11 && body.size() != cleaned.size()))
        return Siren::parse(text, check).map([](const Siren &siren) { return Subject{siren, {}, {}}; });
    if (body.size() == 14 || identifiers::looksLikeSpreadsheetNumber(text))
        return Siret::parse(text, check).map([](const Siret &siret) {
            return Subject{siret.siren(), siret, {}};
        });
    return Unexpected(unrecognised(cleaned));
}

QString Subject::key() const
{
    if (siret)
        return siret->digits();
    if (siren)
        return siren->digits();
    return rna ? rna->text() : QString();
}

QString Subject::display() const
{
    if (siret)
        return siret->display();
    if (siren)
        return siren->display();
    return rna ? rna->text() : QString();
}

} // namespace agrafe
