// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/plain_text.h"

#include <algorithm>

namespace agrafe {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

// Letters of some scripts need joiners; what turns the direction of writing only deceives here.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
           code == 0x200f || code == 0x061c;
}

} // namespace

bool holdsControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return isControl(c) || turnsDirection(c); });
}

QString withoutControls(QString text)
{
    text.removeIf(turnsDirection);
    std::ranges::replace_if(text, isControl, QChar(u' '));
    return text;
}

} // namespace agrafe
