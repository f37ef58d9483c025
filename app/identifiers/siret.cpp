// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/siret.h"

#include "identifiers/digit_keys.h"
#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe {

namespace {

QString withoutCountry(const QString &text)
{
    static const QRegularExpression country(QStringLiteral("^FR(\\d{14})$"));
    const auto match = country.match(identifiers::withoutSeparators(text));
    return match.hasMatch() ? match.captured(1) : text;
}

} // namespace

Result<Siret> Siret::parse(const QString &text, KeyCheck check)
{
    const auto digits = identifiers::exactDigits(withoutCountry(text), 14, QStringLiteral("SIRET"));
    if (!digits)
        return Unexpected(digits.error());
    if (check == KeyCheck::NotRequired)
        return Siret(*digits);
    if (const auto siren = Siren::parse(digits->left(9)); !siren) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers",
                                        "La clé du SIREN (les 9 premiers chiffres) est fausse : un "
                                        "chiffre est erroné ou deux sont inversés."),
            QCoreApplication::translate("Identifiers", "Vérifiez les 9 premiers chiffres un à un.")));
    }
    if (!identifiers::siretKeyIsRight(digits->toLatin1().toStdString())) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("Identifiers",
                                        "La clé de ce SIRET est fausse : le SIREN est juste, l’erreur "
                                        "est dans les 5 derniers chiffres."),
            QCoreApplication::translate("Identifiers", "Vérifiez les 5 derniers chiffres.")));
    }
    return Siret(*digits);
}

QString Siret::display() const
{
    return QStringLiteral("%1\u00a0%2").arg(siren().display(), m_digits.mid(9));
}

} // namespace agrafe
