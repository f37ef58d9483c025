// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/whole_window.h"

#include "ui/entreprise/samples.h"
#include "ui/entreprise/separator.h"
#include "ui/entreprise/subject_bar.h"
#include "ui/settings/habilitations_page.h"
#include "ui/shell/status_strip.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUuid>
#include <QVBoxLayout>

namespace agrafe::test {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

settings::Settings &sceneSettings()
{
    static QTemporaryDir folder;
    static settings::Settings settings(folder.filePath(u"user.conf"_s), folder.filePath(u"machine.conf"_s));
    return settings;
}

ui::FileView *makeFileView(const WholeFile &file)
{
    auto *view = new ui::FileView(sampleCatalogue(), sceneRenderer(), sceneSettings(), sampleNow);
    view->setFile(sampleSubject(), file.items, sampleHabilitation().contact);
    view->setIdentity(file.identity);
    view->setChorusOffered(true);
    view->select(file.selected);
    return view;
}

QWidget *makePage(QWidget *below, bool running, const QString &subject)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new ui::SubjectBar(page);
    bar->setHabilitation(sampleHabilitation());
    if (!subject.isEmpty()) {
        bar->setSubjectText(subject);
        bar->setObjectText(u"MP-2026-0147"_s);
    }
    bar->setRunning(running);
    layout->addWidget(bar);
    layout->addWidget(ui::separator(page));
    layout->addWidget(below, 1);
    return page;
}

std::unique_ptr<ui::MainWindow> makeWindow(std::function<QWidget *()> page)
{
    auto window = std::make_unique<ui::MainWindow>(sceneSettings());
    window->addPanel({u"entreprise"_s, u"entreprise"_s,
                      QCoreApplication::translate("agrafe::ui::Desktop", "Entreprise"), std::move(page)});
    const QUuid id = QUuid::createUuid();
    window->header()->setHabilitations(
        {{id, u"Marchés publics"_s, u"Ville de Valorne · API Entreprise"_s,
          ui::environmentText(habilitation::Environment::Sandbox, habilitation::Service::Entreprise), true}},
        id);
    window->header()->setServices(
        ui::ServicesLight::Available,
        QCoreApplication::translate("agrafe::ui::ServicesDialog", "Services disponibles"));
    window->setFictitious(QCoreApplication::translate(
        "agrafe::ui::Desktop", "Bac à sable sur ce poste\u00a0: aucune administration n’est interrogée."));
    window->statusStrip()->setAgent(u"c.marchand"_s);
    window->statusStrip()->setDate(u"Vendredi 20 novembre 2026, 10 h 05"_s);
    window->statusStrip()->setNews(u"14 pièces : 12 reçues, 1 en cours, 1 non couverte"_s);
    window->statusStrip()->setQuota(u"Quota de la minute : 236 appels libres sur 250"_s);
    window->showPanel(u"entreprise"_s);
    return window;
}

std::unique_ptr<ui::MainWindow> makeWindow(const WholeFile &file)
{
    return makeWindow([file] { return makePage(makeFileView(file), file.running, u"00024511800021"_s); });
}

} // namespace agrafe::test
