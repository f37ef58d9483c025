// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Everything that E#L does, in the palette.
#include "ui/el/file_work.h"
#include "ui/el/grid_tools.h"
#include "ui/el/panel.h"
#include "ui/el/problem_pane.h"
#include "ui/el/send_bar.h"
#include "ui/el/work_page.h"
#include "ui/shell/own_shortcut.h"

#include <QLocale>
#include <QStackedWidget>

#include <ranges>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString nextKeys = u"clavier/el-suivant"_s;
const QString repairKeys = u"clavier/el-reparer"_s;
const QString csvKeys = u"clavier/el-csv"_s;
const QString sendKeys = u"clavier/el-envoyer"_s;
const QString receiptsKeys = u"clavier/el-recus"_s;

QList<Command> repairsByRule(const el::Table &table, const std::function<void(el::Rule)> &repair)
{
    QList<Command> list;
    const QList<el::Rule> rules = el::allRules();
    for (const el::Rule rule : rules)
        if (const qint64 count = table.problems().count(rule); el::isRepair(rule) && count > 0)
            list << Command{u"reparer"_s,
                            ElPanel::tr("Réparer «\u00a0%1\u00a0»").arg(el::ruleTitle(rule)),
                            QLocale().toString(count),
                            {},
                            ElPanel::tr("règle"),
                            [repair, rule] { repair(rule); }};
    return list;
}

/// Whose day could be their month.
bool hasDoubtfulDate(const el::Table &table)
{
    constexpr int looked = 2000; // the palette does not wait for a file full of other dates
    if (table.problems().count(el::Rule::DateForm) == 0)
        return false;
    const auto isOfDate = [](const el::Problem &problem) { return problem.rule == el::Rule::DateForm; };
    auto dates = table.problems().all() | std::views::filter(isOfDate) | std::views::take(looked);
    return std::ranges::any_of(dates, [&table](const el::Problem &problem) {
        const auto place = table.placeOf(&problem);
        return place && el::isDoubtfulDate(problem, table.text(*place));
    });
}

} // namespace

QList<Command> ElPanel::startCommands(const std::function<ElPanel *()> &panel,
                                      const settings::Settings &settings)
{
    const auto run = [&panel](void (ElPanel::*what)()) { return [panel, what] { (panel()->*what)(); }; };
    const QString place = u"E#L"_s;
    return {
        {u"ouvrir"_s, tr("Ouvrir un fichier…"), place, u"Ctrl O"_s,
         tr("classeur Excel CSV rapport contrôler"), run(&ElPanel::askFile)},
        {u"lire"_s,
         tr("Ouvrir le classeur d’exemple"),
         place,
         {},
         tr("fictif essayer"),
         run(&ElPanel::openSample)},
        {u"document"_s,
         tr("Enregistrer le modèle vide…"),
         place,
         {},
         tr("classeur template"),
         run(&ElPanel::saveTemplate)},
        {u"plus"_s, tr("Importer une matrice…"), place, {}, tr("champs règles"), run(&ElPanel::askMatrice)},
        {u"el"_s,
         tr("Matrices…"),
         place,
         {},
         tr("comparer différences supprimer version"),
         run(&ElPanel::showMatrices)},
        {u"plus"_s,
         tr("Prochaine sous-version d’un dossier…"),
         place,
         {},
         tr("numéro NNN version"),
         run(&ElPanel::askNumber)},
        {u"journal"_s, tr("Envois et reçus…"), place, shownKeys(settings, receiptsKeys),
         tr("historique accusé copie"), run(&ElPanel::showHistory)},
    };
}

QList<Command> ElPanel::commands()
{
    if (!m_work || !m_work->isReady() || m_pages->currentWidget() != m_page)
        return {};
    return problemCommands() + outCommands() + checkCommands();
}

QList<Command> ElPanel::problemCommands()
{
    const settings::Settings &settings = m_services.settings;
    const el::Table &table = m_work->table();
    QList<Command> list;
    if (m_work->problems() > 0)
        list << Command{u"bas"_s, tr("Problème suivant"),
                        {},       shownKeys(settings, nextKeys),
                        {},       [this] { m_page->goToProblem(false); }}
             << Command{
                    u"haut"_s, tr("Problème précédent"), {}, {}, {}, [this] { m_page->goToProblem(true); }};
    if (const auto place = m_page->currentPlace(); place && table.repairAt(*place))
        list << Command{u"reparer"_s, tr("Réparer la cellule"),           {}, shownKeys(settings, repairKeys),
                        {},           [this] { m_page->repairCurrent(); }};
    if (m_work->sureRepairs() > 0)
        list << Command{u"reparer"_s,   tr("Réparer tout ce qui est sûr…"),      {}, {},
                        tr("corriger"), [this] { confirmRepairs(std::nullopt); }};
    list += repairsByRule(table, [this](el::Rule rule) { confirmRepairs(rule); });
    if (table.canUndo())
        list << Command{u"annuler"_s, tr("Annuler «\u00a0%1\u00a0»").arg(table.undoTitle()),
                        {},           u"Ctrl Z"_s,
                        {},           [this] { m_work->undo(); }};
    if (table.canRedo())
        list << Command{u"redemander"_s,
                        tr("Rétablir «\u00a0%1\u00a0»").arg(table.redoTitle()),
                        {},
                        u"Ctrl Y"_s,
                        {},
                        [this] { m_work->redo(); }};
    list << Command{u"chercher"_s, tr("Chercher dans le fichier"), {}, u"Ctrl F"_s, {}, [this] {
                        m_page->tools()->focusSearch();
                    }};
    const bool only = m_page->tools()->problemsOnly();
    list << Command{u"filtre"_s,
                    only ? tr("Montrer toutes les lignes") : tr("Montrer les lignes à problème"),
                    {},
                    {},
                    tr("filtrer"),
                    [this, only] { m_page->limitToProblems(!only); }};
    return list;
}

