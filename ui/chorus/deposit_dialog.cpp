// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/deposit_dialog.h"

#include "base/day_text.h"
#include "chorus/recipient.h"
#include "ui/chorus/flux_view.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::DepositAnswer;
using chorus::FileKind;
using chorus::FileRemark;

DepositDialog::DepositDialog(const ChorusServices &services, const chorus::Session &session, QWidget *parent)
    : SendingDialog(tr("Déposer des factures"), services, session, parent)
    , m_what(new QLabel(this))
    , m_choose(new QPushButton(tr("Choisir un fichier…"), this))
    , m_invoices(new QTreeWidget(this))
    , m_signed(new QCheckBox(tr("Ce PDF porte une signature électronique (PAdES)"), this))
    , m_consequence(new QLabel(this))
    , m_flux(new FluxView(services, this))
{
    setAcceptDrops(true);
    build();
    connect(m_choose, &QPushButton::clicked, this, &DepositDialog::askFile);
    connect(goButton(), &QPushButton::clicked, this, &DepositDialog::onGo);
    connectFlux();
    setStep(Step::Choosing);
}

void DepositDialog::connectFlux()
{
    connect(m_flux, &FluxView::news, this, &DepositDialog::news);
    connect(m_flux, &FluxView::ended, this, [this] {
        setStep(Step::Done);
        Q_EMIT changed();
    });
}

void DepositDialog::build()
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setText(tr("Une facture UBL, CII, Factur-X ou PDF, ou une archive de factures de la même forme. "
                       "Choisissez le fichier, ou glissez-le ici."));
    setSign(m_choose, u"ouvrir"_s);
    m_invoices->setAccessibleName(tr("Factures du fichier"));
    m_invoices->setRootIsDecorated(false);
    m_invoices->setHeaderLabels({tr("Facture"), tr("Fournisseur"), tr("Destinataire"), tr("TTC")});
    m_invoices->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_invoices->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_consequence->setWordWrap(true);
    QVBoxLayout *page = addScrolledPage(body(), this);
    page->addWidget(m_what);
    page->addWidget(m_choose, 0, Qt::AlignLeft);
    page->addWidget(m_invoices, 1);
    page->addWidget(m_signed);
    page->addWidget(m_consequence);
    page->addWidget(m_flux, 1);
    page->addStretch();
    body()->addWidget(banner());
    addFoot(tr("Déposer"));
    resizeScaled(640, 520);
}

bool DepositDialog::isPdf() const
{
    return m_file && m_file->kind == FileKind::Pdf && !m_file->archive;
}

void DepositDialog::showStep()
{
    const bool filling = step() == Step::Choosing || step() == Step::Ready;
    const bool shown = step() != Step::Following && step() != Step::Done;
    m_choose->setVisible(filling);
    m_invoices->setVisible(m_file && !m_file->invoices.isEmpty() && shown);
    m_signed->setVisible(isPdf() && filling);
    m_consequence->setVisible(step() == Step::Ready || step() == Step::Sending);
    m_consequence->setText(
        isPdf() ? tr("Chorus Pro lit d’abord le PDF\u00a0: vous vérifiez et complétez ce qu’il y a lu, et la "
                     "facture ne part qu’ensuite, sur votre accord.")
                : tr("Le fichier part chez Chorus Pro, qui crée les factures quand il l’a contrôlé. Un dépôt "
                     "ne se retire pas\u00a0: une facture créée à tort demande un avoir."));
    goButton()->setText(isPdf() ? tr("Faire lire le PDF") : tr("Déposer"));
    goButton()->setVisible(filling || step() == Step::Sending);
    goButton()->setEnabled(step() == Step::Ready);
    m_flux->setVisible(step() == Step::Following || step() == Step::Done);
}

void DepositDialog::onGo()
{
    if (!isPdf())
        return go(false);
    const chorus::FluxFile file = *m_file;
    const bool isSigned = m_signed->isChecked();
    accept();
    Q_EMIT pdfChosen(file, isSigned);
}

void DepositDialog::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Choisir un fichier"), QString(),
                                   tr("Factures (%1)").arg(u"*.xml *.pdf *.zip *.tar *.tar.gz *.gz *.tgz"_s) +
                                       u";;"_s + tr("Tous les fichiers (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DepositDialog::openFile);
    dialog->open();
}

