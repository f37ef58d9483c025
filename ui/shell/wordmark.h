// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

class QColor;
class QPainter;
class QPointF;

namespace agrafe::ui {

/// Writes the program's name, as a drawing: no font has to be loaded for one word before the first window
/// shows.
/// @param baseline where the word begins
/// @param pixels size of the text it stands for
void paintWordmark(QPainter *painter, const QPointF &baseline, double pixels, const QColor &color);

} // namespace agrafe::ui
