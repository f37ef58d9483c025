// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/identity_block.h"

#include "ui/entreprise/fact_label.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace agrafe::ui {

using entreprise::Diffusion;
using entreprise::Identity;

namespace {

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
    , m_name(new ElidedLabel(this))
    , m_state(new BadgeLabel(this))
    , m_diffusion(new BadgeLabel(this))
    , m_publicSheet(new QPushButton(tr("Fiche &publique"), this))
    , m_save(new QPushButton(tr("&Tout enregistrer…"), this))
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
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setSign(m_publicSheet, QStringLiteral("fiche"));
    setSign(m_save, QStringLiteral("enregistrer"));
    setButtonKind(m_save, ButtonKind::Filled);
    m_publicSheet->setToolTip(tr("Ce qui peut être montré au public, pour préremplir un formulaire"));
    m_save->setToolTip(tr("Les documents, leurs preuves et la synthèse, dans un dossier (Ctrl+Maj+S)"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_name);
    top->addWidget(m_state);
    top->addWidget(m_diffusion);
    top->addStretch(1);
    top->addWidget(m_publicSheet);
    top->addSpacing(-4);
    top->addWidget(m_save);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(24);
    facts->addWidget(m_siret, 15);
    facts->addWidget(m_seat, 27);
    facts->addWidget(m_activity, 26);
    facts->addWidget(m_form, 19);
    facts->addWidget(m_directors, 18);
    facts->addWidget(m_rna, 9);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(facts);
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
