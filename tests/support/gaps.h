// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTest>

namespace agrafe::test {

/// One message for all that is missing.
class Gaps
{
public:
    void add(const QString &what) { m_gaps += what; }
    void addUnless(bool holds, const QString &what)
    {
        if (!holds)
            add(what);
    }
    [[nodiscard]] bool none() const { return m_gaps.isEmpty(); }
    [[nodiscard]] QByteArray message() const
    {
        return QStringLiteral("%1 gaps:\n%2").arg(m_gaps.size()).arg(m_gaps.join(u'\n')).toUtf8();
    }

private:
    QStringList m_gaps;
};

} // namespace agrafe::test

/// QVERIFY2 cuts its message after a thousand characters; this one tells everything.
#define FAIL_ON_GAPS(gaps)                                                                                   \
    do {                                                                                                     \
        if (const auto &found = (gaps); !found.none())                                                       \
            QFAIL(found.message().constData());                                                              \
    } while (false)
