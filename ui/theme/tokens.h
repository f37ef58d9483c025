// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QColor>

class QPalette;

namespace agrafe::ui {

enum class Mode { Light, Dark };

/// What a coloured thing means. Red (No) belongs to an explicit refusal and to a wrong field, nothing else.
enum class Tone { Ok, No, Unknown, Info, Off, Fictitious };

/// A tone's three colours: text and icon, background, edge.
struct Tint
{
    QColor ink;
    QColor fill;
    QColor edge;
};

/// Every colour of one theme. The two themes hold the same names.
struct Tokens
{
    QColor bgWindow;   ///< behind cards
    QColor bgSide;     ///< side bar, status bar
    QColor bgSurface;  ///< lists, forms, dialogs
    QColor bgSunken;   ///< table header, disabled field, gutter
    QColor bgHover;    ///< under the pointer
    QColor bgSelected; ///< selected row, tab, menu item
    QColor bgCanvas;   ///< behind a PDF page
    QColor line;       ///< separators: no meaning
    QColor lineStrong; ///< edges of controls
    QColor text;       ///< what is read
    QColor text2;      ///< sentences, secondary facts
    QColor text3;      ///< labels, headers, empty values
    QColor textOff;    ///< disabled command
    QColor primary;
    QColor primaryHover;
    QColor primaryPress;
    QColor onPrimary;
    QColor focus;    ///< ring
    QColor fillWait; ///< elapsed part of a time line
    Tint ok;
    Tint no;
    Tint unknown;
    Tint info;
    Tint off;
    Tint fictitious;

    [[nodiscard]] const Tint &tint(Tone tone) const;
};

[[nodiscard]] const Tokens &tokens(Mode mode);

/// The tokens of the theme that a palette belongs to: a widget asks with its own palette at paint time, so a
/// change of theme needs nothing from it.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
[[nodiscard]] Mode modeOf(const QPalette &palette);

/// The palette made of the tokens. Beside the usual roles: BrightText is text-2, PlaceholderText text-3,
/// Midlight bg-side, Light bg-hover, Shadow bg-canvas.
[[nodiscard]] QPalette paletteOf(Mode mode);

/// WCAG 2 contrast ratio of two opaque colours (1 to 21).
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace agrafe::ui
