// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What Agrafe knows of Chorus Pro's own lists, for when they cannot be asked.
#include "chorus/references.h"
#include "chorus/words.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

QList<ReferenceRow> rowsOf(CodeList list, const QStringList &codes)
{
    QList<ReferenceRow> rows;
    for (const QString &code : codes)
        rows.append({code, wordsOf(list, code), QString()});
    return rows;
}

} // namespace

QList<ReferenceRow> knownRows(ReferenceList list)
{
    switch (list) {
    case ReferenceList::Cadres: // those of an ordinary invoice
        return rowsOf(CodeList::Cadre, {u"A1_FACTURE_FOURNISSEUR"_s, u"A2_FACTURE_FOURNISSEUR_DEJA_PAYEE"_s,
                                        u"A9_FACTURE_SOUSTRAITANT"_s, u"A12_FACTURE_COTRAITANT"_s});
    case ReferenceList::DepositModes:
        return rowsOf(CodeList::DepositMode, codesOf(CodeList::DepositMode));
    case ReferenceList::PaymentModes:
        return rowsOf(CodeList::PaymentMode, codesOf(CodeList::PaymentMode));
    case ReferenceList::Countries:
        return {{u"FR"_s, QCoreApplication::translate("Chorus", "France"), QString()}};
    case ReferenceList::Currencies:
        return {{u"EUR"_s, QCoreApplication::translate("Chorus", "Euro"), QString()}};
    case ReferenceList::VatRates:        // its codes are known from the service alone
    case ReferenceList::AttachmentTypes: // these as well
    case ReferenceList::Exemptions:
        break;
    }
    return {};
}

} // namespace agrafe::chorus
