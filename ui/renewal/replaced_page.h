// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace agrafe::ui {

class Banner;

/// Last step: what was done, the way back while there is one, the next reminders.
class ReplacedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacedPage(QWidget *parent = nullptr);

    /// `end`: of the new one; invalid: not known. `note`: what is particular to the service; may be empty.
    void showDone(const QString &what, const QDate &end, bool canRestore, const QString &note);
    void showRestored();

Q_SIGNALS:
    void restoreRequested();
    void calendarRequested();

private:
    Banner *m_done;
    QLabel *m_note;
    Banner *m_back;
    QPushButton *m_restore;
    QPushButton *m_calendar;
};

} // namespace agrafe::ui
