// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice_export.h"

#include "base/spreadsheet_csv.h"
#include "chorus/words.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const Moment &moment)
{
    return moment.day.isValid() ? moment.day.toString(Qt::ISODate) : moment.written;
}

QString numberOf(const Amount &amount)
{
    return amount.plainMoney().replace(u'.', u',');
}

QString typeOf(const InvoiceRow &row)
{
    return row.worksCode.isEmpty() ? wordsOf(CodeList::InvoiceType, row.typeCode)
                                   : wordsOf(CodeList::WorksType, row.worksCode);
}

struct Column
{
    const char *title;
    QString (*value)(const InvoiceRow &);
};

using Row = InvoiceRow;

constexpr Column columns[] = {
    {QT_TRANSLATE_NOOP("Chorus", "Facture"), [](const Row &row) { return row.number; }},
    {QT_TRANSLATE_NOOP("Chorus", "Type"), typeOf},
    {QT_TRANSLATE_NOOP("Chorus", "Identifiant du fournisseur"),
     [](const Row &row) { return row.supplier.number; }},
    {QT_TRANSLATE_NOOP("Chorus", "Fournisseur"), [](const Row &row) { return row.supplier.name; }},
    {QT_TRANSLATE_NOOP("Chorus", "SIRET du destinataire"),
     [](const Row &row) { return row.recipient.number; }},
    {QT_TRANSLATE_NOOP("Chorus", "Destinataire"), [](const Row &row) { return row.recipient.name; }},
    {QT_TRANSLATE_NOOP("Chorus", "Code service"), [](const Row &row) { return row.recipient.serviceCode; }},
    {QT_TRANSLATE_NOOP("Chorus", "Numéro d’engagement"), [](const Row &row) { return row.engagement; }},
    {QT_TRANSLATE_NOOP("Chorus", "Numéro de marché"), [](const Row &row) { return row.market; }},
    {QT_TRANSLATE_NOOP("Chorus", "Date de la facture"), [](const Row &row) { return dayOf(row.date); }},
    {QT_TRANSLATE_NOOP("Chorus", "Déposée le"), [](const Row &row) { return dayOf(row.deposited); }},
    {QT_TRANSLATE_NOOP("Chorus", "HT"), [](const Row &row) { return numberOf(row.net); }},
    {QT_TRANSLATE_NOOP("Chorus", "TTC"), [](const Row &row) { return numberOf(row.gross); }},
    {QT_TRANSLATE_NOOP("Chorus", "À payer"), [](const Row &row) { return numberOf(row.due); }},
    {QT_TRANSLATE_NOOP("Chorus", "Devise"), [](const Row &row) { return row.currency; }},
    {QT_TRANSLATE_NOOP("Chorus", "Statut"),
     [](const Row &row) { return wordsOf(CodeList::Status, row.statusCode); }},
    {QT_TRANSLATE_NOOP("Chorus", "Code du statut"), [](const Row &row) { return row.statusCode; }},
    {QT_TRANSLATE_NOOP("Chorus", "Statut depuis le"), [](const Row &row) { return dayOf(row.statusAt); }},
    {QT_TRANSLATE_NOOP("Chorus", "Motif"), [](const Row &row) { return row.statusComment; }},
    {QT_TRANSLATE_NOOP("Chorus", "Flux"), [](const Row &row) { return row.flux; }},
    {QT_TRANSLATE_NOOP("Chorus", "Identifiant technique"),
     [](const Row &row) { return QString::number(row.id); }},
};

} // namespace

QByteArray invoicesCsv(const QList<InvoiceRow> &rows)
{
    QList<QStringList> lines(1);
    for (const Column &column : columns)
        lines.first().append(QCoreApplication::translate("Chorus", column.title));
    for (const InvoiceRow &row : rows) {
        QStringList line;
        for (const Column &column : columns)
            line.append(column.value(row));
        lines.append(line);
    }
    return spreadsheetCsv(lines);
}

} // namespace agrafe::chorus
