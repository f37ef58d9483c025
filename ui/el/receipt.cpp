// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/receipt.h"

#include "ui/entreprise/french.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace agrafe::ui {

namespace {

/// As everything else is said; as E#L wrote it when it is no date.
QString readable(const QString &date)
{
    const QDateTime at = QDateTime::fromString(date, Qt::ISODate);
    return at.isValid() ? momentText(at) : date;
}

} // namespace

QString receiptText(const el::Sending &sending)
{
    const QString rows =
        sending.rows > 1
            ? QCoreApplication::translate("ElReceipt", "%1 lignes").arg(QLocale().toString(sending.rows))
            : QCoreApplication::translate("ElReceipt", "%1 ligne").arg(sending.rows);
    QStringList lines{QCoreApplication::translate("ElReceipt", "Envoyé le %1 : %2, %3, %4.")
                          .arg(momentText(sending.at), sending.fileName, rows, sizeText(sending.bytes)),
                      QCoreApplication::translate("ElReceipt", "Empreinte SHA-256 : %1").arg(sending.sha256)};
    lines << (sending.status != 0
                  ? QCoreApplication::translate("ElReceipt", "Réponse d’E#L : %1").arg(sending.status)
                  : QCoreApplication::translate("ElReceipt", "E#L n’a pas répondu."));
    if (sending.receipt.size >= 0)
        lines << QCoreApplication::translate("ElReceipt", "Taille reçue par E#L : %1")
                     .arg(sizeText(sending.receipt.size));
    if (!sending.receipt.date.isEmpty())
        lines << QCoreApplication::translate("ElReceipt", "Date de réception selon E#L : %1")
                     .arg(readable(sending.receipt.date));
    return lines.join(u'\n');
}

} // namespace agrafe::ui
