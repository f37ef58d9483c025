// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/history_dialog.h"

#include "base/atomic_file.h"
#include "ui/el/receipt.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badge_delegate.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column : quint8 { When, Name, Rows, Outcome };

/// Nothing left: no outcome, grey.
Badge badgeOf(const el::Sending &sending)
{
    switch (sending.outcome) {
    case SendOutcome::Received:
        return badgeOf(Mark::Proved, HistoryDialog::tr("Reçu par E#L"));
    case SendOutcome::Refused:
        return badgeOf(Mark::Refused, HistoryDialog::tr("Refusé par E#L (%1)").arg(sending.status));
    case SendOutcome::NotSent:
        return {u"arret"_s, HistoryDialog::tr("Rien n’est parti"), Tone::Off};
    case SendOutcome::Unknown:
        break;
    }
    return badgeOf(Mark::Unknown, HistoryDialog::tr("Résultat inconnu"));
}

} // namespace

HistoryDialog::HistoryDialog(const el::SendHistory &history, QWidget *parent)
    : DialogFrame(tr("Envois et reçus"), parent)
    , m_history(history)
    , m_list(new QTreeWidget(this))
    , m_receipt(new QLabel(this))
    , m_save(addLeftButton(tr("Enregistrer la copie…")))
    , m_open(addLeftButton(tr("Revoir dans la grille")))
{
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Date"), tr("Fichier"), tr("Lignes"), tr("Résultat")});
    m_list->headerItem()->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setItemDelegateForColumn(Outcome, new BadgeDelegate(m_list));
    m_list->setAccessibleName(tr("Envois à E#L, le plus récent d’abord"));
    m_receipt->setWordWrap(true);
    m_receipt->setTextFormat(Qt::PlainText);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextRole(m_receipt, TextRole::Small, secondaryInk);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_receipt);
    QPushButton *close = addButton(tr("Fermer"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showCurrent);
    connect(m_save, &QPushButton::clicked, this, &HistoryDialog::saveCopy);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(currentCopy());
        accept();
    });
    resizeScaled(680, 460);
    fill();
}

void HistoryDialog::fill()
{
    const auto all = m_history.all();
    if (all)
        m_sendings = *all;
    for (const el::Sending &sending : m_sendings) {
        const Badge badge = badgeOf(sending);
        auto *item = new QTreeWidgetItem(
            m_list, {momentText(sending.at), sending.fileName, QLocale().toString(sending.rows), badge.text});
        item->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Outcome, BadgeDelegate::badgeRole, QVariant::fromValue(badge));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    if (!all)
        m_receipt->setText(all.error().sentence + u' ' + all.error().nextAction);
    else if (all->isEmpty())
        m_receipt->setText(tr("Aucun fichier n’a encore été envoyé de ce poste."));
}

QString HistoryDialog::receipt() const
{
    return m_receipt->text();
}

QString HistoryDialog::currentCopy() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? QString() : m_history.copyOf(m_sendings.at(row));
}

void HistoryDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const bool kept = row >= 0 && QFile::exists(currentCopy());
    m_save->setEnabled(kept);
    m_open->setEnabled(kept);
    if (row < 0)
        return;
    const QString text = receiptText(m_sendings.at(row));
    m_receipt->setText(kept ? text : text + u'\n' + tr("Sa copie n’est plus gardée sur ce poste."));
}

void HistoryDialog::saveCopy()
{
    const QString copy = currentCopy();
    auto *dialog = new QFileDialog(this, tr("Enregistrer la copie"), QString(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_sendings.at(m_list->indexOfTopLevelItem(m_list->currentItem())).fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, copy](const QString &path) {
        QFile source(copy);
        const auto written =
            source.open(QIODevice::ReadOnly)
                ? writeFileAtomically(path, source.readAll(), IfExists::Replace)
                : Result<void>(Unexpected(Failure::of(FailureKind::Disk, source.errorString())));
        m_receipt->setText(written ? tr("Copie enregistrée : %1").arg(path)
                                   : written.error().sentence + u' ' + written.error().nextAction);
    });
    dialog->open();
}

} // namespace agrafe::ui
