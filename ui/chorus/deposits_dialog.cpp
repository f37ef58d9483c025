// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/deposits_dialog.h"

#include "base/day_text.h"
#include "chorus/words.h"
#include "ui/desktop/header_words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Deposit;
using chorus::FluxProgress;

namespace {

enum Column : quint8 { When, Name, Invoices, Outcome };

Badge badgeOfFlux(const Deposit &deposit)
{
    const QString words = deposit.stateCode.isEmpty()
                              ? DepositsDialog::tr("Reçu, verdict attendu")
                              : chorus::wordsOf(chorus::CodeList::FluxState, deposit.stateCode);
    switch (chorus::progressOf(deposit.stateCode)) {
    case FluxProgress::Integrated:
        return badgeOf(Mark::Proved, words);
    case FluxProgress::Rejected:
    case FluxProgress::Failed:
        return badgeOf(Mark::Refused, words);
    case FluxProgress::Waiting:
        return {u"attente"_s, words, Tone::Info};
    case FluxProgress::Blocked:
    case FluxProgress::Partial:
    case FluxProgress::Unknown:
        break;
    }
    return deposit.stateCode.isEmpty() ? Badge{u"attente"_s, words, Tone::Info}
                                       : badgeOf(Mark::Unknown, words);
}

Badge badgeOfDeposit(const Deposit &deposit)
{
    switch (deposit.outcome) {
    case SendOutcome::Received:
        return deposit.flux.isEmpty() ? badgeOf(Mark::Proved, DepositsDialog::tr("Facture déposée"))
                                      : badgeOfFlux(deposit);
    case SendOutcome::Refused:
        return badgeOf(Mark::Refused, DepositsDialog::tr("Refusé"));
    case SendOutcome::NotSent:
        return {u"arret"_s, DepositsDialog::tr("Rien n’est parti"), Tone::Off};
    case SendOutcome::Unknown:
        break;
    }
    return badgeOf(Mark::Unknown, DepositsDialog::tr("Résultat inconnu"));
}

} // namespace

DepositsDialog::DepositsDialog(const ChorusServices &services, const chorus::Session &session,
                               QWidget *parent)
    : DialogFrame(tr("Dépôts de ce poste"), parent)
    , m_services(services)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_detail(new QLabel(this))
    , m_close(addButton(tr("Fermer")))
    , m_act(addButton({}, true))
{
    build();
    setFictitious(fictitiousSource(session.habilitation));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DepositsDialog::onCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &DepositsDialog::act);
    connect(m_act, &QPushButton::clicked, this, &DepositsDialog::act);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

void DepositsDialog::build()
{
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Date"), tr("Fichier"), tr("Factures"), tr("Résultat")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Invoices, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setItemDelegateForColumn(Outcome, new BadgeDelegate(m_list));
    m_list->setAccessibleName(tr("Dépôts, le plus récent d’abord"));
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(m_detail, TextRole::Small, secondaryInk);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_detail);
    resizeScaled(700, 440);
}

void DepositsDialog::refresh()
{
    const QUuid before = current() ? current()->id : QUuid();
    const auto all = m_services.log.all();
    m_deposits = all.value_or(QList<Deposit>());
    m_list->clear();
    for (const Deposit &each : std::as_const(m_deposits)) {
        const Badge badge = badgeOfDeposit(each);
        auto *item = new QTreeWidgetItem(
            m_list, {momentText(each.at), each.fileName, each.numbers.join(u", "_s), badge.text});
        item->setToolTip(Invoices, item->text(Invoices));
        item->setData(Outcome, BadgeDelegate::badgeRole, QVariant::fromValue(badge));
    }
    const auto kept = std::ranges::find(m_deposits, before, &Deposit::id);
    const qsizetype row = kept == m_deposits.end() ? 0 : kept - m_deposits.begin();
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(row)));
    onCurrent();
    if (!all)
        m_detail->setText(all.error().sentence + u' ' + all.error().nextAction);
    else if (all->isEmpty())
        m_detail->setText(tr("Aucune facture n’a encore été déposée de ce poste."));
}

const Deposit *DepositsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_deposits.size() ? &m_deposits.at(row) : nullptr;
}

QString DepositsDialog::detail() const
{
    return m_detail->text();
}

QString DepositsDialog::actText(const Deposit &deposit) const
{
    if (deposit.address != chorus::placeOf(m_session))
        return {};
    if (deposit.outcome == SendOutcome::Unknown)
        return tr("Rechercher…");
    if (deposit.outcome != SendOutcome::Received)
        return {};
    if (deposit.flux.isEmpty())
        return tr("Voir la facture");
    return deposit.isPending() ? tr("Suivre…") : tr("Voir le verdict…");
}

void DepositsDialog::onCurrent()
{
    const Deposit *deposit = current();
    m_act->setText(deposit ? actText(*deposit) : QString());
    m_act->setVisible(!m_act->text().isEmpty());
    if (!deposit)
        return;
    QStringList parts;
    if (!deposit->flux.isEmpty())
        parts << tr("Flux %1.").arg(deposit->flux);
    if (deposit->stateAt.isValid())
        parts << tr("État relevé le %1.").arg(momentText(deposit->stateAt));
    if (deposit->outcome == SendOutcome::Unknown)
        parts << tr("Sa réponse s’est perdue\u00a0: recherchez-le avant de déposer de nouveau.");
    if (deposit->address != chorus::placeOf(m_session))
        parts << tr("Il n’a pas été fait dans l’environnement choisi\u00a0: passez-y pour le suivre.");
    m_detail->setText(parts.join(u' '));
}

void DepositsDialog::act()
{
    const Deposit *found = current();
    if (!found || actText(*found).isEmpty())
        return;
    const Deposit deposit = *found;
    accept();
    if (deposit.outcome == SendOutcome::Unknown)
        Q_EMIT findRequested(deposit);
    else if (deposit.flux.isEmpty())
        Q_EMIT invoiceRequested(deposit.numbers.value(0));
    else
        Q_EMIT followRequested(deposit.flux);
}

} // namespace agrafe::ui
