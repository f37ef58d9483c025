// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/warnings.h"

#include "ui/main_window.h"

namespace agrafe::ui {

Warnings::Warnings(MainWindow &window)
    : m_window(window)
{}

void Warnings::say(Trouble trouble, const Words &words)
{
    m_lasting.insert(trouble, words);
    show();
}

void Warnings::clear(Trouble trouble)
{
    if (m_lasting.remove(trouble) > 0)
        show();
}

void Warnings::show()
{
    const Words words = m_lasting.isEmpty() ? Words() : m_lasting.first();
    m_window.setWarning(words.sentence, words.nextAction, words.link, words.second);
}

} // namespace agrafe::ui
