// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/services/services_dialog.h"

#include "etat/maintenance.h"
#include "etat/outcome.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_delegate.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using State = etat::ProviderState::State;

namespace {

Badge badgeOfState(State state)
{
    switch (state) {
    case State::Ok:
        return {u"prouve"_s, ServicesDialog::tr("Disponible"), Tone::Ok};
    case State::Down:
        return {u"alerte"_s, ServicesDialog::tr("En panne"), Tone::Unknown, true, true};
    case State::Maintenance:
        return {u"attente"_s, ServicesDialog::tr("En maintenance"), Tone::Info, false, true};
    case State::Unknown:
        break;
    }
    return {u"inconnu"_s, ServicesDialog::tr("État inconnu"), Tone::Off};
}

bool isTrouble(const etat::ProviderState &state)
{
    return state.state == State::Down || state.state == State::Maintenance;
}

QString moment(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(ServicesDialog::tr("dd/MM/yyyy, H 'h' mm")) : u"—"_s;
}

// A line that crosses the columns is said whole in each of them.
void speakAsOne(QTreeWidgetItem *item)
{
    for (int column = 1; column < item->treeWidget()->columnCount(); ++column)
        item->setData(column, Qt::AccessibleTextRole, item->text(0));
}

QTreeWidgetItem *heading(QTreeWidget *list, const QString &title)
{
    auto *item = new QTreeWidgetItem(list, {title});
    item->setFirstColumnSpanned(true);
    item->setFont(0, textFont(TextRole::Strong));
    item->setExpanded(true);
    speakAsOne(item);
    return item;
}

void addProvider(QTreeWidgetItem *parent, const etat::ProviderState &state)
{
    auto *item = new QTreeWidgetItem(parent);
    const Badge badge = badgeOfState(state.state);
    item->setText(0, state.name);
    item->setText(1, badge.text);
    item->setData(1, BadgeDelegate::badgeRole, QVariant::fromValue(badge));
    item->setText(2, moment(state.lastOk));
    item->setText(3, moment(state.until));
}

// Their names come with their list.
void addAllUnknown(QTreeWidgetItem *parent)
{
    etat::ProviderState all;
    all.name = ServicesDialog::tr("Tous les fournisseurs");
    addProvider(parent, all);
}

void addMaintenances(QTreeWidget *list, const QDateTime &now)
{
    QTreeWidgetItem *parent = heading(list, ServicesDialog::tr("Maintenances annoncées, heure de Paris"));
    for (const etat::MaintenanceWindow &window : etat::maintenanceWindows()) {
        const QDateTime end = window.endAt(now);
        const QString text =
            end.isValid() ? ServicesDialog::tr("%1, en cours").arg(window.sentence()) : window.sentence();
        auto *item = new QTreeWidgetItem(parent, {text});
        item->setFirstColumnSpanned(true);
        speakAsOne(item);
    }
}

QList<etat::ProviderState> allOf(const QList<ApiStates> &apis)
{
    QList<etat::ProviderState> all;
    for (const ApiStates &api : apis)
        all += api.states.providers;
    return all;
}

QDateTime lastAnswer(const QList<ApiStates> &apis)
{
    QDateTime last;
    for (const ApiStates &api : apis)
        last = api.states.askedAt.isValid() && (!last.isValid() || api.states.askedAt > last)
                   ? api.states.askedAt
                   : last;
    return last;
}

} // namespace

int servicesInTrouble(const QList<etat::ProviderState> &states)
{
    return int(std::ranges::count_if(states, isTrouble));
}

QString servicesSummary(const QList<etat::ProviderState> &states)
{
    const auto count = [&states](State state) {
        return std::ranges::count(states, state, &etat::ProviderState::state);
    };
    const auto down = count(State::Down);
    const auto maintenance = count(State::Maintenance);
    if (down == 1)
        return ServicesDialog::tr("1 service en panne");
    if (down > 1)
        return ServicesDialog::tr("%1 services en panne").arg(down);
    if (maintenance == 1)
        return ServicesDialog::tr("1 service en maintenance");
    if (maintenance > 1)
        return ServicesDialog::tr("%1 services en maintenance").arg(maintenance);
    const bool known =
        std::ranges::any_of(states, [](const etat::ProviderState &each) { return each.state == State::Ok; });
    return known ? ServicesDialog::tr("Services disponibles")
                 : ServicesDialog::tr("État des services inconnu");
}

