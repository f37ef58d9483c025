// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace agrafe::ui {

class StepNumber;

/// The steps of a dialog in one row: done, current, to come. Where there is no room, the current one alone
/// keeps its words; a screen reader hears "Étape 2 sur 4 : Demande".
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int step);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWhatFits();

    QStringList m_titles;
    QList<StepNumber *> m_numbers;
    QList<QLabel *> m_labels;
    int m_current = 0;
};

} // namespace agrafe::ui
