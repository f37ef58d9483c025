// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_json.h"

#include "chorus/words.h"

namespace agrafe::cli {

using namespace Qt::StringLiterals;
using namespace agrafe::chorus;

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue text(const Amount &amount)
{
    return text(amount.plain());
}

// A day, or an instant in UTC; what has no known shape as it came.
QJsonValue text(const Moment &moment)
{
    if (moment.at.isValid())
        return moment.at.toString(Qt::ISODate);
    return moment.day.isValid() ? QJsonValue(moment.day.toString(Qt::ISODate)) : text(moment.written);
}

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject party(const Party &party)
{
    return {{u"id"_s, party.id},
            {u"type"_s, text(party.typeCode)},
            {u"number"_s, text(party.number)},
            {u"name"_s, text(party.name)},
            {u"service"_s, text(party.serviceCode)},
            {u"serviceName"_s, text(party.serviceName)}};
}

QString wordOf(Demand demand)
{
    switch (demand) {
    case Demand::Nothing:
        return u"nothing"_s;
    case Demand::Engagement:
        return u"engagement"_s;
    case Demand::Service:
        return u"service"_s;
    case Demand::Both:
        return u"both"_s;
    case Demand::Either:
        return u"either"_s;
    case Demand::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString wordOf(FluxProgress progress)
{
    switch (progress) {
    case FluxProgress::Waiting:
        return u"waiting"_s;
    case FluxProgress::Blocked:
        return u"blocked"_s;
    case FluxProgress::Integrated:
        return u"integrated"_s;
    case FluxProgress::Partial:
        return u"partial"_s;
    case FluxProgress::Rejected:
        return u"rejected"_s;
    case FluxProgress::Failed:
        return u"failed"_s;
    case FluxProgress::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Observed:
        return u"observed"_s;
    case StepState::Declared:
        return u"declared"_s;
    case StepState::Missing:
        return u"missing"_s;
    case StepState::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject toJson(const InvoiceLine &line)
{
    return {{u"number"_s, text(line.number)},     {u"reference"_s, text(line.reference)},
            {u"name"_s, text(line.name)},         {u"quantity"_s, text(line.quantity)},
            {u"unit"_s, text(line.unit)},         {u"unitPrice"_s, text(line.unitPrice)},
            {u"discount"_s, text(line.discount)}, {u"vatCode"_s, text(line.vatCode)},
            {u"vatRate"_s, text(line.vatRate)},   {u"net"_s, text(line.net)},
            {u"vat"_s, text(line.vat)},           {u"gross"_s, text(line.gross)}};
}

QJsonObject toJson(const VatLine &line)
{
    return {{u"code"_s, text(line.code)},
            {u"name"_s, text(line.name)},
            {u"rate"_s, text(line.rate)},
            {u"base"_s, text(line.base)},
            {u"vat"_s, text(line.vat)}};
}

QJsonObject toJson(const InvoiceFile &file)
{
    return {{u"id"_s, file.id},
            {u"name"_s, text(file.name)},
            {u"extension"_s, text(file.extension)},
            {u"type"_s, text(file.typeName)}};
}

QJsonObject toJson(const FluxError &error)
{
    return {{u"sentence"_s, error.sentence},
            {u"nextAction"_s, text(error.nextAction)},
            {u"original"_s, error.original},
            {u"cut"_s, error.cut}};
}

QJsonObject toJson(const InvoiceErrors &errors)
{
    QJsonArray all;
    for (const FluxError &error : errors.errors)
        all.append(toJson(error));
    return {{u"number"_s, text(errors.number)},
            {u"supplier"_s, text(errors.supplier)},
            {u"recipient"_s, text(errors.recipient)},
            {u"errors"_s, all}};
}

template<typename Item>
QJsonArray all(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject toJson(const StructureRow &row)
{
    return {{u"id"_s, row.id},
            {u"type"_s, text(row.typeCode)},
            {u"number"_s, text(row.number)},
            {u"name"_s, text(row.name)},
            {u"status"_s, text(row.statusCode)}};
}

QJsonObject toJson(const ServiceRow &service)
{
    return {{u"id"_s, service.id},
            {u"code"_s, text(service.code)},
            {u"name"_s, text(service.name)},
            {u"active"_s, flag(service.active)},
            {u"engagement"_s, flag(service.engagement)}};
}

QJsonObject toJson(const StructureDetail &detail)
{
    QJsonObject object = toJson(detail.row);
    object.insert(u"public"_s, flag(detail.isPublic));
    object.insert(u"vat"_s, text(detail.vat));
    object.insert(u"email"_s, text(detail.email));
    object.insert(u"address"_s, QJsonArray::fromStringList(detail.address));
    object.insert(u"demand"_s, wordOf(detail.demand));
    object.insert(u"demandSentence"_s, demandSentence(detail.demand));
    object.insert(u"paymentNotTold"_s, flag(detail.paymentNotTold));
    object.insert(u"edi"_s, flag(detail.edi));
    object.insert(u"passwordEnd"_s, text(detail.passwordEnd));
    object.insert(u"services"_s, arrayOf(detail.services));
    return object;
}

QJsonObject toJson(const Engagement &engagement)
{
    return {{u"number"_s, text(engagement.number)},
            {u"type"_s, text(engagement.type)},
            {u"recipient"_s, text(engagement.recipientNumber)},
            {u"recipientName"_s, text(engagement.recipientName)},
            {u"service"_s, text(engagement.serviceCode)},
            {u"notified"_s, text(engagement.notified)},
            {u"state"_s, text(engagement.stateCode)},
            {u"total"_s, text(engagement.total)},
            {u"currency"_s, text(engagement.currency)}};
}

QJsonObject toJson(const InvoiceRow &row)
{
    return {{u"id"_s, row.id},
            {u"number"_s, text(row.number)},
            {u"type"_s, text(row.worksCode.isEmpty() ? row.typeCode : row.worksCode)},
            {u"supplier"_s, party(row.supplier)},
            {u"recipient"_s, party(row.recipient)},
            {u"date"_s, text(row.date)},
            {u"deposited"_s, text(row.deposited)},
            {u"net"_s, text(row.net)},
            {u"gross"_s, text(row.gross)},
            {u"due"_s, text(row.due)},
            {u"currency"_s, text(row.currency)},
            {u"status"_s, text(row.statusCode)},
            {u"statusWords"_s, wordsOf(CodeList::Status, row.statusCode)},
            {u"statusKnown"_s, isKnown(CodeList::Status, row.statusCode)},
            {u"statusSince"_s, text(row.statusAt)},
            {u"statusReason"_s, text(row.statusComment)},
            {u"engagement"_s, text(row.engagement)},
            {u"market"_s, text(row.market)},
            {u"flux"_s, text(row.flux)},
            {u"downloaded"_s, flag(row.downloaded)}};
}

QJsonObject toJson(const InvoiceDocument &document)
{
    QJsonObject object = toJson(document.row);
    QJsonArray references;
    for (const Fact &fact : document.references)
        references.append(QJsonObject{{u"label"_s, fact.label}, {u"value"_s, fact.value}});
    object.insert(u"references"_s, references);
    object.insert(u"lines"_s, all(document.lines));
    object.insert(u"vatTable"_s, all(document.vatTable));
    object.insert(u"vat"_s, text(document.totals.vat));
    object.insert(u"attachments"_s, all(document.files));
    object.insert(u"comment"_s, text(document.comment));
    object.insert(u"complete"_s, document.complete);
    return object;
}

QJsonArray toJson(const InvoiceHistory &history)
{
    static const QMap<Passage::Kind, QString> kinds{{Passage::Kind::Status, u"status"_s},
                                                    {Passage::Kind::Event, u"event"_s},
                                                    {Passage::Kind::Action, u"action"_s}};
    QJsonArray array;
    for (const Passage &passage : history.passages)
        array.append(QJsonObject{{u"kind"_s, kinds.value(passage.kind)},
                                 {u"code"_s, text(passage.code)},
                                 {u"words"_s, text(passage.words)},
                                 {u"at"_s, text(passage.at)},
                                 {u"who"_s, text(passage.who)},
                                 {u"comment"_s, text(passage.comment)}});
    return array;
}

QJsonObject toJson(const FluxReport &report)
{
    return {{u"flux"_s, report.number},
            {u"state"_s, text(report.stateCode)},
            {u"stateWords"_s, wordsOf(CodeList::FluxState, report.stateCode)},
            {u"progress"_s, wordOf(report.progress)},
            {u"terminal"_s, isTerminal(report.progress)},
            {u"deposited"_s, text(report.deposited)},
            {u"sentence"_s, sentenceOf(report)},
            {u"nextAction"_s, text(nextActionOf(report))},
            {u"invoices"_s, all(report.invoices)},
            {u"technical"_s, all(report.technical)}};
}

QJsonObject toJson(const StepLine &line)
{
    return {{u"step"_s, toString(line.step)},     {u"api"_s, text(line.api)},
            {u"state"_s, wordOf(line.state)},     {u"certain"_s, line.certain},
            {u"attention"_s, line.attention},     {u"title"_s, line.title},
            {u"sentence"_s, text(line.sentence)}, {u"nextAction"_s, text(line.nextAction)}};
}

} // namespace agrafe::cli
