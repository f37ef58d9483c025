// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

/// Every deposit of this workstation, the newest first: what became of it, and what can be done about it.
class DepositsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    DepositsDialog(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    /// Reads the log again.
    void refresh();
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *actButton() const { return m_act; }
    /// Of the selected one.
    [[nodiscard]] QString detail() const;

Q_SIGNALS:
    /// Its verdict is to be shown, and waited for.
    void followRequested(const QString &flux);
    /// Its answer was lost.
    void findRequested(const agrafe::chorus::Deposit &deposit);
    void invoiceRequested(const QString &number);

private:
    void build();
    void onCurrent();
    void act();
    [[nodiscard]] const chorus::Deposit *current() const;
    [[nodiscard]] QString actText(const chorus::Deposit &deposit) const;

    ChorusServices m_services;
    chorus::Session m_session;
    QList<chorus::Deposit> m_deposits;
    QTreeWidget *m_list;
    QLabel *m_detail;
    QPushButton *m_close;
    QPushButton *m_act;
};

} // namespace agrafe::ui
