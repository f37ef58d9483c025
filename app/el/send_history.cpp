// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/send_history.h"

#include "base/atomic_file.h"
#include "base/day_text.h"
#include "base/file_hold.h"
#include "base/json_lines.h"
#include "base/sha256.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>
#include <QLockFile>

#include <algorithm>

namespace agrafe::el {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr int lockPatience = 5000; // ms

Failure diskFailure(const QString &path, const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Disk, detail);
    failure.sentence = QCoreApplication::translate(
                           "El", "L’historique des envois « %1 » ne s’écrit pas : rien n’a été envoyé.")
                           .arg(path);
    failure.nextAction = QCoreApplication::translate(
        "El", "Libérez de la place ou faites rétablir les droits de ce dossier, puis recommencez.");
    return failure;
}

Failure unreadable(const QString &path, const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Disk, detail);
    failure.sentence = QCoreApplication::translate("El", "Le fichier « %1 » ne se lit pas.").arg(path);
    failure.nextAction =
        QCoreApplication::translate("El", "Vérifiez qu’il est toujours à sa place, puis recommencez.");
    return failure;
}

QByteArray lineOf(const Sending &sending)
{
    return QJsonDocument(sending.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

/// What a copy is made of, learnt while it is made.
struct Copied
{
    qint64 bytes = 0;
    QString sha256;
};

Result<Copied> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Unexpected(unreadable(from, source.errorString()));
    auto target = AtomicFile::open(to, IfExists::Refuse);
    if (!target)
        return Unexpected(target.error());
    Sha256 hash;
    Copied copied;
    for (;;) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            break;
        hash.add({piece.constData(), static_cast<std::size_t>(piece.size())});
        copied.bytes += piece.size();
        if (auto written = target->write(piece); !written)
            return Unexpected(written.error());
    }
    if (source.error() != QFileDevice::NoError)
        return Unexpected(unreadable(from, source.errorString()));
    if (auto kept = target->commit(); !kept)
        return Unexpected(kept.error());
    copied.sha256 = hash.hex();
    return copied;
}

bool mayBeThere(const Sending &sending)
{
    return sending.outcome == SendOutcome::Received || sending.outcome == SendOutcome::Unknown;
}

} // namespace

SendHistory::SendHistory(const Paths &paths, Clock &clock)
    : m_folder(paths.data + QStringLiteral("/el"))
    , m_clock(clock)
{}

QString SendHistory::logPath() const
{
    return m_folder + QStringLiteral("/envois.jsonl");
}

QString SendHistory::copyFolder(const QUuid &id) const
{
    return QStringLiteral("%1/envois/%2").arg(m_folder, id.toString(QUuid::WithoutBraces));
}

QString SendHistory::copyOf(const Sending &sending) const
{
    return copyFolder(sending.id) + QLatin1Char('/') + sending.fileName;
}

QStringList SendHistory::copies() const
{
    QStringList files;
    const auto sendings = all().value_or(QList<Sending>());
    for (const Sending &sending : sendings)
        if (const QString copy = copyOf(sending); QFile::exists(copy))
            files << copy;
    return files;
}

Result<QList<Sending>> SendHistory::all() const
{
    const auto lines = JsonLines(logPath()).read();
    if (!lines)
        return Unexpected(unreadable(logPath(), lines.error().detail));
    QList<Sending> sendings;
    QHash<QUuid, qsizetype> places;
    for (const QJsonObject &line : *lines) {
        const auto sending = Sending::fromJson(line);
        if (!sending)
            continue;
        if (const auto known = places.constFind(sending->id); known != places.cend()) {
            sendings[*known] = *sending;
            continue;
        }
        places.insert(sending->id, sendings.size());
        sendings.append(*sending);
    }
    std::ranges::reverse(sendings);
    return sendings;
}

