// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice_xml.h"

#include <QHash>
#include <QXmlStreamReader>

#include <span>
#include <zlib.h>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ciiSpace = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"_L1;
constexpr auto ublInvoice = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"_L1;
constexpr auto ublCreditNote = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"_L1;
constexpr qsizetype largestXml = 20 * 1024 * 1024;
constexpr int deepest = 40;

/// Where a value stands, in each language; paths start below the root.
struct Place
{
    QString InvoiceInFile::*text;
    const char *cii;
    const char *ubl;
};

constexpr Place texts[] = {
    {&InvoiceInFile::number, "ExchangedDocument/ID", "ID"},
    {&InvoiceInFile::cadre, "ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter/ID",
     "ProfileID"},
    {&InvoiceInFile::supplier,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/SpecifiedLegalOrganization/"
     "ID",
     "AccountingSupplierParty/Party/PartyIdentification/ID"},
    {&InvoiceInFile::supplier,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty/GlobalID",
     "AccountingSupplierParty/Party/PartyLegalEntity/CompanyID"},
    {&InvoiceInFile::recipient,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/SpecifiedLegalOrganization/"
     "ID",
     "AccountingCustomerParty/Party/PartyIdentification/ID"},
    {&InvoiceInFile::recipient,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerTradeParty/GlobalID",
     "AccountingCustomerParty/Party/PartyLegalEntity/CompanyID"},
    {&InvoiceInFile::service, "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerReference",
     "BuyerReference"},
    {&InvoiceInFile::engagement,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/BuyerOrderReferencedDocument/"
     "IssuerAssignedID",
     "OrderReference/ID"},
    {&InvoiceInFile::paymentMeans,
     "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementPaymentMeans/"
     "TypeCode",
     "PaymentMeans/PaymentMeansCode"},
};

struct AmountPlace
{
    Amount InvoiceInFile::*amount;
    const char *cii; ///< below the settlement's summation
    const char *ubl;
};

constexpr AmountPlace amounts[] = {
    {&InvoiceInFile::net, "TaxBasisTotalAmount", "LegalMonetaryTotal/TaxExclusiveAmount"},
    {&InvoiceInFile::vat, "TaxTotalAmount", "TaxTotal/TaxAmount"},
    {&InvoiceInFile::gross, "GrandTotalAmount", "LegalMonetaryTotal/TaxInclusiveAmount"},
    {&InvoiceInFile::due, "DuePayableAmount", "LegalMonetaryTotal/PayableAmount"},
};

constexpr auto summation = "SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/"
                           "SpecifiedTradeSettlementHeaderMonetarySummation/";

/// The texts by the path of their element, the first of each.
using Texts = QHash<QString, QString>;

struct Document
{
    QString space;
    QString root;
    Texts texts;
};

std::optional<Document> documentOf(const QByteArray &bytes)
{
    Document document;
    QXmlStreamReader xml(bytes);
    QStringList path;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || path.size() > deepest)
            return std::nullopt;
        if (token == QXmlStreamReader::StartElement && document.root.isEmpty()) {
            document.root = xml.name().toString();
            document.space = xml.namespaceUri().toString();
        } else if (token == QXmlStreamReader::StartElement) {
            path.append(xml.name().toString());
        } else if (token == QXmlStreamReader::EndElement && !path.isEmpty()) {
            path.removeLast();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            if (const QString key = path.join(u'/'); !document.texts.contains(key))
                document.texts.insert(key, xml.text().toString().trimmed());
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(document);
}

FileKind kindOf(const Document &document)
{
    if (document.space == ciiSpace && document.root == u"CrossIndustryInvoice")
        return FileKind::Cii;
    const bool ubl = (document.space == ublInvoice && document.root == u"Invoice") ||
                     (document.space == ublCreditNote && document.root == u"CreditNote");
    return ubl ? FileKind::Ubl : FileKind::Unknown;
}

QDate dayOf(const QString &text)
{
    const QDate packed = QDate::fromString(text, u"yyyyMMdd"_s);
    return packed.isValid() ? packed : QDate::fromString(text.left(10), Qt::ISODate);
}

bool isCreditNote(const Document &document, bool cii)
{
    const QString code = document.texts.value(cii ? u"ExchangedDocument/TypeCode"_s : u"InvoiceTypeCode"_s);
    return code == u"381" || document.root == u"CreditNote";
}

InvoiceInFile invoiceOf(const Document &document, bool cii)
{
    InvoiceInFile invoice;
    for (const Place &place : texts) {
        QString &text = invoice.*place.text;
        if (text.isEmpty())
            text = document.texts.value(QString::fromLatin1(cii ? place.cii : place.ubl));
    }
    for (const AmountPlace &place : amounts) {
        const QString path = cii ? QString::fromLatin1(summation) + QString::fromLatin1(place.cii)
                                 : QString::fromLatin1(place.ubl);
        if (const QString text = document.texts.value(path); !text.isEmpty())
            invoice.*place.amount = Amount::parsed(text);
    }
    invoice.date = dayOf(
        document.texts.value(cii ? u"ExchangedDocument/IssueDateTime/DateTimeString"_s : u"IssueDate"_s));
    invoice.creditNote = isCreditNote(document, cii);
    return invoice;
}

// A stream of a PDF, inflated when it is packed; never more than an invoice may hold.
QByteArray inflated(std::span<const char> packed)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray result;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    // zlib does not write there, whatever its type says.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK && result.size() < largestXml) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    return result;
}

bool looksLikeCii(const QByteArray &bytes)
{
    return bytes.left(4096).contains("CrossIndustryInvoice");
}

} // namespace

std::optional<XmlInvoice> readInvoiceXml(const QByteArray &xml)
{
    const auto document = documentOf(xml);
    const FileKind kind = document ? kindOf(*document) : FileKind::Unknown;
    if (kind == FileKind::Unknown)
        return std::nullopt;
    return XmlInvoice{kind, invoiceOf(*document, kind == FileKind::Cii)};
}

std::optional<QByteArray> embeddedInvoice(const QByteArray &pdf)
{
    constexpr QByteArrayView opening("stream");
    for (qsizetype at = pdf.indexOf(opening); at >= 0; at = pdf.indexOf(opening, at + opening.size())) {
        qsizetype begin = at + opening.size();
        while (begin < pdf.size() && (pdf.at(begin) == '\r' || pdf.at(begin) == '\n'))
            ++begin;
        const qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        const std::span<const char> packed(pdf.constData() + begin, static_cast<std::size_t>(end - begin));
        const QByteArray plain(packed.data(), static_cast<qsizetype>(packed.size()));
        if (looksLikeCii(plain))
            return plain.left(plain.lastIndexOf('>') + 1);
        // 0x78: how zlib begins.
        if (const QByteArray content = plain.startsWith('\x78') ? inflated(packed) : QByteArray();
            looksLikeCii(content))
            return content;
        at = end;
    }
    return std::nullopt;
}

std::optional<qint64> brokenLine(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool begun = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) // never followed
            return std::nullopt;
        begun = begun || token == QXmlStreamReader::StartElement;
    }
    return begun && xml.hasError() ? std::optional(xml.lineNumber()) : std::nullopt;
}

} // namespace agrafe::chorus
