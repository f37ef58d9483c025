// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem_export.h"
#include "el/report_origin.h"
#include "el/table_loading.h"
#include "el/table_work.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;
class QTimer;

namespace agrafe::ui {

/// One file open in the E#L panel: its loading, then its edits. Long work is done in slices between the
/// events of the window; meanwhile nothing can be edited.
class FileWork final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Loading, Busy, Ready, Failed };

    /// `sheet`: empty for the one that fits the matrice.
    FileWork(const QString &path, const el::Matrice &matrice, const el::CheckOptions &options,
             const QString &sheet = {}, QObject *parent = nullptr);
    ~FileWork() override;

    /// Before the start: what E#L said of this file is shown once it is read.
    void setReport(std::shared_ptr<const el::ReportOrigin> report);
    [[nodiscard]] const el::ReportOrigin *report() const { return m_report.get(); }
    /// By what it is checked, in the library.
    void setMatricePath(const QString &path) { m_matricePath = path; }
    [[nodiscard]] const QString &matricePath() const { return m_matricePath; }
    void start();
    void cancel();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }
    [[nodiscard]] const el::Table &table() const { return *m_table; }
    [[nodiscard]] std::shared_ptr<el::Table> sharedTable() const { return m_table; }
    [[nodiscard]] const el::CheckSummary &summary() const { return m_loading->summary(); }
    [[nodiscard]] const std::vector<el::Problem> &headerProblems() const
    {
        return m_loading->headerProblems();
    }
    [[nodiscard]] const std::optional<el::Expanded> &joined() const { return m_loading->joined(); }
    /// Several of them when they are joined.
    [[nodiscard]] QStringList sheets() const;
    /// Of a workbook of several of which one is read; none otherwise.
    [[nodiscard]] QStringList sheetsToChoose() const;
    /// The one that was asked for; empty: found.
    [[nodiscard]] const QString &wantedSheet() const { return m_wantedSheet; }
    /// Three sheets are one table; false while they are read.
    [[nodiscard]] bool isJoined() const { return !m_columnOfField.empty(); }
    /// Where the agent finds a cell in the file: "164", or "RDV, 7" of joined sheets.
    [[nodiscard]] QString rowName(el::CellPlace place) const;
    /// The same for another thread; none when rows have their own numbers.
    [[nodiscard]] el::RowNamer rowNamer() const;
    [[nodiscard]] qint64 rows() const { return m_table->rowCount(); }
    [[nodiscard]] qint64 refusedRows() const { return m_table->problems().rejectedRows(); }
    /// Rows in which something is wrong, be it a warning.
    [[nodiscard]] qint64 problemRows() const { return m_table->problems().problemRows(); }
    [[nodiscard]] qint64 problems() const;
    [[nodiscard]] qint64 sureRepairs() const;
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; } ///< that the reading took

    /// Of a cell, the first problem that the filter accepts; null: none.
    [[nodiscard]] const el::Problem *problemAt(el::CellPlace place, const el::ProblemFilter &filter) const;

    /// Corrections that no file holds yet.
    [[nodiscard]] bool hasUnkeptEdits() const { return m_table->canUndo() && m_table->revision() != m_kept; }
    void markKept() { m_kept = m_table->revision(); }

    void edit(el::CellPlace place, const QString &text);
    void repair(el::CellPlace place);
    /// Every sure repair that the filter accepts, as one step.
    void repairAll(const el::ProblemFilter &filter, const QString &title);
    void undo();
    void redo();
    void setPhase(el::Phase phase);
    /// The agent says how dates are to be read whose day could be their month.
    void setDayFirst(bool dayFirst);

    /// What only reads the table, and takes its time: says what became of it.
    using Job = std::function<Result<QString>(const el::Table &, const el::ExportProgress &)>;
    /// Runs it in a thread; nothing can be edited meanwhile. `then` hears its end.
    void lend(Job job, std::function<void(const Result<QString> &)> then);
    /// Another file is on its way to its place: nothing is edited meanwhile.
    void hold();
    void letGo();
    [[nodiscard]] bool canStop() const { return m_state == State::Loading || m_isLent || m_isHeld; }

Q_SIGNALS:
    void rowsAdded();
    void progressed(int percent); ///< of the loading or of the work under way
    void loaded();
    void failed(const agrafe::Failure &failure);
    void stateChanged();
    void cellsChanged(const QList<agrafe::el::CellPlace> &places);
    /// Any cell, any problem.
    void everythingChanged();
    /// Counters are new.
    void counted();
    void repaired(qint64 cells);

private:
    void setState(State state);
    void onLoaded();
    void afterStep(const el::EditStep &step);
    /// `slice` is called until it says false.
    void work(std::function<bool()> slice, std::function<void()> then);
    void recheck();

    QString m_path;
    QString m_wantedSheet;
    QString m_matricePath;
    std::unique_ptr<el::TableLoading> m_loading;
    std::shared_ptr<el::Table> m_table;
    std::shared_ptr<const el::ReportOrigin> m_report;
    std::vector<int> m_columnOfField;
    QTimer *m_slices;
    std::function<bool()> m_slice;
    std::function<void()> m_then;
    State m_state = State::Loading;
    quint64 m_kept = 0; ///< revision of the table
    qint64 m_milliseconds = 0;
    QElapsedTimer m_since;
    bool m_isLent = false;
    bool m_isHeld = false;
    std::unique_ptr<QThread> m_lent;
    std::stop_source m_stop; ///< of what was lent
};

} // namespace agrafe::ui
