// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/start_page.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/entreprise/whole_window.h"
#include "ui/scenes.h"

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

bool pdfSettled(QWidget &window)
{
    const auto *pdf = window.findChild<ui::PdfView *>();
    return !pdf || !pdf->isVisible() || pdf->isSettled();
}

Scene scene(const QString &name, std::function<std::unique_ptr<QWidget>()> make)
{
    return {name, {1280, 800}, std::move(make), pdfSettled};
}

const AddScene empty(scene(u"entreprise-vide"_s, [] {
    auto *start = new ui::StartPage;
    start->setChoices(u"Demandées récemment"_s, {{u"00024511800021"_s, u"Ateliers du Val d’Orve"_s},
                                                 {u"00038277000014"_s, {}},
                                                 {u"W000000119"_s, u"Les Amis de l’Orve"_s}});
    return makeWindow([start] { return makePage(start, false, {}); });
}));
const AddScene loading(scene(u"entreprise-chargement"_s,
                             [] { return makeWindow(WholeFile{waitingFile(), {}, 7, true}); }));
const AddScene received(scene(u"entreprise-recue"_s, [] {
    return makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
}));
const AddScene data(scene(u"entreprise-donnees"_s,
                          [] { return makeWindow(WholeFile{receivedFile(), sampleIdentity(), 7, false}); }));
const AddScene people(scene(u"entreprise-tableau"_s, [] {
    return makeWindow(WholeFile{receivedFile(), sampleIdentity(), 10, false});
}));
const AddScene refusedPiece(scene(u"entreprise-refus"_s, [] {
    return makeWindow(WholeFile{receivedFile(), sampleIdentity(), 2, false});
}));
const AddScene failing(scene(u"entreprise-pannes"_s, [] {
    return makeWindow(WholeFile{failingFile(), samplePartialIdentity(), 1, true});
}));
const AddScene closedPiece(scene(u"entreprise-non-couvert"_s, [] {
    return makeWindow(WholeFile{failingFile(), samplePartialIdentity(), 5, true});
}));
const AddScene partial(scene(u"entreprise-diffusion-partielle"_s, [] {
    return makeWindow(WholeFile{failingFile(), samplePartialIdentity(), 8, true});
}));
const AddScene closedPlace(scene(u"entreprise-ferme"_s, [] {
    entreprise::Identity identity = sampleIdentity();
    identity.establishmentClosed = true;
    identity.establishmentClosedSince = {2024, 6, 30};
    return makeWindow(WholeFile{receivedFile(), identity, 7, false});
}));
const AddScene theme(scene(u"entreprise-rubrique"_s, [] {
    auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    auto *view = window->findChild<ui::PiecesView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    return window;
}));
const AddScene warned(scene(u"entreprise-avertissement"_s, [] {
    auto window = makeWindow(WholeFile{receivedFile(), sampleIdentity(), 0, false});
    window->setWarning(u"Le journal des accès ne s’écrit pas : le disque est plein."_s,
                       u"Faites de la place, puis réessayez. Sans journal, rien n’est demandé."_s,
                       u"Réessayer"_s, u"Saisir le jeton…"_s);
    return window;
}));
const AddScene catalogueScene({u"entreprise-catalogue"_s,
                               {900, 620},
                               [] {
                                   const habilitation::Rights rights{
                                       {u"unites_legales_etablissements_insee"_s, u"open_data"_s},
                                       sampleNow()};
                                   auto browser = std::make_unique<ui::CatalogueBrowser>(
                                       sampleCatalogue(), rights, sampleHabilitation(), nullptr);
                                   browser->setCanAsk(true);
                                   browser->select(u"urssaf/attestation_vigilance"_s);
                                   return browser;
                               },
                               {}});
const AddScene usager({u"entreprise-usager"_s,
                       {640, 400},
                       [] {
                           habilitation::Habilitation habilitation = sampleHabilitation();
                           habilitation.usagerInformed = habilitation.consentNeeded = true;
                           return std::make_unique<ui::UsagerDialog>(habilitation, u"000 245 118 00021"_s,
                                                                     u"MP-2026-0147"_s, nullptr);
                       },
                       {}});

} // namespace

} // namespace agrafe::test
