// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/retention/retention_dialog.h"

#include "base/day_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using retention::ExpiredDocument;

namespace {

QTreeWidgetItem *rowOf(const ExpiredDocument &document)
{
    const QString title =
        document.modified ? RetentionDialog::tr("%1 (modifié depuis)").arg(document.title) : document.title;
    auto *item = new QTreeWidgetItem({title, document.habilitation, dayText(document.expiredOn),
                                      QLocale().formattedDataSize(document.bytes)});
    item->setCheckState(0, document.modified ? Qt::Unchecked : Qt::Checked);
    item->setToolTip(0, document.path);
    item->setData(0, Qt::AccessibleDescriptionRole, QFileInfo(document.path).fileName());
    return item;
}

} // namespace

RetentionDialog::RetentionDialog(QWidget *parent)
    : DialogFrame(tr("Documents à supprimer"), parent)
    , m_summary(new QLabel)
    , m_told(new QLabel)
    , m_list(new QTreeWidget)
{
    setTextRole(m_summary, TextRole::Title);
    setTextRole(m_told, TextRole::Base, secondaryInk);
    m_told->setWordWrap(true);
    m_list->setAccessibleName(tr("Documents dont la durée est passée"));
    m_list->setHeaderLabels({tr("Document"), tr("Habilitation"), tr("Gardé jusqu’au"), tr("Taille")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    body()->addWidget(m_summary);
    body()->addWidget(m_told);
    body()->addWidget(m_list, 1);
    m_delete = addLeftButton(tr("&Supprimer…"));
    setButtonKind(m_delete, ButtonKind::Danger);
    connect(m_delete, &QPushButton::clicked, this, &RetentionDialog::confirm);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::itemChanged, this, &RetentionDialog::updateButton);
    resizeScaled(720, 520);
    updateButton();
}

void RetentionDialog::showLooking(const QString &folder)
{
    m_list->clear();
    m_documents.clear();
    m_summary->setText(tr("Recherche en cours…"));
    m_told->setText(folder);
    updateButton();
}

void RetentionDialog::showDocuments(const QList<ExpiredDocument> &documents)
{
    m_documents = documents;
    m_list->clear();
    for (const ExpiredDocument &each : documents)
        m_list->addTopLevelItem(rowOf(each));
    const int count = static_cast<int>(documents.size());
    m_summary->setText(count == 0 ? tr("Rien à supprimer")
                                  : tr("%n document(s) ont dépassé leur durée", nullptr, count));
    m_told->setText(tr("La durée est celle de chaque habilitation. Les traces du journal restent."));
    updateButton();
}

void RetentionDialog::showDeletion(const retention::Deletion &deletion)
{
    const int count = deletion.documents;
    QString sentence = tr("%n document(s) supprimé(s).", nullptr, count);
    if (!deletion.failed.isEmpty())
        sentence +=
            u' ' +
            tr("Restés sur le disque : %1. Vérifiez les droits de leur dossier.").arg(deletion.failed.size());
    m_told->setText(sentence);
}

QList<ExpiredDocument> RetentionDialog::ticked() const
{
    QList<ExpiredDocument> all;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            all.append(m_documents.at(row));
    return all;
}

void RetentionDialog::updateButton()
{
    const int count = static_cast<int>(ticked().size());
    m_delete->setEnabled(count > 0);
    m_delete->setText(count == 0 ? tr("&Supprimer…") : tr("&Supprimer %n document(s)…", nullptr, count));
}

void RetentionDialog::confirm()
{
    const QList<ExpiredDocument> chosen = ticked();
    const int count = static_cast<int>(chosen.size());
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Supprimer les documents"),
                                tr("Supprimer %n document(s) et leurs preuves de ce poste ?", nullptr, count),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Ils ne pourront pas être rétablis ; ils peuvent être demandés de nouveau au service."));
    QPushButton *yes = box->addButton(tr("Supprimer"), QMessageBox::DestructiveRole);
    setButtonKind(yes, ButtonKind::Danger);
    box->setDefaultButton(box->addButton(tr("Annuler"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, chosen] { Q_EMIT deletionConfirmed(chosen); });
    box->open();
}

} // namespace agrafe::ui
