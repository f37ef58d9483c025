// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/command.h"

#include <algorithm>

namespace agrafe::ui {

namespace {

QString plain(const QString &text)
{
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.isLetterOrNumber())
            letters += letter;
        else if (letter.category() != QChar::Mark_NonSpacing)
            letters += u' ';
    }
    return letters.simplified();
}

/// Digits typed with spaces find a number written without, and the other way round.
QString glued(const QString &text)
{
    QString digits = text;
    return digits.remove(u' ');
}

bool beginsWord(const QString &line, const QString &word)
{
    return line.startsWith(word) || line.contains(u' ' + word);
}

/// Lower is better; −1: not found.
int rank(const Command &command, const QString &typed)
{
    const QString title = plain(command.title);
    const QString line = plain(command.title + u' ' + command.detail + u' ' + command.keywords);
    if (title.startsWith(typed))
        return 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const auto all = [&](auto holds) { return std::ranges::all_of(words, holds); };
    if (all([&](const QString &word) { return beginsWord(title, word); }))
        return 1;
    if (all([&](const QString &word) { return beginsWord(line, word); }))
        return 2;
    if (all([&](const QString &word) { return line.contains(word); }) || glued(line).contains(glued(typed)))
        return 3;
    return -1;
}

} // namespace

QList<Command> matching(const QList<Command> &commands, const QString &typed)
{
    const QString wanted = plain(typed);
    if (wanted.isEmpty())
        return commands;
    QList<std::pair<int, const Command *>> found;
    for (const Command &command : commands) {
        if (const int place = rank(command, wanted); place >= 0)
            found.append({place, &command});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Command *>::first);
    QList<Command> best;
    for (const auto &[place, command] : std::as_const(found))
        best << *command;
    return best;
}

} // namespace agrafe::ui
