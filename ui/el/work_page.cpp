// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/work_page.h"

#include "ui/el/file_bar.h"
#include "ui/el/file_remarks.h"
#include "ui/el/file_work.h"
#include "ui/el/filter_button.h"
#include "ui/el/grid_model.h"
#include "ui/el/grid_tools.h"
#include "ui/el/grid_view.h"
#include "ui/el/problem_pane.h"
#include "ui/el/rules_side.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/rule.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QSplitter *splitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

WorkPage::WorkPage(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FileBar(this))
    , m_remarks(new Banner(this))
    , m_side(new RulesSide(this))
    , m_rulesModel(m_side->model())
    , m_rules(m_side->view())
    , m_tools(new GridTools(this))
    , m_model(new GridModel(this))
    , m_grid(new GridView(this))
    , m_pane(new ProblemPane(this))
    , m_searching(new QTimer(this))
{
    m_grid->setModel(m_model);
    m_remarks->hide();
    m_searching->setInterval(0);
    QSplitter *both = splitter(Qt::Horizontal, this);
    both->addWidget(m_side);
    both->addWidget(makeCentre());
    both->setStretchFactor(1, 1);
    both->setSizes({scaled(260), scaled(830)});
    auto *layout = column(this);
    layout->addWidget(m_bar);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_remarks);
    layout->addWidget(both, 1);
    connectParts();
    addShortcuts();
    startFocusAt(this, m_grid);
}

WorkPage::~WorkPage() = default;

QSize WorkPage::minimumSizeHint() const
{
    constexpr int tightParts = 252;
    return {scaled(480), scaled(tightParts)};
}

/// A narrow page does without the list of rules (the filter has it), a low one says the same with less room.
void WorkPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrowBelow = 700;
    constexpr int lowBelow = 430;
    m_grid->setMinimumHeight(scaled(104)); // its header and two rows, at the text's size of now
    m_side->setVisible(width() >= scaled(narrowBelow));
    const bool tight = height() < scaled(lowBelow);
    if (tight == m_isTight)
        return;
    m_isTight = tight;
    m_bar->setTight(tight);
    m_pane->setTight(tight);
    showRemarks();
    m_centre->setSizes({scaled(360), scaled(tight ? 84 : 164)});
    if (m_foot) // the menu of the bar has it all
        m_foot->setHidden(tight);
}

void WorkPage::showRemarks()
{
    m_remarks->setVisible(m_hasRemarks && !m_isTight);
    m_bar->setRemarks(m_hasRemarks && m_isTight ? m_remarks->spokenText() : QString());
}

QWidget *WorkPage::makeCentre()
{
    auto *top = new QWidget(this);
    top->setProperty("agrafeRegion", true);
    m_tools->setMinimumHeight(scaled(36));
    auto *layout = column(top);
    layout->addWidget(m_tools);
    layout->addWidget(new Rule(Qt::Horizontal, top));
    layout->addWidget(m_grid, 1);
    m_centre = splitter(Qt::Vertical, this);
    m_centre->addWidget(top);
    m_centre->addWidget(m_pane);
    m_centre->setStretchFactor(0, 1);
    m_centre->setSizes({scaled(360), scaled(164)});
    return m_centre;
}

void WorkPage::setFoot(QWidget *foot)
{
    m_foot = new QWidget(this);
    auto *box = column(m_foot);
    box->addWidget(new Rule(Qt::Horizontal, m_foot));
    box->addWidget(foot);
    layout()->addWidget(m_foot);
    m_foot->setHidden(m_isTight);
}

