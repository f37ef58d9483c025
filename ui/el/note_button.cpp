// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/note_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QMessageBox>

namespace agrafe::ui {

NoteButton::NoteButton(const QString &sign, const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
{
    setIcon(ui::icon(sign));
    setButtonKind(this, ButtonKind::Outlined, true);
    hide();
    connect(this, &QToolButton::clicked, this, &NoteButton::showNote);
}

void NoteButton::setNote(const QString &text)
{
    m_note = text;
    setToolTip(text);
    setAccessibleName(m_title);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void NoteButton::showNote()
{
    auto *box = new QMessageBox(QMessageBox::Information, m_title, m_note, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace agrafe::ui