QList<Command> ElPanel::outCommands()
{
    const settings::Settings &settings = m_services.settings;
    QList<Command> list{{u"enregistrer"_s,
                         tr("Exporter les problèmes (CSV)…"),
                         {},
                         {},
                         tr("liste collègue Excel"),
                         [this] { exportProblems(); }},
                        {u"document"_s,
                         tr("Enregistrer la page des problèmes (PDF)…"),
                         {},
                         {},
                         tr("collègue"),
                         [this] { savePage(); }},
                        {u"imprimer"_s, tr("Imprimer les problèmes…"), {}, {}, tr("page collègue"), [this] {
                             printProblems();
                         }}};
    if (m_sendBar->canSaveCopy())
        list << Command{u"el"_s,     tr("Enregistrer la copie corrigée du classeur…"),
                        {},          {},
                        tr("Excel"), [this] { saveCopy(); }};
    if (m_work->table().canUndo())
        list << Command{u"enregistrer"_s, tr("Exporter mes corrections (CSV)…"), {}, {},
                        tr("liste"),      [this] { exportCorrections(); }};
    if (m_work->rows() > 0)
        list << Command{u"enregistrer"_s,      tr("Écrire le CSV…"), {}, shownKeys(settings, csvKeys), {},
                        [this] { writeCsv(); }}
             << Command{u"envoyer"_s, tr("Envoyer à E#L…"), {}, shownKeys(settings, sendKeys),
                        {},           [this] { send(); }};
    return list;
}

/// By what the file is judged.
QList<Command> ElPanel::checkCommands()
{
    QList<Command> list;
    const QList<el::Phase> phases = el::allPhases();
    for (const el::Phase phase : phases)
        if (phase != m_phase)
            list << Command{u"coche"_s,  tr("Contrôler pour\u00a0: %1").arg(el::phaseTitle(phase)),
                            {},          {},
                            tr("phase"), [this, phase] { usePhase(phase); }};
    const bool dayFirst = m_work->table().options().dayFirst;
    if (dayFirst || hasDoubtfulDate(m_work->table()))
        list << Command{
            u"calendrier"_s,
            dayFirst ? tr("Ne plus lire le jour d’abord dans les dates douteuses")
                     : tr("Le jour vient d’abord dans les dates douteuses (03/04/2024\u00a0: 3 avril)"),
            {},
            {},
            tr("lire JJ/MM/AAAA mois"),
            [this, dayFirst] { m_work->setDayFirst(!dayFirst); }};
    const QStringList sheets = m_work->sheetsToChoose();
    for (const QString &sheet : sheets)
        if (!m_work->sheets().contains(sheet))
            list << Command{u"el"_s, tr("Lire la feuille «\u00a0%1\u00a0»").arg(sheet),
                            {},      {},
                            {},      [this, sheet] { chooseSheet(sheet); }};
    const QList<el::MatriceEntry> matrices = m_services.matrices.entries();
    for (const el::MatriceEntry &entry : matrices)
        if (entry.path != m_matricePath)
            list << Command{u"el"_s, tr("Contrôler avec la matrice %1").arg(entry.name()),
                            {},      {},
                            {},      [this, entry] { chooseMatrice(entry); }};
    return list;
}

/// The keys that the agent may change; the grid's own (F2, Ctrl+F, Ctrl+Z…) stay.
void ElPanel::addShortcuts()
{
    const auto atWork = [this](std::function<void()> run) {
        return [this, run = std::move(run)] {
            if (m_work && m_work->isReady() && m_pages->currentWidget() == m_page)
                run();
        };
    };
    // What is typed next is meant for the cell, wherever the keys were before.
    const auto inGrid = [this, atWork](std::function<void()> run) {
        return atWork([this, run = std::move(run)] {
            run();
            m_page->focusGrid();
        });
    };
    settings::Settings &settings = m_services.settings;
    const QList<QShortcut *> all{
        addOwnShortcut(settings, nextKeys, this, inGrid([this] { m_page->goToProblem(false); })),
        addShiftedShortcut(settings, nextKeys, this, inGrid([this] { m_page->goToProblem(true); })),
        addOwnShortcut(settings, repairKeys, this, inGrid([this] { m_page->repairCurrent(); })),
        addOwnShortcut(settings, csvKeys, this, atWork([this] { writeCsv(); })),
        addOwnShortcut(settings, sendKeys, this, atWork([this] { send(); })),
        addOwnShortcut(settings, receiptsKeys, this, [this] { showHistory(); })};
    // While the panel is shown, be the ring in the side bar: a window's shortcut.
    for (QShortcut *shortcut : all)
        shortcut->setContext(Qt::WindowShortcut);
    connect(&settings, &settings::Settings::changed, this, &ElPanel::showKeys);
}

/// Where the page tells them.
void ElPanel::showKeys()
{
    if (!m_page)
        return;
    const auto shown = [this](const QString &key) { return nameOf(keysOf(m_services.settings, key)); };
    const QString previous =
        shifted(keysOf(m_services.settings, nextKeys)).toString(QKeySequence::NativeText);
    m_page->tools()->setKeys(shown(nextKeys), previous);
    m_page->pane()->setKeys(shown(repairKeys), shown(nextKeys));
    m_sendBar->setKeys(shown(csvKeys), shown(sendKeys), shown(receiptsKeys));
}

} // namespace agrafe::ui
