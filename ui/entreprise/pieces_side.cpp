// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pieces_side.h"

#include "ui/entreprise/counter_label.h"
#include "ui/entreprise/pieces_view.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>

namespace agrafe::ui {

PiecesSide::PiecesSide(PiecesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new PiecesFilter(this))
    , m_proved(new CounterLabel(Mark::Proved, this))
    , m_refused(new CounterLabel(Mark::Refused, this))
    , m_unknown(new CounterLabel(Mark::Unknown, this))
    , m_pending(new CounterLabel(Mark::Running, this))
    , m_segments(new Segments(tr("Pièces à montrer"), {tr("Toutes"), tr("À traiter")}, this))
    , m_view(new PiecesView(this))
{
    m_filter->setSourceModel(model);
    m_view->setModel(m_filter);
    build();
    connect(model, &PiecesModel::countsChanged, this, &PiecesSide::updateCounts);
    connect(model, &PiecesModel::heightChanged, this,
            [this](const QModelIndex &index) { m_view->heightChanged(m_filter->mapFromSource(index)); });
    connect(m_segments, &Segments::currentChanged, this, [this](int current) {
        m_filter->setAttentionOnly(current == 1);
        m_view->showAll();
    });
    updateCounts();
}

void PiecesSide::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 6);
    bar->setSpacing(14);
    const QList<CounterLabel *> all = counters();
    for (CounterLabel *counter : all)
        bar->addWidget(counter);
    bar->addStretch();
    bar->addWidget(m_segments);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

QList<CounterLabel *> PiecesSide::counters() const
{
    return {m_proved, m_refused, m_unknown, m_pending};
}

/// The words of the counters go before the filter would be cut.
void PiecesSide::fitCounters()
{
    int needed = 2 * 16 + m_segments->sizeHint().width();
    const QList<CounterLabel *> all = counters();
    for (const CounterLabel *counter : all)
        needed += counter->fullWidth() + 14;
    for (CounterLabel *counter : all)
        counter->setWordless(needed > width());
}

void PiecesSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCounters();
}

/// A narrow list says its counts without words; a low one still shows four pieces.
QSize PiecesSide::minimumSizeHint() const
{
    return {scaled(340), scaled(36 + 28 + 4 * 30)};
}

void PiecesSide::updateCounts()
{
    const PiecesModel::Counts counts = m_model->counts();
    m_proved->say(counts.proved, counts.proved > 1 ? tr("prouvées") : tr("prouvée"));
    m_refused->say(counts.refused, tr("refus"));
    m_unknown->say(counts.unknown, counts.unknown > 1 ? tr("inconnues") : tr("inconnue"));
    m_pending->say(counts.running + counts.waiting, counts.waiting > 0 ? tr("à venir") : tr("en cours"));
    m_segments->setText(1, counts.attention > 0 ? tr("À traiter %1").arg(counts.attention) : tr("À traiter"));
    fitCounters();
}

void PiecesSide::select(int item)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(item));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    index.row() == 0 && index.parent().row() == 0 ? m_view->scrollToTop() : m_view->scrollTo(index);
}

void PiecesSide::selectFirst()
{
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (!first.isValid())
        return;
    m_view->setCurrentIndex(first);
    m_view->scrollToTop();
}

} // namespace agrafe::ui
