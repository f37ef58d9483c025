// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

namespace agrafe::test {

/// What of a secret stands in these bytes; empty: nothing.
using FoundIn = QString (*)(const QByteArray &);

/// Every message of the program, kept while this lives: within the run of a test, which has a handler of its
/// own.
class KeptLog
{
public:
    KeptLog()
    {
        s_bytes = &m_bytes;
        QLoggingCategory::setFilterRules(QStringLiteral("agrafe.*=true\nqt.network*=true"));
        s_before = qInstallMessageHandler(keep);
    }
    KeptLog(const KeptLog &) = delete;
    KeptLog &operator=(const KeptLog &) = delete;
    ~KeptLog() { qInstallMessageHandler(s_before); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        *s_bytes += context.category + QByteArray(" ") + message.toUtf8() + '\n';
        if (type == QtFatalMsg)
            s_before(type, context, message);
    }

    static inline QByteArray *s_bytes = nullptr;
    static inline QtMessageHandler s_before = nullptr;
    QByteArray m_bytes;
};

/// No file below the folder holds it, nor is named after it; and there are files.
inline void lookUnder(const QString &folder, FoundIn foundIn)
{
    int files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString found = foundIn(file.readAll());
        QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + QStringLiteral(": ") + found));
        QVERIFY2(foundIn(file.fileName().toUtf8()).isEmpty(), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

} // namespace agrafe::test
