// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace agrafe::ui {

/// What a list shows before anything is there: sign, title, one sentence, at most one button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &sign, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// Made at the first call; to be connected by the caller.
    QPushButton *button(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

} // namespace agrafe::ui
