// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Dialogs over a company's file: they need a file, so the sandbox answers.
#include "sandbox/sandbox.h"
#include "support/recording_gate.h"
#include "ui/entreprise/public_sheet_dialog.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/save_dialog.h"
#include "ui/scenes.h"

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a dialog asks through; it goes after the dialog.
struct Desk
{
    sandbox::Sandbox sandbox{sampleCatalogue(), quick()};
    sandbox::Addresses addresses = *sandbox.start();
    RecordingGate gate;
    SystemClock clock;
    http::RateLimiter limiter{clock};
    http::Client http{gate, limiter, clock, direct()};
    etat::Client client{sampleCatalogue(), http, clock};
    entreprise::Dossier dossier{request(), sampleCatalogue(), client, clock};

    [[nodiscard]] static sandbox::Options quick()
    {
        sandbox::Options options;
        options.latency = 1ms;
        return options;
    }

    [[nodiscard]] static http::NetworkOptions direct()
    {
        http::NetworkOptions options;
        options.proxy = http::NetworkOptions::Proxy::None;
        return options;
    }

    [[nodiscard]] entreprise::DossierRequest request() const
    {
        entreprise::DossierRequest request;
        request.subject = sampleSubject();
        request.access.habilitation = sampleHabilitation();
        request.access.habilitation.baseUrl = addresses.entreprise;
        request.access.token = Secret(addresses.fullToken);
        request.frame = {sampleHabilitation().recipient, sampleHabilitation().defaultContext(),
                         u"MP-2026-0147"_s};
        return request;
    }
};

template<typename Dialog>
std::unique_ptr<QWidget> over(const std::shared_ptr<Desk> &desk, std::unique_ptr<Dialog> dialog)
{
    QObject::connect(dialog.get(), &QObject::destroyed, dialog.get(), [desk] {});
    return dialog;
}

std::unique_ptr<QWidget> publicSheet()
{
    auto desk = std::make_shared<Desk>();
    return over(desk,
                std::make_unique<PublicSheetDialog>(desk->request(), sampleCatalogue(), desk->client,
                                                    desk->clock, entreprise::Diffusion::Total, nullptr));
}

bool hasFields(QWidget &window)
{
    return !static_cast<PublicSheetDialog &>(window).sheet().rows.isEmpty();
}

std::unique_ptr<QWidget> save()
{
    auto desk = std::make_shared<Desk>();
    return over(desk,
                std::make_unique<SaveDialog>(desk->dossier, entreprise::Saver(u"c.marchand"_s, desk->clock),
                                             u"/srv/marches"_s, nullptr));
}

const AddScene sheet({u"entreprise-fiche-publique"_s, {680, 560}, publicSheet, hasFields});
const AddScene saving({u"entreprise-tout-enregistrer"_s, {640, 480}, save, {}});

} // namespace

} // namespace agrafe::test
