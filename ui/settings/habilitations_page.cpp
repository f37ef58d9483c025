// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/habilitations_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("agrafe::ui::Environment", "Production");
    case Environment::Staging:
        return QCoreApplication::translate("agrafe::ui::Environment", "Préproduction");
    case Environment::Relay:
        return QCoreApplication::translate("agrafe::ui::Environment", "Relais");
    case Environment::Sandbox:
        break;
    }
    return QCoreApplication::translate("agrafe::ui::Environment", "Bac à sable");
}

HabilitationsPage::HabilitationsPage(habilitation::HabilitationStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_list(new QListWidget)
    , m_problem(new Banner)
    , m_edit(new QPushButton(tr("&Modifier…")))
    , m_token(new QPushButton(tr("Remplacer le &jeton…")))
    , m_delete(new QPushButton(tr("&Supprimer…")))
{
    m_list->setAccessibleName(tr("Habilitations de ce poste"));
    m_problem->hide();
    auto *add = new QPushButton(tr("&Ajouter…"));
    setSign(add, u"plus"_s);
    setButtonKind(m_delete, ButtonKind::Danger);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_edit, m_token})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &HabilitationsPage::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_token, &QPushButton::clicked, this, [this] { Q_EMIT replaceTokenRequested(current()); });
    connect(m_delete, &QPushButton::clicked, this, &HabilitationsPage::askDeletion);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &HabilitationsPage::updateButtons);
    connect(&m_store, &habilitation::HabilitationStore::changed, this, &HabilitationsPage::refresh);
    refresh();
}

void HabilitationsPage::refresh()
{
    const QUuid before = current();
    m_list->clear();
    for (const habilitation::Habilitation &each : m_store.all()) {
        const QStringList facts{each.name, each.organisation, environmentText(each.environment)};
        QStringList shown;
        for (const QString &fact : facts)
            if (!fact.isEmpty())
                shown << fact;
        auto *item = new QListWidgetItem(icon(each.isFictitious() ? u"fiole"_s : u"cle"_s),
                                         shown.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, each.id);
        if (each.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    updateButtons();
}

QUuid HabilitationsPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void HabilitationsPage::updateButtons()
{
    const auto chosen = m_store.byId(current());
    const bool own = chosen && chosen->environment != Environment::Sandbox;
    m_edit->setEnabled(own);
    m_token->setEnabled(own);
    m_delete->setEnabled(chosen.has_value());
}

void HabilitationsPage::askDeletion()
{
    const auto chosen = m_store.byId(current());
    if (!chosen)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Supprimer l’habilitation"),
                                tr("Supprimer « %1 » et son jeton de ce poste ?").arg(chosen->name),
                                QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Le journal des accès est conservé. Le jeton reste valable dans DataPass."));
    QPushButton *yes = box->addButton(tr("Supprimer"), QMessageBox::DestructiveRole);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(box->addButton(tr("Annuler"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &HabilitationsPage::remove);
    box->open();
}

void HabilitationsPage::remove()
{
    m_problem->hide();
    QCoro::connect(m_store.remove(current()), this, [this](const Result<void> &removed) {
        if (removed)
            return;
        m_problem->say(Tone::Unknown, removed.error().sentence, removed.error().nextAction);
        m_problem->show();
    });
}

} // namespace agrafe::ui
