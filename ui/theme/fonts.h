// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QFont>
#include <QPalette>

class QWidget;

namespace agrafe::ui {

/// The sizes of text, and nothing between them.
enum class TextRole {
    Entity,     ///< 21 px, name of the company
    Screen,     ///< 18 px, title of a page
    Title,      ///< 15 px, title of a pane, a dialog, a selected thing
    Base,       ///< 13 px, running text
    Medium,     ///< 13 px, first columns and buttons
    Strong,     ///< 13 px, counts, selected item
    Small,      ///< 12 px, hints, second lines
    SmallLabel, ///< 12 px medium, labels
    Figures,    ///< 13 px, figures of one width: columns of numbers
    Code        ///< 12 px, request ids, messages of other systems
};

/// Colours of labels that follow the theme by themselves.
inline constexpr QPalette::ColorRole secondaryInk = QPalette::BrightText;  ///< text-2
inline constexpr QPalette::ColorRole mutedInk = QPalette::PlaceholderText; ///< text-3

/// The font of a role at the current text size, in points.
[[nodiscard]] QFont textFont(TextRole role);

/// Gives a widget the font of a role, and again after each change of text size; with an ink for labels.
void setTextRole(QWidget *widget, TextRole role);
void setTextRole(QWidget *widget, TextRole role, QPalette::ColorRole ink);

/// A length drawn for 13-px text, at the text's current size: heights and icons grow with what they hold;
/// spacing does not.
[[nodiscard]] int scaled(int pixels);
/// How much larger than the drawing the text is now (setting and system together).
[[nodiscard]] double textScale();

/// Fonts of the whole program for a text-size setting (1.0 = 100 %), then of every widget with a role.
void applyFonts(double textSize);

} // namespace agrafe::ui
