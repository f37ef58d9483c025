// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/submission_dialog.h"

#include "base/day_text.h"
#include "chorus/words.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/submission_form.h"
#include "ui/chorus/vat_table.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;
using chorus::DepositAnswer;
using chorus::PdfReading;

SubmissionDialog::SubmissionDialog(const ChorusServices &services, const chorus::Session &session,
                                   const chorus::FluxFile &file, bool isSigned, QWidget *parent)
    : SendingDialog(tr("Déposer une facture en PDF"), services, session, parent)
    , m_file(file)
    , m_isSigned(isSigned)
    , m_what(new QLabel(this))
    , m_form(new SubmissionForm(services, session, this))
    , m_summary(new QLabel(this))
{
    build();
    connect(m_form, &SubmissionForm::news, this, &SubmissionDialog::news);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(Page::Form); });
    connect(goButton(), &QPushButton::clicked, this, [this] {
        if (m_page == Page::Form)
            confirm();
        else
            go(false);
    });
    setStep(Step::Choosing);
    read();
}

void SubmissionDialog::build()
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    setTextRole(m_what, TextRole::Base, secondaryInk);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QVBoxLayout *page = addScrolledPage(body(), this);
    page->addWidget(m_what);
    page->addWidget(m_form);
    page->addWidget(m_summary);
    page->addStretch();
    body()->addWidget(banner());
    m_back = addLeftButton(tr("Revenir à la saisie"));
    addFoot(tr("Vérifier"));
    resizeScaled(680, 620);
}

void SubmissionDialog::showStep()
{
    const bool over = step() == Step::Done || step() == Step::WasThere || step() == Step::Unknown;
    const bool sending = step() == Step::Sending;
    m_form->setVisible(m_page == Page::Form && !over && !sending);
    m_summary->setVisible(m_page == Page::Confirmation && step() != Step::Done);
    m_back->setVisible(m_page == Page::Confirmation && !over && !sending);
    goButton()->setVisible(m_page != Page::Reading && !over);
    goButton()->setEnabled(!sending);
    goButton()->setText(m_page == Page::Form ? tr("Vérifier") : tr("Déposer la facture"));
}

void SubmissionDialog::showPage(Page page)
{
    m_page = page;
    m_what->setText(
        page == Page::Form
            ? tr("%1\u00a0: vérifiez ce que Chorus Pro y a lu, complétez le reste. Rien n’est encore "
                 "déposé.")
                  .arg(m_file.name)
            : tr("%1, %2").arg(m_file.name, sizeText(m_file.bytes)));
    banner()->hide();
    setStep(Step::Ready);
}

/// It creates no invoice: a reading whose answer is lost may be asked again.
void SubmissionDialog::read()
{
    m_what->setText(tr("Chorus Pro lit «\u00a0%1\u00a0»… Cela ne dépose encore rien.").arg(m_file.name));
    banner()->hide();
    m_reading.ask(
        services(), this,
        [this](std::stop_token stop) {
            return services().deposits.readPdf(session(), m_file, m_isSigned, stop);
        },
        [this](const Result<PdfReading> &reading) { onRead(reading); });
}

void SubmissionDialog::onRead(const Result<PdfReading> &reading)
{
    if (reading && reading->fileId != 0) {
        m_form->fill(*reading);
        showPage(Page::Form);
        m_form->focusFirst();
        return Q_EMIT news(m_what->text());
    }
    m_what->setText(tr("«\u00a0%1\u00a0» n’a pas été lu. Aucune facture n’est déposée.").arg(m_file.name));
    const Failure failure = reading ? Failure::of(FailureKind::Protocol) : reading.error();
    const bool lost = failure.kind == FailureKind::OutcomeUnknown || reading;
    tell(failure.httpStatus == 200 ? Tone::No : Tone::Unknown,
         lost ? tr("La réponse de Chorus Pro s’est perdue.") : failure.sentence,
         lost ? tr("Une lecture ne dépose rien\u00a0: elle peut être redemandée.") : failure.nextAction,
         tr("Relire le PDF"));
}

void SubmissionDialog::onLink()
{
    if (m_page == Page::Reading)
        read();
    else if (step() == Step::Done)
        lookAtIt();
}

chorus::Submission SubmissionDialog::submission() const
{
    chorus::Submission submission = m_form->submission();
    submission.fileName = m_file.name;
    submission.fileSha256 = m_file.sha256;
    submission.isSigned = m_isSigned;
    return submission;
}

void SubmissionDialog::confirm()
{
    if (!m_form->validate())
        return tell(Tone::Unknown, tr("La facture n’est pas complète."),
                    tr("Corrigez ce qui est signalé\u00a0: rien n’est parti."));
    const QString vat = m_form->vatTable()->problem();
    if (!vat.isEmpty())
        return tell(Tone::Unknown, vat, tr("Corrigez le détail de la TVA\u00a0: rien n’est parti."));
    if (const auto right = submission().check(); !right)
        return tell(Tone::Unknown, right.error().sentence, right.error().nextAction);
    writeSummary();
    showPage(Page::Confirmation);
    const QStringList remarks = m_form->remarks();
    if (!remarks.isEmpty())
        tell(Tone::Unknown, tr("À regarder avant le dépôt."), remarks.join(u' '));
    Q_EMIT news(m_summaryText);
    goButton()->setFocus();
}

void SubmissionDialog::writeSummary()
{
    const chorus::Submission what = submission();
    QStringList lines;
    lines << tr("%1 %2 du %3, %4 TTC")
                 .arg(chorus::wordsOf(CodeList::InvoiceType, what.typeCode), what.number, dayText(what.date),
                      what.totals.gross.text(what.currency));
    lines << tr("De\u00a0: %1").arg(m_form->supplierName());
    lines << tr("À\u00a0: %1 (%2)").arg(m_form->routing()->recipientName(), what.recipient);
    if (!what.service.isEmpty())
        lines << tr("Service\u00a0: %1").arg(what.service);
    if (!what.engagement.isEmpty())
        lines << tr("Engagement\u00a0: %1").arg(what.engagement);
    if (!what.market.isEmpty())
        lines << tr("Marché\u00a0: %1").arg(what.market);
    lines << tr("Cadre\u00a0: %1").arg(chorus::wordsOf(CodeList::Cadre, what.cadre));
    lines << QString();
    lines << tr("La facture est créée dans Chorus Pro et part chez ce destinataire.") + u' ' +
                 chorus::consequenceOf(chorus::Act::Submit).cannotBeUndone + u' ' +
                 tr("Une facture créée à tort demande un avoir.");
    m_summaryText = lines.join(u'\n');
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    lines.first() = u"<b style=\"font-weight:600\">%1</b>"_s.arg(lines.first());
    m_summary->setText(lines.join(u"<br>"_s));
    m_summary->setAccessibleName(m_summaryText);
}

QString SubmissionDialog::summary() const
{
    return m_summary->isHidden() ? QString() : m_summaryText;
}

QCoro::Task<Result<DepositAnswer>> SubmissionDialog::send(bool again, std::stop_token stop)
{
    return services().deposits.submit(session(), submission(), again, stop);
}

void SubmissionDialog::onReceived(const DepositAnswer &answer)
{
    setStep(Step::Done);
    tell(Tone::Ok, answer.sentence, answer.nextAction, lookText());
    Q_EMIT changed();
}

QString SubmissionDialog::lookText() const
{
    return tr("Voir la facture dans la liste");
}

void SubmissionDialog::lookAtIt()
{
    Q_EMIT invoiceRequested(submission().number);
}

} // namespace agrafe::ui
