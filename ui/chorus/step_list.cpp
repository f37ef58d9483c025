// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/step_list.h"

#include "ui/chorus/step_row.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

StepList::StepList(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    auto *page = new QWidget;
    m_card = new StepCard(page);
    m_card->hide();
    page->setAccessibleName(tr("Étapes de la connexion"));
    page->setLayout(m_column);
    m_column->setContentsMargins(10, 8, 10, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept: lines that wrap anew when it comes and goes would call it and send it away for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void StepList::fit()
{
    if (widget())
        widget()->resize(viewport()->width(),
                         std::max(m_column->totalHeightForWidth(viewport()->width()), viewport()->height()));
}

void StepList::setSteps(const QList<ConnectionStep> &steps)
{
    m_steps = steps;
    while (m_lines.size() > m_steps.size())
        delete m_lines.takeLast();
    while (m_lines.size() < m_steps.size()) {
        auto *line = new StepLine;
        const qsizetype at = m_lines.size();
        connect(line, &StepLine::clicked, this, [this, at] { toggle(m_steps.at(at).id); });
        m_lines << line;
    }
    for (qsizetype at = 0; at < m_steps.size(); ++at)
        m_lines.at(at)->setStep(m_steps.at(at));
    const auto missing = std::ranges::find_if(m_steps, isMissing);
    if (m_open.isEmpty() && missing != m_steps.end())
        m_open = missing->id;
    placeCard();
}

void StepList::setOpen(const QString &step)
{
    m_open = step;
    placeCard();
}

void StepList::openStep(chorus::Step step)
{
    const auto found = std::ranges::find(m_steps, step, &ConnectionStep::step);
    if (found == m_steps.end())
        return;
    setOpen(found->id);
    revealOpen();
}

/// The card whole where it fits, its line in any case.
void StepList::revealOpen()
{
    const ConnectionStep *open = current();
    if (!open)
        return;
    m_column->activate();
    fit();
    ensureWidgetVisible(m_card, 0, 8);
    ensureWidgetVisible(m_lines.at(open - m_steps.constData()), 0, 8);
}

const ConnectionStep *StepList::current() const
{
    const auto open = std::ranges::find(m_steps, m_open, &ConnectionStep::id);
    return open == m_steps.end() ? nullptr : &*open;
}

void StepList::toggle(const QString &step)
{
    setOpen(m_open == step ? u"-"_s : step);
    revealOpen();
}

/// The lines in their order, the open one's card right below it.
void StepList::placeCard()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_card->hide();
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        const bool open = m_steps.at(at).id == m_open;
        m_lines.at(at)->setOpen(open);
        m_column->addWidget(m_lines.at(at));
        if (!open)
            continue;
        m_card->setStep(m_steps.at(at));
        m_column->addWidget(m_card);
        m_card->show();
    }
    m_column->addStretch();
    orderFocus();
}

void StepList::standBetween(QWidget *before, const QList<QWidget *> &after)
{
    m_before = before;
    m_after = after;
    orderFocus();
}

void StepList::orderFocus()
{
    if (!m_before)
        return;
    QWidget *before = m_before;
    const auto then = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        then(m_lines.at(at));
        if (m_steps.at(at).id != m_open)
            continue;
        then(m_card->linkButton());
        then(m_card->doneButton());
        then(m_card->configureButton());
    }
    for (QWidget *after : std::as_const(m_after))
        then(after);
}

} // namespace agrafe::ui
