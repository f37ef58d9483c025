// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/deposit_dialog.h"

#include "ui/chorus/flux_view.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::DepositAnswer;
using chorus::FileRemark;

DepositDialog::DepositDialog(const ChorusServices &services, const chorus::Session &session, QWidget *parent)
    : DialogFrame(tr("Déposer des factures"), parent)
    , m_services(services)
    , m_session(session)
    , m_what(new QLabel(this))
    , m_choose(new QPushButton(tr("Choisir un fichier…"), this))
    , m_invoices(new QTreeWidget(this))
    , m_consequence(new QLabel(this))
    , m_banner(new Banner(this))
    , m_flux(new FluxView(services, this))
{
    setAcceptDrops(true);
    build();
    connect(m_choose, &QPushButton::clicked, this, &DepositDialog::askFile);
    connect(m_go, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_banner, &Banner::linkActivated, this, &DepositDialog::onLink);
    connect(m_banner, &Banner::secondLinkActivated, this, &DepositDialog::onSecondLink);
    connect(m_flux, &FluxView::news, this, &DepositDialog::news);
    connect(m_flux, &FluxView::ended, this, [this] {
        setStep(Step::Done);
        Q_EMIT changed();
    });
    setStep(Step::Choosing);
}

void DepositDialog::build()
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setText(tr("Un fichier UBL, CII ou Factur-X, ou une archive de fichiers de la même forme."));
    setSign(m_choose, u"ouvrir"_s);
    m_invoices->setAccessibleName(tr("Factures du fichier"));
    m_invoices->setRootIsDecorated(false);
    m_invoices->setHeaderLabels({tr("Facture"), tr("Fournisseur"), tr("Destinataire"), tr("TTC")});
    m_invoices->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_invoices->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_consequence->setWordWrap(true);
    m_consequence->setText(
        tr("Le fichier part chez Chorus Pro, qui crée les factures quand il l’a contrôlé. Un dépôt ne se "
           "retire pas\u00a0: une facture créée à tort demande un avoir."));
    m_banner->hide();
    body()->addWidget(m_what);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_invoices, 1);
    body()->addWidget(m_consequence);
    body()->addWidget(m_banner);
    body()->addWidget(m_flux, 1);
    connect(addButton(tr("Fermer")), &QPushButton::clicked, this, &QDialog::reject);
    m_go = addButton(tr("Déposer"), true);
    resizeScaled(640, 520);
}

void DepositDialog::setStep(Step step)
{
    m_step = step;
    const bool filling = step == Step::Choosing || step == Step::Ready;
    m_choose->setVisible(filling);
    m_invoices->setVisible(m_file && !m_file->invoices.isEmpty() && step != Step::Following &&
                           step != Step::Done);
    m_consequence->setVisible(step == Step::Ready || step == Step::Sending);
    m_go->setVisible(filling || step == Step::Sending);
    m_go->setEnabled(step == Step::Ready);
    m_flux->setVisible(step == Step::Following || step == Step::Done);
}

void DepositDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choisir un fichier"), QString(),
                                   tr("Factures (%1)").arg(u"*.xml *.pdf *.zip *.gz *.tgz"_s) + u";;"_s +
                                       tr("Tous les fichiers (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DepositDialog::openFile);
    dialog->open();
}

void DepositDialog::openFile(const QString &path)
{
    m_file.reset();
    m_invoices->clear();
    const auto file = chorus::readFluxFile(path);
    if (!file) {
        setStep(Step::Choosing);
        return tell(Tone::Unknown, file.error().sentence, file.error().nextAction);
    }
    m_file = *file;
    showFile();
}