void WorkPage::connectParts()
{
    connect(m_grid, &GridView::currentMoved, this, [this] {
        updatePane();
        updatePosition();
    });
    connect(m_rules, &RulesView::ruleChanged, this, [this] {
        updatePosition();
        updatePane();
        if (const auto rule = m_rules->currentRule(); rule && m_work)
            showProblem(m_work->table().problems().next(0, 0, {.rule = rule, .field = {}, .severity = {}}));
    });
    connect(m_rules, &RulesView::filterToggled, this, &WorkPage::limitTo);
    connect(m_tools, &GridTools::nextRequested, this, [this] { goToProblem(false); });
    connect(m_tools, &GridTools::previousRequested, this, [this] { goToProblem(true); });
    connect(m_tools, &GridTools::problemsOnlyChanged, this, &WorkPage::showAll);
    connect(m_tools->filter(), &FilterButton::ruleToggled, this, &WorkPage::limitTo);
    connect(m_tools->filter(), &FilterButton::filterChanged, this, &WorkPage::applyFilter);
    connect(m_remarks, &Banner::linkActivated, this, &WorkPage::remarksRequested);
    connect(m_tools, &GridTools::searchRequested, this, &WorkPage::search);
    connect(m_tools, &GridTools::searchLeft, this, [this] {
        m_searching->stop();
        focusGrid();
    });
    connect(m_pane, &ProblemPane::repairRequested, this, &WorkPage::repairCurrent);
    connect(m_pane, &ProblemPane::repairAlikeRequested, this,
            [this](el::Rule rule) { Q_EMIT repairManyRequested(rule); });
    connect(m_bar, &FileBar::repairAllRequested, this, [this] { Q_EMIT repairManyRequested(std::nullopt); });
    connect(m_pane, &ProblemPane::leaveRequested, this, [this] { goToProblem(false); });
    connect(m_pane, &ProblemPane::editRequested, this, [this] {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->edit(m_grid->currentIndex());
    });
    connect(m_pane, &ProblemPane::undoRequested, this, [this] { m_work->undo(); });
    connect(m_pane, &ProblemPane::redoRequested, this, [this] { m_work->redo(); });
    connect(m_searching, &QTimer::timeout, this, &WorkPage::searchOn);
}

void WorkPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (m_work)
                run();
        });
    };
    add(QKeySequence::Find, [this] { m_tools->focusSearch(); });
    add(Qt::Key_F3, [this] { search(false); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { search(true); });
    add(QKeySequence::Undo, [this] { m_work->undo(); });
    add(Qt::CTRL | Qt::Key_Y, [this] { m_work->redo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_work->redo(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { repairCurrent(); });
}

void WorkPage::setWork(FileWork *work)
{
    m_searching->stop();
    m_search.reset();
    m_tools->clearSearch();
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_columnsFit = false;
    m_hasRemarks = false;
    showRemarks();
    m_tools->setProblemsOnly(false);
    m_tools->filter()->setWork(work);
    m_model->setFilter(std::nullopt);
    m_model->setWork(work);
    if (!work)
        return;
    m_grid->freeze(static_cast<int>(work->table().matrice().dossierNumberField()));
    m_bar->setWork(work);
    connectWork();
    updateCounts(true);
    updatePane();
    if (!work->isReady())
        return;
    m_columnsFit = true;
    m_grid->fitColumns();
    onLoaded();
}

void WorkPage::connectWork()
{
    connect(m_work, &FileWork::rowsAdded, this, [this] {
        if (!m_columnsFit && m_model->rowCount() > 0) {
            m_columnsFit = true;
            m_grid->fitColumns();
        }
    });
    connect(m_work, &FileWork::counted, this,
            [this] { updateCounts(m_work->state() == FileWork::State::Loading); });
    connect(m_work, &FileWork::loaded, this, &WorkPage::onLoaded);
    connect(m_work, &FileWork::stateChanged, this, [this] {
        m_grid->viewport()->update();
        updatePane();
    });
    connect(m_work, &FileWork::everythingChanged, this, [this] {
        updateCounts(true);
        showProblem(m_work->table().problems().next(0, 0, navigation()));
        updatePane();
    });
    connect(m_work, &FileWork::cellsChanged, this, [this](const QList<el::CellPlace> &places) {
        if (!places.isEmpty())
            m_grid->select(m_model->indexOf(places.first()));
        updatePane();
        updatePosition();
    });
}

void WorkPage::onLoaded()
{
    updateCounts(true);
    sayRemarks(*m_remarks, *m_work);
    m_hasRemarks = !m_remarks->isHidden();
    showRemarks();
    if (m_work->report()) {
        m_side->choose(el::Rule::RefusedByEl);
        limitTo(el::Rule::RefusedByEl);
    } else if (m_work->problems() > 0 && !m_grid->currentIndex().isValid()) {
        limitToProblems(true);
    }
    updatePane();
    Q_EMIT news(tr("%1 lignes, %2 problèmes")
                    .arg(QLocale().toString(m_work->rows()), QLocale().toString(m_work->problems())));
}

void WorkPage::updateCounts(bool reorder)
{
    const el::ProblemList &problems = m_work->table().problems();
    const auto rule = m_rules->currentRule();
    if (reorder) {
        m_rulesModel->setCounts(problems);
        if (rule && m_rulesModel->indexOf(*rule).isValid())
            m_side->choose(*rule);
    } else {
        m_rulesModel->updateCounts(problems);
    }
    m_side->setTotal(m_work->problems());
    m_tools->setProblemRows(static_cast<int>(m_work->problemRows()));
    updatePosition();
}

el::ProblemFilter WorkPage::navigation() const
{
    el::ProblemFilter filter = m_tools->filter()->filter();
    filter.rule = m_rules->currentRule();
    return filter;
}

std::optional<el::CellPlace> WorkPage::currentPlace() const
{
    return m_model->placeOf(m_grid->currentIndex());
}

void WorkPage::updatePosition()
{
    if (!m_work)
        return;
    const el::Table &table = m_work->table();
    const el::ProblemFilter filter = navigation();
    const bool narrow = filter.field || filter.severity;
    const auto &every = table.problems().all();
    const qint64 count =
        narrow ? std::ranges::count_if(every, [&](const el::Problem &each) { return filter.accepts(each); })
        : filter.rule ? table.problems().count(*filter.rule)
                      : m_work->problems();
    const auto place = currentPlace();
    const el::Problem *current = place ? m_work->problemAt(*place, filter) : nullptr;
    if (!current)
        return m_tools->setPosition(0, count);
    const auto &all = table.problems().all();
    const auto accepted = [&](const el::Problem &problem) { return filter.accepts(problem); };
    const auto before = std::count_if(all.data(), current, accepted);
    m_tools->setPosition(before + 1, count);
}

void WorkPage::updatePane()
{
    const auto place = currentPlace();
    m_pane->showCell(m_work, place, navigation());
    m_tools->filter()->setField(place ? std::optional(place->field) : std::nullopt);
}

void WorkPage::showAll(bool problemsOnly)
{
    const auto place = currentPlace();
    setFilteredRule(std::nullopt);
    m_tools->filter()->clear();
    m_model->setFilter(problemsOnly ? std::optional(el::ProblemFilter()) : std::nullopt);
    const QModelIndex again = place ? m_model->indexOf(*place) : QModelIndex();
    if (again.isValid())
        m_grid->select(again);
    else if (m_work && problemsOnly)
        showProblem(m_work->table().problems().next(0, 0, navigation()));
}

void WorkPage::setFilteredRule(const std::optional<el::Rule> &rule)
{
    m_rulesModel->setFiltered(rule);
    m_tools->filter()->setRule(rule);
}

void WorkPage::limitToProblems(bool only)
{
    m_tools->setProblemsOnly(only);
    showAll(only);
}

void WorkPage::limitTo(el::Rule rule)
{
    const bool on = m_model->filter() && m_model->filter()->rule == rule;
    if (on)
        return showAll(m_tools->problemsOnly());
    m_tools->setProblemsOnly(true);
    setFilteredRule(rule);
    applyFilter();
    Q_EMIT news(tr("La grille montre les lignes de la règle «\u00a0%1\u00a0».").arg(el::ruleTitle(rule)));
}

/// The rule of the side, the severity and the column of the menu, together.
void WorkPage::applyFilter()
{
    el::ProblemFilter filter = m_tools->filter()->filter();
    filter.rule = m_rulesModel->filtered();
    if (filter == el::ProblemFilter())
        return showAll(m_tools->problemsOnly());
    m_tools->setProblemsOnly(true);
    m_model->setFilter(filter);
    showProblem(m_work->table().problems().next(0, 0, filter));
}

void WorkPage::showProblem(const el::Problem *problem)
{
    const auto place = m_work->table().placeOf(problem);
    if (!place || problem->field == el::Problem::noField)
        return;
    if (!m_model->indexOf(*place).isValid())
        limitToProblems(true);
    m_grid->select(m_model->indexOf(*place));
}

void WorkPage::goToProblem(bool backwards)
{
    const el::ProblemList &problems = m_work->table().problems();
    const auto place = currentPlace();
    const quint32 row = place ? m_work->table().sourceRow(place->row) : 0;
    const auto field = place ? static_cast<quint16>(place->field) : quint16(0);
    const el::ProblemFilter filter = navigation();
    const el::Problem *found =
        backwards ? problems.previous(row, field, filter) : problems.next(row, field, filter);
    if (!found && filter.rule && !m_rulesModel->filtered()) {
        m_rules->clearRule(); // all of that rule were seen: on to those of the others
        return goToProblem(backwards);
    }
    if (!found) // around the end
        found = backwards ? problems.previous(std::numeric_limits<quint32>::max(), 0, filter)
                          : problems.next(0, 0, filter);
    if (found)
        showProblem(found);
}

void WorkPage::repairCurrent()
{
    const auto place = currentPlace();
    if (!place || !m_work->isReady() || !m_work->table().repairAt(*place))
        return;
    m_work->repair(*place);
    goToProblem(false);
}

void WorkPage::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace agrafe::ui
