// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/rows_choice.h"

#include "ui/theme/fonts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace agrafe::ui {

RowsChoice::RowsChoice(qint64 rows, qint64 refused, QWidget *parent)
    : QWidget(parent)
{
    const QLocale locale;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    if (refused == 0) {
        auto *label =
            new QLabel(tr("Toutes les lignes (%1), aucune n’est refusée.").arg(locale.toString(rows)), this);
        setTextRole(label, TextRole::Base, secondaryInk);
        label->setWordWrap(true);
        layout->addWidget(label);
        return;
    }
    auto *all = new QRadioButton(tr("Toutes les lignes (%1)\u00a0: E#L en ignorera %2")
                                     .arg(locale.toString(rows), locale.toString(refused)),
                                 this);
    m_conforming = new QRadioButton(
        tr("Seulement les lignes conformes (%1)").arg(locale.toString(rows - refused)), this);
    m_conforming->setEnabled(rows > refused);
    all->setChecked(true);
    auto *group = new QButtonGroup(this);
    group->addButton(all);
    group->addButton(m_conforming);
    layout->addWidget(all);
    layout->addWidget(m_conforming);
    m_conforming->setFocusPolicy(
        Qt::ClickFocus); // as Qt does at the first change: Tab stops at the checked one
    connect(m_conforming, &QRadioButton::toggled, this, &RowsChoice::changed);
}

bool RowsChoice::conformingOnly() const
{
    return m_conforming && m_conforming->isChecked();
}

} // namespace agrafe::ui
