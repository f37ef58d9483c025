// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/save_plan.h"

#include "base/digest.h"
#include "base/later.h"
#include "report/document_file.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QPromise>
#include <QThreadPool>

namespace agrafe::entreprise {

namespace {

SavedFile saved(int item, const QString &path, const QByteArray &bytes)
{
    return {item, path, sha256Hex(bytes), bytes.size()};
}

Result<QList<SavedFile>> write(const PlannedDocument &planned)
{
    const auto path = report::writeDocument(
        {.path = planned.path, .bytes = planned.bytes, .proof = planned.proof, .replace = planned.replace});
    if (!path)
        return Unexpected(path.error());
    QList<SavedFile> files{saved(planned.item, *path, planned.bytes)};
    if (!planned.proof.isEmpty())
        files += saved(planned.item, report::proofPath(*path), planned.proof);
    return files;
}

void keep(SaveReport &report, int item, const Result<QList<SavedFile>> &written)
{
    if (written)
        report.files.append(*written);
    else
        report.failures.append({item, written.error()});
}

QByteArray synthesisWithNames(report::Synthesis synthesis, const SaveReport &report)
{
    QMap<int, QStringList> names;
    for (const SavedFile &file : report.files) {
        if (!file.path.endsWith(QLatin1String(".json")))
            names[file.item].append(QFileInfo(file.path).fileName());
    }
    for (qsizetype item = 0; item < synthesis.pieces.size(); ++item)
        synthesis.pieces[item].fileName = names.value(static_cast<int>(item)).join(QStringLiteral(", "));
    return report::toPdf(synthesis);
}

} // namespace

SaveReport carryOut(const SavePlan &plan, const std::stop_token &stop, const OnSaved &onSaved)
{
    SaveReport report;
    report.folder = plan.folder;
    report.missing = plan.missing;
    const auto all = static_cast<int>(plan.documents.size()) + (plan.synthesis ? 1 : 0);
    int done = 0;
    const auto tell = [&] {
        if (onSaved)
            onSaved(++done, all);
    };
    for (const PlannedDocument &document : plan.documents) {
        if (stop.stop_requested())
            break;
        keep(report, document.item, write(document));
        tell();
    }
    report.stopped = stop.stop_requested();
    if (report.stopped || !plan.synthesis)
        return report;
    keep(report, -1,
         write({.item = -1,
                .path = QDir(plan.folder).filePath(QStringLiteral("synthese.pdf")),
                .bytes = synthesisWithNames(*plan.synthesis, report),
                .proof = {}}));
    tell();
    return report;
}

QCoro::Task<SaveReport> carryOutAside(SavePlan plan, std::stop_token stop, OnSaved onSaved)
{
    const LaterPtr<QObject> here(new QObject); // its thread is the one to tell in
    QObject *raw = here.get();
    const OnSaved tell = [raw, onSaved](int done, int all) {
        if (onSaved)
            QMetaObject::invokeMethod(
                raw, [onSaved, done, all] { onSaved(done, all); }, Qt::QueuedConnection);
    };
    const auto promise = std::make_shared<QPromise<SaveReport>>();
    QFuture<SaveReport> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan = std::move(plan), stop, tell] {
        promise->addResult(carryOut(plan, stop, tell));
        promise->finish();
    });
    co_return co_await future;
}

} // namespace agrafe::entreprise
