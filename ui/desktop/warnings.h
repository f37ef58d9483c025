// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"

#include <QMap>
#include <QString>

namespace agrafe::ui {

class MainWindow;

/// What may be wrong with the whole program, the gravest first.
enum class Trouble { Journal, Access, Rights, Trace, Habilitations, Settings };

/// What stands above every page: the gravest of the troubles that last. One that is over uncovers the next.
class Warnings
{
public:
    struct Words
    {
        QString sentence;
        QString nextAction;
        QString link{};   ///< what the agent can do at once
        QString second{}; ///< another way out
    };

    explicit Warnings(MainWindow &window);
    void say(Trouble trouble, const Words &words);
    void clear(Trouble trouble);
    [[nodiscard]] bool has(Trouble trouble) const { return m_lasting.contains(trouble); }
    /// Only while there is one.
    [[nodiscard]] Trouble shown() const { return m_lasting.firstKey(); }

private:
    void show();

    MainWindow &m_window;
    QMap<Trouble, Words> m_lasting;
};

} // namespace agrafe::ui
