// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/leak_dialog.h"

#include "habilitation/jwt.h"
#include "ui/renewal/guide_view.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Habilitation;
using habilitation::Service;

LeakDialog::LeakDialog(const RenewalTools &tools, const renewal::Guide &guide,
                       const Habilitation &habilitation, QWidget *parent)
    : DialogFrame(habilitation.service == Service::Chorus
                      ? tr("Secret divulgué : « %1 »").arg(habilitation.name)
                      : tr("Jeton divulgué : « %1 »").arg(habilitation.name),
                  parent)
    , m_tools(tools)
    , m_habilitation(habilitation)
    , m_state(new Banner)
    , m_area(new QScrollArea)
    , m_remove(addLeftButton(tr("&Retirer de ce poste…")))
    , m_new(addButton(tr("&Coller le nouveau…")))
{
    setButtonKind(m_remove, ButtonKind::Danger);
    m_state->say(Tone::Unknown, tr("Faites ces trois choses dans l’ordre."),
                 tr("Un jeton divulgué sert à n’importe qui jusqu’à son retrait par le service."));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_state);
    body()->addWidget(m_area, 1);
    showSteps(guide.leak(habilitation, tools.settings));
    lookForNumber(guide.leak(habilitation, tools.settings));
    QPushButton *close = addButton(tr("Fermer"), true);
    connect(m_remove, &QPushButton::clicked, this, &LeakDialog::askRemoval);
    connect(m_new, &QPushButton::clicked, this, [this] {
        Q_EMIT newTokenRequested(m_habilitation.id);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeScaled(680, 620);
}

void LeakDialog::showSteps(const QList<renewal::GuideStep> &steps)
{
    auto *view = new GuideView(steps);
    connect(view, &GuideView::linkActivated, this, &LeakDialog::linkActivated);
    connect(view, &GuideView::copied, this,
            [this](const QString &label) { Q_EMIT news(tr("%1 : copié.").arg(label)); });
    view->setBackgroundRole(QPalette::Base);
    view->setAutoFillBackground(true);
    m_area->setWidget(view);
}

/// The support asks for the number that the token bears; nobody could read it once the token is removed.
void LeakDialog::lookForNumber(const QList<renewal::GuideStep> &steps)
{
    QCoro::connect(m_tools.store.token(m_habilitation), this, [this, steps](const Result<Secret> &token) {
        const auto claims = token ? habilitation::readClaims(*token) : std::nullopt;
        if (!claims || claims->tokenId.isEmpty() || steps.isEmpty())
            return;
        QList<renewal::GuideStep> numbered = steps;
        renewal::GuideItem number;
        number.label = tr("Numéro du jeton");
        number.help = tr("Ce que le support veut savoir ; il n’ouvre rien.");
        number.value = claims->tokenId;
        numbered.first().items.append(number);
        showSteps(numbered);
    });
}

void LeakDialog::askRemoval()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Retirer de ce poste"),
                                tr("Retirer du trousseau ce que « %1 » y garde ?").arg(m_habilitation.name),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("L’habilitation reste, sans pouvoir appeler, jusqu’à ce que vous colliez un nouveau jeton."));
    QPushButton *yes = box->addButton(tr("Retirer"), QMessageBox::DestructiveRole);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(box->addButton(tr("Annuler"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &LeakDialog::remove);
    box->open();
}

void LeakDialog::remove()
{
    m_remove->setEnabled(false);
    // What leaked must not come back, not even for this session.
    m_tools.renewals.forgetPrevious(m_habilitation.id);
    QCoro::connect(removeSecrets(m_tools.store, m_habilitation), this,
                   [this](const Result<void> &result) { showRemoved(result); });
}

void LeakDialog::showRemoved(const Result<void> &result)
{
    m_remove->setEnabled(!result);
    if (result)
        m_state->say(Tone::Ok, tr("Retiré de ce poste."),
                     tr("Reste à prévenir : le service seul peut empêcher d’autres de s’en servir."));
    else
        m_state->say(Tone::Unknown, result.error().sentence, result.error().nextAction);
    Q_EMIT news(m_state->spokenText());
}

QCoro::Task<Result<void>> removeSecrets(habilitation::HabilitationStore &store, Habilitation habilitation)
{
    for (const habilitation::SecretKind kind : habilitation::secretsOf(habilitation.service)) {
        const auto removed = co_await store.removeSecret(habilitation, kind);
        if (!removed)
            co_return removed;
    }
    co_return {};
}

} // namespace agrafe::ui
