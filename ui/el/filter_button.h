// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem_list.h"

#include <QToolButton>

#include <optional>

class QAction;

namespace agrafe::ui {

class FileWork;

/// Limits the grid to one severity, to the column of the current cell, or to both: a menu whose lines say how
/// many problems they keep.
class FilterButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget *parent = nullptr);

    void setWork(const FileWork *work);
    /// The column that the menu proposes.
    void setField(std::optional<int> field);
    /// Severity and field; the rule is not its own.
    [[nodiscard]] const el::ProblemFilter &filter() const { return m_filter; }
    void clear();

Q_SIGNALS:
    void filterChanged();

private:
    void fill();
    void addChoice(const QString &text, const el::ProblemFilter &filter);
    void choose(const el::ProblemFilter &filter);
    void updateLook();

    const FileWork *m_work = nullptr;
    std::optional<int> m_field;
    el::ProblemFilter m_filter;
};

} // namespace agrafe::ui
