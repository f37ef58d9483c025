// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace agrafe::ui {

class Banner;
class FileWork;

/// Below the grid: what was sent today already, and the ways out: lists for a colleague, the CSV, E#L.
class SendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    /// nullptr: nothing to send.
    void setWork(FileWork *work);
    void setSendFilled(bool filled);
    void setKeys(const QString &write, const QString &send, const QString &receipts);
    [[nodiscard]] bool canSaveCopy() const { return m_copy->isEnabled(); }
    /// The same ways out, for a window without room for the bar.
    [[nodiscard]] QList<QAction *> outActions() const;
    /// Empty: nothing was sent today.
    void setWarning(const QString &strong, const QString &text = {});
    [[nodiscard]] QString warning() const;

Q_SIGNALS:
    void writeRequested();
    void sendRequested();
    void exportRequested();
    void correctionsRequested();
    void copyRequested();
    void pageRequested();
    void printRequested();
    void historyRequested();
    /// What was sent today, in words; empty: nothing.
    void warningChanged(const QString &words);

private:
    void refresh(const FileWork *work);

    QPointer<FileWork> m_work;
    Banner *m_banner;
    QToolButton *m_lists;
    QAction *m_corrections;
    QAction *m_copy;
    QAction *m_receipts;
    QPushButton *m_write;
    QPushButton *m_send;
    QAction *m_writeAction;
    QAction *m_sendAction;
};

} // namespace agrafe::ui
