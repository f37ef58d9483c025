// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/shell/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace agrafe::ui {

class CommandModel;
class StatusLineEdit;

/// Ctrl+K: everything that can be done or reached, found by a few letters. Stands inside the window; Esc or a
/// click beside it closes it and gives the focus back.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(const QList<Command> &commands);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void run(int row);
    void close(bool giveFocusBack);
    void place();
    bool onKey(int key);

    QList<Command> m_all;
    StatusLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    CommandModel *m_model;
    QPointer<QWidget> m_before;
};

} // namespace agrafe::ui
