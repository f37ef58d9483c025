// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/problem_list.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace agrafe::ui {

/// How many problems each rule finds, the most frequent first. The order stays while cells are repaired one
/// by one: only the counts change.
class RulesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RuleRole = Qt::UserRole, CountRole, MostRole, FilteredRole };

    using QAbstractListModel::QAbstractListModel;

    /// Orders anew: the file is being read, or all was judged again.
    void setCounts(const el::ProblemList &problems);
    void updateCounts(const el::ProblemList &problems);
    /// The rule that the grid is limited to.
    void setFiltered(const std::optional<el::Rule> &rule);
    [[nodiscard]] const std::optional<el::Rule> &filtered() const { return m_filtered; }
    [[nodiscard]] QModelIndex indexOf(el::Rule rule) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        el::Rule rule;
        qint64 count;
    };
    [[nodiscard]] qint64 most() const;

    QList<Line> m_lines;
    std::optional<el::Rule> m_filtered;
};

class RulesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Arrows choose the rule that "next problem" follows; Space limits the grid to it; Escape frees both.
class RulesView final : public QListView
{
    Q_OBJECT

public:
    explicit RulesView(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<el::Rule> currentRule() const;
    void clearRule();

Q_SIGNALS:
    void ruleChanged();
    void filterToggled(agrafe::el::Rule rule);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 80}; }
};

} // namespace agrafe::ui
