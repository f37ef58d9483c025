// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Files that nobody here wrote: AGRAFE_CORPUS names a folder. Each is read both ways to the same values, or
// refused both ways with the same kind of failure and words for the agent.
#include "both_ways.h"

#include <QDirIterator>
#include <QElapsedTimer>

using namespace agrafe;
using namespace agrafe::sheets;
using namespace agrafe::sheets::test;

namespace {

/// All the sheets of a workbook; one without a name for what has none.
QList<std::optional<QString>> sheetsOf(const QString &path)
{
    QList<std::optional<QString>> sheets{std::nullopt};
    if (const auto names = sheetNames(path)) {
        for (const QString &name : *names)
            sheets.append(name);
    }
    return sheets;
}

QString faultOf(const QString &path, const std::optional<QString> &sheet)
{
    ReadOptions options;
    options.sheetName = sheet;
    options.engine = Engine::Complete;
    const auto complete = readPath(path, options);
    options.engine = Engine::Fast;
    const auto fast = readPath(path, options);
    const QString found = difference(*fast, *complete);
    if (!found.isEmpty() || fast->summary)
        return found;
    const Failure &failure = fast->summary.error();
    return failure.sentence.isEmpty() ? QStringLiteral("no words for ") + failure.detail : QString();
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFile();
};

void TestCorpus::everyFile()
{
    const QString folder = qEnvironmentVariable("AGRAFE_CORPUS");
    if (folder.isEmpty())
        QSKIP("AGRAFE_CORPUS names no folder of workbooks");
    constexpr qint64 slow = 20'000; // milliseconds
    int files = 0;
    QStringList faults;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        const QString path = it.next();
        QElapsedTimer clock;
        clock.start();
        for (const auto &sheet : sheetsOf(path)) {
            if (const QString fault = faultOf(path, sheet); !fault.isEmpty())
                faults.append(path + QStringLiteral(" [") + sheet.value_or(QString()) +
                              QStringLiteral("]: ") + fault);
        }
        if (clock.elapsed() > slow)
            faults.append(path + QStringLiteral(": slow"));
    }
    qInfo("%d files", files);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
