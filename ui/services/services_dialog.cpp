// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/services/services_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
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

class StateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const Badge badge = badgeOfState(static_cast<State>(index.data(Qt::UserRole).toInt()));
        painter->save();
        painter->setFont(textFont(TextRole::Base));
        paintBadge(painter, option.rect, badge, badge.strong, option.palette);
        painter->restore();
    }
};

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
    , m_refresh(addLeftButton(tr("Actualiser")))
{
    setSign(m_refresh, u"redemander"_s);
    connect(m_refresh, &QPushButton::clicked, this, &ServicesDialog::refreshRequested);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    setTextRole(m_summary, TextRole::Title);
    m_problem->hide();
    m_list->setAccessibleName(tr("Fournisseurs"));
    m_list->setHeaderLabels({tr("Fournisseur"), tr("État"), tr("Dernière réponse")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(1, new StateDelegate(m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(1, scaled(160));
    m_list->setColumnWidth(2, scaled(170));
    body()->addWidget(m_summary);
    body()->addWidget(m_problem);
    body()->addWidget(m_list, 1);
    resizeScaled(680, 520);
}

void ServicesDialog::showAsking()
{
    m_summary->setText(tr("Demande en cours…"));
    m_refresh->setEnabled(false);
}

void ServicesDialog::showStates(const QList<etat::ProviderState> &states, const QDateTime &at)
{
    m_refresh->setEnabled(true);
    m_problem->hide();
    m_summary->setText(tr("%1 à %2").arg(servicesSummary(states), at.toLocalTime().toString(tr("H 'h' mm"))));
    QList<etat::ProviderState> sorted = states;
    std::ranges::stable_sort(sorted,
                             [](const auto &a, const auto &b) { return isTrouble(a) > isTrouble(b); });
    m_list->clear();
    for (const etat::ProviderState &each : std::as_const(sorted)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, each.name);
        item->setText(1, badgeOfState(each.state).text);
        item->setData(1, Qt::UserRole, int(each.state));
        item->setText(2, moment(each.lastOk));
        if (each.until.isValid())
            item->setToolTip(1, tr("Jusqu’au %1").arg(moment(each.until)));
    }
}

void ServicesDialog::showFailure(const QString &sentence, const QString &nextAction)
{
    m_refresh->setEnabled(true);
    m_summary->setText(tr("État des services inconnu"));
    m_problem->say(Tone::Unknown, sentence, nextAction);
    m_problem->show();
}

} // namespace agrafe::ui
