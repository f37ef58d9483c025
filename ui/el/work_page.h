// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/table_work.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QTimer;

namespace agrafe::ui {

class Banner;
class FileBar;
class FileWork;
class GridModel;
class GridTools;
class GridView;
class ProblemPane;
class RulesModel;
class RulesSide;
class RulesView;

/// One open file: its bar, the rules that find something, the grid, and the current cell's problem.
class WorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent = nullptr);
    ~WorkPage() override;

    void setWork(FileWork *work);
    [[nodiscard]] FileBar *fileBar() const { return m_bar; }
    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] GridModel *model() const { return m_model; }
    [[nodiscard]] RulesView *rules() const { return m_rules; }
    [[nodiscard]] ProblemPane *pane() const { return m_pane; }
    [[nodiscard]] GridTools *tools() const { return m_tools; }
    [[nodiscard]] std::optional<el::CellPlace> currentPlace() const;

    void goToProblem(bool backwards);
    void repairCurrent();
    /// Every row, or those in which something is wrong.
    void showAll(bool problemsOnly);
    void limitToProblems(bool only);
    [[nodiscard]] bool isSearching() const;
    void setFoot(QWidget *foot);
    void focusGrid();
    /// Of the tight form: a lower window scrolls.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Its words that wrap give way before the page grows.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// Every sure repair of one rule, or all of them: to be confirmed.
    void repairManyRequested(const std::optional<agrafe::el::Rule> &rule);
    void news(const QString &sentence);
    /// Rows of E#L's report that this file does not hold.
    void remarksRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCentre();
    void connectParts();
    void connectWork();
    void addShortcuts();
    void showRemarks();
    void onLoaded();
    void updateCounts(bool reorder);
    void updatePosition();
    void updatePane();
    void limitTo(el::Rule rule);
    void setFilteredRule(const std::optional<el::Rule> &rule);
    void applyFilter();
    void showProblem(const el::Problem *problem);
    void search(bool backwards);
    void searchOn();
    [[nodiscard]] el::ProblemFilter navigation() const;

    FileWork *m_work = nullptr;
    QSplitter *m_centre = nullptr;
    QWidget *m_foot = nullptr;
    FileBar *m_bar;
    Banner *m_remarks;
    RulesSide *m_side;
    RulesModel *m_rulesModel;
    RulesView *m_rules;
    GridTools *m_tools;
    GridModel *m_model;
    GridView *m_grid;
    ProblemPane *m_pane;
    QTimer *m_searching;
    std::unique_ptr<el::TableSearch> m_search;
    bool m_columnsFit = false;
    bool m_hasRemarks = false;
    bool m_isTight = false;
};

} // namespace agrafe::ui
