// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

namespace agrafe::ui {

/// Rows that conform, then rows that E#L refuses, on one line. The figures stand beside it as text.
class ResultBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultBar(QWidget *parent = nullptr);
    void setCounts(qint64 conforming, qint64 refused);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_conforming = 0;
    qint64 m_refused = 0;
};

} // namespace agrafe::ui