std::unique_ptr<QLockFile> SendHistory::claim(const QString &address, const QString &fileName) const
{
    QDir().mkpath(m_folder);
    const QByteArray place =
        QCryptographicHash::hash((address + u'\n' + fileName).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(16);
    return holdFile(m_folder + QStringLiteral("/envoi-%1.lock").arg(QLatin1String(place)));
}

Result<Sending> SendHistory::begin(const QString &file, Sending sending)
{
    sending.id = QUuid::createUuid();
    sending.at = m_clock.now();
    const QString copy = copyOf(sending);
    const auto copied = copyFile(file, copy);
    if (!copied)
        return Unexpected(copied.error());
    const auto rows = countRows(copy);
    if (!rows)
        return Unexpected(rows.error());
    sending.bytes = copied->bytes;
    sending.sha256 = copied->sha256;
    sending.rows = *rows;
    if (auto written = append(sending); !written) {
        QDir(copyFolder(sending.id)).removeRecursively();
        return Unexpected(written.error());
    }
    return sending;
}

Result<void> SendHistory::end(const Sending &sending)
{
    if (sending.outcome == SendOutcome::NotSent)
        QDir(copyFolder(sending.id)).removeRecursively();
    return append(sending);
}

Result<void> SendHistory::append(const Sending &sending)
{
    if (auto added = JsonLines(logPath()).append(sending.toJson()); !added)
        return Unexpected(diskFailure(logPath(), added.error().detail));
    return {};
}

Result<QList<Sending>> SendHistory::inTheWayOf(const QString &address, const QString &fileName) const
{
    const auto known = all();
    if (!known)
        return known;
    const QDate today = m_clock.now().toLocalTime().date();
    QList<Sending> found;
    for (const Sending &sending : *known) {
        const bool sameDay = sending.at.toLocalTime().date() == today;
        if (sending.address == address && mayBeThere(sending) && (sameDay || sending.fileName == fileName))
            found.append(sending);
    }
    return found;
}

Result<QList<Sending>> SendHistory::ofName(const QString &address, const QString &fileName) const
{
    auto known = all();
    if (!known)
        return known;
    known->removeIf(
        [&](const Sending &each) { return each.address != address || each.fileName != fileName; });
    std::ranges::reverse(*known);
    return known;
}

Result<void> SendHistory::purge(int retentionMonths)
{
    auto known = all();
    if (!known)
        return Unexpected(known.error());
    const QDateTime limit = m_clock.now().addMonths(-retentionMonths);
    if (std::ranges::none_of(*known, [&limit](const Sending &each) { return each.at < limit; }))
        return {};
    QLockFile lock(logPath() + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return Unexpected(diskFailure(logPath(), QStringLiteral("lock held")));
    known = all(); // again, under the lock
    if (!known)
        return Unexpected(known.error());
    QByteArray kept;
    for (qsizetype place = known->size(); place-- > 0;) {
        const Sending &sending = known->at(place);
        if (sending.at < limit)
            QDir(copyFolder(sending.id)).removeRecursively();
        else
            kept += lineOf(sending);
    }
    return writeFileAtomically(logPath(), kept, IfExists::Replace);
}

QString secondSendWarning(const Sending &before, const QString &fileName,
                          const std::optional<RowDifference> &difference)
{
    const QLocale locale;
    const QString when = QCoreApplication::translate("El", "le %1").arg(momentText(before.at));
    QString text = before.outcome == SendOutcome::Received
                       ? QCoreApplication::translate("El", "« %1 » a déjà été reçu par E#L %3 (lignes : %2).")
                       : QCoreApplication::translate(
                             "El", "« %1 » a déjà été envoyé %3 (lignes : %2), et sa réponse s’est perdue.");
    text = text.arg(before.fileName, locale.toString(before.rows), when) + u' ';
    text +=
        before.fileName == fileName
            ? QCoreApplication::translate("El", "Un second envoi du même nom sera sans doute refusé (409).")
            : QCoreApplication::translate(
                  "El", "Chaque nuit E#L n’importe que le fichier le plus récent : l’autre serait ignoré.");
    if (!difference)
        return text;
    if (difference->isNone())
        return text + u' ' + QCoreApplication::translate("El", "Les deux fichiers sont identiques.");
    return text + u' ' +
           QCoreApplication::translate(
               "El", "Lignes que l’autre n’a pas : %1 ; lignes de l’autre qui manquent ici : %2.")
               .arg(locale.toString(difference->onlyNow), locale.toString(difference->onlyBefore));
}

} // namespace agrafe::el
