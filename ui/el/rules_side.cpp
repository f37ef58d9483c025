// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/rules_side.h"

#include "ui/el/problem_look.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/sign.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace agrafe::ui {

RulesSide::RulesSide(QWidget *parent)
    : QWidget(parent)
    , m_total(new QLabel(this))
    , m_model(new RulesModel(this))
    , m_view(new RulesView(this))
{
    setProperty("agrafeRegion", true);
    m_view->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(makeLegend());
}

QWidget *RulesSide::makeHead()
{
    auto *head = new QWidget(this);
    setTextRole(m_total, TextRole::Strong);
    auto *by = new QLabel(tr("par règle"), head);
    setTextRole(by, TextRole::Small, mutedInk);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 4, 16, 4);
    line->addWidget(m_total, 1);
    line->addWidget(by);
    head->setMinimumHeight(scaled(36));
    return head;
}

QWidget *RulesSide::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *grid = new QGridLayout(legend);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const auto severity : {el::Severity::Repairable, el::Severity::Rejected, el::Severity::Warning}) {
        const ProblemLook look = lookOf(severity);
        auto *sign = new Sign(look.sign, 16, legend);
        sign->setTone(look.tone);
        auto *word = new QLabel(look.word, legend);
        setTextRole(word, TextRole::Small, secondaryInk);
        grid->addWidget(sign, row, 0);
        grid->addWidget(word, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return legend;
}

void RulesSide::setTotal(qint64 problems)
{
    m_total->setText(problems > 1    ? tr("%1 problèmes").arg(QLocale().toString(problems))
                     : problems == 1 ? tr("1 problème")
                                     : tr("Aucun problème"));
}

void RulesSide::choose(el::Rule rule)
{
    const QSignalBlocker quiet(m_view);
    m_view->setCurrentIndex(m_model->indexOf(rule));
}

} // namespace agrafe::ui
