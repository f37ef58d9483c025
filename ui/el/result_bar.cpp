// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/result_bar.h"

#include "ui/el/problem_look.h"
#include "ui/theme/fonts.h"

#include <QPainter>

namespace agrafe::ui {

ResultBar::ResultBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResultBar::setCounts(qint64 conforming, qint64 refused)
{
    m_conforming = conforming;
    m_refused = refused;
    setAccessibleName(tr("%1 lignes conformes, %2 refusées").arg(conforming).arg(refused));
    update();
}

QSize ResultBar::sizeHint() const
{
    return {scaled(120), scaled(14)};
}

void ResultBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const QRect all = rect();
    const qint64 rows = m_conforming + m_refused;
    if (rows == 0)
        return painter.fillRect(all, t.bgSunken);
    constexpr int least = 3;
    constexpr int gap = 2;
    int refused = static_cast<int>(all.width() * m_refused / rows);
    if (m_refused > 0)
        refused = std::max(refused, least);
    if (m_conforming > 0)
        refused = std::min(refused, all.width() - least - gap);
    const int split = all.width() - refused - (m_refused > 0 ? gap : 0);
    if (m_conforming > 0)
        paintBar(&painter, {0, 0, split, all.height()}, BarFill::Plain, t.ok.ink);
    if (m_refused > 0)
        paintBar(&painter, {all.width() - refused, 0, refused, all.height()}, BarFill::Stripes, t.no.ink);
}

} // namespace agrafe::ui
