// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/answer_card.h"
#include "ui/particulier/answers_side.h"
#include "ui/particulier/form_side.h"
#include "ui/particulier/names_dialog.h"
#include "ui/particulier/paste_dialog.h"
#include "ui/particulier/person_form.h"
#include "ui/particulier/person_window.h"
#include "ui/particulier/picker_edit.h"
#include "ui/particulier/statuses_side.h"
#include "ui/scenes.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace agrafe::test {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<PersonStation> &heldStation()
{
    static std::unique_ptr<PersonStation> station;
    return station;
}

PersonStation &freshStation()
{
    // Its sandbox has threads and timers: they go with the application, and before another one comes.
    static const bool goes = [] {
        qAddPostRoutine([] { heldStation().reset(); });
        return true;
    }();
    Q_UNUSED(goes)
    heldStation().reset();
    heldStation() = std::make_unique<PersonStation>();
    return *heldStation();
}

const QStringList usual{u"dss/quotient_familial"_s,
                        u"dss/revenu_solidarite_active"_s,
                        u"dss/prime_activite"_s,
                        u"dss/allocation_adulte_handicape"_s,
                        u"dss/complementaire_sante_solidaire"_s,
                        u"cnous/etudiant_boursier"_s};

ui::PersonPanel &panelOf(QWidget &window)
{
    return *window.findChild<ui::PersonPanel *>();
}

std::unique_ptr<QWidget> window(const QString &who, const QStringList &statuses, bool restricted = false)
{
    PersonStation &station = freshStation();
    if (restricted)
        station.openAccess(true);
    ui::PersonPanel *panel = nullptr;
    auto window = personWindow(station, panel);
    panel->statuses()->model()->setChecked(statuses);
    if (!who.isEmpty()) {
        panel->form()->setContent(castMember(station, who));
        panel->form()->setFileNumber(u"Aide-2026-1183"_s);
    }
    return window;
}

bool answered(QWidget &window)
{
    ui::PersonPanel &panel = panelOf(window);
    if (!panel.inquiry())
        panel.ask();
    return panel.inquiry() && !panel.inquiry()->isRunning();
}

bool unfolded(QWidget &window)
{
    if (!answered(window))
        return false;
    panelOf(window).answers()->card(0)->detailsButton()->setChecked(true);
    return true;
}

bool changed(QWidget &window)
{
    if (!answered(window))
        return false;
    ui::PersonForm *form = panelOf(window).form();
    if (form->commune()->isOpen())
        return true;
    form->commune()->setFocus();
    form->commune()->clear();
    QTest::keyClicks(form->commune(), u"st denis 93"_s);
    return form->commune()->isOpen();
}

const AddScene empty({u"particulier-vide"_s, {1280, 800}, [] { return window({}, {}); }, {}});
const AddScene
    filled({u"particulier-rempli"_s, {1280, 800}, [] { return window(u"AUBERTIN"_s, usual); }, {}});
const AddScene
    asked({u"particulier-reponses"_s, {1280, 800}, [] { return window(u"AUBERTIN"_s, usual); }, unfolded});
const AddScene
    old({u"particulier-commune"_s, {1280, 800}, [] { return window(u"AUBERTIN"_s, usual); }, changed});
const AddScene nobody(
    {u"particulier-introuvable"_s, {1280, 800}, [] { return window(u"VANDEPUTTE"_s, usual); }, answered});
const AddScene
    failing({u"particulier-panne"_s, {1280, 800}, [] { return window(u"MAINTENON"_s, usual); }, answered});
const AddScene incomplete(
    {u"particulier-incomplet"_s, {1280, 800}, [] { return window(u"SANSNOM"_s, usual); }, answered});
const AddScene few({u"particulier-peu-de-droits"_s,
                    {1280, 800},
                    [] { return window(u"AUBERTIN"_s, usual, true); },
                    answered});
const AddScene loading({u"particulier-chargement"_s,
                        {1280, 800},
                        [] { return window(u"AUBERTIN"_s, usual); },
                        [](QWidget &window) {
                            panelOf(window).ask();
                            return true;
                        }});
const AddScene wrong({u"particulier-erreurs"_s,
                      {1280, 800},
                      [] {
                          auto made = window(u"AUBERTIN"_s, usual + QStringList{u"men/scolarites"_s,
                                                                                u"france_travail/statut"_s});
                          ui::FormContent content = panelOf(*made).form()->content();
                          content.identity.firstNames.clear();
                          content.identity.birth = {1988, 13, 1};
                          panelOf(*made).form()->setContent(content);
                          panelOf(*made).form()->setFileNumber(u"Aide-2026-1183"_s);
                          return made;
                      },
                      [](QWidget &window) {
                          panelOf(window).ask();
                          return true;
                      }});
const AddScene
    pasted({u"particulier-coller"_s,
            {560, 520},
            [] {
                return std::make_unique<ui::PasteDialog>(
                    freshStation().places, QDate(2026, 11, 20),
                    u"Mme Solène LEBRUN née AUBERTIN, née le 14 mai 1988 à Rennes (35), tél. 06 00"_s);
            },
            {}});
const AddScene names({u"particulier-noms"_s,
                      {760, 520},
                      [] { return std::make_unique<ui::NamesDialog>(freshStation().line.persons); },
                      {}});

} // namespace

} // namespace agrafe::test
