// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/complete_dialog.h"

#include "ui/theme/fonts.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

CompleteDialog::CompleteDialog(const ChorusServices &services, const chorus::Session &session,
                               const chorus::InvoiceRow &invoice, QWidget *parent)
    : ActDialog(tr("Compléter la facture"), tr("Envoyer le complément"), services, session, invoice, parent)
    , m_comment(new QPlainTextEdit(this))
    , m_list(new QListWidget(this))
{
    m_comment->setAccessibleName(tr("Commentaire"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(scaled(84));
    m_list->setAccessibleName(tr("Fichiers joints"));
    m_list->setFixedHeight(scaled(72));
    auto *add = new QPushButton(tr("Joindre des fichiers…"), this);
    connect(add, &QPushButton::clicked, this, &CompleteDialog::askFiles);
    form()->addRow(tr("Commentaire"), m_comment);
    form()->addRow(tr("Fichiers"), m_list);
    form()->addRow(QString(), add);
    setConsequence(tr("La facture repart vers le destinataire, avec ce que vous ajoutez ici."),
                   tr("Ce qui est envoyé ne se retire pas."));
}

void CompleteDialog::askFiles()
{
    auto *dialog = new QFileDialog(this, tr("Fichiers à joindre"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            addFile(path);
    });
    dialog->open();
}

void CompleteDialog::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(Tone::Unknown, tr("«\u00a0%1\u00a0» n’a pas pu être lu.").arg(path), file.errorString());
    m_files.append({QFileInfo(path).fileName(), u"02"_s, file.readAll()});
    m_list->addItem(m_files.last().name);
}

chorus::Completion CompleteDialog::completion() const
{
    return {.invoice = invoice(), .comment = m_comment->toPlainText().trimmed(), .files = m_files};
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
