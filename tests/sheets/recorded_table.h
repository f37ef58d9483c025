// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/read_table.h"

#include <QTemporaryDir>
#include <QTest>

namespace agrafe::sheets::test {

/// Keeps all that it is given, one text a cell: "t:Dupont", "n:12.5", "d:44197", "b:1", "e:#N/A", "f:" or "".
class RecordedTable final : public RowSink
{
public:
    bool header(const Row &row) override
    {
        names = texts(row);
        return true;
    }

    bool row(const Row &row) override
    {
        rows.append(texts(row));
        numbers.append(row.number);
        hidden.append(row.hidden);
        return rows.size() < stopAfter;
    }

    QStringList names;
    QList<QStringList> rows;
    QList<qint64> numbers;
    QList<bool> hidden;
    qsizetype stopAfter = std::numeric_limits<qsizetype>::max();

private:
    static QStringList texts(const Row &row)
    {
        static constexpr std::string_view marks = "?tndbef";
        QStringList out;
        for (const Cell &cell : row.cells) {
            const QString text = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            const QChar mark = QLatin1Char(marks.at(std::size_t(cell.kind)));
            out += cell.kind == CellKind::Empty ? QString() : QString(mark) + u':' + text;
        }
        return out;
    }
};

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

/// What the kinds of notice are, in the order of their enumeration.
inline QList<int> kindsOf(const ReadSummary &summary)
{
    QList<int> kinds;
    for (const Notice &notice : summary.notices)
        kinds += int(notice.kind);
    std::ranges::sort(kinds);
    return kinds;
}

inline std::optional<Notice> noticeOf(const ReadSummary &summary, NoticeKind kind)
{
    const auto found = std::ranges::find(summary.notices, kind, &Notice::kind);
    return found == summary.notices.end() ? std::optional<Notice>() : *found;
}

} // namespace agrafe::sheets::test
