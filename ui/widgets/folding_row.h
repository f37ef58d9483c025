// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QBoxLayout>

#include <algorithm>

namespace agrafe::ui {

/// Fields beside each other where there is room for them, else below each other: a row that is never wider
/// than the widest of what stands in it.
class FoldingRow final : public QBoxLayout
{
public:
    explicit FoldingRow(int spacing)
        : QBoxLayout(LeftToRight)
    {
        setSpacing(spacing);
    }

    [[nodiscard]] QSize minimumSize() const override
    {
        int widest = 0;
        for (int at = 0; at < count(); ++at)
            widest = std::max(widest, itemAt(at)->isEmpty() ? 0 : itemAt(at)->minimumSize().width());
        return {widest, QBoxLayout::minimumSize().height()};
    }

    void setGeometry(const QRect &place) override
    {
        const Direction wanted = widthBeside() <= place.width() ? LeftToRight : TopToBottom;
        if (wanted != direction())
            setDirection(wanted);
        QBoxLayout::setGeometry(place);
    }

private:
    [[nodiscard]] int widthBeside() const
    {
        int wanted = -spacing();
        for (int at = 0; at < count(); ++at)
            wanted += itemAt(at)->isEmpty() ? 0 : itemAt(at)->minimumSize().width() + spacing();
        return wanted;
    }
};

} // namespace agrafe::ui
