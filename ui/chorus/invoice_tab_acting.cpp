// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What a list of invoices changes in Chorus Pro: acts on one invoice, deposits and what became of them.
#include "chorus/words.h"
#include "ui/chorus/act_dialog.h"
#include "ui/chorus/deposit_dialog.h"
#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/deposits_dialog.h"
#include "ui/chorus/flux_view.h"
#include "ui/chorus/invoice_acts.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/submission_dialog.h"
#include "ui/widgets/banner.h"

#include <QInputDialog>
#include <QMenu>

#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

void InvoiceTab::addDepositActions(QMenu *menu)
{
    menu->addAction(tr("Dépôts de ce poste…"), this, &InvoiceTab::showDeposits);
    menu->addAction(tr("Suivre un flux…"), this, &InvoiceTab::askFlux);
}

void InvoiceTab::actOnCurrent()
{
    if (const chorus::InvoiceRow *invoice = m_list->current())
        act(*invoice);
}

void InvoiceTab::act(const chorus::InvoiceRow &invoice)
{
    ActDialog *dialog = m_session ? makeActDialog(m_services, *m_session, invoice, this) : nullptr;
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActDialog::news, this, &InvoiceTab::news);
    connect(dialog, &ActDialog::changed, this, &InvoiceTab::reload);
    dialog->open();
}

DepositDialog *InvoiceTab::makeDepositDialog()
{
    auto *dialog = new DepositDialog(m_services, *m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DepositDialog::news, this, &InvoiceTab::news);
    connect(dialog, &DepositDialog::changed, this, &InvoiceTab::reload);
    connect(dialog, &DepositDialog::pdfChosen, this, &InvoiceTab::submitPdf);
    connect(dialog, &QDialog::finished, this, &InvoiceTab::followDeposits);
    connect(dialog->flux(), &FluxView::searchRequested, this, [this, dialog](const QString &number) {
        dialog->accept();
        searchNumber(number);
    });
    connect(dialog->flux(), &FluxView::actRequested, this, [this, dialog](const chorus::InvoiceRow &invoice) {
        dialog->accept();
        act(invoice);
    });
    connect(dialog->flux(), &FluxView::depositRequested, this, [this, dialog] {
        dialog->accept();
        deposit({});
    });
    return dialog;
}

void InvoiceTab::deposit(const QString &flux)
{
    if (!m_session)
        return;
    DepositDialog *dialog = makeDepositDialog();
    if (!flux.isEmpty())
        dialog->follow(flux);
    dialog->open();
}

void InvoiceTab::submitPdf(const chorus::FluxFile &file, bool isSigned)
{
    if (!m_session)
        return;
    auto *dialog = new SubmissionDialog(m_services, *m_session, file, isSigned, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubmissionDialog::news, this, &InvoiceTab::news);
    connect(dialog, &SubmissionDialog::changed, this, &InvoiceTab::reload);
    connect(dialog, &QDialog::finished, this, &InvoiceTab::followDeposits);
    connect(dialog, &SubmissionDialog::invoiceRequested, this, [this, dialog](const QString &number) {
        dialog->accept();
        searchNumber(number);
    });
    dialog->open();
}

void InvoiceTab::showDeposits()
{
    if (!m_session)
        return;
    auto *dialog = new DepositsDialog(m_services, *m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DepositsDialog::followRequested, this, &InvoiceTab::deposit);
    connect(dialog, &DepositsDialog::invoiceRequested, this, &InvoiceTab::searchNumber);
    connect(dialog, &DepositsDialog::findRequested, this, [this](const chorus::Deposit &lost) {
        DepositDialog *finder = makeDepositDialog();
        finder->lookFor(lost);
        finder->open();
    });
    if (m_watch)
        connect(m_watch, &DepositWatch::ended, dialog, &DepositsDialog::refresh);
    followDeposits();
    dialog->open();
}

void InvoiceTab::followDeposits()
{
    if (m_kind != InvoiceKind::Issued || !m_session)
        return;
    if (!m_watch) {
        m_watch = new DepositWatch(m_services, this);
        connect(m_watch, &DepositWatch::news, this, &InvoiceTab::news);
        connect(m_watch, &DepositWatch::ended, this, &InvoiceTab::reload);
    }
    m_watch->begin(*m_session);
    tellDeposits();
}

/// Of this run or an earlier one: nothing leaves again before what was lost is looked for, and no verdict
/// goes by unread.
void InvoiceTab::tellDeposits()
{
    if (m_kind != InvoiceKind::Issued || !m_session)
        return;
    const QList<chorus::Deposit> lost = lostDeposits(m_services, *m_session);
    const QList<chorus::Deposit> untold = untoldDeposits(m_services.log, *m_session);
    if (std::exchange(m_hasUntold, !untold.isEmpty()) == untold.isEmpty())
        Q_EMIT countChanged();
    const bool told = !lost.isEmpty() || !untold.isEmpty();
    if (std::exchange(m_tellsDeposits, told) && !told)
        m_banner->hide();
    if (!told || !m_banner->isHidden())
        return;
    if (lost.isEmpty())
        m_banner->say(Tone::No,
                      tr("Dépôt «\u00a0%1\u00a0»\u00a0: %2.")
                          .arg(untold.first().fileName,
                               chorus::wordsOf(chorus::CodeList::FluxState, untold.first().stateCode)),
                      tr("Ses factures ne sont pas toutes dans Chorus Pro\u00a0: lisez le verdict."), {},
                      tr("Voir les dépôts"));
    else
        m_banner->say(Tone::Unknown,
                      tr("Le dépôt de «\u00a0%1\u00a0» est resté sans réponse.").arg(lost.first().fileName),
                      tr("Recherchez-le avant de déposer de nouveau."), {}, tr("Voir les dépôts"));
    m_banner->show();
}

void InvoiceTab::searchNumber(const QString &number)
{
    chorus::InvoiceCriteria criteria;
    criteria.view = chorus::View::Issued;
    criteria.number = number;
    m_bar->setCriteria(criteria);
}

void InvoiceTab::askFlux()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Suivre un flux"));
    dialog->setLabelText(tr("Son numéro, comme CPP0011110000000000001557\u00a0:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &number) {
        if (!number.trimmed().isEmpty())
            deposit(number.trimmed());
    });
    dialog->open();
}

} // namespace agrafe::ui