ServicesDialog::ServicesDialog(QWidget *parent)
    : DialogFrame(tr("État des services"), parent)
    , m_summary(new QLabel)
    , m_problem(new Banner)
    , m_list(new QTreeWidget)
    , m_hold(new QTimer(this))
{
    setTextRole(m_summary, TextRole::Title);
    m_problem->hide();
    m_list->setAccessibleName(tr("Fournisseurs"));
    m_list->setHeaderLabels({tr("Fournisseur"), tr("État"), tr("Dernière réponse"), tr("Jusqu’à")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(scaled(16));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(1, new BadgeDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setColumnWidth(1, scaled(160));
    m_list->setColumnWidth(2, scaled(140));
    m_list->setColumnWidth(3, scaled(140));
    body()->addWidget(m_summary);
    body()->addWidget(m_problem);
    body()->addWidget(m_list, 1);
    m_refresh = addLeftButton(tr("&Actualiser"));
    setSign(m_refresh, u"redemander"_s);
    connect(m_refresh, &QPushButton::clicked, this, &ServicesDialog::refreshRequested);
    connect(addButton(tr("&Diagnostic…")), &QPushButton::clicked, this, &ServicesDialog::diagnosticRequested);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    m_hold->setSingleShot(true);
    connect(m_hold, &QTimer::timeout, m_refresh, [this] { m_refresh->setEnabled(true); });
    resizeScaled(760, 620);
}

void ServicesDialog::showStates(const QList<ApiStates> &apis, const QDateTime &now, bool asking,
                                const QDateTime &nextRound)
{
    const QDateTime last = lastAnswer(apis);
    if (asking)
        m_summary->setText(tr("Demande en cours…"));
    else if (last.isValid())
        m_summary->setText(
            tr("%1 à %2").arg(servicesSummary(allOf(apis)), last.toLocalTime().toString(tr("H 'h' mm"))));
    else
        m_summary->setText(servicesSummary({}));
    showProblem(apis);
    fill(apis, now);
    holdRefresh(now, asking, nextRound);
}

void ServicesDialog::showProblem(const QList<ApiStates> &apis)
{
    QStringList sentences;
    QStringList actions;
    for (const ApiStates &api : apis) {
        if (!api.states.failure)
            continue;
        const etat::Explanation why = etat::explain(*api.states.failure, {});
        sentences << tr("%1 : %2").arg(api.title, why.sentence);
        actions << why.nextAction;
    }
    actions.removeDuplicates();
    m_problem->say(Tone::Unknown, sentences.join(u' '), actions.join(u' '));
    m_problem->setVisible(!sentences.isEmpty());
}

void ServicesDialog::fill(const QList<ApiStates> &apis, const QDateTime &now)
{
    const int before = m_list->verticalScrollBar()->value();
    m_list->clear();
    for (const ApiStates &api : apis) {
        QList<etat::ProviderState> sorted = api.states.providers;
        std::ranges::stable_sort(sorted,
                                 [](const auto &a, const auto &b) { return isTrouble(a) > isTrouble(b); });
        QTreeWidgetItem *parent = heading(m_list, api.title);
        for (const etat::ProviderState &each : std::as_const(sorted))
            addProvider(parent, each);
        if (sorted.isEmpty())
            addAllUnknown(parent);
    }
    addMaintenances(m_list, now);
    m_list->verticalScrollBar()->setValue(before);
}

/// Asking more often than once a minute would only burden the service.
void ServicesDialog::holdRefresh(const QDateTime &now, bool asking, const QDateTime &nextRound)
{
    const bool soon = nextRound > now;
    m_refresh->setEnabled(!asking && !soon);
    m_refresh->setToolTip(tr("Au plus une demande par minute."));
    if (!asking && soon)
        m_hold->start(static_cast<int>(now.msecsTo(nextRound)));
}

} // namespace agrafe::ui
