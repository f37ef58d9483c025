// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "report/document_file.h"

#include "base/atomic_file.h"
#include "report/proof.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace agrafe::report {

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
Result<void> writeBoth(const DocumentFile &planned, const QString &path, IfExists ifExists)
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

// Replacing was agreed for the document; what stands beside it goes along only if it is that one's proof.
bool mayReplace(const DocumentFile &planned)
{
    const QString proof = proofPath(planned.path);
    if (!planned.replace || !QFileInfo::exists(planned.path))
        return false;
    return !QFileInfo::exists(proof) || isProofOf(contentOf(proof), contentOf(planned.path));
}

Result<QString> writePair(const DocumentFile &planned)
{
    if (mayReplace(planned)) {
        if (const auto written = writeBoth(planned, planned.path, IfExists::Replace); !written)
            return Unexpected(written.error());
        return planned.path;
    }
    for (int number = 1;; ++number) {
        const QString path = numberedPath(planned.path, number);
        if (holds(path, planned.bytes) && holds(proofPath(path), planned.proof))
            return path;
        if (!isFreeFor(path, planned.bytes) || !isFreeFor(proofPath(path), planned.proof))
            continue;
        const auto written = writeBoth(planned, path, IfExists::Refuse);
        if (written)
            return path;
        // Another program may have taken the name meanwhile: then the next one.
        if (isFreeFor(path, planned.bytes) && isFreeFor(proofPath(path), planned.proof))
            return Unexpected(written.error());
    }
}

Result<QString> writeAlone(const DocumentFile &planned)
{
    if (planned.replace) {
        const auto written = writeFileAtomically(planned.path, planned.bytes, IfExists::Replace);
        return written ? Result<QString>(planned.path) : Unexpected(written.error());
    }
    for (int number = 1;; ++number) {
        const QString path = numberedPath(planned.path, number);
        if (holds(path, planned.bytes))
            return path;
        if (QFileInfo::exists(path))
            continue;
        const auto written = writeFileAtomically(path, planned.bytes, IfExists::Refuse);
        if (written)
            return path;
        if (!QFileInfo::exists(path))
            return Unexpected(written.error());
    }
}

} // namespace

QString proofPath(const QString &documentPath)
{
    const QFileInfo info(documentPath);
    return QStringLiteral("%1/%2.json").arg(info.path(), info.completeBaseName());
}

Result<QString> writeDocument(const DocumentFile &document)
{
    return document.proof.isEmpty() ? writeAlone(document) : writePair(document);
}

} // namespace agrafe::report
