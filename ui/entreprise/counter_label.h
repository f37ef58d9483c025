// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

namespace agrafe::ui {

/// "✓ 9 prouvées": a sign, a strong number, words. Keeps its place when the number changes.
class CounterLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit CounterLabel(Mark mark, QWidget *parent = nullptr);
    void say(int number, const QString &words);
    /// Sign and number alone when room is short; the words are then the tooltip.
    void setWordless(bool wordless);
    [[nodiscard]] int fullWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int numberWidth() const;

    Mark m_mark;
    int m_number = 0;
    QString m_words;
    bool m_wordless = false;
};

} // namespace agrafe::ui
