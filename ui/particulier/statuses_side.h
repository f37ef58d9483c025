// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/particulier/statuses_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace agrafe::ui {

class FormField;
class StatusesView;

/// The statuses and the command that asks them; below the list, what the current one is about.
class StatusesSide final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusesSide(QWidget *parent = nullptr);

    [[nodiscard]] StatusesModel *model() const { return m_model; }
    [[nodiscard]] StatusesView *view() const { return m_view; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// "Interroger" becomes "Arrêter" in the same place.
    void setRunning(bool running);
    /// Why nothing can be asked now; empty: it can.
    void setObstacle(const QString &sentence);

Q_SIGNALS:
    void askRequested();
    void stopRequested();

private:
    void layOut();
    void update();
    void showCurrent(int row);

    StatusesModel *m_model;
    StatusesView *m_view;
    QLabel *m_count;
    QLabel *m_about;
    QComboBox *m_ways;
    FormField *m_waysField;
    QPushButton *m_button;
    QString m_obstacle;
    bool m_running = false;
};

} // namespace agrafe::ui
