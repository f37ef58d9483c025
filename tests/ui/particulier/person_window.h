// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "person_line.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "support/recording_gate.h"
#include "ui/main_window.h"
#include "ui/particulier/panel.h"

#include <QTemporaryDir>

#include <memory>

namespace agrafe::test {

/// What a Particulier panel needs, before a real sandbox; only the clock of the window is the test's.
class PersonStation
{
public:
    PersonStation();

    [[nodiscard]] ui::PersonServices services();
    /// What the token opens is asked of the sandbox; few rights for the restricted one.
    void openAccess(bool restricted = false);

    QCoro::Task<Result<particulier::Consultations>> consultations(QStringList fingerprints);

    QTemporaryDir folder;
    Paths paths = Paths::under(folder.path());
    FakeClock clock{QDateTime::currentDateTimeUtc()}; ///< the sandbox names hours of today
    settings::Settings settings;
    RecordingGate gate;
    PersonLine line{gate};
    communes::Places places;
    ui::CurrentAccess access;
};

[[nodiscard]] habilitation::Habilitation personHabilitation();

/// The identity of the cast's member with this name, and her numbers under the keys of the form.
[[nodiscard]] ui::FormContent castMember(const PersonStation &station, const QString &name);

/// The whole main window on a panel, with its ribbon and its status bar.
[[nodiscard]] std::unique_ptr<ui::MainWindow> personWindow(PersonStation &station, ui::PersonPanel *&panel);

} // namespace agrafe::test