void DepositDialog::openFile(const QString &path)
{
    m_checking.stop();
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
    const QList<FileRemark> remarks = ownRemarks();
    if (chorus::isBlocked(remarks) || m_file->invoices.isEmpty())
        showRemarks(remarks);
    else
        askRecipients();
}

QList<FileRemark> DepositDialog::ownRemarks() const
{
    QList<FileRemark> remarks = chorus::remarksOn(*m_file);
    if (const auto earlier = services().log.before(*m_file, chorus::placeOf(session())))
        remarks.prepend({FileRemark::Weight::Warning, {}, chorus::sentenceOn(*earlier)});
    return remarks;
}

void DepositDialog::showRemarks(const QList<FileRemark> &remarks)
{
    QStringList sentences;
    for (const FileRemark &remark : remarks)
        sentences << (remark.invoice.isEmpty() ? remark.sentence
                                               : tr("%1\u00a0: %2").arg(remark.invoice, remark.sentence));
    const bool blocked = chorus::isBlocked(remarks);
    setStep(blocked ? Step::Choosing : Step::Ready);
    (blocked ? m_choose : goButton())->setFocus();
    if (sentences.isEmpty())
        return tell(Tone::Ok, tr("Rien à redire avant le dépôt."));
    tell(blocked ? Tone::No : Tone::Unknown,
         blocked ? tr("Chorus Pro ne prendrait pas ce fichier.") : tr("À regarder avant le dépôt."),
         sentences.join(u' '));
}

/// What each recipient demands is known before anything leaves: nothing can be sent until they have answered.
void DepositDialog::askRecipients()
{
    setStep(Step::Choosing);
    tell(Tone::Info, tr("Vérification…"),
         tr("Agrafe demande à Chorus Pro ce que les destinataires exigent."));
    m_checking.ask(
        services(), this,
        [this](std::stop_token stop) {
            return chorus::recipientRemarks(services().desk, session(), m_file->invoices, stop);
        },
        [this](const Result<QList<FileRemark>> &remarks) {
            if (step() != Step::Choosing)
                return;
            const QList<FileRemark> own = ownRemarks();
            if (!remarks)
                return showRemarks(
                    own +
                    QList<FileRemark>{{FileRemark::Weight::Warning,
                                       {},
                                       tr("Ce que les destinataires exigent n’a pas pu être demandé\u00a0: "
                                          "%1")
                                           .arg(remarks.error().sentence)}});
            showRemarks(own + *remarks);
        });
}

QCoro::Task<Result<DepositAnswer>> DepositDialog::send(bool again, std::stop_token stop)
{
    m_checking.stop();
    return services().deposits.deposit(session(), *m_file, again, stop);
}

void DepositDialog::onReceived(const DepositAnswer &answer)
{
    if (!answer.deposit.flux.isEmpty())
        return follow(answer.deposit.flux);
    setStep(Step::Done);
    m_flux->hide();
    tell(Tone::Ok, answer.sentence, answer.nextAction);
    Q_EMIT changed();
}

QString DepositDialog::lookText() const
{
    return deposit().flux.isEmpty() ? QString() : tr("Suivre ce flux");
}

void DepositDialog::lookAtIt()
{
    follow(deposit().flux);
}

/// A verdict without the file at hand: what it is about.
void DepositDialog::showEarlier(const QString &flux)
{
    const auto known = services().log.all().value_or(QList<chorus::Deposit>());
    const auto found = std::ranges::find(known, flux, &chorus::Deposit::flux);
    m_what->setText(found == known.end()
                        ? tr("Un flux qui n’a pas été déposé de ce poste.")
                        : tr("%1, déposé le %2.").arg(found->fileName, momentText(found->at)));
}

void DepositDialog::follow(const QString &flux)
{
    banner()->hide();
    if (!m_file)
        showEarlier(flux);
    setStep(Step::Following);
    m_flux->follow(session(), flux);
}

QString DepositDialog::heading() const
{
    return m_what->text();
}

QString DepositDialog::told() const
{
    return banner()->isHidden() ? m_flux->told() : SendingDialog::told();
}

void DepositDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((step() == Step::Choosing || step() == Step::Ready) && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void DepositDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace agrafe::ui
