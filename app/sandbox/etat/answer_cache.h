// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

namespace agrafe::sandbox {

/// The service's memory of what it answered: data and business errors, never outages.
class AnswerCache
{
public:
    struct Entry
    {
        int status = 200;
        QByteArray body;
        QDateTime until;
    };
    /// Still good at `now`, or nullptr.
    [[nodiscard]] const Entry *find(const QString &question, const QDateTime &now) const
    {
        const auto found = m_entries.constFind(question);
        return found == m_entries.cend() || found->until <= now ? nullptr : &*found;
    }
    void insert(const QString &question, const Entry &entry) { m_entries.insert(question, entry); }

private:
    QHash<QString, Entry> m_entries;
};

} // namespace agrafe::sandbox
