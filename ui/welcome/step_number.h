// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

namespace agrafe::ui {

/// A number in a circle: to come, current, done.
class StepNumber final : public QWidget
{
    Q_OBJECT

public:
    enum class State { ToCome, Current, Done };

    explicit StepNumber(int number, QWidget *parent = nullptr);
    void setState(State state);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::ToCome;
};

} // namespace agrafe::ui
