// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/identity_block.h"

#include "ui/entreprise/fact_label.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace agrafe::ui {

using entreprise::Diffusion;
using entreprise::Identity;

namespace {

constexpr int margin = 16;
constexpr int between = 12;

void fillLine(QWidget *line, std::initializer_list<QWidget *> parts, int spacing)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *part : parts)
        layout->addWidget(part);
}

QString displayed(const QString &number)
{
    const auto subject = Subject::parse(number, KeyCheck::NotRequired);
    return subject ? subject->display() : number;
}

QString formAndSize(const Identity &identity)
{
    QStringList parts{identity.legalForm, identity.size};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

IdentityBlock::IdentityBlock(QWidget *parent)
    : QWidget(parent)
    , m_top(new QGridLayout)
    , m_facts(new QHBoxLayout)
    , m_pills(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_name(new ElidedLabel(this))
    , m_state(new BadgeLabel(m_pills))
    , m_diffusion(new BadgeLabel(m_pills))
    , m_publicSheet(new QPushButton(tr("Fiche &publique"), m_buttons))
    , m_save(new QPushButton(tr("&Tout enregistrer…"), m_buttons))
    , m_siret(new FactLabel(tr("SIRET du siège"), true, this))
    , m_seat(new FactLabel(tr("Siège"), false, this))
    , m_activity(new FactLabel(tr("Activité"), false, this))
    , m_form(new FactLabel(tr("Forme et effectif"), false, this))
    , m_directors(new FactLabel(tr("Direction"), false, this))
    , m_rna(new FactLabel(tr("RNA"), true, this))
{
    build();
    connect(m_publicSheet, &QPushButton::clicked, this, &IdentityBlock::publicSheetRequested);
    connect(m_save, &QPushButton::clicked, this, &IdentityBlock::saveRequested);
}

void IdentityBlock::build()
{
    setTextRole(m_name, TextRole::Entity);
    setSign(m_publicSheet, QStringLiteral("fiche"));
    setSign(m_save, QStringLiteral("enregistrer"));
    setButtonKind(m_save, ButtonKind::Filled);
    m_publicSheet->setToolTip(tr("Ce qui peut être montré au public, pour préremplir un formulaire"));
    m_save->setToolTip(tr("Les documents, leurs preuves et la synthèse, dans un dossier (Ctrl+Maj+S)"));
    fillLine(m_pills, {m_state, m_diffusion}, between);
    fillLine(m_buttons, {m_publicSheet, m_save}, 8);
    m_top->setHorizontalSpacing(between);
    m_top->setVerticalSpacing(8);
    m_top->setColumnStretch(2, 1);
    m_facts->setSpacing(24);
    m_facts->addWidget(m_siret, 15);
    m_facts->addWidget(m_seat, 27);
    m_facts->addWidget(m_activity, 26);
    m_facts->addWidget(m_form, 19);
    m_facts->addWidget(m_directors, 18);
    m_facts->addWidget(m_rna, 9);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 10, margin, 12);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addLayout(m_facts);
    arrange();
}

bool IdentityBlock::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

QSize IdentityBlock::minimumSizeHint() const
{
    const int widest = std::max(
        {m_pills->sizeHint().width(), m_buttons->sizeHint().width(), m_facts->minimumSize().width()});
    return {widest + 2 * margin, QWidget::minimumSizeHint().height()};
}

IdentityBlock::Lines IdentityBlock::fittingLines() const
{
    const int room = width() - 2 * margin;
    const int name = m_name->sizeHint().width() + between;
    const int pills = m_pills->sizeHint().width() + between;
    const int buttons = m_buttons->sizeHint().width();
    if (name + pills + buttons <= room)
        return Lines::One;
    if (name + buttons <= room)
        return Lines::PillsBelow;
    return pills + buttons <= room ? Lines::BothBelow : Lines::Three;
}

void IdentityBlock::arrange()
{
    const Lines lines = fittingLines();
    if (lines == m_lines)
        return;
    m_lines = lines;
    for (QWidget *part : {static_cast<QWidget *>(m_name), m_pills, m_buttons})
        m_top->removeWidget(part);
    const bool one = lines == Lines::One;
    const bool buttonsBeside = one || lines == Lines::PillsBelow;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const int nameColumns = one ? 1 : buttonsBeside ? 3 : 4;
    m_top->addWidget(m_name, 0, 0, 1, nameColumns);
    if (one)
        m_top->addWidget(m_pills, 0, 1, left);
    else
        m_top->addWidget(m_pills, 1, 0, 1, lines == Lines::BothBelow ? 3 : 4, left);
    if (lines == Lines::Three)
        m_top->addWidget(m_buttons, 2, 0, 1, 4, left);
    else
        m_top->addWidget(m_buttons, buttonsBeside ? 0 : 1, 3);
}

void IdentityBlock::expect(const Subject &subject)
{
    m_waiting = subject.display();
    Identity unknown;
    if (subject.rna)
        unknown.rna = subject.rna->text();
    showIdentity(unknown);
}

void IdentityBlock::showIdentity(const Identity &identity)
{
    const bool partial = identity.diffusion == Diffusion::Partial;
    m_name->setText(identity.name.isEmpty() ? m_waiting : identity.name);
    m_siret->setValue(displayed(identity.siretOfSeat));
    m_seat->setValue(identity.seat, partial && !identity.seat.isEmpty());
    m_activity->setValue(identity.activity);
    m_form->setValue(formAndSize(identity));
    m_directors->setValue(identity.directors.isEmpty() && partial ? tr("Non publiée") : identity.directors,
                          partial && !identity.directors.isEmpty());
    m_rna->setValue(identity.rna);
    m_rna->setVisible(!identity.rna.isEmpty());
    showPills(identity);
}

void IdentityBlock::showPills(const Identity &identity)
{
    const QString since = dayText(identity.since);
    Badge state;
    if (identity.active.has_value() && *identity.active)
        state = {QStringLiteral("coche"),
                 since.isEmpty() ? tr("Active") : tr("Active depuis le %1").arg(since), Tone::Off};
    else if (identity.active.has_value())
        state = {QStringLiteral("alerte"), since.isEmpty() ? tr("Cessée") : tr("Cessée le %1").arg(since),
                 Tone::Unknown};
    m_state->setBadge(state);
    Badge diffusion;
    if (identity.diffusion == Diffusion::Total)
        diffusion = {QStringLiteral("oeil"), tr("Diffusion totale"), Tone::Off};
    else if (identity.diffusion == Diffusion::Partial)
        diffusion = {QStringLiteral("masquer"), tr("Diffusion partielle\u00a0: ne pas rediffuser"),
                     Tone::Info};
    else if (identity.diffusion == Diffusion::None)
        diffusion = {QStringLiteral("masquer"), tr("Non diffusible"), Tone::Info};
    m_diffusion->setBadge(diffusion);
}

void IdentityBlock::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

} // namespace agrafe::ui
