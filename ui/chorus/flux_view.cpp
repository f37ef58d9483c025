// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/flux_view.h"

#include "chorus/words.h"
#include "ui/chorus/invoice_acts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::FluxProgress;
using chorus::FluxReport;
using chorus::InvoiceRow;

namespace {

/// What a line is about: an invoice that exists, the number that it or an error speaks of, and whether that
/// error says that it is there already.
constexpr int invoiceRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int thereRole = Qt::UserRole + 2;

Tone toneOf(FluxProgress progress)
{
    switch (progress) {
    case FluxProgress::Integrated:
        return Tone::Ok;
    case FluxProgress::Rejected:
        return Tone::No;
    case FluxProgress::Waiting:
        return Tone::Info;
    case FluxProgress::Blocked:
    case FluxProgress::Partial:
    case FluxProgress::Failed:
    case FluxProgress::Unknown:
        break;
    }
    return Tone::Unknown;
}

/// Each ends as a sentence does.
QString sentencesOf(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        const bool ended = text.isEmpty() || u".!?…"_s.contains(text.back());
        text += (ended ? QString() : u"."_s) + (text.isEmpty() ? QString() : u" "_s) + part;
    }
    return text;
}

/// Its words and what to do, of all that stands below it too; the columns may cut them.
QString detailOf(const QTreeWidgetItem *item)
{
    QStringList lines;
    for (int child = 0; item && child < item->childCount(); ++child)
        lines << detailOf(item->child(child));
    if (item && item->childCount() == 0)
        lines << sentencesOf({item->text(0), item->text(1)});
    return lines.join(u'\n');
}

} // namespace

FluxView::FluxView(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_errors(new QTreeWidget(this))
    , m_detail(new QLabel(this))
    , m_act(new QPushButton(this))
{
    m_banner->hide();
    m_errors->setAccessibleName(tr("Factures et erreurs du flux"));
    m_errors->setHeaderLabels({tr("Facture"), tr("Que faire")});
    m_errors->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_errors->setWordWrap(true);
    m_errors->hide();
    setButtonKind(m_act, ButtonKind::Outlined, true);
    m_act->hide();
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(m_detail, TextRole::Small, secondaryInk);
    m_detail->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_errors, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_act, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_banner, &Banner::linkActivated, this, [this] { follow(*m_session, m_flux); });
    connect(m_errors, &QTreeWidget::currentItemChanged, this, &FluxView::onCurrent);
    connect(m_act, &QPushButton::clicked, this, &FluxView::act);
}

void FluxView::follow(const chorus::Session &session, const QString &flux)
{
    m_session = session;
    m_flux = flux;
    m_report.reset();
    m_reading.stop();
    m_invoices.clear();
    m_banner->say(Tone::Info, tr("Flux %1").arg(flux), tr("Son état est demandé à Chorus Pro…"));
    m_banner->show();
    const auto pace = chorus::FollowPace::of(session.habilitation.environment);
    m_asking.ask(
        m_services, this,
        [this, pace](std::stop_token stop) {
            return m_services.deposits.follow(*m_session, m_flux, pace, stop,
                                              [view = QPointer(this)](const FluxReport &report) {
                                                  if (view)
                                                      view->showReport(report);
                                              });
        },
        [this](const Result<FluxReport> &report) {
            if (!report)
                return fail(report.error());
            showReport(*report);
            if (!chorus::isTerminal(report->progress))
                return;
            (void)m_services.log.markSeen(m_flux); // else it is told once more
            Q_EMIT ended(*report);
            askInvoices();
        });
}

void FluxView::showReport(const FluxReport &report)
{
    const bool changed = !m_report || m_report->stateCode != report.stateCode;
    m_report = report;
    const bool terminal = chorus::isTerminal(report.progress);
    const QString state = chorus::wordsOf(chorus::CodeList::FluxState, report.stateCode);
    const bool waits = report.progress == FluxProgress::Waiting; // its sentence names the state
    m_banner->say(toneOf(report.progress),
                  waits ? tr("Flux %1.").arg(m_flux) : tr("Flux %1\u00a0: %2.").arg(m_flux, state),
                  QStringList{chorus::sentenceOf(report), chorus::nextActionOf(report)}.join(u' ').trimmed(),
                  terminal || m_asking.isRunning() ? QString() : tr("Suivre encore"));
    m_banner->show();
    showErrors(report);
    if (changed)
        Q_EMIT news(told());
}

