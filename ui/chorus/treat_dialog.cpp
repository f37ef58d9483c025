// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/treat_dialog.h"

#include "chorus/words.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;

TreatDialog::TreatDialog(const ChorusServices &services, const chorus::Session &session,
                         const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Changer le statut"), tr("Changer le statut"), services, session, invoice, parent)
    , m_targets(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_mandate(new QLineEdit(this))
{
    m_targets->setAccessibleName(tr("Nouveau statut"));
    m_reason->setAccessibleName(tr("Motif"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaled(84));
    form()->addRow(tr("Nouveau statut"), m_targets);
    form()->addRow(tr("Motif"), m_reason);
    form()->addRow(tr("N° de mandat"), m_mandate);
    form()->setRowVisible(m_mandate, false);
    connect(m_targets, &QComboBox::currentIndexChanged, this, &TreatDialog::onTarget);
    askAgain();
}

void TreatDialog::askAgain()
{
    setReady(false);
    m_targets->clear();
    m_targets->setEnabled(true);
    m_targets->setPlaceholderText(tr("Statuts possibles demandés à Chorus Pro…"));
    m_asking.ask(
        services(), this,
        [this](std::stop_token stop) { return services().actions.targets(session(), invoice(), stop); },
        [this](const Result<QStringList> &targets) { onTargets(targets); });
}

void TreatDialog::onTargets(const Result<QStringList> &targets)
{
    m_targets->setEnabled(targets && !targets->isEmpty());
    m_targets->setPlaceholderText(m_targets->isEnabled() ? tr("Choisissez un statut…") : tr("Aucun"));
    m_reason->setEnabled(m_targets->isEnabled());
    if (!targets)
        return tell(Tone::Unknown, tr("Les statuts possibles ne sont pas venus."),
                    targets.error().sentence + u' ' + targets.error().nextAction, tr("Réessayer"));
    if (targets->isEmpty())
        return tell(Tone::Info, tr("Aucun changement n’est possible depuis ce statut."),
                    tr("Chorus Pro n’en propose pas."));
    tell(Tone::Info, {}, {});
    const QSignalBlocker quiet(m_targets);
    for (const QString &code : *targets)
        m_targets->addItem(chorus::wordsOf(CodeList::Status, code), code);
    m_targets->setCurrentIndex(-1); // none is meant before the agent chooses
}

void TreatDialog::onTarget()
{
    const QString target = m_targets->currentData().toString();
    setReady(!target.isEmpty());
    if (target.isEmpty())
        return;
    const chorus::Consequence consequence = chorus::consequenceOf(target);
    setConsequence(consequence);
    m_reason->setPlaceholderText(consequence.wantsReason ? tr("Obligatoire\u00a0: le fournisseur le lira.")
                                                         : tr("Facultatif"));
    form()->setRowVisible(m_mandate, target == u"MANDATEE");
}

chorus::Treatment TreatDialog::treatment() const
{
    return {.invoice = invoice(),
            .target = m_targets->currentData().toString(),
            .reason = m_reason->toPlainText().trimmed(),
            .mandate = m_mandate->text().trimmed()};
}

Result<void> TreatDialog::checkForm() const
{
    return chorus::check(treatment());
}

QCoro::Task<Result<chorus::Done>> TreatDialog::act(std::stop_token stop)
{
    return services().actions.treat(session(), treatment(), stop);
}

} // namespace agrafe::ui
