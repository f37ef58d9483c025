// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace agrafe::ui {

class Segments;
class StatusLineEdit;

class FilterButton;

/// Above the grid: previous and next problem, where one stands, the search, all rows or those with a problem.
class GridTools final : public QWidget
{
    Q_OBJECT

public:
    explicit GridTools(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] FilterButton *filter() const { return m_filter; }
    /// "Problème 4 sur 23"; 0: on none of them.
    void setPosition(qint64 position, qint64 count);
    void setKeys(const QString &next, const QString &previous);
    void setProblemRows(int rows);
    void setProblemsOnly(bool only);
    [[nodiscard]] bool problemsOnly() const;
    void setSearchResult(bool found);
    void focusSearch();
    void clearSearch();
    [[nodiscard]] QString searched() const;

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void problemsOnlyChanged(bool only);
    void searchRequested(bool backwards);
    void searchLeft(); ///< with Escape: it is empty again

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterButton *m_filter;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_position;
    StatusLineEdit *m_search;
    Segments *m_rows;
};

} // namespace agrafe::ui
