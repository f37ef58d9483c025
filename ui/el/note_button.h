// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QToolButton>

namespace agrafe::ui {

/// A sentence that has no room: its sign, which says it when asked. Hidden without a sentence.
class NoteButton final : public QToolButton
{
    Q_OBJECT

public:
    NoteButton(const QString &sign, const QString &title, QWidget *parent = nullptr);
    void setNote(const QString &text);
    [[nodiscard]] QString note() const { return m_note; }

private:
    void showNote();

    QString m_title;
    QString m_note;
};

} // namespace agrafe::ui
