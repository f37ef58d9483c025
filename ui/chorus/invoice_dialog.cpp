// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_dialog.h"

#include "ui/chorus/invoice_page.h"
#include "ui/desktop/header_words.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::InvoiceDocument;
using chorus::InvoiceHistory;

InvoiceDialog::InvoiceDialog(const ChorusServices &services, const chorus::Session &session,
                             const chorus::InvoiceRow &invoice, QWidget *parent)
    : DialogFrame(tr("Facture %1").arg(invoice.number), parent)
    , m_services(services)
    , m_session(session)
    , m_invoice(invoice)
    , m_banner(new Banner(this))
    , m_page(new QTextBrowser(this))
    , m_copied(new Banner(this))
{
    setWindowModality(Qt::NonModal);
    setFictitious(fictitiousSource(session.habilitation));
    build();
    ask();
}

void InvoiceDialog::build()
{
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("Facture %1").arg(m_invoice.number));
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_banner->hide();
    m_copied->hide();
    body()->addWidget(m_banner);
    body()->addWidget(m_page, 1);
    body()->addWidget(m_copied);
    const chorus::Party &other =
        m_invoice.view == chorus::View::Issued ? m_invoice.recipient : m_invoice.supplier;
    if (other.number.size() == 14) {
        QPushButton *company = addLeftButton(tr("Voir l’entreprise"));
        company->setToolTip(other.name);
        connect(company, &QPushButton::clicked, this, [this, siret = other.number] {
            accept();
            Q_EMIT companyRequested(siret);
        });
    }
    QPushButton *copy = addLeftButton(tr("Copier le texte"));
    connect(copy, &QPushButton::clicked, this, &InvoiceDialog::copy);
    QPushButton *close = addButton(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_banner, &Banner::linkActivated, this, &InvoiceDialog::ask);
    resizeScaled(760, 640);
    m_page->setFocus();
}

void InvoiceDialog::copy()
{
    if (!m_document)
        return; // there is nothing to copy
    QApplication::clipboard()->setText(m_page->toPlainText());
    m_copied->say(Tone::Ok, tr("Texte de la facture copié."));
    m_copied->show();
    Q_EMIT news(m_copied->spokenText());
}

QString InvoiceDialog::told() const
{
    QStringList parts;
    for (const Banner *each : {m_banner, m_copied}) {
        if (!each->isHidden())
            parts << each->spokenText();
    }
    return parts.join(u' ');
}

void InvoiceDialog::ask()
{
    m_banner->hide();
    m_page->setPlaceholderText(tr("Lecture de la facture…"));
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.desk.document(m_session, m_invoice, stop); },
        [this](const Result<InvoiceDocument> &document) {
            if (!document)
                return fail(document.error(), tr("La facture n’a pas pu être lue."));
            m_document = *document;
            write();
            askHistory();
        });
}

void InvoiceDialog::askHistory()
{
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.desk.history(m_session, m_invoice, stop); },
        [this](const Result<InvoiceHistory> &history) {
            if (!history)
                return fail(history.error(), tr("L’historique n’est pas venu."));
            m_history = *history;
            write();
        });
}

void InvoiceDialog::write()
{
    if (m_document)
        writeInvoice(*m_page->document(), *m_document, m_history ? &*m_history : nullptr,
                     tokensOf(palette()));
    m_page->moveCursor(QTextCursor::Start);
}

void InvoiceDialog::fail(const Failure &failure, const QString &what)
{
    m_page->setPlaceholderText({}); // nothing comes any more
    m_banner->say(Tone::Unknown, what, failure.sentence + u' ' + failure.nextAction, tr("Réessayer"));
    m_banner->show();
    Q_EMIT news(what + u' ' + failure.sentence);
}

void InvoiceDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace agrafe::ui
