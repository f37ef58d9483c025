// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace agrafe::ui {

/// One sign beside a text that says the same: not read.
class Sign final : public QWidget
{
    Q_OBJECT

public:
    /// Without a tone: the ink of secondary text; `primary`: the program's colour.
    enum class Ink { Secondary, Primary };

    Sign(const QString &name, int side, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setTone(std::optional<Tone> tone);
    void setInk(Ink ink);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_side;
    std::optional<Tone> m_tone;
    Ink m_ink = Ink::Secondary;
};

} // namespace agrafe::ui
