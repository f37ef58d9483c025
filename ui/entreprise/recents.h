// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "settings/settings.h"

#include <QList>
#include <QString>

namespace agrafe::ui {

/// A company asked for lately: what is typed again, and its name when it may be kept.
struct Recent
{
    QString key;  ///< digits or RNA number
    QString name; ///< empty: not known, or protected
    bool operator==(const Recent &) const = default;
};

/// The last companies asked for, newest first, in the state of the window; each habilitation (by its key) has
/// its own. Names of natural persons and of partial diffusion are not given to it.
class Recents
{
public:
    explicit Recents(settings::Settings &settings);
    [[nodiscard]] QList<Recent> all(const QString &habilitation) const;
    /// Comes first; an empty name keeps the one already known.
    void add(const QString &habilitation, const Recent &recent);
    /// Forgets those of all other habilitations.
    void keepOnly(const QStringList &habilitations);

private:
    settings::Settings &m_settings;
};

} // namespace agrafe::ui
