// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/flux_view.h"

#include "chorus/words.h"
#include "ui/widgets/banner.h"

#include <QHeaderView>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::FluxProgress;
using chorus::FluxReport;

namespace {

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

} // namespace

FluxView::FluxView(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_errors(new QTreeWidget(this))
{
    m_banner->hide();
    m_errors->setAccessibleName(tr("Erreurs du flux"));
    m_errors->setHeaderLabels({tr("Ce qui ne va pas"), tr("Que faire")});
    m_errors->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_errors->setWordWrap(true);
    m_errors->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_errors, 1);
    connect(m_banner, &Banner::linkActivated, this, [this] { follow(*m_session, m_flux); });
}

void FluxView::follow(const chorus::Session &session, const QString &flux)
{
    m_session = session;
    m_flux = flux;
    m_report.reset();
    m_banner->say(Tone::Info, tr("Flux %1").arg(flux), tr("Son état est demandé à Chorus Pro…"));
    m_banner->show();
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return m_services.deposits.follow(*m_session, m_flux, {}, stop,
                                              [view = QPointer(this)](const FluxReport &report) {
                                                  if (view)
                                                      view->showReport(report);
                                              });
        },
        [this](const Result<FluxReport> &report) {
            if (!report)
                return fail(report.error());
            showReport(*report);
            if (chorus::isTerminal(report->progress))
                Q_EMIT ended(*report);
        });
}

void FluxView::showReport(const FluxReport &report)
{
    const bool changed = !m_report || m_report->stateCode != report.stateCode;
    m_report = report;
    const bool terminal = chorus::isTerminal(report.progress);
    m_banner->say(
        toneOf(report.progress),
        tr("Flux %1\u00a0: %2.").arg(m_flux, chorus::wordsOf(chorus::CodeList::FluxState, report.stateCode)),
        QStringList{chorus::sentenceOf(report), chorus::nextActionOf(report)}.join(u' ').trimmed(),
        terminal || m_asking.isRunning() ? QString() : tr("Suivre encore"));
    m_banner->show();
    m_errors->clear();
    for (const chorus::InvoiceErrors &invoice : report.invoices)
        addErrors(invoice.number.isEmpty() ? tr("Fichier") : tr("Facture %1").arg(invoice.number),
                  invoice.errors);
    addErrors(tr("Technique"), report.technical);
    m_errors->expandAll();
    m_errors->setVisible(m_errors->topLevelItemCount() > 0);
    if (changed)
        Q_EMIT news(told());
}

void FluxView::addErrors(const QString &title, const QList<chorus::FluxError> &errors)
{
    if (errors.isEmpty())
        return;
    auto *top = new QTreeWidgetItem(m_errors, {title});
    top->setFirstColumnSpanned(true);
    for (const chorus::FluxError &error : errors) {
        auto *item = new QTreeWidgetItem(top, {error.sentence, error.nextAction});
        item->setToolTip(0, error.cut ? tr("%1 (coupé par Chorus Pro)").arg(error.original) : error.original);
    }
}

void FluxView::fail(const Failure &failure)
{
    if (failure.kind == FailureKind::Cancelled)
        return;
    m_banner->say(Tone::Unknown, failure.sentence, failure.nextAction, tr("Suivre encore"));
    m_banner->show();
    Q_EMIT news(failure.sentence);
}

QString FluxView::told() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
