// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/filter_button.h"

#include "ui/el/file_work.h"
#include "ui/el/problem_look.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

FilterButton::FilterButton(QWidget *parent)
    : QToolButton(parent)
{
    setMenu(new QMenu(this));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(ui::icon(u"filtre"_s));
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    setToolTip(tr("Filtrer par gravité, par règle ou par colonne (Ctrl+Maj+F)"));
    setButtonKind(this, ButtonKind::Outlined, true);
    connect(menu(), &QMenu::aboutToShow, this, &FilterButton::fill);
    updateLook();
}

void FilterButton::setWork(const FileWork *work)
{
    m_work = work;
    m_filter = {};
    setEnabled(work);
    updateLook();
}

void FilterButton::setField(std::optional<int> field)
{
    m_field = field;
}

void FilterButton::clear()
{
    m_filter = {};
    updateLook();
}

void FilterButton::addChoice(const QString &text, const el::ProblemFilter &filter)
{
    const auto &problems = m_work->table().problems().all();
    const auto count = std::ranges::count_if(
        problems, [&filter](const el::Problem &problem) { return filter.accepts(problem); });
    QAction *action = menu()->addAction(tr("%1 (%2)").arg(text, QLocale().toString(qint64(count))));
    action->setCheckable(true);
    action->setChecked(filter == m_filter);
    action->setEnabled(count > 0 || filter == m_filter);
    connect(action, &QAction::triggered, this, [this, filter] { choose(filter); });
}

/// Each line changes one of the two and keeps the other.
void FilterButton::fill()
{
    menu()->clear();
    if (!m_work)
        return;
    el::ProblemFilter filter = m_filter;
    filter.severity.reset();
    addChoice(tr("Toutes les gravités"), filter);
    for (const auto severity : {el::Severity::Rejected, el::Severity::Repairable, el::Severity::Warning}) {
        filter.severity = severity;
        addChoice(lookOf(severity).word, filter);
    }
    menu()->addSeparator();
    addRules();
    menu()->addSeparator();
    filter = m_filter;
    filter.field.reset();
    addChoice(tr("Toutes les colonnes"), filter);
    const QList<el::Field> &fields = m_work->table().matrice().fields;
    const auto column = [&](int field) {
        filter.field = static_cast<quint16>(field);
        addChoice(tr("Colonne %1").arg(fields.at(field).name), filter);
    };
    if (m_filter.field)
        column(*m_filter.field);
    if (m_field && m_filter.field != m_field)
        column(*m_field);
    addColumns();
}

/// Those with a problem of the severity that is kept.
void FilterButton::addColumns()
{
    QMenu *columns = menu()->addMenu(tr("Par colonne"));
    const QList<el::Field> &fields = m_work->table().matrice().fields;
    std::vector<qint64> counts(static_cast<std::size_t>(fields.size()));
    el::ProblemFilter filter = m_filter;
    filter.field.reset();
    for (const el::Problem &problem : m_work->table().problems().all())
        if (problem.field < counts.size() && filter.accepts(problem))
            ++counts[problem.field];
    for (std::size_t field = 0; field < counts.size(); ++field) {
        filter.field = static_cast<quint16>(field);
        if (counts[field] == 0 && filter.field != m_filter.field)
            continue;
        QAction *action = columns->addAction(
            tr("%1 (%2)").arg(fields.at(qsizetype(field)).name, QLocale().toString(counts[field])));
        action->setCheckable(true);
        action->setChecked(filter.field == m_filter.field);
        connect(action, &QAction::triggered, this, [this, filter] { choose(filter); });
    }
    columns->setEnabled(!columns->isEmpty());
}

/// The list beside the grid, for a window that has no room for it.
void FilterButton::addRules()
{
    QMenu *rules = menu()->addMenu(tr("Par règle"));
    const QList<el::Rule> all = el::allRules();
    for (const el::Rule rule : all) {
        const qint64 count = m_work->table().problems().count(rule);
        if (count == 0 && m_rule != rule)
            continue;
        QAction *action = rules->addAction(tr("%1 (%2)").arg(el::ruleTitle(rule), QLocale().toString(count)));
        action->setCheckable(true);
        action->setChecked(m_rule == rule);
        connect(action, &QAction::triggered, this, [this, rule] { Q_EMIT ruleToggled(rule); });
    }
    rules->setEnabled(!rules->isEmpty());
}

void FilterButton::setRule(const std::optional<el::Rule> &rule)
{
    m_rule = rule;
    updateLook();
}

void FilterButton::choose(const el::ProblemFilter &filter)
{
    m_filter = filter;
    updateLook();
    Q_EMIT filterChanged();
}

void FilterButton::updateLook()
{
    QStringList kept;
    if (m_filter.severity)
        kept << lookOf(*m_filter.severity).word;
    if (m_filter.field && m_work)
        kept << m_work->table().matrice().fields.at(*m_filter.field).name;
    setText(kept.isEmpty() ? tr("Filtrer") : kept.join(u", "_s));
    if (m_rule)
        kept.prepend(el::ruleTitle(*m_rule));
    setAccessibleName(kept.isEmpty() ? tr("Filtrer") : tr("Filtre : %1").arg(kept.join(u", "_s)));
}

} // namespace agrafe::ui
