// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/siren.h"

#include "identifiers/digit_keys.h"
#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe {

namespace {

// "FR" and the two characters of a VAT key in front of the SIREN are a habit of invoices.
QString withoutVatPrefix(const QString &text)
{
    static const QRegularExpression vat(QStringLiteral("^FR[0-9A-Z]{2}(\\d{9})$"));
    static const QRegularExpression country(QStringLiteral("^FR(\\d{9})$"));
    const QString cleaned = identifiers::withoutSeparators(text);
    for (const QRegularExpression &form : {vat, country}) {
        if (const auto match = form.match(cleaned); match.hasMatch())
            return match.captured(1);
    }
    return text;
}

} // namespace

Result<Siren> Siren::parse(const QString &text, KeyCheck check)
{
    const auto digits = identifiers::exactDigits(withoutVatPrefix(text), 9, QStringLiteral("SIREN"));
    if (!digits)
        return Unexpected(digits.error());
    if (check == KeyCheck::NotRequired)
        return Siren(*digits);
    if (*digits == QLatin1String("000000000"))
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers", "Aucune entreprise n’a un SIREN fait de zéros."),
            QCoreApplication::translate("Identifiers", "Vérifiez la saisie.")));
    if (!identifiers::sirenKeyIsRight(digits->toLatin1().toStdString())) {
        return Unexpected(Failure::input(
            QCoreApplication::translate(
                "Identifiers",
                "La clé de ce SIREN est fausse : un chiffre est erroné ou deux sont inversés."),
            QCoreApplication::translate("Identifiers", "Vérifiez les chiffres un à un.")));
    }
    return Siren(*digits);
}

QString Siren::display() const
{
    return QStringLiteral("%1\u00a0%2\u00a0%3").arg(m_digits.left(3), m_digits.mid(3, 3), m_digits.mid(6, 3));
}

} // namespace agrafe
