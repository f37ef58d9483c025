// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace agrafe::ui {

/// The one file that a workbook or a CSV is dropped as; empty: something else.
[[nodiscard]] QString droppedWorkbook(const QMimeData *data);

/// A workbook dropped anywhere on a window, even on a field that takes text, is one file to open. What lies
/// in `except` takes its own.
class WorkbookDrop final : public QObject
{
    Q_OBJECT

public:
    explicit WorkbookDrop(QWidget *window);
    void setExcept(QWidget *except) { m_except = except; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QString &path);

private:
    QWidget *m_window;
    QWidget *m_except = nullptr;
};

} // namespace agrafe::ui
