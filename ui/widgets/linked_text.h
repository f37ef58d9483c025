// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QLabel>

namespace agrafe::ui {

/// Rich text with links: Tab goes straight to the first one (Shift+Tab to the last), and Enter follows it. A
/// plain QLabel takes the focus as a whole before, without a word, and Enter then goes to the dialog.
class LinkedText : public QLabel
{
    Q_OBJECT

public:
    explicit LinkedText(QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace agrafe::ui
