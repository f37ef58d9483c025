// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_foot.h"

#include "ui/chorus/invoice_acts.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/sign.h"

#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::InvoiceHistory;
using chorus::InvoiceRow;

namespace {

QString detailOf(const InvoiceRow &invoice)
{
    QStringList parts;
    if (!invoice.engagement.isEmpty())
        parts << InvoiceFoot::tr("engagement %1").arg(invoice.engagement);
    if (!invoice.market.isEmpty())
        parts << InvoiceFoot::tr("marché %1").arg(invoice.market);
    if (!invoice.recipient.serviceCode.isEmpty())
        parts << InvoiceFoot::tr("service %1").arg(invoice.recipient.serviceCode);
    return parts.join(u" · "_s);
}

/// With why nothing can be done here.
QString restOf(const MoveSentence &move, const InvoiceRow &invoice)
{
    return QStringList{move.rest, whyNoAct(invoice)}.join(u' ').trimmed();
}

} // namespace

InvoiceFoot::InvoiceFoot(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_open(new QPushButton(tr("Ouvrir la facture"), this))
    , m_act(new QPushButton(this))
    , m_line(new StatusLine(this))
    , m_sign(new Sign(u"info"_s, 18, this))
    , m_sentence(new QLabel(this))
    , m_retry(new QPushButton(tr("Réessayer"), this))
{
    setAccessibleName(tr("Facture sélectionnée"));
    setTextRole(m_title, TextRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    setTextRole(m_detail, TextRole::Base, secondaryInk);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    setSign(m_open, u"document"_s);
    setButtonKind(m_open, ButtonKind::Outlined, true);
    setButtonKind(m_retry, ButtonKind::Outlined, true);
    setButtonKind(m_act, ButtonKind::Outlined, true);
    build();
    connect(m_open, &QPushButton::clicked, this, &InvoiceFoot::openRequested);
    connect(m_act, &QPushButton::clicked, this, &InvoiceFoot::actRequested);
    connect(m_retry, &QPushButton::clicked, this, &InvoiceFoot::refresh);
    clear();
}

void InvoiceFoot::build()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_detail, 1);
    top->addWidget(m_open);
    top->addWidget(m_act);
    auto *below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_sentence, 1);
    below->addWidget(m_retry, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_line);
    layout->addLayout(below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void InvoiceFoot::clear()
{
    m_asking.stop();
    m_invoice.reset();
    m_history.reset();
    m_line->setSteps({});
    hide();
}

void InvoiceFoot::setTight(bool tight)
{
    m_line->setHidden(tight);
    layout()->setContentsMargins(16, tight ? 4 : 10, 16, tight ? 4 : 10);
    layout()->setSpacing(tight ? 4 : 10);
}

void InvoiceFoot::showInvoice(const InvoiceRow &invoice, const std::optional<chorus::Session> &session)
{
    m_invoice = invoice;
    m_session = session;
    m_title->setText(tr("Facture %1").arg(invoice.number));
    m_detail->setText(detailOf(invoice));
    m_open->setAccessibleName(tr("Ouvrir la facture %1").arg(invoice.number));
    const QString act = actText(invoice);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    show();
    ask();
}

void InvoiceFoot::refresh()
{
    if (m_invoice)
        ask();
}

void InvoiceFoot::ask()
{
    m_history.reset();
    m_retry->hide();
    // What the list knows is there at once.
    InvoiceHistory known;
    known.statusCode = m_invoice->statusCode;
    m_line->setSteps(statusSteps(chorus::lifeLine(known)));
    const MoveSentence move = moveSentence(known, m_invoice->rejectTreated.value_or(false));
    say(statusLook(m_invoice->statusCode), move.strong, restOf(move, *m_invoice));
    if (!m_session)
        return;
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.desk.history(*m_session, *m_invoice, stop); },
        [this](const Result<InvoiceHistory> &history) { onHistory(history); });
}

void InvoiceFoot::onHistory(const Result<InvoiceHistory> &history)
{
    if (!history) {
        m_retry->show();
        say({u"inconnu"_s, Tone::Unknown}, tr("L’historique n’est pas venu."),
            history.error().sentence + u' ' + history.error().nextAction);
        return Q_EMIT news(sentence());
    }
    m_history = *history;
    if (m_history->statusCode.isEmpty())
        m_history->statusCode = m_invoice->statusCode;
    m_line->setSteps(statusSteps(chorus::lifeLine(*m_history)));
    const MoveSentence move = moveSentence(*m_history, m_invoice->rejectTreated.value_or(false));
    say(statusLook(m_history->statusCode), move.strong, restOf(move, *m_invoice));
    Q_EMIT historyRead();
}

void InvoiceFoot::say(const StatusLook &look, const QString &strong, const QString &rest)
{
    m_sign->setName(look.sign);
    m_sign->setTone(look.tone);
    m_sentence->setText(
        u"<b style=\"font-weight:600\">%1</b> %2"_s.arg(strong.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_sentence->setAccessibleName(sentence());
}

QString InvoiceFoot::sentence() const
{
    return QTextDocumentFragment::fromHtml(m_sentence->text()).toPlainText().simplified();
}

} // namespace agrafe::ui
