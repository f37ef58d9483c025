// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/save_plan.h"

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/later.h"
#include "report/proof.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QPromise>
#include <QThreadPool>

namespace agrafe::entreprise {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool holds(const QString &path, const QByteArray &bytes)
{
    return QFileInfo(path).size() == bytes.size() && QFileInfo::exists(path) && contentOf(path) == bytes;
}

bool isFreeFor(const QString &path, const QByteArray &bytes)
{
    return !QFileInfo::exists(path) || holds(path, bytes);
}

QString proofPath(const QString &documentPath)
{
    const QFileInfo info(documentPath);
    return QStringLiteral("%1/%2.json").arg(info.path(), info.completeBaseName());
}

SavedFile saved(int item, const QString &path, const QByteArray &bytes)
{
    return {item, path, sha256Hex(bytes), bytes.size()};
}

// Whole on the disk, not yet under its name; nothing when the same file is there already.
Result<std::optional<AtomicFile>> prepared(const QString &path, const QByteArray &bytes, IfExists ifExists)
{
    if (holds(path, bytes))
        return std::nullopt;
    auto file = AtomicFile::open(path, ifExists);
    if (!file)
        return Unexpected(file.error());
    if (const auto written = file->write(bytes); !written)
        return Unexpected(written.error());
    if (const auto synced = file->sync(); !synced)
        return Unexpected(synced.error());
    return std::optional(std::move(*file));
}

// Both are prepared before either has its name: a full disk leaves none.
Result<void> writeBoth(const PlannedDocument &planned, const QString &path, IfExists ifExists)
{
    auto document = prepared(path, planned.bytes, ifExists);
    if (!document)
        return Unexpected(document.error());
    auto proof = prepared(proofPath(path), planned.proof, ifExists);
    if (!proof)
        return Unexpected(proof.error());
    if (*document) {
        if (auto named = (*document)->commit(); !named)
            return named;
    }
    if (!*proof)
        return {};
    auto named = (*proof)->commit();
    if (!named && *document && ifExists == IfExists::Refuse)
        QFile::remove(path); // ours, of a moment ago: never without its proof
    return named;
}

QList<SavedFile> pairAt(const PlannedDocument &planned, const QString &path)
{
    return {saved(planned.item, path, planned.bytes), saved(planned.item, proofPath(path), planned.proof)};
}

// Replacing was agreed for the document; what stands beside it goes along only if it is that one's proof.
bool mayReplace(const PlannedDocument &planned)
{
    const QString proof = proofPath(planned.path);
    if (!planned.replace || !QFileInfo::exists(planned.path))
        return false;
    return !QFileInfo::exists(proof) || report::isProofOf(contentOf(proof), contentOf(planned.path));
}

Result<QList<SavedFile>> writePair(const PlannedDocument &planned)
{
    if (mayReplace(planned)) {
        if (const auto written = writeBoth(planned, planned.path, IfExists::Replace); !written)
            return Unexpected(written.error());
        return pairAt(planned, planned.path);
    }
    for (int number = 1;; ++number) {
        const QString path = numberedPath(planned.path, number);
        if (holds(path, planned.bytes) && holds(proofPath(path), planned.proof))
            return pairAt(planned, path);
        if (!isFreeFor(path, planned.bytes) || !isFreeFor(proofPath(path), planned.proof))
            continue;
        const auto written = writeBoth(planned, path, IfExists::Refuse);
        if (written)
            return pairAt(planned, path);
        // Another program may have taken the name meanwhile: then the next one.
        if (isFreeFor(path, planned.bytes) && isFreeFor(proofPath(path), planned.proof))
            return Unexpected(written.error());
    }
}

Result<QList<SavedFile>> replaceAlone(const PlannedDocument &planned)
{
    if (const auto written = writeFileAtomically(planned.path, planned.bytes, IfExists::Replace); !written)
        return Unexpected(written.error());
    return QList<SavedFile>{saved(planned.item, planned.path, planned.bytes)};
}

Result<QList<SavedFile>> writeAlone(int item, const QString &wanted, const QByteArray &bytes)
{
    for (int number = 1;; ++number) {
        const QString path = numberedPath(wanted, number);
        if (holds(path, bytes))
            return QList<SavedFile>{saved(item, path, bytes)};
        if (QFileInfo::exists(path))
            continue;
        const auto written = writeFileAtomically(path, bytes, IfExists::Refuse);
        if (written)
            return QList<SavedFile>{saved(item, path, bytes)};
        if (!QFileInfo::exists(path))
            return Unexpected(written.error());
    }
}

Result<QList<SavedFile>> write(const PlannedDocument &planned)
{
    if (!planned.proof.isEmpty())
        return writePair(planned);
    return planned.replace ? replaceAlone(planned) : writeAlone(planned.item, planned.path, planned.bytes);
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
         writeAlone(-1, QDir(plan.folder).filePath(QStringLiteral("synthese.pdf")),
                    synthesisWithNames(*plan.synthesis, report)));
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
