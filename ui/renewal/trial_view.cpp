// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/trial_view.h"

#include "identifiers/siret.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/sign.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using renewal::Cause;
using renewal::SameDemarche;
using renewal::Trial;
using renewal::Verdict;

namespace {

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::Token:
        return QCoreApplication::translate("TrialView", "C’est le jeton qui est refusé");
    case Cause::Right:
        return QCoreApplication::translate("TrialView", "C’est un droit qui manque");
    case Cause::Address:
        return QCoreApplication::translate("TrialView", "C’est l’adresse de ce poste qui est refusée");
    case Cause::Network:
        return QCoreApplication::translate("TrialView", "C’est le réseau qui n’a pas laissé passer l’essai");
    case Cause::Service:
    case Cause::None:
        break;
    }
    return QCoreApplication::translate("TrialView", "C’est le service qui n’a pas su répondre");
}

TrialLine verdictLine(const Trial &trial)
{
    const QString rest = QStringList{trial.sentence, trial.nextAction}.join(u' ').trimmed();
    switch (trial.verdict) {
    case Verdict::Accepted:
        return {Tone::Ok, u"prouve"_s, QCoreApplication::translate("TrialView", "Jeton accepté"),
                QCoreApplication::translate("TrialView", "le service le connaît")};
    case Verdict::NotTestable:
        return {Tone::Info, u"info"_s, QCoreApplication::translate("TrialView", "Pas d’essai possible"),
                rest};
    case Verdict::Refused:
        return {Tone::No, u"refus"_s, causeText(trial.cause), rest};
    case Verdict::Unknown:
        break;
    }
    return {Tone::Unknown, u"inconnu"_s, causeText(trial.cause), rest};
}

// The same token is of the same démarche: nothing to say then, nor without a token before.
QList<TrialLine> demarcheLines(const Trial &trial)
{
    if (trial.sameToken)
        return {{Tone::Ok, u"egal"_s, QCoreApplication::translate("TrialView", "Le même jeton que l’ancien"),
                 QCoreApplication::translate("TrialView", "prolongé sans changer : c’est normal")}};
    switch (trial.sameDemarche) {
    case SameDemarche::Same:
        return {{Tone::Ok, u"prouve"_s,
                 QCoreApplication::translate("TrialView", "Même démarche que l’ancien"), trial.demarche}};
    case SameDemarche::Other:
        return {{Tone::Unknown, u"alerte"_s, QCoreApplication::translate("TrialView", "Une autre démarche"),
                 QCoreApplication::translate("TrialView", "« %1 » ; l’ancien jeton est celui de « %2 ». Un "
                                                          "jeton ne sert qu’à sa démarche.")
                     .arg(trial.demarche, trial.demarcheBefore)}};
    case SameDemarche::Unknown:
        return {{Tone::Unknown, u"inconnu"_s,
                 QCoreApplication::translate("TrialView", "Même démarche que l’ancien : inconnu"),
                 QCoreApplication::translate("TrialView", "ni le service ni le jeton ne la nomment")}};
    case SameDemarche::NothingBefore:
        break;
    }
    return {};
}

// No service says which SIRET a token is given for.
QList<TrialLine> recipientLines(const Trial &trial)
{
    const auto siret = Siret::parse(trial.habilitation.recipient, KeyCheck::NotRequired);
    if (!siret)
        return {};
    return {{Tone::Unknown, u"inconnu"_s,
             QCoreApplication::translate("TrialView", "SIRET destinataire admis : inconnu"),
             QCoreApplication::translate("TrialView", "%1 : le service le dira au premier appel")
                 .arg(siret->display())}};
}

QList<TrialLine> rightsLines(const Trial &trial)
{
    QList<TrialLine> lines;
    if (!trial.presentRightsKnown && trial.sameDemarche != SameDemarche::NothingBefore)
        lines << TrialLine{Tone::Info, u"info"_s,
                           QCoreApplication::translate("TrialView", "L’ancien jeton ne répond plus"),
                           QCoreApplication::translate("TrialView", "comparé avec ce qu’il annonçait")};
    if (const int lost = static_cast<int>(trial.change.lost.size()); lost > 0)
        lines << TrialLine{Tone::Unknown, u"alerte"_s,
                           QCoreApplication::translate("TrialView", "%n droit(s) perdu(s)", nullptr, lost),
                           QCoreApplication::translate("TrialView", "lisez les droits avant de remplacer")};
    return lines;
}

} // namespace

QList<TrialLine> linesOf(const Trial &trial)
{
    QList<TrialLine> lines{verdictLine(trial)};
    if (trial.verdict == Verdict::Accepted)
        lines << demarcheLines(trial) << recipientLines(trial) << rightsLines(trial);
    if (!trial.warning.isEmpty())
        lines << TrialLine{Tone::Unknown, u"alerte"_s,
                           QCoreApplication::translate("TrialView", "Date inscrite dans le jeton"),
                           trial.warning};
    return lines;
}

TrialView::TrialView(QWidget *parent)
    : QWidget(parent)
    , m_when(new QLabel)
    , m_again(new QPushButton(tr("Refaire l’ess&ai")))
    , m_lines(new QVBoxLayout)
{
    auto *title = new QLabel(tr("Essai auprès du service"));
    setTextRole(title, TextRole::Strong);
    setTextRole(m_when, TextRole::Base, mutedInk);
    m_again->setObjectName(u"essayerEncore"_s);
    setSign(m_again, u"redemander"_s);
    setButtonKind(m_again, ButtonKind::Outlined, true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_when);
    head->addStretch();
    head->addWidget(m_again);
    m_lines->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_lines);
    connect(m_again, &QPushButton::clicked, this, &TrialView::againRequested);
}

void TrialView::showAsking(const QString &host)
{
    show({{Tone::Info, u"encours"_s, tr("Essai en cours"),
           tr("Agrafe demande à %1 ce que le jeton ouvre. Rien n’est encore remplacé.").arg(host)}},
         {}, false);
}

void TrialView::showTrial(const Trial &trial, const QString &when)
{
    show(linesOf(trial), when, trial.verdict != Verdict::NotTestable);
}

void TrialView::showFailure(const Failure &failure)
{
    show({{Tone::Unknown, u"alerte"_s, tr("Rien n’a été demandé"),
           QStringList{failure.sentence, failure.nextAction}.join(u' ').trimmed()}},
         {}, true);
}

void TrialView::show(const QList<TrialLine> &lines, const QString &when, bool again)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    for (const TrialLine &line : lines) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        auto *sign = new Sign(line.sign, 16);
        sign->setTone(line.tone);
        auto *text = new QLabel(u"<b style=\"font-weight:500\">%1</b>&nbsp; %2"_s.arg(
            line.strong.toHtmlEscaped(), line.rest.toHtmlEscaped()));
        text->setWordWrap(true);
        text->setAccessibleName(tr("%1 : %2").arg(line.strong, line.rest));
        setTextRole(text, TextRole::Base);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_lines->addWidget(holder);
        const QString said = text->accessibleName();
        spoken << (said.endsWith(u'.') ? said : said + u'.');
    }
    m_spoken = spoken.join(u' ');
    m_when->setText(when);
    m_again->setVisible(again);
}

} // namespace agrafe::ui
