// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace agrafe {

/// A time as such lines hold it: ISO 8601 with milliseconds, UTC; empty for an invalid one.
[[nodiscard]] QString textOfTime(const QDateTime &time);
[[nodiscard]] QDateTime timeIn(const QJsonValue &value);

/// A file of JSON objects, one a line, that is only ever added to: under a lock, flushed to the disk, mode
/// 0600. A line that a crash cut is passed over. Failures: Disk, without a sentence: the caller knows what is
/// lost.
class JsonLines
{
public:
    explicit JsonLines(QString path);

    [[nodiscard]] QString path() const { return m_path; }
    /// In the order in which they were added; none when there is no file yet.
    [[nodiscard]] Result<QList<QJsonObject>> read() const;
    [[nodiscard]] Result<void> append(const QJsonObject &object) const;
    /// Drops the other lines. A file whose lines all stay is not written.
    [[nodiscard]] Result<void> keepOnly(const std::function<bool(const QJsonObject &)> &stays) const;

private:
    QString m_path;
};

} // namespace agrafe