void FluxView::showErrors(const FluxReport &report)
{
    m_errors->clear();
    for (const chorus::InvoiceErrors &invoice : report.invoices)
        addErrors(invoice.number,
                  invoice.number.isEmpty() ? tr("Fichier")
                                           : tr("Facture %1\u00a0: rejetée par ce dépôt").arg(invoice.number),
                  invoice.errors);
    addErrors({}, tr("Technique"), report.technical);
    m_errors->expandAll();
    showLines();
    if (m_errors->topLevelItemCount() > 0)
        m_errors->setCurrentItem(m_errors->topLevelItem(0));
    onCurrent();
}

void FluxView::showLines()
{
    bool nested = false;
    for (int row = 0; row < m_errors->topLevelItemCount(); ++row)
        nested = nested || m_errors->topLevelItem(row)->childCount() > 0;
    m_errors->setRootIsDecorated(nested);
    m_errors->setVisible(m_errors->topLevelItemCount() > 0);
}

void FluxView::addErrors(const QString &number, const QString &title, const QList<chorus::FluxError> &errors)
{
    if (errors.isEmpty())
        return;
    auto *top = new QTreeWidgetItem(m_errors, {title});
    top->setFirstColumnSpanned(true);
    top->setData(0, numberRole, number);
    for (const chorus::FluxError &error : errors) {
        auto *item = new QTreeWidgetItem(top, {error.sentence, error.nextAction});
        item->setData(0, numberRole, number);
        item->setData(0, thereRole, error.existsAlready);
        item->setToolTip(0, error.cut ? tr("%1 (coupé par Chorus Pro)").arg(error.original) : error.original);
        item->setToolTip(1, error.nextAction);
        if (error.existsAlready)
            top->setData(0, thereRole, true);
    }
}

/// What the flux created, and what each of these waits for.
void FluxView::askInvoices()
{
    const FluxProgress progress = m_report->progress;
    if (progress != FluxProgress::Integrated && progress != FluxProgress::Partial)
        return;
    m_reading.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.deposits.invoicesOf(*m_session, m_flux, stop); },
        [this](const Result<QList<InvoiceRow>> &invoices) {
            m_invoices = invoices.value_or(QList<InvoiceRow>());
            for (const InvoiceRow &invoice : std::as_const(m_invoices))
                addInvoice(invoice);
            showLines();
            if (!m_errors->currentItem() && m_errors->topLevelItemCount() > 0)
                m_errors->setCurrentItem(m_errors->topLevelItem(0));
            onCurrent();
        });
}

void FluxView::addInvoice(const InvoiceRow &invoice)
{
    const QString status = chorus::wordsOf(chorus::CodeList::Status, invoice.statusCode);
    auto *item = new QTreeWidgetItem(m_errors, {tr("Facture %1\u00a0: %2").arg(invoice.number, status),
                                                chorus::turnSentence(chorus::turnOf(invoice.statusCode))});
    item->setData(0, invoiceRole, true);
    item->setData(0, numberRole, invoice.number);
}

void FluxView::onCurrent()
{
    const QTreeWidgetItem *item = m_errors->currentItem();
    m_detail->setText(detailOf(item));
    m_detail->setVisible(!m_detail->text().isEmpty());
    if (!item)
        return m_act->hide();
    const QString number = item->data(0, numberRole).toString();
    if (const InvoiceRow *invoice = currentInvoice())
        m_act->setText(actText(*invoice));
    else if (item->data(0, thereRole).toBool() && !number.isEmpty())
        m_act->setText(tr("Chercher la facture %1").arg(number));
    else
        m_act->setText(tr("Déposer le fichier corrigé…"));
    m_act->setVisible(!m_act->text().isEmpty());
}

/// Of the selected line; null: it is about what was rejected.
const InvoiceRow *FluxView::currentInvoice() const
{
    const QTreeWidgetItem *item = m_errors->currentItem();
    if (!item || !item->data(0, invoiceRole).isValid())
        return nullptr;
    const auto found =
        std::ranges::find(m_invoices, item->data(0, numberRole).toString(), &InvoiceRow::number);
    return found == m_invoices.end() ? nullptr : &*found;
}

void FluxView::act()
{
    const QTreeWidgetItem *item = m_errors->currentItem();
    if (const InvoiceRow *invoice = currentInvoice())
        return Q_EMIT actRequested(*invoice);
    const QString number = item->data(0, numberRole).toString();
    if (item->data(0, thereRole).toBool() && !number.isEmpty())
        return Q_EMIT searchRequested(number);
    Q_EMIT depositRequested();
}

void FluxView::fail(const Failure &failure)
{
    if (failure.kind == FailureKind::Cancelled)
        return;
    m_banner->say(Tone::Unknown, failure.sentence, failure.nextAction, tr("Suivre encore"));
    m_banner->show();
    Q_EMIT news(failure.sentence);
}

QString FluxView::detail() const
{
    return m_detail->text();
}

QString FluxView::told() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
