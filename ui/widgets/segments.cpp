// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/segments.h"

#include "ui/theme/focus_ring.h"
#include "ui/widgets/spoken_role.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return u"only"_s;
    if (index == 0)
        return u"first"_s;
    return index == count - 1 ? u"last"_s : u"middle"_s;
}

} // namespace

Segments::Segments(const QString &accessibleName, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        auto *button = new QToolButton(this);
        button->setText(texts.at(index));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("agrafeSegment", placeOf(index, texts.size()));
        setSpokenRole(button, QAccessible::RadioButton);
        drawsOwnRing(button);
        m_group->addButton(button, int(index));
        layout->addWidget(button);
    }
    m_group->setExclusive(true);
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void Segments::setText(int index, const QString &text)
{
    button(index)->setText(text);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    button(index)->setChecked(true);
}

QToolButton *Segments::button(int index) const
{
    return static_cast<QToolButton *>(m_group->button(index));
}

} // namespace agrafe::ui
