// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_tab.h"

#include "base/day_text.h"
#include "ui/chorus/deposit_watch.h"
#include "ui/chorus/invoice_dialog.h"
#include "ui/chorus/invoice_foot.h"
#include "ui/chorus/invoice_list.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/rule.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Found;
using chorus::InvoiceRow;

InvoiceTab::InvoiceTab(InvoiceKind kind, const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_services(services)
    , m_bar(new InvoiceBar(kind, services.clock.now().toLocalTime().date(), this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new InvoiceList)
    , m_empty(new EmptyState(u"chorus"_s, {}, {}))
    , m_configure(m_empty->button(tr("Configurer un accès…")))
    , m_foot(new InvoiceFoot(services, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connectParts();
    fillMenu();
    updateEmpty();
}

void InvoiceTab::build()
{
    m_banner->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_foot);
    // From the selected invoice to what can be done with it.
    setTabOrder(m_list, m_foot->openButton());
    setTabOrder(m_foot->openButton(), m_foot->actButton());
}

void InvoiceTab::connectParts()
{
    connect(m_bar, &InvoiceBar::wordsChanged, this, [this](const QString &words) {
        m_list->filter().setWords(words);
        updateEmpty();
    });
    connect(m_bar, &InvoiceBar::statusChosen, this, [this](const QString &code) {
        m_list->filter().setStatus(code);
        updateEmpty();
    });
    connect(m_bar, &InvoiceBar::criteriaChanged, this, &InvoiceTab::reload);
    connect(m_bar, &InvoiceBar::criteriaRequested, this, &InvoiceTab::askCriteria);
    connect(m_bar->depositButton(), &QPushButton::clicked, this, [this] { deposit({}); });
    connect(m_bar->downloadButton(), &QToolButton::clicked, this, &InvoiceTab::downloadSelected);
    connect(m_list, &InvoiceList::currentInvoiceChanged, this, &InvoiceTab::onCurrentChanged);
    connect(m_list, &InvoiceList::openRequested, this, &InvoiceTab::openCurrent);
    connect(m_foot, &InvoiceFoot::openRequested, this, &InvoiceTab::openCurrent);
    connect(m_foot, &InvoiceFoot::actRequested, this, &InvoiceTab::actOnCurrent);
    connect(m_foot, &InvoiceFoot::news, this, &InvoiceTab::news);
    connect(m_banner, &Banner::linkActivated, this, &InvoiceTab::onLink);
    connect(m_configure, &QPushButton::clicked, this, &InvoiceTab::accessRequested);
    connect(m_banner, &Banner::secondLinkActivated, this, &InvoiceTab::showDeposits);
    auto *again = new QShortcut(QKeySequence::Refresh, this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &InvoiceTab::reload);
}

void InvoiceTab::setSession(const std::optional<chorus::Session> &session)
{
    m_asking.stop();
    m_downloading.stop();
    closeDocuments();
    if (m_watch)
        m_watch->stop();
    m_session = session;
    m_asked = false;
    m_reading.reset();
    m_banner->hide();
    m_list->invoices().setInvoices({}, m_bar->criteria().view);
    m_bar->setStatuses({});
    m_foot->clear();
    fillMenu();
    setSummary({});
    updateEmpty();
    Q_EMIT countChanged();
}

void InvoiceTab::wake()
{
    if (!m_asked && m_session)
        reload();
    else
        Q_EMIT summaryChanged(m_summary);
    followDeposits();
}

std::optional<qsizetype> InvoiceTab::count() const
{
    return m_reading ? std::optional(m_reading->found.rows.size()) : std::nullopt;
}

QString InvoiceTab::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

void InvoiceTab::reload()
{
    if (!m_session)
        return;
    m_asked = true;
    m_waiting = false;
    m_banner->hide();
    const chorus::InvoiceCriteria criteria = m_bar->criteria();
    if (const auto right = criteria.check(); !right)
        return fail(right.error());
    setSummary(tr("Lecture des factures…"));
    m_asking.ask(
        m_services, this,
        [this, criteria](std::stop_token stop) {
            const auto onRows = [tab = QPointer(this)](qsizetype rows, qint64 total) {
                if (!tab)
                    return;
                tab->setSummary(tr("Lecture des factures\u00a0: %1 sur %2")
                                    .arg(QLocale().toString(rows), QLocale().toString(total)));
            };
            return m_services.desk.invoices(*m_session, criteria, stop, onRows);
        },
        [this](const Result<Found<InvoiceRow>> &found) { onRead(found); });
    updateEmpty();
}

void InvoiceTab::tellWait(qint64 seconds)
{
    m_waiting = true;
    m_banner->say(Tone::Unknown, tr("Chorus Pro demande d’attendre."),
                  tr("Nouvel essai dans %1 s, sans rien refaire.").arg(seconds), tr("Arrêter"));
    m_banner->show();
}

void InvoiceTab::onLink()
{
    if (!m_waiting)
        return reload();
    m_asking.stop();
    fail(Failure::input(tr("La lecture est arrêtée."), tr("Chorus Pro demandait d’attendre.")));
}

void InvoiceTab::onRead(const Result<Found<InvoiceRow>> &found)
{
    if (!found)
        return fail(found.error());
    if (std::exchange(m_waiting, false))
        m_banner->hide();
    m_reading = Reading{.found = *found, .at = m_services.clock.now(), .criteria = m_bar->criteria()};
    showFound(*found);
    const QStringList unused = m_reading->criteria.unusedCriteria();
    if (unused.isEmpty())
        return tellDeposits();
    m_banner->say(Tone::Info,
                  tr("Cette recherche ne sait pas filtrer par\u00a0: %1.").arg(unused.join(u", "_s)));
    m_banner->show();
}

void InvoiceTab::showFound(const Found<InvoiceRow> &found)
{
    const qint64 before = m_list->current() ? m_list->current()->id : m_reading->selected;
    m_list->invoices().setInvoices(found.rows, m_reading->criteria.view);
    m_bar->setStatuses(found.rows);
    if (!m_list->select(before) && m_list->filter().rowCount() > 0)
        m_list->setCurrentIndex(m_list->filter().index(0, 0));
    onCurrentChanged();
    updateEmpty();
    const QString count = found.rows.size() > 1 ? tr("%1 factures").arg(QLocale().toString(found.rows.size()))
                                                : tr("%1 facture").arg(found.rows.size());
    const QString pages = found.complete ? tr("toutes les pages lues")
                                         : tr("sur %1 annoncées").arg(QLocale().toString(found.total));
    setSummary(tr("%1, %2 · Relevé à %3").arg(count, pages, hourText(m_reading->at)));
    Q_EMIT countChanged();
}

std::optional<InvoiceTab::Reading> InvoiceTab::reading() const
{
    auto reading = m_reading;
    if (reading && m_list->current())
        reading->selected = m_list->current()->id;
    const QList<InvoiceDialog *> open = documents();
    for (const InvoiceDialog *each : open) {
        if (reading)
            reading->open.append(each->invoice());
    }
    return reading;
}

void InvoiceTab::goOnWith(const Reading &reading)
{
    const QSignalBlocker quiet(m_bar); // nothing is asked again
    m_bar->setCriteria(reading.criteria);
    m_asked = true;
    m_reading = reading;
    m_reading->open.clear();
    showFound(reading.found);
    for (const InvoiceRow &each : reading.open)
        openDocument(each);
}

void InvoiceTab::fail(const Failure &failure)
{
    m_waiting = false;
    updateEmpty();
    setSummary({});
    if (failure.kind == FailureKind::Cancelled)
        return;
    const QString sentence =
        failure.sentence.isEmpty() ? tr("La liste n’a pas pu être lue.") : failure.sentence;
    m_banner->say(Tone::Unknown, sentence, failure.nextAction, tr("Réessayer"));
    m_banner->show();
    Q_EMIT news(sentence);
}

void InvoiceTab::onCurrentChanged()
{
    const InvoiceRow *invoice = m_list->current();
    if (!invoice)
        return m_foot->clear();
    if (m_foot->invoice() != *invoice)
        m_foot->showInvoice(*invoice, m_session);
}

void InvoiceTab::updateEmpty()
{
    if (m_list->filter().rowCount() > 0)
        return m_stack->setCurrentWidget(m_list);
    m_configure->setVisible(!m_session);
    if (!m_session)
        m_empty->setTexts(tr("Pas encore d’accès à Chorus Pro"),
                          tr("Les étapes de la connexion disent ce qu’il manque."));
    else if (m_asking.isRunning())
        m_empty->setTexts(tr("Lecture en cours"), tr("Toutes les pages sont lues avant d’être montrées."));
    else if (!m_reading)
        m_empty->setTexts(tr("Rien n’a été lu"), tr("La raison est dite au-dessus de la liste."));
    else if (!m_list->invoices().invoices().isEmpty())
        m_empty->setTexts(tr("Aucune facture pour ces mots ou ce statut"),
                          tr("Effacez-les pour revoir toute la liste."));
    else
        m_empty->setTexts(tr("Aucune facture"), tr("Chorus Pro n’en a pas pour cette recherche."));
    m_stack->setCurrentWidget(m_empty);
}

void InvoiceTab::setSummary(const QString &sentence)
{
    m_summary = sentence;
    Q_EMIT summaryChanged(sentence);
}

void InvoiceTab::openCurrent()
{
    if (const InvoiceRow *invoice = m_list->current())
        openDocument(*invoice);
}

void InvoiceTab::openDocument(const InvoiceRow &invoice)
{
    if (!m_session)
        return;
    const QList<InvoiceDialog *> open = documents();
    const auto same = std::ranges::find(open, invoice.id, &InvoiceDialog::invoiceId);
    if (same != open.end()) {
        (*same)->raise();
        return (*same)->activateWindow();
    }
    auto *dialog = new InvoiceDialog(m_services, *m_session, invoice, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InvoiceDialog::news, this, &InvoiceTab::news);
    connect(dialog, &InvoiceDialog::companyRequested, this, &InvoiceTab::companyRequested);
    dialog->show();
    if (!open.isEmpty()) { // beside the one before, not upon it
        constexpr int step = 32;
        dialog->move(open.last()->pos() + QPoint(scaled(step), scaled(step)));
    }
}

QList<InvoiceDialog *> InvoiceTab::documents() const
{
    return findChildren<InvoiceDialog *>(Qt::FindDirectChildrenOnly);
}

/// Of an access that is no longer the one: they go with its list.
void InvoiceTab::closeDocuments()
{
    const QList<InvoiceDialog *> open = documents();
    for (InvoiceDialog *each : open)
        each->close();
}

void InvoiceTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int lowBelow = 400;
    m_list->setMinimumHeight(scaled(92)); // its header and two rows, at the text's size of now
    m_foot->setTight(height() < scaled(lowBelow));
}

void InvoiceTab::focusInEvent(QFocusEvent *event)
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(event->reason());
    else
        m_bar->searchField()->setFocus(event->reason());
}

} // namespace agrafe::ui
