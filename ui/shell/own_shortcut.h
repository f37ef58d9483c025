// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QShortcut>

#include <functional>

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

[[nodiscard]] QKeySequence keysOf(const settings::Settings &settings, const QString &key);
/// As keyboards name them: "Ctrl+Entrée", which Qt calls "Ctrl+Retour".
[[nodiscard]] QString nameOf(const QKeySequence &keys);
/// As the palette shows them: "Ctrl K".
[[nodiscard]] QString shownKeys(const settings::Settings &settings, const QString &key);

/// A tooltip: "Problème suivant (F8)"; the words alone without keys.
[[nodiscard]] QString withKeys(const QString &words, const QString &keys);
[[nodiscard]] QKeySequence shifted(const QKeySequence &keys);

/// One that the agent may change in the settings, there and then.
QShortcut *addOwnShortcut(settings::Settings &settings, const QString &key, QWidget *parent,
                          std::function<void()> run);
/// The same keys with Shift: the other way round.
QShortcut *addShiftedShortcut(settings::Settings &settings, const QString &key, QWidget *parent,
                              std::function<void()> run);

} // namespace agrafe::ui
