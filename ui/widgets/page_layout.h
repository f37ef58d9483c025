// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QApplication>
#include <QScrollArea>
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

/// A page that scrolls when the window is small, for the body of a dialog: filled through its layout.
[[nodiscard]] inline QVBoxLayout *addScrolledPage(QVBoxLayout *body, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *page = new QWidget(area);
    auto *layout = new PageLayout(page);
    layout->setContentsMargins(3, 3, 8, 3); // room for the focus ring
    layout->setSpacing(body->spacing());
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what it holds, however that came there
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget * /*old*/, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->addWidget(area, 1);
    return layout;
}

} // namespace agrafe::ui
