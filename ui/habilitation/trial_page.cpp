// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/trial_page.h"

#include "etat/outcome.h"
#include "renewal/trial.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/sign.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

TrialPage::TrialPage(QWidget *parent)
    : QWidget(parent)
    , m_sign(new Sign(u"encours"_s, 20))
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_again(new QPushButton(tr("&Refaire l’essai")))
{
    setTextRole(m_title, TextRole::Title);
    setTextRole(m_sentence, TextRole::Base, secondaryInk);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSign(m_again, u"redemander"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(10);
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_sentence, 1, 1);
    grid->addWidget(m_again, 2, 1, Qt::AlignLeft);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(1, 1);
    connect(m_again, &QPushButton::clicked, this, &TrialPage::againRequested);
}

void TrialPage::showAsking(const QString &host)
{
    m_sign->setName(u"encours"_s);
    m_sign->setTone(Tone::Info);
    m_title->setText(tr("Essai en cours…"));
    m_sentence->setText(
        tr("Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore enregistré.").arg(host));
    m_again->hide();
}

void TrialPage::showResult(const Result<habilitation::Rights> &rights, const QStringList &titles)
{
    m_again->show();
    if (rights) {
        m_sign->setName(u"prouve"_s);
        m_sign->setTone(Tone::Ok);
        m_title->setText(tr("Jeton accepté"));
        m_sentence->setText(
            tr("Le service le connaît. Vous pouvez enregistrer. Il ouvre : %1.")
                .arg(titles.isEmpty() ? tr("rien que cette version connaisse") : titles.join(u", "_s)));
        return;
    }
    const etat::Explanation why = etat::explain(rights.error(), {});
    const bool refused = renewal::verdictOf(rights.error()) == renewal::Verdict::Refused;
    m_sign->setName(refused ? u"refus"_s : u"alerte"_s);
    m_sign->setTone(refused ? Tone::No : Tone::Unknown);
    m_title->setText(refused ? tr("Jeton refusé") : tr("L’essai n’a pas abouti"));
    m_sentence->setText((why.sentence + u' ' + why.nextAction).trimmed());
}

} // namespace agrafe::ui
