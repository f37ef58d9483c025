// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"
#include "support/held_keychain.h"
#include "ui/desktop/desktop.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace agrafe::test {

/// Real services under a folder of their own, with a keychain that the test holds.
struct OwnServices
{
    QTemporaryDir folder;
    Paths paths = Paths::under(folder.path());
    std::shared_ptr<HeldKeychain::Content> keychain = std::make_shared<HeldKeychain::Content>();
    std::unique_ptr<services::Services> services =
        *services::Services::create({.paths = paths, .keychain = [this](Clock &) {
                                         return makeSecretStore(std::make_unique<HeldKeychain>(keychain));
                                     }});

    OwnServices() = default;
    OwnServices(const OwnServices &) = delete;
    OwnServices &operator=(const OwnServices &) = delete;

    /// Kept once it can be traced.
    [[nodiscard]] bool keepToken(habilitation::Habilitation habilitation, Secret token)
    {
        std::optional<Result<void>> started;
        std::optional<Result<void>> kept;
        QObject here;
        QCoro::connect(services->journal().start(), &here, [&started](const auto &done) { started = done; });
        (void)QTest::qWaitFor([&started] { return started.has_value(); });
        QCoro::connect(services->habilitations().setToken(std::move(habilitation), std::move(token)), &here,
                       [&kept](const auto &done) { kept = done; });
        (void)QTest::qWaitFor([&kept] { return kept.has_value(); });
        return kept && *kept;
    }
    /// The loop goes on for another test: nothing may be under way any more.
    void settle()
    {
        (void)QTest::qWaitFor([this] { return services->http().inFlight() == 0; });
        QObject here;
        bool written = false;
        QCoro::connect(services->journal().markInterrupted(), &here,
                       [&written](const auto & /*marked*/) { written = true; });
        (void)QTest::qWaitFor([&written] { return written; });
    }
};

/// The whole program but its main(); ends as on quitting.
struct RunningDesktop : OwnServices
{
    ui::Theme theme;
    std::unique_ptr<ui::Desktop> desktop;

    ~RunningDesktop()
    {
        keychain->release();
        stop();
        settle();
    }

    void make() { desktop = std::make_unique<ui::Desktop>(*services, theme); }
    void stop()
    {
        if (!desktop)
            return;
        QSignalSpy finished(desktop.get(), &ui::Desktop::finished);
        desktop->window()->close();
        (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); });
        desktop.reset();
    }
    [[nodiscard]] ui::MainWindow *window() const { return desktop->window(); }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return window()->template findChild<Dialog *>();
    }
};

} // namespace agrafe::test
