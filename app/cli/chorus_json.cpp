// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/chorus_json.h"

#include "chorus/words.h"

#include <algorithm>
#include <span>

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

/// A value of ours, as JSON says it; what stands in no row is unknown.
template<typename Value>
struct Word
{
    Value value;
    const char *word;
};

constexpr Word<Demand> demands[] = {{Demand::Nothing, "nothing"},
                                    {Demand::Engagement, "engagement"},
                                    {Demand::Service, "service"},
                                    {Demand::Both, "both"},
                                    {Demand::Either, "either"}};
constexpr Word<FluxProgress> progresses[] = {
    {FluxProgress::Waiting, "waiting"},       {FluxProgress::Blocked, "blocked"},
    {FluxProgress::Integrated, "integrated"}, {FluxProgress::Partial, "partial"},
    {FluxProgress::Rejected, "rejected"},     {FluxProgress::Failed, "failed"}};
constexpr Word<StepState> states[] = {
    {StepState::Observed, "observed"}, {StepState::Declared, "declared"}, {StepState::Missing, "missing"}};
constexpr Word<Passage::Kind> kinds[] = {
    {Passage::Kind::Status, "status"}, {Passage::Kind::Event, "event"}, {Passage::Kind::Action, "action"}};

template<typename Value>
QString wordOf(std::span<const Word<Value>> words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    return found == words.end() ? u"unknown"_s : QString::fromLatin1(found->word);
}

} // namespace

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
    return {{u"number"_s, text(errors.number)},
            {u"supplier"_s, text(errors.supplier)},
            {u"recipient"_s, text(errors.recipient)},
            {u"errors"_s, arrayOf(errors.errors)}};
}

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
    object.insert(u"demand"_s, wordOf<Demand>(demands, detail.demand));
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
    object.insert(u"lines"_s, arrayOf(document.lines));
    object.insert(u"vatTable"_s, arrayOf(document.vatTable));
    object.insert(u"vat"_s, text(document.totals.vat));
    object.insert(u"attachments"_s, arrayOf(document.files));
    object.insert(u"comment"_s, text(document.comment));
    object.insert(u"complete"_s, document.complete);
    return object;
}

QJsonArray toJson(const InvoiceHistory &history)
{
    QJsonArray array;
    for (const Passage &passage : history.passages)
        array.append(QJsonObject{{u"kind"_s, wordOf<Passage::Kind>(kinds, passage.kind)},
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
            {u"progress"_s, wordOf<FluxProgress>(progresses, report.progress)},
            {u"terminal"_s, isTerminal(report.progress)},
            {u"deposited"_s, text(report.deposited)},
            {u"sentence"_s, sentenceOf(report)},
            {u"nextAction"_s, text(nextActionOf(report))},
            {u"invoices"_s, arrayOf(report.invoices)},
            {u"technical"_s, arrayOf(report.technical)}};
}

QJsonObject toJson(const DepositAnswer &answer)
{
    QJsonObject object = answer.deposit.toJson();
    object.insert(u"wasThere"_s, answer.wasThere);
    object.insert(u"sentence"_s, answer.sentence);
    object.insert(u"nextAction"_s, answer.nextAction);
    return object;
}

QJsonObject toJson(const PdfReading &reading)
{
    return {{u"number"_s, text(reading.number)},       {u"date"_s, text(reading.date)},
            {u"recipient"_s, text(reading.recipient)}, {u"service"_s, text(reading.service)},
            {u"supplier"_s, text(reading.supplier)},   {u"engagement"_s, text(reading.engagement)},
            {u"type"_s, text(reading.typeCode)},       {u"currency"_s, text(reading.currency)},
            {u"net"_s, text(reading.totals.net)},      {u"vat"_s, text(reading.totals.vat)},
            {u"gross"_s, text(reading.totals.gross)},  {u"due"_s, text(reading.totals.due)}};
}

QJsonObject toJson(const ReferenceRow &row)
{
    return {{u"code"_s, row.code}, {u"words"_s, text(row.words)}, {u"value"_s, text(row.value)}};
}

QJsonObject toJson(const Category &category)
{
    return {{u"id"_s, category.id},
            {u"code"_s, text(category.code)},
            {u"name"_s, text(category.name)},
            {u"parts"_s, arrayOf(category.parts)}};
}

QJsonObject toJson(const StepLine &line)
{
    return {{u"step"_s, toString(line.step)},
            {u"api"_s, text(line.api)},
            {u"state"_s, wordOf<StepState>(states, line.state)},
            {u"certain"_s, line.certain},
            {u"attention"_s, line.attention},
            {u"title"_s, line.title},
            {u"sentence"_s, text(line.sentence)},
            {u"nextAction"_s, text(line.nextAction)}};
}

} // namespace agrafe::cli
