// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/data_view.h"
#include "ui/entreprise/file_view.h"
#include "ui/entreprise/pdf_view.h"
#include "ui/entreprise/pieces_side.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/separator.h"
#include "ui/entreprise/start_page.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/scenes.h"
#include "ui/widgets/ribbon.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

settings::Settings &sceneSettings()
{
    static QTemporaryDir folder;
    static settings::Settings settings(folder.filePath(u"user.conf"_s), folder.filePath(u"machine.conf"_s));
    return settings;
}

pdf::Renderer &sceneRenderer()
{
    // Gone with the application, not after it.
    static pdf::Renderer *renderer = nullptr;
    if (!renderer) {
        renderer = new pdf::Renderer;
        qAddPostRoutine([] { delete std::exchange(renderer, nullptr); });
    }
    return *renderer;
}

/// The panel without its services: the bar, then what stands below it.
std::unique_ptr<QWidget> underBar(QWidget *below, bool running, const QString &subject)
{
    auto window = std::make_unique<QWidget>();
    window->setBackgroundRole(QPalette::Base);
    window->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ui::Ribbon(window.get()));
    auto *bar = new ui::SubjectBar(window.get());
    bar->setHabilitation(sampleHabilitation());
    if (!subject.isEmpty()) {
        bar->setSubjectText(subject);
        bar->setObjectText(u"MP-2026-0147"_s);
    }
    bar->setRunning(running);
    layout->addWidget(bar);
    layout->addWidget(ui::separator(window.get()));
    layout->addWidget(below, 1);
    return window;
}

ui::FileView *fileView(const QList<entreprise::Item> &items, const entreprise::Identity &identity,
                       int selected)
{
    auto *file = new ui::FileView(sampleCatalogue(), sceneRenderer(), sceneSettings(), sampleNow);
    file->setFile(sampleSubject(), items, sampleHabilitation().contact);
    file->setIdentity(identity);
    file->select(selected);
    return file;
}

bool pdfSettled(QWidget &window)
{
    const auto *pdf = window.findChild<ui::PdfView *>();
    return !pdf || !pdf->isVisible() || pdf->isSettled();
}

Scene scene(const QString &name, std::function<std::unique_ptr<QWidget>()> make)
{
    return {name, {1096, 724}, std::move(make), pdfSettled};
}

const QString number = u"00024511800021"_s;

const AddScene empty(scene(u"entreprise-vide"_s, [] {
    auto *start = new ui::StartPage;
    start->setChoices(u"Demandées récemment"_s, {{u"00024511800021"_s, u"Ateliers du Val d’Orve"_s},
                                                 {u"00038277000014"_s, {}},
                                                 {u"W000000119"_s, u"Les Amis de l’Orve"_s}});
    return underBar(start, false, {});
}));
const AddScene loading(scene(u"entreprise-chargement"_s,
                             [] { return underBar(fileView(waitingFile(), {}, 7), true, number); }));
const AddScene received(scene(u"entreprise-recue"_s, [] {
    return underBar(fileView(receivedFile(), sampleIdentity(), 0), false, number);
}));
const AddScene data(scene(u"entreprise-donnees"_s, [] {
    return underBar(fileView(receivedFile(), sampleIdentity(), 7), false, number);
}));
const AddScene people(scene(u"entreprise-tableau"_s, [] {
    return underBar(fileView(receivedFile(), sampleIdentity(), 10), false, number);
}));
const AddScene refusedPiece(scene(u"entreprise-refus"_s, [] {
    return underBar(fileView(receivedFile(), sampleIdentity(), 2), false, number);
}));
const AddScene failing(scene(u"entreprise-pannes"_s, [] {
    return underBar(fileView(failingFile(), samplePartialIdentity(), 1), true, number);
}));
const AddScene closedPiece(scene(u"entreprise-non-couvert"_s, [] {
    return underBar(fileView(failingFile(), samplePartialIdentity(), 5), true, number);
}));
const AddScene partial(scene(u"entreprise-diffusion-partielle"_s, [] {
    return underBar(fileView(failingFile(), samplePartialIdentity(), 8), true, number);
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
