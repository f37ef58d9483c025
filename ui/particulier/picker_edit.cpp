// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/picker_edit.h"

#include "ui/fields/clear_button.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype opensAt = 2;

} // namespace

PickerEdit::PickerEdit(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
{
    addClearButton(this);
    connect(this, &QLineEdit::textEdited, this, &PickerEdit::onTyped);
}

void PickerEdit::choose(const Choice &choice)
{
    m_choice = choice;
    setText(choice.title);
    close();
    Q_EMIT choiceChanged();
}

void PickerEdit::typeIn(const QString &text)
{
    if (m_popup) { // what was looked for before goes too
        m_popup->offer({});
        m_popup->setFoot({});
    }
    const Choice meant = text.trimmed().isEmpty() ? Choice() : m_source.meant(text);
    choose(meant);
    if (meant.id.isEmpty())
        setText(text);
}

void PickerEdit::onTyped(const QString &text)
{
    m_choice = {};
    Q_EMIT choiceChanged();
    if (text.trimmed().size() >= opensAt)
        open();
    else
        close();
}

void PickerEdit::open()
{
    if (!m_popup) {
        m_popup = new ChoicePopup(this);
        connect(m_popup, &ChoicePopup::chosen, this, &PickerEdit::take);
        connect(m_popup, &ChoicePopup::currentChanged, this, &PickerEdit::sayCurrent);
    }
    m_popup->offer(m_source.find(text()));
    sayCurrent(m_popup->current());
    if (m_popup->choices().isEmpty() && m_popup->foot().isEmpty())
        return close();
    m_popup->showBy(this);
}

void PickerEdit::close()
{
    if (m_popup)
        m_popup->hide();
}

void PickerEdit::take(int row)
{
    if (!m_popup || row < 0 || row >= m_popup->choices().size())
        return;
    const Choice taken = m_popup->choices().at(row);
    choose(taken);
    setCursorPosition(int(text().size()));
}

/// What was typed and not chosen, when it can only mean one thing.
void PickerEdit::settle()
{
    if (!m_choice.id.isEmpty() || text().trimmed().isEmpty())
        return;
    if (const Choice meant = m_source.meant(text()); !meant.id.isEmpty())
        choose(meant);
    else
        Q_EMIT choiceChanged();
}

/// The list never has the focus: readers hear its current line from the field.
void PickerEdit::sayCurrent(int row)
{
    const QList<Choice> &found = m_popup->choices();
    m_popup->setFoot(m_source.foot(text(), found, row));
    QString said = row < 0 ? QString() : found.at(row).spoken();
    if (!m_popup->foot().isEmpty())
        said += (said.isEmpty() ? QString() : u". "_s) + m_popup->foot();
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PickerEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isOpen() && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
    } else if (isOpen() && enter && m_popup->current() >= 0) {
        take(m_popup->current());
    } else if (isOpen() && key == Qt::Key_Escape) {
        close();
    } else if (!isOpen() && key == Qt::Key_Down &&
               (m_source.opensEmpty || text().trimmed().size() >= opensAt)) {
        open();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool PickerEdit::event(QEvent *event)
{
    // Esc belongs to the list while it is open, not to a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void PickerEdit::focusOutEvent(QFocusEvent *event)
{
    close();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

void PickerEdit::hideEvent(QHideEvent *event)
{
    close();
    QLineEdit::hideEvent(event);
}

} // namespace agrafe::ui
