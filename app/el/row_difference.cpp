// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/row_difference.h"

#include "el/csv_records.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace agrafe::el {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

Result<void> readRecords(const QString &path, CsvRecords::Take take)
{
    QFile file(path);
    CsvRecords records(std::move(take));
    if (!file.open(QIODevice::ReadOnly)) {
        Failure failure = Failure::of(FailureKind::Disk, file.errorString());
        failure.sentence = QCoreApplication::translate("El", "Le fichier « %1 » ne se lit pas.")
                               .arg(QFileInfo(path).fileName());
        failure.nextAction =
            QCoreApplication::translate("El", "Vérifiez qu’il est toujours à sa place, puis recommencez.");
        return Unexpected(failure);
    }
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        records.feed(piece);
    }
    records.finish();
    return {};
}

QByteArray digest(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha1);
}

} // namespace

Result<RowDifference> compareRows(const QString &before, const QString &now)
{
    QHash<QByteArray, int> left;
    QByteArray header;
    bool first = true;
    auto read = readRecords(before, [&](const QByteArray &record) {
        if (first)
            header = record;
        else
            ++left[digest(record)];
        first = false;
    });
    RowDifference result;
    first = true;
    if (read)
        read = readRecords(now, [&](const QByteArray &record) {
            if (first) {
                result.sameHeader = record == header;
                first = false;
                return;
            }
            const auto found = left.find(digest(record));
            if (found == left.end() || *found == 0) {
                ++result.onlyNow;
                return;
            }
            --*found;
            ++result.same;
        });
    if (!read)
        return Unexpected(read.error());
    for (const int count : std::as_const(left))
        result.onlyBefore += count;
    return result;
}

Result<qint64> countRows(const QString &path)
{
    qint64 records = 0;
    const auto read = readRecords(path, [&records](const QByteArray &) { ++records; });
    if (!read)
        return Unexpected(read.error());
    return std::max<qint64>(0, records - 1);
}

} // namespace agrafe::el
