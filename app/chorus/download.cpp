// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/download.h"

#include "base/digest.h"
#include "chorus/desk.h"
#include "chorus/unzip.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

Failure cut(const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Protocol, detail);
    failure.sentence =
        QCoreApplication::translate("Chorus", "Le fichier reçu de Chorus Pro n’est pas entier.");
    failure.nextAction = QCoreApplication::translate("Chorus", "Téléchargez de nouveau.");
    return failure;
}

Result<QByteArray> decoded(const QJsonObject &answer)
{
    QByteArray text = textAt(answer, u"fichierResultat").toLatin1();
    text.replace('\r', QByteArray()).replace('\n', QByteArray());
    constexpr int group = 4;
    if (text.isEmpty() || text.size() % group != 0)
        return Unexpected(cut(u"base64 of %1 signs"_s.arg(text.size())));
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? Result<QByteArray>(*bytes) : Unexpected(cut(u"broken base64"_s));
}

bool isWholePdf(const QByteArray &bytes)
{
    constexpr qsizetype tail = 1024;
    return bytes.startsWith("%PDF-") && bytes.last(qMin(tail, bytes.size())).contains("%%EOF");
}

// A pivot has no other mark of its end.
bool isWholeXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

bool namesTheNumber(const QString &folder, const InvoiceRow &invoice)
{
    QString number = invoice.number;
    return !number.isEmpty() && (folder == number || folder == number.replace(u'/', u'_'));
}

bool beginsWithTheId(const QString &folder, const InvoiceRow &invoice)
{
    const QString id = QString::number(invoice.id);
    return folder.startsWith(id) && (folder.size() == id.size() || !folder.at(id.size()).isDigit());
}

bool namesTheId(const QString &folder, const InvoiceRow &invoice)
{
    static const QRegularExpression others(u"\\D+"_s);
    return folder.split(others).contains(QString::number(invoice.id));
}

// A folder stands for an invoice: how it is called is not described.
qsizetype invoiceOf(const QString &folder, const QList<InvoiceRow> &batch)
{
    if (batch.size() == 1)
        return 0;
    for (const auto fits : {namesTheNumber, beginsWithTheId, namesTheId}) {
        for (qsizetype at = 0; at < batch.size(); ++at) {
            if (fits(folder, batch.at(at)))
                return at;
        }
    }
    return -1;
}

Result<QList<DownloadedFile>> ofArchive(const QByteArray &bytes, const QList<InvoiceRow> &batch)
{
    const auto unpacked = unzip(bytes);
    if (!unpacked)
        return Unexpected(unpacked.error());
    QList<DownloadedFile> files;
    for (const UnpackedFile &file : *unpacked)
        files.append({.invoice = invoiceOf(file.folder, batch),
                      .name = file.name,
                      .bytes = file.bytes,
                      .sha256 = sha256Hex(file.bytes),
                      .at = {}});
    return files;
}

QJsonObject bodyOf(const QList<InvoiceRow> &invoices, const DownloadOptions &options)
{
    QJsonArray wanted;
    for (const InvoiceRow &invoice : invoices)
        wanted.append(QJsonObject{{u"idFacture"_s, invoice.id}});
    QJsonObject body{{u"listeFacture"_s, wanted},
                     {u"format"_s, options.format == DownloadFormat::Pdf ? u"PDF"_s : u"PIVOT"_s}};
    if (options.format == DownloadFormat::Pdf)
        body.insert(u"avecPiecesJointesComplementaires"_s, options.attachments ? u"OUI"_s : u"NON"_s);
    return body;
}

Trace traceOfBatch(const QList<InvoiceRow> &invoices)
{
    if (invoices.size() == 1)
        return traceOf(invoices.first());
    QStringList numbers;
    for (const InvoiceRow &invoice : invoices)
        numbers.append(invoice.number);
    return {.object = numbers.join(u", "_s), .context = u"factures=%1"_s.arg(invoices.size())};
}

// What hits all invoices alike is not asked for again one by one.
bool mayBeOfOne(const Failure &failure)
{
    return failure.kind == FailureKind::Protocol || failure.kind == FailureKind::TooLarge ||
           (failure.kind == FailureKind::Http && (failure.httpStatus == 200 || failure.httpStatus == 413));
}

} // namespace

Result<QList<DownloadedFile>> readDownload(const QJsonObject &answer, const QList<InvoiceRow> &batch)
{
    const auto bytes = decoded(answer);
    if (!bytes)
        return Unexpected(bytes.error());
    if (bytes->startsWith("PK"))
        return ofArchive(*bytes, batch);
    if (bytes->startsWith("%PDF-") && !isWholePdf(*bytes))
        return Unexpected(cut(u"PDF without its end"_s));
    if (bytes->trimmed().startsWith('<') && !isWholeXml(*bytes))
        return Unexpected(cut(u"XML without its end"_s));
    DownloadedFile file{.invoice = batch.size() == 1 ? 0 : -1,
                        .name = {},
                        .bytes = *bytes,
                        .sha256 = sha256Hex(*bytes),
                        .at = {}};
    for (const InvoiceRow &invoice : batch) {
        if (batch.size() > 1)
            file.numbers.append(invoice.number);
    }
    return QList<DownloadedFile>{file};
}

Downloader::Downloader(Client &client, Clock &clock)
    : m_client(client)
    , m_clock(clock)
{}

QCoro::Task<Result<QList<DownloadedFile>>> Downloader::batch(Session session, QList<InvoiceRow> invoices,
                                                             DownloadOptions options, std::stop_token stop)
{
    const Call call{
        .operation = &op::download, .body = bodyOf(invoices, options), .trace = traceOfBatch(invoices)};
    const auto answer = co_await m_client.call(std::move(session), call, stop);
    if (!answer)
        co_return Unexpected(answer.error());
    auto files = readDownload(*answer, invoices);
    if (files) {
        for (DownloadedFile &file : *files)
            file.at = m_clock.now();
    }
    co_return files;
}

QCoro::Task<void> Downloader::batchOrEach(Session session, QList<InvoiceRow> invoices,
                                          DownloadOptions options, std::stop_token stop, qsizetype first,
                                          Downloaded &into)
{
    auto files = co_await batch(session, invoices, options, stop);
    if (files) {
        for (DownloadedFile &file : *files) {
            if (file.invoice >= 0)
                file.invoice += first;
            into.files.append(std::move(file));
        }
        co_return;
    }
    if (invoices.size() > 1 && mayBeOfOne(files.error())) {
        for (qsizetype at = 0; at < invoices.size() && !stop.stop_requested(); ++at) {
            const QList<InvoiceRow> one{invoices.at(at)};
            co_await batchOrEach(session, one, options, stop, first + at, into);
        }
        co_return;
    }
    for (qsizetype at = 0; at < invoices.size(); ++at)
        into.failures.append({first + at, files.error()});
}

QCoro::Task<Result<Downloaded>> Downloader::download(Session session, QList<InvoiceRow> invoices,
                                                     DownloadOptions options, std::stop_token stop,
                                                     OnProgress onProgress)
{
    Downloaded downloaded;
    for (qsizetype first = 0; first < invoices.size() && !stop.stop_requested(); first += mostPerCall) {
        const QList<InvoiceRow> some = invoices.mid(first, mostPerCall);
        co_await batchOrEach(session, some, options, stop, first, downloaded);
        if (onProgress)
            onProgress(first + some.size(), invoices.size());
    }
    if (downloaded.files.isEmpty() && !downloaded.failures.isEmpty())
        co_return Unexpected(downloaded.failures.first().second);
    co_return downloaded;
}

} // namespace agrafe::chorus
