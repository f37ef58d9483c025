// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/el/rules_list.h"

#include <QWidget>

class QLabel;

namespace agrafe::ui {

/// Beside the grid: how many problems there are, by rule, and what the signs mean.
class RulesSide final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesSide(QWidget *parent = nullptr);

    [[nodiscard]] RulesModel *model() const { return m_model; }
    [[nodiscard]] RulesView *view() const { return m_view; }
    void setTotal(qint64 problems);
    void choose(el::Rule rule);

private:
    QWidget *makeHead();
    QWidget *makeLegend();

    QLabel *m_total;
    RulesModel *m_model;
    RulesView *m_view;
};

} // namespace agrafe::ui
