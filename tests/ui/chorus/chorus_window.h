// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/chorus_house.h"
#include "settings/settings.h"
#include "ui/chorus/panel.h"
#include "ui/main_window.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace agrafe::test {

/// What the panel of Chorus Pro needs, in a folder of its own, against the sandbox in both of its sides.
class ChorusStation
{
public:
    ChorusStation();
    ChorusStation(const ChorusStation &) = delete;
    ChorusStation &operator=(const ChorusStation &) = delete;
    /// Ends what is under way first, as the program does.
    ~ChorusStation();

    [[nodiscard]] ui::ChorusServices services();
    /// Of one side, set up whole; `client`: another application of that side.
    [[nodiscard]] habilitation::Habilitation habilitation(ui::Side side, const QString &client = {}) const;
    /// The secret that PISTE is given from now on, instead of the right one.
    void setSecret(const QByteArray &secret) { m_secret = secret; }
    /// Something goes wrong in the sandbox from now on (see FaultDesk).
    [[nodiscard]] bool plan(const QString &operation, const QString &fault, int after = 0, int times = 1,
                            int seconds = 1);
    void setPassword(const QByteArray &password) { m_password = password; }

    ChorusHouse house;
    bool open;
    QTemporaryDir folder;
    Paths paths = Paths::under(folder.path());
    settings::Settings settings;
    chorus::Desk desk;
    chorus::Downloader downloader;
    chorus::Actions actions;
    chorus::DepositLog log;
    chorus::Deposits deposits;
    chorus::References references;
    chorus::SavedSearches searches;

private:
    [[nodiscard]] chorus::Session session(const habilitation::Habilitation &habilitation);

    QNetworkAccessManager m_network;
    std::stop_source m_end;
    std::shared_ptr<int> m_running = std::make_shared<int>(0);
    QByteArray m_secret;
    QByteArray m_password;
};

/// The whole main window on the panel, with its ribbon and its status bar.
[[nodiscard]] std::unique_ptr<ui::MainWindow> chorusWindow(ChorusStation &station, ui::ChorusPanel *&panel,
                                                           ui::Side side = ui::Side::Production);

} // namespace agrafe::test
