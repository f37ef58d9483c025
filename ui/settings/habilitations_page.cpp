// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/habilitations_page.h"

#include "base/day_text.h"
#include "ui/renewal/time_line.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;

namespace {

constexpr int soonDays = 30;

QDate endOf(const habilitation::Habilitation &habilitation)
{
    return habilitation.service == habilitation::Service::Chorus ? habilitation.technicalPasswordEnd()
                                                                 : habilitation.expiresOn;
}

} // namespace

QString environmentText(Environment environment, habilitation::Service service)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("agrafe::ui::Environment", "Production");
    case Environment::Staging:
        return service == habilitation::Service::Chorus
                   ? QCoreApplication::translate("agrafe::ui::Environment", "Qualification")
                   : QCoreApplication::translate("agrafe::ui::Environment", "Préproduction");
    case Environment::Relay:
        return QCoreApplication::translate("agrafe::ui::Environment", "Relais");
    case Environment::Sandbox:
        break;
    }
    return QCoreApplication::translate("agrafe::ui::Environment", "Bac à sable");
}

HabilitationsPage::HabilitationsPage(HabilitationTools tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_list(new QTreeWidget)
    , m_keychain(new Banner)
    , m_problem(new Banner)
    , m_edit(new QPushButton(tr("&Modifier…")))
    , m_renew(new QPushButton(tr("&Renouveler…")))
    , m_delete(new QPushButton(tr("&Supprimer…")))
    , m_foot(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_leak(new QAction(icon(u"alerte"_s), tr("&Jeton divulgué…"), this))
    , m_restore(new QAction(icon(u"annuler"_s), tr("Remettre l’a&ncien jeton"), this))
{
    layOut();
    connectParts();
    refresh();
    lookForLost();
}

void HabilitationsPage::layOut()
{
    m_list->setAccessibleName(tr("Habilitations de ce poste"));
    m_list->setHeaderLabels({tr("Nom"), tr("Service"), tr("Environnement"), tr("Échéance")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    // The name gives way, never a date.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keychain->hide();
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_keychain);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
}

QWidget *HabilitationsPage::makeButtons()
{
    auto *holder = new QWidget;
    // Its two parts stand under each other where there is no room beside: it never makes the page wider.
    holder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    holder->setLayout(m_foot);
    m_foot->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *add = new QPushButton(tr("&Ajouter…"));
    setSign(add, u"plus"_s);
    setButtonKind(m_delete, ButtonKind::Danger);
    connect(add, &QPushButton::clicked, this, &HabilitationsPage::addRequested);
    for (QPushButton *button : {add, m_edit, m_renew})
        row->addWidget(button);
    auto *second = new QHBoxLayout;
    second->addWidget(makeMore());
    second->addStretch();
    second->addWidget(m_delete);
    m_foot->addLayout(row);
    m_foot->addLayout(second, 1);
    return holder;
}

void HabilitationsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted =
        m_foot->itemAt(0)->sizeHint().width() + m_foot->spacing() + m_foot->itemAt(1)->sizeHint().width();
    m_foot->setDirection(width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QPushButton *HabilitationsPage::makeMore()
{
    auto *menu = new QMenu(this);
    menu->addAction(m_leak);
    menu->addAction(m_restore);
    menu->addSeparator();
    menu->addAction(icon(u"calendrier"_s), tr("Enregistrer les &rappels (.ics)…"), this,
                    &HabilitationsPage::calendarRequested);
    auto *more = new QPushButton(tr("Au&tres"));
    more->setMenu(menu);
    return more;
}

void HabilitationsPage::connectParts()
{
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_renew, &QPushButton::clicked, this, [this] { Q_EMIT renewRequested(current()); });
    connect(m_leak, &QAction::triggered, this, [this] { Q_EMIT leakRequested(current()); });
    connect(m_restore, &QAction::triggered, this, [this] { Q_EMIT restoreRequested(current()); });
    connect(m_delete, &QPushButton::clicked, this, &HabilitationsPage::askDeletion);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            Q_EMIT editRequested(current());
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HabilitationsPage::updateButtons);
    connect(m_keychain, &Banner::linkActivated, this, &HabilitationsPage::lookForLost);
    connect(m_keychain, &Banner::secondLinkActivated, this, &HabilitationsPage::useThisSessionOnly);
    connect(&m_tools.store, &habilitation::HabilitationStore::changed, this, &HabilitationsPage::refresh);
    connect(&m_tools.store, &habilitation::HabilitationStore::secretChanged, this, [this](const QUuid &id) {
        m_lost.remove(id);
        refresh();
    });
}

void HabilitationsPage::refresh()
{
    const QUuid before = current();
    m_list->clear();
    for (const habilitation::Habilitation &each : m_tools.store.all()) {
        auto *item = new QTreeWidgetItem(m_list);
        fill(item, each);
        if (each.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButtons();
}

void HabilitationsPage::fill(QTreeWidgetItem *item, const habilitation::Habilitation &habilitation)
{
    const QStringList texts{
        habilitation.organisation.isEmpty() ? habilitation.name
                                            : tr("%1 · %2").arg(habilitation.name, habilitation.organisation),
        titleOf(habilitation.service), environmentText(habilitation.environment, habilitation.service),
        endText(habilitation)};
    for (int column = 0; column < texts.size(); ++column) {
        item->setText(column, texts.at(column));
        item->setToolTip(column, texts.at(column));
    }
    item->setIcon(0, icon(habilitation.isFictitious() ? u"fiole"_s : u"cle"_s));
    const QDate end = endOf(habilitation);
    const bool soon = end.isValid() && m_tools.clock.now().toLocalTime().date().daysTo(end) <= soonDays;
    if (soon || m_lost.contains(habilitation.id))
        item->setIcon(3, icon(u"alerte"_s));
    item->setData(0, Qt::UserRole, habilitation.id);
    item->setData(0, Qt::AccessibleTextRole, texts.join(u", "_s));
}

QString HabilitationsPage::endText(const habilitation::Habilitation &habilitation) const
{
    if (m_lost.contains(habilitation.id))
        return tr("Secret perdu par le trousseau");
    const QDate end = endOf(habilitation);
    if (!end.isValid())
        return habilitation.environment == Environment::Sandbox ? tr("Sans échéance") : tr("Non connue");
    return tr("%1, %2").arg(dayText(end), untilText(m_tools.clock.now().toLocalTime().date(), end));
}

QUuid HabilitationsPage::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toUuid() : QUuid();
}

void HabilitationsPage::updateButtons()
{
    const auto chosen = m_tools.store.byId(current());
    const bool own = chosen && chosen->environment != Environment::Sandbox;
    m_edit->setEnabled(own);
    m_renew->setEnabled(chosen.has_value());
    m_leak->setEnabled(own);
    m_restore->setEnabled(chosen && m_tools.canRestore && m_tools.canRestore(chosen->id));
    m_delete->setEnabled(chosen.has_value());
}

void HabilitationsPage::lookForLost()
{
    m_keychain->hide();
    QCoro::connect(m_tools.store.lostSecrets(), this,
                   [this](const Result<QList<habilitation::LostSecret>> &lost) { showLost(lost); });
}

void HabilitationsPage::showLost(const Result<QList<habilitation::LostSecret>> &lost)
{
    m_lost.clear();
    if (m_tools.secrets.state() == SecretStore::State::SessionOnly) {
        m_keychain->say(Tone::Unknown, tr("Cette session seulement."),
                        tr("Les jetons restent en mémoire : ils seront à coller de nouveau au prochain "
                           "démarrage."));
        m_keychain->show();
    } else if (!lost) {
        m_keychain->say(Tone::Unknown, lost.error().sentence, lost.error().nextAction, tr("Réessayer"),
                        tr("Cette session seulement"));
        m_keychain->show();
    } else if (!lost->isEmpty()) {
        QStringList sentences;
        for (const habilitation::LostSecret &each : *lost) {
            m_lost.insert(each.id);
            sentences << each.sentence();
        }
        m_keychain->say(Tone::Unknown, sentences.join(u' '),
                        tr("Choisissez l’habilitation, puis « Renouveler… » pour le coller de nouveau."));
        m_keychain->show();
    }
    refresh();
}

void HabilitationsPage::useThisSessionOnly()
{
    m_tools.secrets.useSessionOnly();
    showLost({});
}

void HabilitationsPage::askDeletion()
{
    const auto chosen = m_tools.store.byId(current());
    if (!chosen)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Supprimer l’habilitation"),
                                tr("Supprimer « %1 » et son jeton de ce poste ?").arg(chosen->name),
                                QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Le journal des accès est conservé. Les secrets restent valables auprès du service."));
    QPushButton *yes = box->addButton(tr("Supprimer"), QMessageBox::DestructiveRole);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(box->addButton(tr("Annuler"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &HabilitationsPage::remove);
    box->open();
}

void HabilitationsPage::remove()
{
    m_problem->hide();
    QCoro::connect(m_tools.store.remove(current()), this, [this](const Result<void> &removed) {
        if (removed)
            return;
        m_problem->say(Tone::Unknown, removed.error().sentence, removed.error().nextAction);
        m_problem->show();
    });
}

} // namespace agrafe::ui
