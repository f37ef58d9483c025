// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>

namespace agrafe::test {

/// An invoice in UBL, small and right; empty parts are left out.
struct MadeFlux
{
    QByteArray number = "F-1";
    QByteArray supplier = "21990001900021";
    QByteArray recipient = "21990004300012";
    QByteArray service = "MAIRIE";
    QByteArray engagement = {};
    QByteArray cadre = "A1";
    QByteArray means = "30";

    [[nodiscard]] QByteArray ubl() const
    {
        const auto element = [](const QByteArray &name, const QByteArray &text) {
            return text.isEmpty() ? QByteArray() : "<" + name + ">" + text + "</" + name + ">";
        };
        const auto party = [](const QByteArray &name, const QByteArray &id) {
            return "<" + name + "><Party><PartyIdentification><ID>" + id +
                   "</ID></PartyIdentification></Party></" + name + ">";
        };
        return R"(<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">)" +
               element("ProfileID", cadre) + element("ID", number) + "<IssueDate>2026-11-19</IssueDate>" +
               "<InvoiceTypeCode>380</InvoiceTypeCode>" + element("BuyerReference", service) +
               (engagement.isEmpty() ? QByteArray()
                                     : "<OrderReference>" + element("ID", engagement) + "</OrderReference>") +
               party("AccountingSupplierParty", supplier) + party("AccountingCustomerParty", recipient) +
               (means.isEmpty() ? QByteArray()
                                : "<PaymentMeans>" + element("PaymentMeansCode", means) + "</PaymentMeans>") +
               "<TaxTotal><TaxAmount>20.00</TaxAmount></TaxTotal><LegalMonetaryTotal>"
               "<TaxExclusiveAmount>100.00</TaxExclusiveAmount><TaxInclusiveAmount>120.00</"
               "TaxInclusiveAmount>"
               "<PayableAmount>120.00</PayableAmount></LegalMonetaryTotal></Invoice>";
    }
    [[nodiscard]] QByteArray cii() const
    {
        return R"(<?xml version="1.0"?><rsm:CrossIndustryInvoice )"
               R"(xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" )"
               R"(xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">)"
               "<rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:"
               "ID>" +
               cadre +
               "</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter></"
               "rsm:ExchangedDocumentContext>"
               "<rsm:ExchangedDocument><ram:ID>" +
               number +
               "</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><DateTimeString>20261119</"
               "DateTimeString>"
               "</ram:IssueDateTime></rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>"
               "<ram:ApplicableHeaderTradeAgreement><ram:BuyerReference>" +
               service +
               "</ram:BuyerReference><ram:SellerTradeParty><ram:SpecifiedLegalOrganization><ram:ID>" +
               supplier +
               "</ram:ID></ram:SpecifiedLegalOrganization></ram:SellerTradeParty><ram:BuyerTradeParty>"
               "<ram:SpecifiedLegalOrganization><ram:ID>" +
               recipient +
               "</ram:ID></ram:SpecifiedLegalOrganization></ram:BuyerTradeParty></"
               "ram:ApplicableHeaderTradeAgreement>"
               "<ram:ApplicableHeaderTradeSettlement><ram:SpecifiedTradeSettlementPaymentMeans><ram:"
               "TypeCode>" +
               means +
               "</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans>"
               "<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TaxBasisTotalAmount>100.00"
               "</ram:TaxBasisTotalAmount><ram:TaxTotalAmount>20.00</"
               "ram:TaxTotalAmount><ram:GrandTotalAmount>120.00"
               "</ram:GrandTotalAmount><ram:DuePayableAmount>120.00</ram:DuePayableAmount>"
               "</ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>"
               "</rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>";
    }
    /// A PDF that holds the CII, packed or not.
    [[nodiscard]] QByteArray facturX(bool packed) const
    {
        const QByteArray content = packed ? qCompress(cii()).mid(4) : cii();
        return "%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length " + QByteArray::number(content.size()) +
               ">>\nstream\n" + content + "\nendstream\nendobj\ntrailer<<>>\n%%EOF\n";
    }
};

} // namespace agrafe::test
