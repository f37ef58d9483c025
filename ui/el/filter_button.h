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
    /// The rule that the grid is limited to: the page's, not its own.
    void setRule(const std::optional<el::Rule> &rule);
    /// Severity and field.
    [[nodiscard]] const el::ProblemFilter &filter() const { return m_filter; }
    void clear();

Q_SIGNALS:
    void filterChanged();
    void ruleToggled(agrafe::el::Rule rule);

private:
    void fill();
    void addRules();
    void addColumns();
    void addChoice(const QString &text, const el::ProblemFilter &filter);
    void choose(const el::ProblemFilter &filter);
    void updateLook();

    const FileWork *m_work = nullptr;
    std::optional<int> m_field;
    std::optional<el::Rule> m_rule;
    el::ProblemFilter m_filter;
};

} // namespace agrafe::ui
