// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QColor>
#include <QString>

namespace agrafe::report {

class PageWriter;

namespace ink {
inline constexpr QColor text(0x16, 0x16, 0x16);
inline constexpr QColor second(0x44, 0x44, 0x4D);
inline constexpr QColor label(0x5F, 0x5F, 0x69);
inline constexpr QColor hair(0xC6, 0xC6, 0xCE);
} // namespace ink

/// What every page bears: the ribbon of fictitious data above, a line of text and the page's number below.
void writeFurniture(PageWriter &out, int page, const QString &foot, bool fictitious);

/// What the document is, its title, and by whom and when it was made.
void writeHeading(PageWriter &out, const QString &kind, const QString &title, const QString &origin);

/// "Ville de Valorne (SIRET 21…)".
[[nodiscard]] QString bodyText(const QString &organisation, const QString &recipient);

/// Label and value side by side, as many lines as the value wants.
void writeFact(PageWriter &out, const QString &label, const QString &value);

/// A sentence in a box with a bar on its left.
void writeNotice(PageWriter &out, const QString &text);

} // namespace agrafe::report
