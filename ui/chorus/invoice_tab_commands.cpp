// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// What a list of invoices does beyond reading: criteria, saved searches, export, downloads.
#include "base/atomic_file.h"
#include "chorus/invoice_export.h"
#include "ui/chorus/criteria_dialog.h"
#include "ui/chorus/download_dialog.h"
#include "ui/chorus/invoice_acts.h"
#include "ui/chorus/invoice_list.h"
#include "ui/chorus/invoice_tab.h"
#include "ui/chorus/solicitation_dialog.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::SavedSearch;

void InvoiceTab::fillMenu()
{
    auto *menu = m_bar->moreButton()->menu();
    if (!menu) {
        menu = new QMenu(m_bar->moreButton());
        m_bar->moreButton()->setMenu(menu);
    }
    menu->clear();
    menu->addAction(tr("Relever à nouveau") + u"\tF5"_s, this, &InvoiceTab::reload);
    menu->addAction(tr("Exporter la liste…"), this, &InvoiceTab::exportList);
    if (m_kind == InvoiceKind::Issued)
        addDepositActions(menu);
    menu->addAction(tr("Préparer une demande au support…"), this, &InvoiceTab::askSupport);
    if (m_kind == InvoiceKind::ToTreat)
        return;
    menu->addSeparator();
    menu->addAction(tr("Enregistrer cette recherche…"), this, &InvoiceTab::saveSearch);
    addSearches(menu);
}

/// Those of this list and of this side of Chorus Pro.
void InvoiceTab::addSearches(QMenu *menu)
{
    const auto saved = m_services.searches.all();
    if (!saved || !m_session)
        return;
    auto *removal = new QMenu(tr("Oublier une recherche"), menu);
    const QString environment = habilitation::toString(m_session->habilitation.environment);
    for (const SavedSearch &search : *saved) {
        if (search.environment != environment || search.criteria.view != m_bar->criteria().view)
            continue;
        menu->addAction(search.name, this, [this, search] { m_bar->setCriteria(search.criteria); });
        removal->addAction(search.name, this, [this, search] {
            const auto removed = m_services.searches.remove(search.name, search.environment);
            Q_EMIT news(removed ? tr("Recherche «\u00a0%1\u00a0» oubliée.").arg(search.name)
                                : removed.error().sentence);
            fillMenu();
        });
    }
    if (!removal->isEmpty())
        menu->addMenu(removal);
}

void InvoiceTab::saveSearch()
{
    if (!m_session)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Enregistrer cette recherche"));
    dialog->setLabelText(tr("Son nom dans le menu\u00a0:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const auto kept = m_services.searches.keep(
            {name.trimmed(), habilitation::toString(m_session->habilitation.environment), m_bar->criteria()});
        Q_EMIT news(kept ? tr("Recherche «\u00a0%1\u00a0» enregistrée.").arg(name.trimmed())
                         : kept.error().sentence);
        fillMenu();
    });
    dialog->open();
}

void InvoiceTab::askCriteria()
{
    if (!m_session)
        return;
    auto *dialog = new CriteriaDialog(m_kind, m_bar->criteria(), m_services, *m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CriteriaDialog::chosen, m_bar, &InvoiceBar::setCriteria);
    dialog->open();
}

void InvoiceTab::exportList()
{
    const QList<chorus::InvoiceRow> rows = m_list->shown();
    if (rows.isEmpty())
        return Q_EMIT news(tr("Il n’y a rien à exporter."));
    auto *dialog = new QFileDialog(this, tr("Exporter la liste"), QString(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    // Invented invoices never pass for real ones, as in what is downloaded.
    const bool fictitious = m_session && m_session->habilitation.isFictitious();
    dialog->selectFile(
        (fictitious ? u"FICTIF_"_s : QString()) +
        tr("factures-%1.csv").arg(m_services.clock.now().toLocalTime().date().toString(u"yyyyMMdd"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, rows](const QString &path) {
        const auto written = writeFileAtomically(path, chorus::invoicesCsv(rows), IfExists::Replace);
        Q_EMIT news(written ? tr("Liste exportée\u00a0: %1").arg(path)
                            : written.error().sentence + u' ' + written.error().nextAction);
    });
    dialog->open();
}

void InvoiceTab::downloadSelected()
{
    const QList<chorus::InvoiceRow> rows = m_list->selected();
    if (rows.isEmpty() || !m_session)
        return Q_EMIT news(tr("Choisissez d’abord les factures à télécharger dans la liste."));
    auto *dialog = new DownloadDialog(m_services, *m_session, rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DownloadDialog::news, this, &InvoiceTab::news);
    dialog->open();
}

void InvoiceTab::askSupport()
{
    if (!m_session)
        return;
    chorus::SolicitationSubject subject;
    if (const chorus::InvoiceRow *invoice = m_list->current())
        subject.invoice = *invoice;
    subject.environment = chorus::frenchNameOf(m_session->habilitation.environment);
    auto *dialog = new SolicitationDialog(m_services, *m_session, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SolicitationDialog::news, this, &InvoiceTab::news);
    dialog->open();
}

QList<Command> InvoiceTab::commands()
{
    const QString place = tr("Chorus Pro");
    QList<Command> list{
        {u"redemander"_s, tr("Relever à nouveau les factures"), place, u"F5"_s, {}, [this] { reload(); }}};
    if (m_list->current()) {
        list << Command{u"document"_s,
                        tr("Ouvrir la facture %1").arg(m_list->current()->number),
                        place,
                        {},
                        tr("document lignes"),
                        [this] { openCurrent(); }};
        if (const QString act = actText(*m_list->current()); !act.isEmpty())
            list << Command{u"fleche"_s,
                            tr("Facture %1\u00a0: %2").arg(m_list->current()->number, act),
                            place,
                            {},
                            tr("statut action"),
                            [this] { actOnCurrent(); }};
        list << Command{
            u"enregistrer"_s, tr("Télécharger les factures choisies…"), place, {}, u"PDF"_s, [this] {
                downloadSelected();
            }};
    }
    if (!m_list->shown().isEmpty())
        list << Command{u"envoyer"_s, tr("Exporter la liste des factures…"),
                        place,        {},
                        u"CSV"_s,     [this] { exportList(); }};
    if (m_kind == InvoiceKind::Issued && m_session) {
        list << Command{u"envoyer"_s, tr("Déposer des factures…"),     place,
                        {},           tr("flux Factur-X UBL CII PDF"), [this] { deposit({}); }};
        list << Command{u"chercher"_s,       tr("Suivre un flux…"), place, {},
                        tr("verdict dépôt"), [this] { askFlux(); }};
        list << Command{u"journal"_s, tr("Dépôts de ce poste…"), place,
                        {},           tr("historique flux"),     [this] { showDeposits(); }};
    }
    if (m_kind != InvoiceKind::ToTreat)
        list << Command{
            u"filtre"_s, tr("Autres critères de recherche…"), place, {}, {}, [this] { askCriteria(); }};
    if (m_kind != InvoiceKind::ToTreat && m_session)
        list << Command{u"enregistrer"_s,        tr("Enregistrer cette recherche…"), place, {}, {},
                        [this] { saveSearch(); }};
    return list;
}

} // namespace agrafe::ui
