// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/send_history.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

/// Every file sent to E#L from this workstation, the newest first: what became of it, its receipt, its copy.
class HistoryDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit HistoryDialog(const el::SendHistory &history, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QString receipt() const;

Q_SIGNALS:
    /// The copy of a file sent: to be looked at in the grid.
    void openRequested(const QString &path);

private:
    void fill();
    void showCurrent();
    [[nodiscard]] QString currentCopy() const;
    void saveCopy();

    const el::SendHistory &m_history;
    QList<el::Sending> m_sendings;
    QTreeWidget *m_list;
    QLabel *m_receipt;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace agrafe::ui
