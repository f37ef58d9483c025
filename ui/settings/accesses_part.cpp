// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/accesses_part.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;

namespace {

/// What every send or call would miss.
bool lacksSecret(const habilitation::HabilitationStore &store, const Habilitation &access)
{
    using habilitation::SecretKind;
    if (access.environment == habilitation::Environment::Sandbox)
        return false;
    if (access.service == habilitation::Service::El)
        return !store.hasSecret(access.id, SecretKind::Token);
    return !store.hasSecret(access.id, SecretKind::ClientSecret) ||
           !store.hasSecret(access.id, SecretKind::TechnicalPassword);
}

} // namespace

AccessesPart::AccessesPart(habilitation::HabilitationStore &store, habilitation::Service service,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_service(service)
    , m_list(new QListWidget)
    , m_edit(new QPushButton(tr("&Modifier…")))
{
    m_list->setAccessibleName(tr("Accès à %1").arg(habilitation::titleOf(service)));
    m_list->setFixedHeight(scaled(104));
    auto *add = new QPushButton(tr("&Ajouter un accès…"));
    setSign(add, u"plus"_s);
    auto *told = new QLabel(service == habilitation::Service::El
                                ? tr("L’adresse du dépôt, l’identifiant partenaire et le jeton.")
                                : tr("L’application PISTE, le compte technique et leurs secrets."));
    setTextRole(told, TextRole::Small, mutedInk);
    told->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(told);
    layout->addWidget(m_list);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &AccessesPart::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            Q_EMIT editRequested(current());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const auto chosen = m_store.byId(current());
        m_edit->setEnabled(chosen && chosen->environment != habilitation::Environment::Sandbox);
    });
    connect(&m_store, &habilitation::HabilitationStore::changed, this, &AccessesPart::refresh);
    connect(&m_store, &habilitation::HabilitationStore::secretChanged, this, &AccessesPart::refresh);
    refresh();
}

void AccessesPart::refresh()
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (const Habilitation &each : m_store.all()) {
        if (each.service != m_service)
            continue;
        const QString place = titleOf(each.environment, each.service);
        QString text = tr("%1 · %2").arg(each.name, place);
        if (lacksSecret(m_store, each))
            text = m_service == habilitation::Service::El ? tr("%1 · sans jeton").arg(text)
                                                          : tr("%1 · secret manquant").arg(text);
        auto *item = new QListWidgetItem(icon(each.isFictitious() ? u"fiole"_s : u"cle"_s), text, m_list);
        item->setData(Qt::UserRole, each.id);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("Aucun accès pour l’instant"), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_edit->setEnabled(false);
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
}

QUuid AccessesPart::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toUuid() : QUuid();
}

} // namespace agrafe::ui
