// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/problem_look.h"

#include <QCoreApplication>
#include <QPainter>

namespace agrafe::ui {

ProblemLook lookOf(el::Severity severity)
{
    switch (severity) {
    case el::Severity::Repairable:
        return {QStringLiteral("reparer"), QCoreApplication::translate("ElProblem", "Réparation sûre"),
                Tone::Info};
    case el::Severity::Warning:
        return {QStringLiteral("alerte"), QCoreApplication::translate("ElProblem", "Avertissement"),
                Tone::Unknown};
    case el::Severity::Rejected:
        break;
    }
    return {QStringLiteral("refus"), QCoreApplication::translate("ElProblem", "À corriger par vous"),
            Tone::No};
}

BarFill fillOf(el::Severity severity)
{
    switch (severity) {
    case el::Severity::Repairable:
        return BarFill::Plain;
    case el::Severity::Warning:
        return BarFill::Hatch;
    case el::Severity::Rejected:
        break;
    }
    return BarFill::Stripes;
}

void paintBar(QPainter *painter, const QRect &rect, BarFill fill, const QColor &ink)
{
    if (fill == BarFill::Plain)
        return painter->fillRect(rect, ink);
    constexpr int step = 5;
    constexpr int width = 3;
    if (fill == BarFill::Stripes) {
        for (int x = rect.left(); x <= rect.right(); x += step)
            painter->fillRect(QRect(x, rect.top(), width, rect.height()).intersected(rect), ink);
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 2));
    for (int x = rect.left() - rect.height(); x <= rect.right(); x += step)
        painter->drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter->restore();
}

} // namespace agrafe::ui
