// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "retention/retention.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace agrafe::retention {

using habilitation::Habilitation;

namespace {

constexpr qint64 largestProof = 256 * 1024;

struct Proof
{
    QUuid habilitationId;
    QString habilitationName;
    QString title;
    QString sha256;
    QDateTime askedAt;
};

// Nothing for a JSON that is not one of Agrafe's proofs.
std::optional<Proof> readProof(const QString &path)
{
    QFile file(path);
    if (file.size() > largestProof || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject access = root.value(u"access").toObject();
    const QJsonObject document = root.value(u"document").toObject();
    Proof proof{.habilitationId = QUuid::fromString(access.value(u"habilitationId").toString()),
                .habilitationName = access.value(u"habilitation").toString(),
                .title = document.value(u"title").toString(),
                .sha256 = document.value(u"sha256").toString(),
                .askedAt = QDateTime::fromString(access.value(u"askedAt").toString(), Qt::ISODate)};
    if (proof.sha256.isEmpty() || !proof.askedAt.isValid())
        return std::nullopt;
    return proof;
}

// By its id where the proof has it: a renamed habilitation is still the same.
const Habilitation *habilitationOf(const Proof &proof, const QList<Habilitation> &all)
{
    const auto found = std::ranges::find_if(all, [&proof](const Habilitation &each) {
        return proof.habilitationId.isNull() ? each.name == proof.habilitationName
                                             : each.id == proof.habilitationId;
    });
    return found == all.end() ? nullptr : &*found;
}

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

// "name.json" stands beside "name.pdf".
QString documentBeside(const QFileInfo &proof)
{
    const QDir folder = proof.dir();
    const QString base = proof.completeBaseName();
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files)) {
        if (each.completeBaseName() == base && each.suffix() != u"json")
            return each.filePath();
    }
    return {};
}

std::optional<ExpiredDocument> judged(const QFileInfo &file, const QList<Habilitation> &habilitations,
                                      const QDate &today, bool &kept)
{
    const auto proof = readProof(file.filePath());
    const QString path = proof ? documentBeside(file) : QString();
    if (path.isEmpty())
        return std::nullopt;
    const Habilitation *habilitation = habilitationOf(*proof, habilitations);
    const QDate end = habilitation != nullptr && habilitation->retentionMonths > 0
                          ? proof->askedAt.toLocalTime().date().addMonths(habilitation->retentionMonths)
                          : QDate();
    if (!end.isValid() || today < end) {
        kept = true;
        return std::nullopt;
    }
    return ExpiredDocument{.path = path,
                           .proof = file.filePath(),
                           .title = proof->title,
                           .habilitation = habilitation->name,
                           .askedAt = proof->askedAt.toUTC(),
                           .expiredOn = end,
                           .bytes = QFileInfo(path).size(),
                           .modified = hashOf(path) != proof->sha256};
}

// A synthesis repeats what its documents said: it goes with the last of them.
void addSyntheses(QList<ExpiredDocument> &expired, const QString &folder)
{
    QStringList names{QStringLiteral("synthese*.pdf"), QStringLiteral("FICTIF_synthese*.pdf")};
    for (const QFileInfo &each : QDir(folder).entryInfoList(names, QDir::Files)) {
        ExpiredDocument synthesis = expired.last();
        synthesis.path = each.filePath();
        synthesis.proof.clear();
        synthesis.title = each.completeBaseName();
        synthesis.bytes = each.size();
        synthesis.modified = false;
        expired.append(synthesis);
    }
}

template<typename T>
QCoro::Task<T> aside(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    const QFuture<T> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    co_return co_await future;
}

} // namespace

QList<ExpiredDocument> expiredDocuments(const QString &folder, const QList<Habilitation> &habilitations,
                                        const QDate &today)
{
    QMap<QString, QList<QFileInfo>> proofs;
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        proofs[files.fileInfo().path()].append(files.fileInfo());
    }
    QList<ExpiredDocument> expired;
    for (auto place = proofs.begin(); place != proofs.end(); ++place) {
        bool someKept = false;
        const qsizetype before = expired.size();
        for (const QFileInfo &file : std::as_const(place.value())) {
            if (const auto document = judged(file, habilitations, today, someKept))
                expired.append(*document);
        }
        if (expired.size() > before && !someKept)
            addSyntheses(expired, place.key());
    }
    return expired;
}

Deletion deleteDocuments(const QList<ExpiredDocument> &documents, bool modifiedToo)
{
    Deletion deletion;
    for (const ExpiredDocument &document : documents) {
        if (document.modified && !modifiedToo)
            continue;
        if (!QFile::remove(document.path)) {
            deletion.failed.append(document.path);
            continue;
        }
        if (!document.proof.isEmpty() && !QFile::remove(document.proof))
            deletion.failed.append(document.proof);
        ++deletion.documents;
        deletion.bytes += document.bytes;
        const QDir folder = QFileInfo(document.path).dir();
        if (folder.isEmpty())
            QDir().rmdir(folder.path());
    }
    return deletion;
}

QCoro::Task<QList<ExpiredDocument>> findExpiredAside(QString folder, QList<Habilitation> habilitations,
                                                     QDate today)
{
    return aside<QList<ExpiredDocument>>([folder = std::move(folder),
                                          habilitations = std::move(habilitations),
                                          today] { return expiredDocuments(folder, habilitations, today); });
}

QCoro::Task<Deletion> deleteAside(QList<ExpiredDocument> documents, bool modifiedToo)
{
    return aside<Deletion>(
        [documents = std::move(documents), modifiedToo] { return deleteDocuments(documents, modifiedToo); });
}

} // namespace agrafe::retention
