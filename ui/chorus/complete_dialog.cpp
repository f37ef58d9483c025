// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/complete_dialog.h"

#include "ui/chorus/attachment_list.h"
#include "ui/theme/fonts.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace agrafe::ui {

CompleteDialog::CompleteDialog(const ChorusServices &services, const chorus::Session &session,
                               const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Compléter la facture"), tr("Envoyer le complément"), services, session, invoice, parent)
    , m_comment(new QPlainTextEdit(this))
    , m_files(new AttachmentList(services, session, this))
{
    m_comment->setAccessibleName(tr("Commentaire"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(scaled(64));
    connect(m_files, &AttachmentList::unreadable, this, [this](const QString &path, const QString &why) {
        tell(Tone::Unknown, tr("«\u00a0%1\u00a0» n’a pas pu être lu.").arg(path), why);
    });
    connect(m_comment, &QPlainTextEdit::textChanged, this, &CompleteDialog::forgetTold);
    connect(m_files, &AttachmentList::changed, this, &CompleteDialog::forgetTold);
    form()->addRow(tr("Commentaire"), m_comment);
    form()->addRow(tr("Fichiers"), m_files);
    setConsequence(chorus::consequenceOf(chorus::Act::Complete));
    resizeScaled(600, 600);
}

chorus::Completion CompleteDialog::completion() const
{
    return {.invoice = invoice(), .comment = m_comment->toPlainText().trimmed(), .files = m_files->files()};
}

Result<void> CompleteDialog::checkForm() const
{
    return chorus::check(completion());
}

QCoro::Task<Result<chorus::Done>> CompleteDialog::act(std::stop_token stop)
{
    return services().actions.complete(session(), completion(), stop);
}

} // namespace agrafe::ui
