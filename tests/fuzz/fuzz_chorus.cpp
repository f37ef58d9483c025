// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Whatever Chorus Pro answers, whatever file is to be deposited: read or refused, never a crash, and no cent
// changed. The first byte chooses: an operation's answer, or a file.
#include "chorus/client.h"
#include "chorus/download.h"
#include "chorus/engagement.h"
#include "chorus/exact_json.h"
#include "chorus/flux_file.h"
#include "chorus/flux_report.h"
#include "chorus/structure.h"

#include <cstdlib>

using namespace agrafe;
using namespace agrafe::chorus;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

// What is sent is what was read.
void keepsItsFigures(const Amount &amount)
{
    if (amount.micros())
        require(Amount::parsed(amount.plain()) == amount);
}

void readEverything(const QJsonObject &answer)
{
    for (const View view : {View::Received, View::Issued, View::Works}) {
        const InvoiceDocument document = readDocument(answer, view);
        keepsItsFigures(document.row.gross);
        for (const QJsonObject &row : rowsAt(answer, u"listeFactures"))
            keepsItsFigures(readInvoiceRow(row, view).due);
        (void)documentPages(answer);
    }
    (void)lifeLine(readHistory({answer}));
    const StructureDetail structure = readStructureDetail(answer);
    (void)whatToWrite(structure, nullptr);
    (void)readServices(rowsAt(answer, u"listeServices"));
    (void)readEngagement(answer);
    const FluxReport report = readFluxReport(QStringLiteral("CPP"), answer);
    require(!sentenceOf(report).isEmpty());
    (void)readDownload(answer, {InvoiceRow{}});
}

void readAnswer(quint8 choice, const QByteArray &body)
{
    const QList<const Operation *> &all = allOperations();
    http::Response response;
    response.status = choice < 128 ? 200 : 400;
    response.body = body;
    const auto answer = answerOf(*all.at(choice % all.size()), response);
    if (!answer)
        require(!answer.error().sentence.isEmpty());
    if (const auto object = exactObject(body))
        readEverything(*object);
}

void readFile(const QByteArray &bytes)
{
    const auto file = fluxFileOf(QStringLiteral("f.xml"), bytes);
    if (!file)
        return require(!file.error().sentence.isEmpty());
    require(file->content == bytes);
    for (const InvoiceInFile &invoice : file->invoices)
        keepsItsFigures(invoice.gross);
    (void)remarksOn(*file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (data[0] == 'f')
        readFile(rest);
    else
        readAnswer(data[0], rest);
    return 0;
}
