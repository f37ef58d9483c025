// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identifiers/siret.h"

#include "identifiers/pasted_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <numeric>

namespace agrafe {

namespace {

constexpr QLatin1String laPosteSiren("356000000");
constexpr QLatin1String laPosteHeadOffice("35600000000048");

QString withoutCountry(const QString &text)
{
    static const QRegularExpression country(QStringLiteral("^FR(\\d{14})$"));
    const auto match = country.match(identifiers::withoutSeparators(text));
    return match.hasMatch() ? match.captured(1) : text;
}

// La Poste has more établissements than the usual key allows: the digits of its SIRETs add up to a multiple
// of five, but for the head office, which has the usual key.
bool hasRightKey(const QString &digits)
{
    if (!digits.startsWith(laPosteSiren) || digits == laPosteHeadOffice)
        return identifiers::luhnSum(digits) % 10 == 0;
    const int sum = std::accumulate(digits.cbegin(), digits.cend(), 0,
                                    [](int total, QChar digit) { return total + digit.digitValue(); });
    return sum % 5 == 0;
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
    if (!hasRightKey(*digits)) {
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
