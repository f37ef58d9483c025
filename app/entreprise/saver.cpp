// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "entreprise/saver.h"

#include "base/atomic_file.h"
#include "base/digest.h"
#include "entreprise/file_plan.h"
#include "entreprise/synthesis_of.h"
#include "report/file_names.h"
#include "report/proof.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace agrafe::entreprise {

namespace {

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

QString numbered(const QString &path, int number)
{
    if (number == 1)
        return path;
    const QFileInfo info(path);
    return QStringLiteral("%1/%2 (%3).%4")
        .arg(info.path(), info.completeBaseName())
        .arg(number)
        .arg(info.suffix());
}

// Under that name or the next free one; a file that is there already, the same to the byte, is kept.
Result<SavedFile> store(int item, const QString &path, const QByteArray &bytes)
{
    for (int number = 1;; ++number) {
        const QString candidate = numbered(path, number);
        const SavedFile saved{item, candidate, sha256Hex(bytes), bytes.size()};
        if (holds(candidate, bytes))
            return saved;
        if (QFileInfo::exists(candidate))
            continue;
        const auto written = writeFileAtomically(candidate, bytes, IfExists::Refuse);
        if (written)
            return saved;
        if (!QFileInfo::exists(candidate))
            return Unexpected(written.error());
        // Another program took the name meanwhile: the next one.
    }
}

QString proofPath(const QString &documentPath)
{
    const QFileInfo info(documentPath);
    return QStringLiteral("%1/%2.json").arg(info.path(), info.completeBaseName());
}

report::Proof proofOf(const Dossier &dossier, int item, int document, const QString &agent)
{
    const Item &piece = dossier.items().at(item);
    const FetchedDocument &fetched = piece.documents.at(document);
    const catalogue::Endpoint *endpoint = dossier.catalogue().find(piece.endpointId);
    const DossierRequest &request = dossier.request();
    report::Proof proof;
    proof.service = habilitation::toString(request.access.habilitation.service);
    proof.endpointId = piece.endpointId;
    proof.version = piece.version;
    proof.title = endpoint->title;
    proof.provider = endpoint->provider;
    proof.requestId = piece.answer->requestId;
    proof.securityCode = piece.answer->securityCode;
    proof.validFrom = piece.answer->validFrom;
    proof.validUntil = piece.answer->validUntil;
    proof.sha256 = fetched.sha256;
    proof.bytes = fetched.bytes.size();
    proof.subject = dossier.subject().key();
    proof.recipient = request.frame.recipient;
    proof.context = request.frame.context;
    proof.object = request.frame.object;
    proof.habilitation = request.access.habilitation.name;
    proof.environment = habilitation::toString(request.access.habilitation.environment);
    proof.agent = agent;
    proof.askedAt = piece.answer->askedAt;
    proof.fictitious = request.access.habilitation.isFictitious();
    return proof;
}

void keep(SaveReport &report, int item, const Result<SavedFile> &saved)
{
    if (saved)
        report.files.append(*saved);
    else
        report.failures.append({item, saved.error()});
}

} // namespace

Saver::Saver(QString agent, Clock &clock)
    : m_agent(std::move(agent))
    , m_clock(clock)
{}

SaveReport Saver::saveAll(const Dossier &dossier, const QString &folder) const
{
    SaveReport report;
    report.folder = QDir(folder).filePath(report::folderName(dossier.request().frame.object));
    QMap<int, QString> names;
    for (int item = 0; item < dossier.items().size(); ++item) {
        for (int document = 0; document < dossier.items().at(item).documents.size(); ++document)
            saveOne(dossier, item, document, report, names);
    }
    report.missing = missingDocuments(dossier);
    const QByteArray pdf = report::toPdf(synthesisOf(dossier, m_agent, m_clock.now(), names));
    keep(report, -1, store(-1, QDir(report.folder).filePath(QStringLiteral("synthese.pdf")), pdf));
    return report;
}

void Saver::saveOne(const Dossier &dossier, int item, int document, SaveReport &report,
                    QMap<int, QString> &names) const
{
    const QString path =
        QDir(report.folder)
            .filePath(documentFileName(dossier, item, document, m_clock.now().toLocalTime().date()));
    const auto saved = store(item, path, dossier.items().at(item).documents.at(document).bytes);
    keep(report, item, saved);
    if (!saved)
        return;
    const QString separator = names.value(item).isEmpty() ? QString() : QStringLiteral(", ");
    names[item] += separator + QFileInfo(saved->path).fileName();
    keep(report, item,
         store(item, proofPath(saved->path), report::toJson(proofOf(dossier, item, document, m_agent))));
}

Result<SavedFile> Saver::saveDocument(const Dossier &dossier, int item, int document,
                                      const QString &path) const
{
    const QByteArray bytes = dossier.items().at(item).documents.at(document).bytes;
    // The agent chose this very name, and was asked when it was taken.
    if (auto written = writeFileAtomically(path, bytes, IfExists::Replace); !written)
        return Unexpected(written.error());
    const auto proof =
        store(item, proofPath(path), report::toJson(proofOf(dossier, item, document, m_agent)));
    if (!proof)
        return Unexpected(proof.error());
    return SavedFile{item, path, sha256Hex(bytes), bytes.size()};
}

} // namespace agrafe::entreprise
