// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/download_plan.h"

#include "report/proof.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const DownloadedFile &file)
{
    const QString own = QFileInfo(file.name).suffix().toLower();
    if (!own.isEmpty())
        return u'.' + own;
    return file.bytes.startsWith("%PDF-")         ? u".pdf"_s
           : file.bytes.trimmed().startsWith('<') ? u".xml"_s
                                                  : u".bin"_s;
}

// What the archive calls it, when that says more than the invoice's number.
QString ownName(const DownloadedFile &file, const QString &number)
{
    const QString name = QFileInfo(file.name).completeBaseName();
    QString plain = number;
    return name.isEmpty() || name == number || name == plain.replace(u'/', u'_') ? QString() : name;
}

const InvoiceRow *rowOf(const DownloadedFile &file, const QList<InvoiceRow> &invoices)
{
    return file.invoice >= 0 && file.invoice < invoices.size() ? &invoices.at(file.invoice) : nullptr;
}

QString titleOf(const InvoiceRow *row)
{
    return row ? QCoreApplication::translate("Chorus", "Facture %1").arg(row->number)
               : QCoreApplication::translate("Chorus", "Factures");
}

report::Proof proofOf(const DownloadedFile &file, const InvoiceRow *row, const SaveContext &context)
{
    const habilitation::Habilitation &habilitation = context.habilitation;
    report::Proof proof;
    proof.service = habilitation::toString(habilitation.service);
    proof.endpointId = QString::fromLatin1(op::download.path);
    proof.title = titleOf(row);
    proof.provider = u"Chorus Pro"_s;
    proof.sha256 = file.sha256;
    proof.bytes = file.bytes.size();
    proof.subject = row ? row->supplier.number : QString();
    proof.recipient = habilitation.recipient;
    proof.object = row ? row->number : file.numbers.join(u", "_s);
    proof.habilitation = habilitation.name;
    proof.habilitationId =
        habilitation.id.isNull() ? QString() : habilitation.id.toString(QUuid::WithoutBraces);
    proof.environment = habilitation::toString(habilitation.environment);
    proof.agent = context.agent;
    proof.askedAt = file.at;
    proof.fictitious = habilitation.isFictitious();
    return proof;
}

} // namespace

QString downloadName(const DownloadedFile &file, const QList<InvoiceRow> &invoices,
                     const SaveContext &context)
{
    const InvoiceRow *row = rowOf(file, invoices);
    report::FileNameParts parts;
    parts.date = row && row->date.day.isValid() ? row->date.day : file.at.toLocalTime().date();
    parts.fictitious = context.habilitation.isFictitious();
    if (!row) {
        parts.piece = u"factures"_s;
        return report::fileName(parts, suffixOf(file), context.pattern);
    }
    const Party &other = row->view == View::Issued ? row->recipient : row->supplier;
    constexpr qsizetype sirenLength = 9;
    parts.siret = other.number;
    parts.siren = other.number.left(sirenLength);
    parts.name = other.name;
    parts.piece = u"facture-"_s + row->number;
    if (const QString own = ownName(file, row->number); !own.isEmpty())
        parts.piece += u'-' + own;
    parts.object = row->number;
    return report::fileName(parts, suffixOf(file), context.pattern);
}

SavePlan savePlanOf(const Downloaded &downloaded, const QList<InvoiceRow> &invoices, const QString &folder,
                    const SaveContext &context)
{
    SavePlan plan;
    const QDir place(folder);
    for (const DownloadedFile &file : downloaded.files) {
        report::DocumentFile document;
        document.path = place.filePath(downloadName(file, invoices, context));
        document.bytes = file.bytes;
        document.proof = report::toJson(proofOf(file, rowOf(file, invoices), context));
        plan.documents.append(document);
    }
    for (const auto &[invoice, failure] : downloaded.failures)
        plan.missing.append(QCoreApplication::translate("Chorus", "%1 : %2")
                                .arg(titleOf(&invoices.at(invoice)), failure.sentence));
    return plan;
}

Saved save(const SavePlan &plan, const std::stop_token &stop)
{
    Saved saved{.paths = {}, .failures = {}, .missing = plan.missing};
    for (const report::DocumentFile &document : plan.documents) {
        if (stop.stop_requested())
            break;
        if (const auto path = report::writeDocument(document))
            saved.paths.append(*path);
        else
            saved.failures.append(path.error());
    }
    saved.stopped = stop.stop_requested();
    return saved;
}

QCoro::Task<Saved> saveAside(SavePlan plan, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<Saved>>();
    QFuture<Saved> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan = std::move(plan), stop] {
        promise->addResult(save(plan, stop));
        promise->finish();
    });
    co_return co_await future;
}

} // namespace agrafe::chorus
