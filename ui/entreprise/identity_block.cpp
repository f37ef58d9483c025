// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/identity_block.h"

#include "ui/entreprise/fact_label.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

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

// Of the establishment that was asked for, while the company goes on.
QString closedText(const Identity &identity)
{
    const QString since = dayText(identity.establishmentClosedSince);
    return since.isEmpty()
               ? QCoreApplication::translate("IdentityBlock", "Établissement fermé")
               : QCoreApplication::translate("IdentityBlock", "Établissement fermé le %1").arg(since);
}

} // namespace

IdentityBlock::IdentityBlock(QWidget *parent)
    : QWidget(parent)
    , m_top(new QGridLayout)
    , m_name(new ElidedLabel(this))
    , m_pills(new QWidget(this))
    , m_buttons(new QWidget(this))
    , m_factsPlace(new QWidget(this))
    , m_facts(new QGridLayout(m_factsPlace))
    , m_state(new BadgeLabel(m_pills))
    , m_diffusion(new BadgeLabel(m_pills))
    , m_unfold(new QToolButton(m_buttons))
    , m_chorus(new QPushButton(m_buttons))
    , m_publicSheet(new QPushButton(m_buttons))
    , m_save(new QPushButton(m_buttons))
    , m_siret(new FactLabel(tr("SIRET du siège"), true, this))
    , m_seat(new FactLabel(tr("Siège"), false, this))
    , m_activity(new FactLabel(tr("Activité"), false, this))
    , m_form(new FactLabel(tr("Forme et effectif"), false, this))
    , m_directors(new FactLabel(tr("Direction"), false, this))
    , m_rna(new FactLabel(tr("RNA"), true, this))
{
    build();
    connect(m_unfold, &QToolButton::toggled, this, &IdentityBlock::showFacts);
    connect(m_chorus, &QPushButton::clicked, this, &IdentityBlock::chorusRequested);
    connect(m_publicSheet, &QPushButton::clicked, this, &IdentityBlock::publicSheetRequested);
    connect(m_save, &QPushButton::clicked, this, &IdentityBlock::saveRequested);
}

void IdentityBlock::build()
{
    setTextRole(m_name, TextRole::Entity);
    setSign(m_chorus, QStringLiteral("chorus"));
    m_chorus->setAccessibleName(tr("Voir dans Chorus Pro"));
    m_chorus->setToolTip(tr("La structure de cette entreprise et ce que ses factures doivent porter"));
    m_chorus->hide();
    setSign(m_publicSheet, QStringLiteral("fiche"));
    setSign(m_save, QStringLiteral("enregistrer"));
    setButtonKind(m_save, ButtonKind::Filled);
    m_publicSheet->setToolTip(tr("Ce qui peut être montré au public, pour préremplir un formulaire"));
    m_save->setToolTip(tr("Les documents, leurs preuves et la synthèse, dans un dossier (Ctrl+Maj+S)"));
    fillLine(m_pills, {m_state, m_diffusion}, between);
    m_publicSheet->setAccessibleName(tr("Fiche publique"));
    m_save->setAccessibleName(tr("Tout enregistrer…"));
    m_unfold->setCheckable(true);
    m_unfold->setAccessibleName(tr("Identité complète"));
    m_unfold->setToolTip(tr("Montrer ou cacher l’identité complète"));
    m_unfold->hide();
    fillLine(m_buttons, {m_unfold, m_chorus, m_publicSheet, m_save}, 8);
    m_top->setHorizontalSpacing(between);
    m_top->setVerticalSpacing(8);
    m_top->setColumnStretch(2, 1);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addWidget(m_factsPlace);
    m_folded = true; // so that the first word on it counts
    setFolded(false);
}

void IdentityBlock::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_publicSheet->setText(folded ? QString() : tr("Fiche &publique"));
    m_save->setText(folded ? QString() : tr("&Tout enregistrer…"));
    m_unfold->setVisible(folded);
    folded ? layout()->setContentsMargins(margin, 6, margin, 6)
           : layout()->setContentsMargins(margin, 10, margin, 12);
    showFacts();
}

void IdentityBlock::showFacts()
{
    setSign(m_unfold, m_unfold->isChecked() ? QStringLiteral("haut") : QStringLiteral("bas"));
    const bool whole = !m_folded || m_unfold->isChecked();
    m_factsPlace->setVisible(whole);
    // Where there is little room, only what should be seen before anything else.
    bool any = false;
    for (BadgeLabel *pill : {m_state, m_diffusion}) {
        const Badge &badge = pill->badge();
        pill->setVisible(!badge.text.isEmpty() && (whole || badge.tone != Tone::Off));
        any = any || !pill->isHidden();
    }
    m_pills->setVisible(any);
    arrange();
}

/// All in one line when it can be read, otherwise three a line.
void IdentityBlock::arrangeFacts()
{
    FactLabel *const facts[] = {m_siret, m_seat, m_activity, m_form, m_directors, m_rna};
    static constexpr int shares[] = {15, 27, 26, 19, 18, 9};
    const int columns = width() < scaled(760) ? 3 : 6;
    if (columns == m_factColumns)
        return;
    m_factColumns = columns;
    for (int at = 0; at < 6; ++at) {
        m_facts->addWidget(facts[at], at / columns, at % columns);
        m_facts->setColumnStretch(at, at < columns ? shares[at] : 0);
    }
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
    const int widest = std::max({m_pills->sizeHint().width(), buttonsWidth(), scaled(3 * 130) + 2 * 24});
    return {widest + 2 * margin, QWidget::minimumSizeHint().height()};
}

IdentityBlock::Lines IdentityBlock::fittingLines() const
{
    const int room = width() - 2 * margin;
    const int name = m_name->sizeHint().width() + between;
    const int pills = m_pills->isHidden() ? 0 : m_pills->sizeHint().width() + between;
    const int buttons = m_buttons->sizeHint().width();
    if (name + pills + buttons <= room)
        return Lines::One;
    if (name + buttons <= room)
        return Lines::PillsBelow;
    return pills + buttons <= room ? Lines::BothBelow : Lines::Three;
}

int IdentityBlock::chorusWordsWidth() const
{
    return m_chorus->fontMetrics().horizontalAdvance(m_chorus->accessibleName()) + scaled(8);
}

/// Without the words that the bridge gives up first.
int IdentityBlock::buttonsWidth() const
{
    const bool worded = !m_chorus->isHidden() && !m_chorus->text().isEmpty();
    return m_buttons->sizeHint().width() - (worded ? chorusWordsWidth() : 0);
}

void IdentityBlock::arrange()
{
    arrangeFacts();
    const bool worded = !m_folded && buttonsWidth() + chorusWordsWidth() <= width() - 2 * margin;
    m_chorus->setText(worded ? tr("Voir dans &Chorus Pro") : QString());
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
    if (identity.establishmentClosed && identity.active.value_or(true))
        state = {QStringLiteral("alerte"), closedText(identity), Tone::Unknown};
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
    showFacts();
}

void IdentityBlock::setSavable(bool savable)
{
    m_save->setEnabled(savable);
}

void IdentityBlock::setChorusOffered(bool offered)
{
    m_chorus->setVisible(offered);
    arrange();
}

} // namespace agrafe::ui
