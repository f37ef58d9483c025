// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/check.h"
#include "el/table.h"

#include <QObject>

#include <memory>
#include <thread>

namespace agrafe::el {

/// Fills a Table from a file in a thread of its own; rows show as they come. Ends once: finished() or
/// failed().
class TableLoading : public QObject
{
    Q_OBJECT

public:
    TableLoading(const QString &path, const Matrice &matrice, const CheckOptions &options,
                 const sheets::ReadOptions &read = {}, QObject *parent = nullptr);
    ~TableLoading() override; ///< stops the thread

    /// Before the start: what E#L said of this file, by rows; each problem comes with its row.
    void setReported(std::shared_ptr<const std::vector<Problem>> reported)
    {
        m_reported = std::move(reported);
    }
    void start();
    /// failed() follows, with FailureKind::Cancelled.
    void cancel();

    /// Empty at first; belongs to who shows it once finished() was heard.
    [[nodiscard]] std::shared_ptr<Table> table() const { return m_table; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Problem> &headerProblems() const { return m_headerProblems; }
    [[nodiscard]] const CheckSummary &summary() const { return m_summary; } ///< once finished
    /// Once finished: of a workbook whose three sheets were joined, where its rows come from (they themselves
    /// are in the table), and what does not join.
    [[nodiscard]] const std::optional<Expanded> &joined() const { return m_joined; }

Q_SIGNALS:
    void headerRead();
    void rowsAdded();
    void progressed(qint64 done, qint64 total); ///< bytes
    void finished();
    void failed(const agrafe::Failure &failure);

private:
    class Filling;
    void run(const std::stop_token &stop);
    [[nodiscard]] Result<CheckSummary> check(Filling &filling, const sheets::ReadOptions &read);
    void end(const Result<CheckSummary> &result);

    QString m_path;
    CheckOptions m_options;
    sheets::ReadOptions m_read;
    std::shared_ptr<Table> m_table;
    std::shared_ptr<const std::vector<Problem>> m_reported; ///< null: nothing
    QStringList m_columns;
    std::vector<Problem> m_headerProblems;
    CheckSummary m_summary;
    std::optional<Expanded> m_joined;
    std::jthread m_thread; ///< last: nothing it touches is gone before it ends
};

} // namespace agrafe::el
