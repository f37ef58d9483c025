// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

/// Of a page that scrolls when the window is small: what wraps its lines asks for its least height at the
/// width there is. A plain layout would ask for the height that all parts would like, and scroll too early.
class PageLayout final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;

    [[nodiscard]] bool hasHeightForWidth() const override
    {
        return m_measures && QVBoxLayout::hasHeightForWidth();
    }

    [[nodiscard]] QSize minimumSize() const override
    {
        const QSize least = QVBoxLayout::minimumSize();
        m_measures = true;
        const int wrapped = minimumHeightForWidth(geometry().width());
        m_measures = false;
        return {least.width(), std::max(least.height(), wrapped)};
    }

private:
    mutable bool m_measures = false;
};

} // namespace agrafe::ui
