// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace agrafe::ui {

/// One line of the palette: an action, a piece of the catalogue, a recent company.
struct Command
{
    QString sign;
    QString title;
    QString detail;   ///< grey, after the title: provider, SIRET…
    QString shortcut; ///< as read: "Ctrl L"
    QString keywords; ///< found by, never shown
    std::function<void()> run;
    std::function<void(const QString &typed)> runTyped{}; ///< instead, when what was typed matters
};

/// Best first; all of them, in their order, when nothing is typed. Accents, case and order of words do not
/// count; each word must begin a word of the line, or be inside one.
[[nodiscard]] QList<Command> matching(const QList<Command> &commands, const QString &typed);

} // namespace agrafe::ui
