// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/flux_reader.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

namespace {

/// The texts of a document by the path of their element ("/Invoice/ID"); of several the first.
using Texts = QHash<QString, QString>;

Texts textsOf(QXmlStreamReader &xml)
{
    Texts texts;
    QStringList path;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(xml.name().toString());
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (const QString key = path.join(u'/'); !xml.isWhitespace() && !texts.contains(key))
                texts.insert(key, xml.text().toString().trimmed());
            break;
        default:
            break;
        }
    }
    return texts;
}

QString first(const Texts &texts, const QStringList &endings)
{
    for (const QString &ending : endings) {
        for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
            if (each.key().endsWith(ending))
                return each.value();
        }
    }
    return {};
}

qint64 centsOf(const QString &text)
{
    return qRound64(text.toDouble() * 100.0);
}

QDate dayOf(const QString &text)
{
    const QDate plain = QDate::fromString(text, u"yyyyMMdd"_s);
    return plain.isValid() ? plain : QDate::fromString(text.left(10), Qt::ISODate);
}

FluxInvoice readXml(const QByteArray &bytes)
{
    FluxInvoice invoice;
    QXmlStreamReader xml(bytes);
    const Texts texts = textsOf(xml);
    if (xml.hasError()) {
        invoice.fault =
            u"IRRECEVABILITE: cvc-datatype-valid.1.2.1: %1 (ligne %2, colonne %3)"_s.arg(xml.errorString())
                .arg(xml.lineNumber())
                .arg(xml.columnNumber());
        return invoice;
    }
    invoice.number = first(texts, {u"/ExchangedDocument/ID"_s, u"Invoice/ID"_s, u"CreditNote/ID"_s});
    invoice.cadre = first(texts, {u"BusinessProcessSpecifiedDocumentContextParameter/ID"_s, u"/ProfileID"_s});
    invoice.typeCode =
        first(texts, {u"/ExchangedDocument/TypeCode"_s, u"/InvoiceTypeCode"_s, u"/CreditNoteTypeCode"_s});
    invoice.supplier = first(texts, {u"SellerTradeParty/SpecifiedLegalOrganization/ID"_s,
                                     u"AccountingSupplierParty/Party/PartyIdentification/ID"_s,
                                     u"AccountingSupplierParty/Party/PartyLegalEntity/CompanyID"_s});
    invoice.recipient = first(texts, {u"BuyerTradeParty/SpecifiedLegalOrganization/ID"_s,
                                      u"AccountingCustomerParty/Party/PartyIdentification/ID"_s,
                                      u"AccountingCustomerParty/Party/PartyLegalEntity/CompanyID"_s});
    invoice.service = first(texts, {u"/BuyerReference"_s});
    invoice.engagement =
        first(texts, {u"BuyerOrderReferencedDocument/IssuerAssignedID"_s, u"OrderReference/ID"_s});
    invoice.paymentMeans = first(
        texts, {u"SpecifiedTradeSettlementPaymentMeans/TypeCode"_s, u"PaymentMeans/PaymentMeansCode"_s});
    invoice.date = dayOf(first(texts, {u"IssueDateTime/DateTimeString"_s, u"/IssueDate"_s}));
    invoice.netCents =
        centsOf(first(texts, {u"/TaxBasisTotalAmount"_s, u"LegalMonetaryTotal/TaxExclusiveAmount"_s}));
    invoice.vatCents = centsOf(first(texts, {u"/TaxTotalAmount"_s, u"Invoice/TaxTotal/TaxAmount"_s}));
    invoice.grossCents =
        centsOf(first(texts, {u"/GrandTotalAmount"_s, u"LegalMonetaryTotal/TaxInclusiveAmount"_s}));
    invoice.dueCents = centsOf(first(texts, {u"/DuePayableAmount"_s, u"LegalMonetaryTotal/PayableAmount"_s}));
    return invoice;
}

FluxInvoice broken(const QString &fault)
{
    FluxInvoice invoice;
    invoice.fault = fault;
    return invoice;
}

// The invoice inside a Factur-X: a stream that is XML, or that inflates to it.
FluxInvoice readPdf(const QByteArray &pdf)
{
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        qsizetype begin = at + 6;
        while (begin < pdf.size() && (pdf.at(begin) == '\r' || pdf.at(begin) == '\n'))
            ++begin;
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        QByteArray content = pdf.mid(begin, end - begin);
        if (!content.startsWith("<?xml")) {
            constexpr char largest[] = {0, 0x20, 0, 0}; // 2 MiB
            content = qUncompress(QByteArray(largest, sizeof largest) + content);
        }
        if (content.contains("CrossIndustryInvoice"))
            return readXml(content);
        at = end;
    }
    return broken(u"IRRECEVABILITE: aucun fichier XML dans le PDF."_s);
}

FluxInvoice readOne(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF") ? readPdf(bytes) : readXml(bytes);
}

QList<FluxInvoice> readZip(const QByteArray &file)
{
    QList<FluxInvoice> invoices;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(file.constData(), static_cast<zip_uint64_t>(file.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        return {broken(u"IRRECEVABILITE: archive illisible."_s)};
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_file_t *entry = zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0
                                ? zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0)
                                : nullptr;
        if (entry == nullptr)
            continue;
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_fread(entry, bytes.data(), stat.size);
        zip_fclose(entry);
        invoices.append(readOne(bytes));
    }
    zip_discard(archive);
    return invoices;
}

QList<FluxInvoice> readTar(const QByteArray &file)
{
    QList<FluxInvoice> invoices;
    archive *reader = archive_read_new();
    archive_read_support_filter_gzip(reader);
    archive_read_support_format_tar(reader);
    int next = archive_read_open_memory(reader, file.constData(), static_cast<std::size_t>(file.size()));
    archive_entry *entry = nullptr;
    while (next == ARCHIVE_OK) {
        next = archive_read_next_header(reader, &entry);
        if (next != ARCHIVE_OK || archive_entry_filetype(entry) != AE_IFREG)
            continue;
        QByteArray bytes(archive_entry_size(entry), Qt::Uninitialized);
        bytes.resize(std::max<la_ssize_t>(
            0, archive_read_data(reader, bytes.data(), static_cast<std::size_t>(bytes.size()))));
        invoices.append(readOne(bytes));
    }
    archive_read_free(reader);
    if (next != ARCHIVE_EOF || invoices.isEmpty())
        return {broken(u"IRRECEVABILITE: archive illisible."_s)};
    return invoices;
}

} // namespace

QList<FluxInvoice> readFlux(const QByteArray &file)
{
    if (file.startsWith("\x1f\x8b"))
        return readTar(file);
    return file.startsWith("PK") ? readZip(file) : QList<FluxInvoice>{readOne(file)};
}

} // namespace agrafe::sandbox::cpro
