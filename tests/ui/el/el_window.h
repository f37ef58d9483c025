// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/send_history.h"
#include "settings/settings.h"
#include "support/fake_clock.h"
#include "ui/el/panel.h"
#include "ui/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace agrafe::test {

/// What an E#L panel needs, in a folder of its own; E#L answers what the test wants.
class ElStation
{
public:
    ElStation();

    [[nodiscard]] ui::ElServices services();
    /// The next send is answered so: a status, or none when the answer is lost.
    void answer(int status) { m_status = status; }
    /// A send of today that E#L may have.
    void sendBefore(const QString &fileName, const QByteArray &content = "NUM_DOSSIER\nENVO1\n");

    QTemporaryDir folder;
    Paths paths = Paths::under(folder.path());
    FakeClock clock;
    settings::Settings settings;
    el::MatriceLibrary matrices;
    el::SendHistory history;
    int sends = 0;
    QByteArray lastBody;

private:
    QCoro::Task<Result<el::SendReport>> send(el::SendAccess access, QString file, QString fileName);

    int m_status = 201;
};

[[nodiscard]] habilitation::Habilitation elHabilitation();

/// The whole main window on a page, with its ribbon and its status bar.
[[nodiscard]] std::unique_ptr<ui::MainWindow> elWindow(ElStation &station, ui::ElPanel *&panel);

} // namespace agrafe::test
