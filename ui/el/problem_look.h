// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/rule.h"
#include "ui/theme/tokens.h"

#include <QRect>

class QPainter;

namespace agrafe::ui {

/// The signs of a problem: never the colour alone.
struct ProblemLook
{
    QString sign;
    QString word; ///< translated
    Tone tone = Tone::No;
};

[[nodiscard]] ProblemLook lookOf(el::Severity severity);

/// A piece of a bar: plain for what is right or repairs itself, vertical stripes for what E#L refuses,
/// a diagonal hatch for a warning.
enum class BarFill : quint8 { Plain, Stripes, Hatch };
[[nodiscard]] BarFill fillOf(el::Severity severity);
void paintBar(QPainter *painter, const QRect &rect, BarFill fill, const QColor &ink);

} // namespace agrafe::ui