void DepositDialog::showFile()
{
    m_what->setText(
        tr("%1, %2, %3").arg(m_file->name, chorus::titleOf(m_file->kind), sizeText(m_file->bytes)));
    for (const chorus::InvoiceInFile &invoice : std::as_const(m_file->invoices)) {
        auto *item = new QTreeWidgetItem(
            m_invoices, {invoice.number, invoice.supplier, invoice.recipient, invoice.gross.text()});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(3, textFont(TextRole::Figures));
    }
    if (m_file->syntax.isEmpty()) {
        setStep(Step::Choosing);
        return tell(Tone::Unknown, tr("Ce PDF ne contient pas de facture lisible par une machine."),
                    tr("Déposez-le sur le portail de Chorus Pro, ou prenez sa version Factur-X."));
    }
    const QList<FileRemark> remarks = chorus::remarksOn(*m_file);
    QStringList sentences;
    for (const FileRemark &remark : remarks)
        sentences << (remark.invoice.isEmpty() ? remark.sentence
                                               : tr("%1\u00a0: %2").arg(remark.invoice, remark.sentence));
    const bool blocked = chorus::isBlocked(remarks);
    setStep(blocked ? Step::Choosing : Step::Ready);
    if (sentences.isEmpty())
        return tell(Tone::Ok, tr("Rien à redire avant le dépôt."));
    tell(blocked ? Tone::No : Tone::Unknown,
         blocked ? tr("Chorus Pro ne prendrait pas ce fichier.") : tr("À regarder avant le dépôt."),
         sentences.join(u' '));
}

void DepositDialog::send(bool again)
{
    m_banner->hide();
    setStep(Step::Sending);
    m_asking.ask(
        m_services, this,
        [this, again](std::stop_token stop) {
            return m_services.deposits.deposit(m_session, *m_file, again, stop);
        },
        [this](const Result<DepositAnswer> &answer) { onAnswer(answer); });
}

void DepositDialog::find()
{
    m_looked = true;
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.deposits.find(m_session, m_deposit, stop); },
        [this](const Result<DepositAnswer> &answer) { onAnswer(answer); });
}

void DepositDialog::onAnswer(const Result<DepositAnswer> &answer)
{
    if (!answer) {
        const bool lost = answer.error().kind == FailureKind::OutcomeUnknown;
        setStep(lost ? Step::Unknown : Step::Ready);
        return tell(answer.error().httpStatus == 200 ? Tone::No : Tone::Unknown, answer.error().sentence,
                    answer.error().nextAction, lost && !m_deposit.id.isNull() ? tr("Rechercher") : QString());
    }
    m_deposit = answer->deposit;
    // Lost: it is looked for before anything leaves again, whatever is known of it here.
    if (m_deposit.outcome == SendOutcome::Unknown) {
        setStep(Step::Unknown);
        return tell(Tone::Unknown, answer->sentence, answer->nextAction, tr("Rechercher"),
                    m_looked ? tr("Déposer quand même") : QString());
    }
    if (answer->wasThere) {
        setStep(Step::WasThere);
        return tell(Tone::Unknown, answer->sentence, answer->nextAction, tr("Déposer quand même"),
                    m_deposit.flux.isEmpty() ? QString() : tr("Suivre ce flux"));
    }
    switch (m_deposit.outcome) {
    case SendOutcome::Received:
        follow(m_deposit.flux);
        return;
    case SendOutcome::Refused:
        setStep(Step::Ready);
        return tell(Tone::No, answer->sentence, answer->nextAction);
    case SendOutcome::Unknown:
    case SendOutcome::NotSent:
        break;
    }
    setStep(Step::Ready);
    tell(Tone::Info, answer->sentence, answer->nextAction);
}

void DepositDialog::follow(const QString &flux)
{
    m_banner->hide();
    setStep(Step::Following);
    m_flux->follow(m_session, flux);
}

void DepositDialog::onLink()
{
    if (m_step == Step::WasThere)
        send(true);
    else if (m_step == Step::Unknown)
        find();
}

void DepositDialog::onSecondLink()
{
    if (m_step == Step::WasThere)
        follow(m_deposit.flux);
    else if (m_step == Step::Unknown)
        send(true);
}

void DepositDialog::tell(Tone tone, const QString &strong, const QString &rest, const QString &link,
                         const QString &secondLink)
{
    m_banner->say(tone, strong, rest, link, secondLink);
    m_banner->show();
    Q_EMIT news(QStringList{strong, rest}.join(u' ').trimmed());
}

QString DepositDialog::told() const
{
    return m_banner->isHidden() ? m_flux->told() : m_banner->spokenText();
}

void DepositDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((m_step == Step::Choosing || m_step == Step::Ready) && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void DepositDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace agrafe::ui
