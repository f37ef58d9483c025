// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/welcome/step_row.h"

#include "ui/theme/fonts.h"
#include "ui/welcome/step_number.h"
#include "ui/widgets/spoken_role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace agrafe::ui {

namespace {

constexpr int toLabel = 8;
constexpr int toNext = 20;

} // namespace

StepRow::StepRow(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
{
    setSpokenRole(this, QAccessible::StaticText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &title : titles) {
        auto *number = new StepNumber(static_cast<int>(m_numbers.size()) + 1);
        auto *label = new QLabel(title);
        m_numbers << number;
        m_labels << label;
        row->addWidget(number);
        row->addSpacing(toLabel);
        row->addWidget(label);
        row->addSpacing(toNext);
    }
    row->addStretch();
    setCurrent(0);
}

void StepRow::setCurrent(int step)
{
    m_current = step;
    for (int each = 0; each < m_numbers.size(); ++each) {
        m_numbers.at(each)->setState(each < step    ? StepNumber::State::Done
                                     : each == step ? StepNumber::State::Current
                                                    : StepNumber::State::ToCome);
        setTextRole(m_labels.at(each), each == step ? TextRole::Strong : TextRole::Base,
                    each == step ? QPalette::WindowText : secondaryInk);
    }
    setAccessibleName(tr("Étape %1 sur %2 : %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.at(step)));
    showWhatFits();
}

QSize StepRow::minimumSizeHint() const
{
    return {0, m_labels.isEmpty() ? 0 : m_labels.first()->sizeHint().height()};
}

void StepRow::showWhatFits()
{
    int wanted = 0;
    for (int each = 0; each < m_labels.size(); ++each)
        wanted +=
            m_numbers.at(each)->sizeHint().width() + toLabel + m_labels.at(each)->sizeHint().width() + toNext;
    for (int each = 0; each < m_labels.size(); ++each)
        m_labels.at(each)->setVisible(each == m_current || wanted - toNext <= width());
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void StepRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        showWhatFits();
    QWidget::changeEvent(event);
}

} // namespace agrafe::ui
