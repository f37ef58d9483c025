// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "sheets/limits.h"
#include "sheets/notice.h"
#include "sheets/table.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace agrafe::sheets {

enum class Format : quint8 { Xlsx, Xlsm, Ods, Csv };

/// xlsx parts that our own tokenizer reads; Complete is the slow path alone, kept as an oracle for tests.
enum class Engine : quint8 { Fast, Complete };

struct ReadOptions
{
    std::optional<QString> sheetName; ///< none: the first visible sheet
    /// Names that the header should hold: the row that holds most of them is the header. Accents, case and
    /// spaces do not count. Empty: found by the shape of the first rows.
    QStringList expectedHeaders;
    std::optional<qint64> headerRow; ///< 1-based: no search
    std::stop_token stop;
    std::function<void(qint64 done, qint64 total)>
        progress; ///< bytes of the file; called in the reading thread
    Limits limits;
    Engine engine = Engine::Fast;
};

struct TextFile
{
    QString encoding; ///< "UTF-8", "UTF-8 (BOM)", "UTF-16", "Windows-1252"
    QChar separator;
    QString lineEnds;           ///< "LF", "CRLF", "CR", "CRCRLF", or "mixed"
    bool separatorLine = false; ///< began with sep=
};

struct ReadSummary
{
    Format format = Format::Csv;
    QString sheet; ///< empty for a CSV file
    QStringList sheets;
    qint64 headerRow = 0; ///< 0: none was found
    qint64 rows = 0;      ///< handed to row()
    bool stopped = false; ///< by the sink
    bool date1904 = false;
    std::vector<Notice> notices;
    TextFile text; ///< for a CSV file
};

/// Blocking: run it in a worker thread. The file is only read. Failure::sentence and nextAction are for the
/// agent.
[[nodiscard]] Result<ReadSummary> readTable(const QString &path, RowSink &sink,
                                            const ReadOptions &options = {});

/// The sheets of a workbook, in the order of their tabs, without reading any; none for a CSV file.
[[nodiscard]] Result<QStringList> sheetNames(const QString &path, const Limits &limits = {});

} // namespace agrafe::sheets
