// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/sending_dialog.h"

#include "ui/desktop/header_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"

#include <QPushButton>

#include <utility>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::DepositAnswer;

SendingDialog::SendingDialog(const QString &title, const ChorusServices &services,
                             const chorus::Session &session, QWidget *parent)
    : DialogFrame(title, parent)
    , m_services(services)
    , m_session(session)
    , m_banner(new Banner(this))
{
    m_banner->hide();
    setFictitious(fictitiousSource(session.habilitation));
    connect(m_banner, &Banner::linkActivated, this, [this] {
        if (m_step == Step::WasThere)
            lookAtIt();
        else if (m_step == Step::Unknown)
            find();
        else
            onLink();
    });
    connect(m_banner, &Banner::secondLinkActivated, this, [this] {
        if (m_step == Step::WasThere || m_step == Step::Unknown)
            go(true);
    });
}

void SendingDialog::addFoot(const QString &verb)
{
    m_close = addButton(tr("Fermer"));
    m_go = addButton(verb, true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void SendingDialog::setStep(Step step)
{
    const Step before = std::exchange(m_step, step);
    const auto isOver = [](Step each) {
        return each != Step::Choosing && each != Step::Ready && each != Step::Sending;
    };
    m_close->setEnabled(step != Step::Sending);
    (isOver(step) ? m_close : m_go)->setDefault(true); // what Enter presses in a field
    showStep();
    if (isOver(step) && !isOver(before)) // later on the agent is reading what came of it
        m_close->setFocus();
}

void SendingDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    tabAsLaidOut(this);
}

void SendingDialog::reject()
{
    if (m_step == Step::Sending)
        return tell(Tone::Info, tr("L’envoi est en cours."), tr("Sa réponse dira ce qu’il en est."));
    DialogFrame::reject();
}

void SendingDialog::go(bool again)
{
    tell(Tone::Info, tr("L’envoi est en cours…"), tr("La réponse de Chorus Pro dira ce qu’il en est."));
    const auto known = m_services.log.all();
    for (const chorus::Deposit &each : known.value_or(QList<chorus::Deposit>()))
        m_before.insert(each.id);
    setStep(Step::Sending);
    m_asking.ask(
        m_services, this, [this, again](std::stop_token stop) { return send(again, stop); },
        [this](const Result<DepositAnswer> &answer) { onAnswer(answer); });
}

void SendingDialog::lookForLost(const chorus::Deposit &deposit)
{
    m_deposit = deposit;
    m_before.insert(deposit.id);
    setStep(Step::Unknown);
    find();
}

bool SendingDialog::wasSentHere() const
{
    return !m_before.contains(m_deposit.id);
}

void SendingDialog::find()
{
    m_looked = true;
    tell(Tone::Info, tr("Recherche dans Chorus Pro…"));
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.deposits.find(m_session, m_deposit, stop); },
        [this](const Result<DepositAnswer> &answer) { onAnswer(answer); });
}

void SendingDialog::onAnswer(const Result<DepositAnswer> &answer)
{
    if (!answer)
        return onFailure(answer.error());
    m_deposit = answer->deposit;
    // Lost: it is looked for before anything leaves again, whatever is known of it here.
    if (m_deposit.outcome == SendOutcome::Unknown) {
        setStep(Step::Unknown);
        return tell(Tone::Unknown, answer->sentence, answer->nextAction, tr("Rechercher"),
                    m_looked && canSend() ? tr("Déposer quand même") : QString());
    }
    if (!answer->wasThere || wasSentHere())
        return onReceived(*answer);
    setStep(Step::WasThere);
    tell(Tone::Unknown, answer->sentence, answer->nextAction, lookText(),
         canSend() ? tr("Déposer quand même") : QString());
}

void SendingDialog::onFailure(const Failure &failure)
{
    const bool lost = failure.kind == FailureKind::OutcomeUnknown;
    setStep(lost ? Step::Unknown : Step::Ready);
    tell(failure.httpStatus == 200 ? Tone::No : Tone::Unknown, failure.sentence, failure.nextAction,
         lost && !m_deposit.id.isNull() ? tr("Rechercher") : QString());
}

void SendingDialog::tell(Tone tone, const QString &strong, const QString &rest, const QString &link,
                         const QString &secondLink)
{
    m_banner->say(tone, strong, rest, link, secondLink);
    m_banner->show();
    Q_EMIT news(QStringList{strong, rest}.join(u' ').trimmed());
}

QString SendingDialog::told() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
