// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QIcon>
#include <QStringList>

#include <span>

class QColor;
class QPainter;
class QRect;

namespace agrafe::ui {

/// One of the signs in resources/icons ("prouve", "entreprise"…). It is drawn in the palette's text colour of
/// the moment: a change of theme needs nothing. Nothing is read before the first paint.
[[nodiscard]] QIcon icon(const QString &name);

/// The sign in one colour, at the device's resolution, centred in the rectangle.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// One of ours, by its name.
[[nodiscard]] bool isSign(const QString &name);

/// All signs that the program holds.
[[nodiscard]] QStringList iconNames();

/// A sign and the side it is shown with, in pixels at 100 %.
struct IconUse
{
    QLatin1StringView name;
    int side = 0;
};

/// Reads signs ahead of their first paint, in a moment when the program would only wait.
void warmIcons(std::span<const IconUse> uses);

} // namespace agrafe::ui
