// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/file_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe::el {

namespace {

QRegularExpressionMatch matchName(const QString &name)
{
    static const QRegularExpression parts(QStringLiteral("\\A([0-9]{8})-([A-Za-z0-9_-]{1,60})\\.csv\\z"));
    return parts.match(name);
}

} // namespace

Result<QString> exportFileName(const QDate &day, const QString &partner)
{
    if (!day.isValid())
        return Unexpected(
            Failure::input(QCoreApplication::translate("El", "La date de l’export n’existe pas."),
                           QCoreApplication::translate("El", "Écrivez-la AAAAMMJJ, par exemple 20261120.")));
    const QString name = QStringLiteral("%1-%2.csv").arg(day.toString(QStringLiteral("yyyyMMdd")), partner);
    if (isExportFileName(name))
        return name;
    return Unexpected(Failure::input(
        partner.isEmpty()
            ? QCoreApplication::translate(
                  "El", "L’identifiant de partenaire manque : il termine le nom du fichier.")
            : QCoreApplication::translate("El", "« %1 » ne peut pas être un identifiant de partenaire.")
                  .arg(partner),
        QCoreApplication::translate(
            "El", "Indiquez celui que l’administrateur d’E#L vous a donné (lettres, chiffres, - et _).")));
}

bool isExportFileName(const QString &name)
{
    const auto match = matchName(name);
    return match.hasMatch() && QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")).isValid();
}

} // namespace agrafe::el
