// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/sandbox.h"
#include "support/recording_gate.h"
#include "ui/entreprise/panel.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/subject_bar.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace agrafe::test {

[[nodiscard]] inline http::NetworkOptions direct()
{
    http::NetworkOptions options;
    options.proxy = http::NetworkOptions::Proxy::None;
    return options;
}

[[nodiscard]] inline sandbox::Options quick()
{
    sandbox::Options options;
    options.latency = std::chrono::milliseconds(5);
    return options;
}

/// The panel over the real client and the sandbox.
struct Desk
{
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(QStringLiteral("u.conf")),
                                folder.filePath(QStringLiteral("m.conf"))};
    sandbox::Sandbox sandbox{sampleCatalogue(), quick()};
    sandbox::Addresses addresses = *sandbox.start();
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    etat::Client client{sampleCatalogue(), http, clock};
    pdf::Renderer renderer;
    ui::CurrentAccess current;
    std::unique_ptr<ui::EntreprisePanel> panel = std::make_unique<ui::EntreprisePanel>(ui::PanelServices{
        sampleCatalogue(), client, current, clock, settings, renderer, QStringLiteral("c.marchand")});

    explicit Desk(bool confirm = false)
    {
        habilitation::Habilitation habilitation = sampleHabilitation();
        habilitation.baseUrl = addresses.entreprise;
        habilitation.usagerInformed = confirm;
        use(habilitation);
        panel->resize(1096, 724);
        panel->show();
    }

    /// As the program does on quitting: the window first, its services when nothing is under way.
    ~Desk()
    {
        panel.reset();
        (void)QTest::qWaitFor([this] { return http.inFlight() == 0 && gate.isBalanced(); }, 5000);
    }

    void use(const habilitation::Habilitation &habilitation)
    {
        current.choose(habilitation);
        current.open({habilitation, Secret(addresses.fullToken)});
    }

    void start()
    {
        panel->setSubjectText(sandbox::Sandbox::cast().first().siret);
        panel->subjectBar()->setObjectText(QStringLiteral("MP-2026-0147"));
        panel->subjectBar()->start();
    }

    [[nodiscard]] bool done() const { return panel->dossier() && !panel->dossier()->isRunning(); }
};

[[nodiscard]] inline QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (auto *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace agrafe::test
