// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/archive_parts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freeBytes = 1024 * 1024;

// Every part must be a plain name.
bool isSafe(const QStringList &parts)
{
    return std::ranges::none_of(parts, [](const QString &part) {
        return part.isEmpty() || part == u"." || part == u".." || part.contains(u':') ||
               part.contains(QChar(0));
    });
}

} // namespace

Failure brokenArchive(const QString &detail)
{
    Failure failure = Failure::of(FailureKind::Protocol, detail);
    failure.sentence = QCoreApplication::translate("Chorus", "L’archive que Chorus Pro a donnée est abîmée.");
    failure.nextAction =
        QCoreApplication::translate("Chorus", "Téléchargez de nouveau, moins de factures à la fois.");
    return failure;
}

Failure archiveTooLarge(const QString &detail)
{
    Failure failure = Failure::of(FailureKind::TooLarge, detail);
    failure.sentence = QCoreApplication::translate(
        "Chorus", "L’archive que Chorus Pro a donnée est trop grande une fois ouverte.");
    failure.nextAction = QCoreApplication::translate("Chorus", "Téléchargez moins de factures à la fois.");
    return failure;
}

std::optional<UnpackedFile> placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (!isSafe(parts))
        return std::nullopt;
    return UnpackedFile{parts.size() > 1 ? parts.first() : QString(), parts.last(), {}};
}

bool UnpackAccount::takes(qint64 unpacked, qint64 packed)
{
    if (unpacked < 0 || unpacked > limits.bytes - bytes)
        return false;
    bytes += unpacked;
    return unpacked <= freeBytes || unpacked / limits.ratio <= packed;
}

} // namespace agrafe::chorus
