// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/act_dialog.h"

#include "chorus/words.h"
#include "ui/desktop/header_words.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;
using chorus::Done;
using chorus::InvoiceRow;

ActDialog::ActDialog(const QString &title, const QString &verb, const ChorusServices &services,
                     const chorus::Session &session, const chorus::InvoiceRow &invoice, QWidget *parent)
    : DialogFrame(title, parent)
    , m_services(services)
    , m_session(session)
    , m_invoice(invoice)
    , m_about(new QLabel(this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_consequence(new QLabel(this))
    , m_banner(new Banner(this))
{
    build(verb);
    setFictitious(fictitiousSource(session.habilitation));
}

void ActDialog::build(const QString &verb)
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setTextRole(m_about, TextRole::Base, secondaryInk);
    showAbout();
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_banner->hide();
    QVBoxLayout *page = addScrolledPage(body(), this);
    page->addWidget(m_about);
    page->addWidget(m_fields);
    page->addStretch();
    body()->addWidget(m_consequence); // seen whatever the page scrolls
    body()->addWidget(m_banner);
    m_close = addButton(tr("Annuler"));
    m_go = addButton(verb, true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ActDialog::go);
    connect(m_banner, &Banner::linkActivated, this, [this] {
        if (m_looked || m_step == Step::Unknown)
            lookAgain();
        else
            askAgain();
    });
    resizeScaled(560, 480);
}

void ActDialog::showAbout()
{
    const QString gross = m_invoice.gross.text(m_invoice.currency);
    if (m_step == Step::Done) // its new status is told
        return m_about->setText(tr("Facture %1, %2").arg(m_invoice.number, gross));
    QString text = tr("Facture %1, %2, statut actuel\u00a0: %3")
                       .arg(m_invoice.number, gross, chorus::wordsOf(CodeList::Status, m_invoice.statusCode));
    if (!m_invoice.statusComment.isEmpty()) // why it waits
        text += u'\n' + m_invoice.statusComment;
    m_about->setText(text);
}

void ActDialog::setConsequence(const chorus::Consequence &consequence)
{
    m_consequence->setText(
        QStringList{consequence.sentence, consequence.cannotBeUndone}.join(u' ').trimmed());
    m_consequence->setAccessibleName(m_consequence->text());
}

QString ActDialog::consequence() const
{
    return m_consequence->text();
}

QString ActDialog::told() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

/// The fields come before the buttons, which were made before them.
void ActDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    tabAsLaidOut(this);
    const QList<QWidget *> fields = m_fields->findChildren<QWidget *>();
    for (QWidget *each : fields) {
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(this))
            return each->setFocus();
    }
    m_go->setFocus();
}

void ActDialog::setReady(bool ready)
{
    m_ready = ready;
    setStep(m_step);
}

void ActDialog::setStep(Step step)
{
    m_step = step;
    m_fields->setEnabled(step == Step::Filling);
    m_go->setEnabled(step == Step::Filling && m_ready);
    m_go->setVisible(step == Step::Filling || step == Step::Acting);
    m_close->setText(step == Step::Filling ? tr("Annuler") : tr("Fermer"));
    m_close->setEnabled(step != Step::Acting);
    m_consequence->setVisible(step != Step::Done);
    showAbout();
    if (step == Step::Done) {
        m_close->setDefault(true);
        m_close->setFocus();
    }
}

void ActDialog::tell(Tone tone, const QString &strong, const QString &rest, const QString &link)
{
    m_banner->say(tone, strong, rest, link);
    m_banner->setVisible(!strong.isEmpty());
    if (!strong.isEmpty())
        Q_EMIT news(strong + u' ' + rest);
}

void ActDialog::forgetTold()
{
    if (m_step == Step::Filling && !m_looked)
        m_banner->hide();
}

void ActDialog::go()
{
    if (const auto right = checkForm(); !right)
        return tell(Tone::Unknown, right.error().sentence, right.error().nextAction);
    tell(Tone::Info, tr("La demande est en cours…"), tr("La réponse de Chorus Pro dira ce qu’il en est."));
    m_looked = false;
    setStep(Step::Acting);
    m_asking.ask(
        m_services, this, [this](std::stop_token stop) { return act(stop); },
        [this](const Result<Done> &done) { onDone(done); });
}

void ActDialog::onDone(const Result<Done> &done)
{
    if (done) {
        setStep(Step::Done);
        const QString status = chorus::wordsOf(CodeList::Status, done->statusCode);
        const QString strong = done->foundLater
                                   ? tr("C’est fait\u00a0: la réponse s’était perdue, Agrafe l’a vérifié.")
                                   : tr("C’est fait.");
        tell(Tone::Ok, strong, status.isEmpty() ? QString() : tr("Statut\u00a0: %1.").arg(status));
        return Q_EMIT changed();
    }
    const Failure &failure = done.error();
    if (failure.kind == FailureKind::OutcomeUnknown) {
        setStep(Step::Unknown);
        return tell(Tone::Unknown, failure.sentence, failure.nextAction, tr("Rechercher"));
    }
    setStep(Step::Filling);
    tell(failure.httpStatus == 200 ? Tone::No : Tone::Unknown, failure.sentence, failure.nextAction);
}

void ActDialog::reject()
{
    if (m_step == Step::Acting)
        return tell(Tone::Info, tr("La demande est en cours."), tr("Sa réponse dira ce qu’il en est."));
    DialogFrame::reject();
}

QCoro::Task<Result<ActDialog::Seen>> ActDialog::see(std::stop_token stop)
{
    const InvoiceRow before = m_invoice;
    const auto history = co_await m_services.desk.history(m_session, before, stop);
    if (!history)
        co_return Unexpected(history.error());
    const Seen seen{.statusCode = history->statusCode, .done = history->statusCode != before.statusCode};
    co_return seen;
}

/// What became of a change whose answer was lost.
void ActDialog::lookAgain()
{
    m_looked = true;
    tell(Tone::Info, tr("La facture est relue dans Chorus Pro…"), {});
    m_asking.ask(
        m_services, this, [this](std::stop_token stop) { return see(stop); },
        [this](const Result<Seen> &seen) { onSeen(seen); });
}

void ActDialog::onSeen(const Result<Seen> &seen)
{
    if (!seen)
        return tell(Tone::Unknown, tr("L’état de la facture n’est toujours pas connu."),
                    seen.error().sentence, tr("Rechercher"));
    const QString status = chorus::wordsOf(CodeList::Status, seen->statusCode);
    if (seen->done) {
        setStep(Step::Done);
        tell(Tone::Ok, tr("C’est fait\u00a0: la réponse s’était perdue, Agrafe l’a vérifié."),
             tr("Statut\u00a0: %1.").arg(status));
    } else {
        setStep(Step::Filling);
        tell(Tone::Info, tr("Rien n’a changé\u00a0: la facture est toujours «\u00a0%1\u00a0».").arg(status),
             tr("Si la demande est récente, attendez quelques minutes et recherchez encore. Sinon, vous "
                "pouvez "
                "recommencer."),
             tr("Rechercher encore"));
    }
    Q_EMIT changed();
}

} // namespace agrafe::ui
