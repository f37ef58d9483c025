// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/rna_number.h"

#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe {

namespace {

Failure refusal(const QString &cleaned)
{
    const QString expected = QCoreApplication::translate(
        "Identifiers", "Un numéro RNA est un W suivi de 9 caractères, par exemple W751234567.");
    if (!cleaned.startsWith(u'W'))
        return Failure::input(
            QCoreApplication::translate("Identifiers", "Un numéro RNA commence par la lettre W."), expected);
    if (cleaned.size() != 10)
        return Failure::input(
            QCoreApplication::translate("Identifiers",
                                        "Après le W, un numéro RNA a 9 caractères : il y en a %1 ici.")
                .arg(cleaned.size() - 1),
            expected);
    return Failure::input(QCoreApplication::translate(
                              "Identifiers", "Ce numéro RNA contient un caractère qui ne peut pas y être."),
                          expected);
}

} // namespace

Result<RnaNumber> RnaNumber::parse(const QString &text)
{
    // Préfecture: two digits, 2A or 2B, or an overseas 9 and a letter or digit; then seven characters, digits
    // but for the letter that some préfectures put after their own number.
    static const QRegularExpression form(QStringLiteral("^W(?:\\d{2}|2[AB]|9[A-Z])[0-9A-Z]\\d{6}$"));
    const QString cleaned = identifiers::withoutSeparators(text);
    if (!form.match(cleaned).hasMatch())
        return Unexpected(refusal(cleaned));
    return RnaNumber(cleaned);
}

} // namespace agrafe
