// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/send_bar.h"

#include "ui/el/corrected_copy.h"
#include "ui/el/file_work.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_lists(new QToolButton(this))
    , m_write(new QPushButton(tr("Écrire le CSV…"), this))
    , m_send(new QPushButton(tr("Envoyer…"), this))
    , m_writeAction(new QAction(icon(u"enregistrer"_s), m_write->text(), this))
    , m_sendAction(new QAction(icon(u"envoyer"_s), m_send->text(), this))
{
    setProperty("agrafeRegion", true);
    auto *menu = new QMenu(this);
    menu->addAction(icon(u"enregistrer"_s), tr("Exporter les problèmes (CSV)…"), this,
                    &SendBar::exportRequested);
    menu->addAction(icon(u"document"_s), tr("Enregistrer la page des problèmes (PDF)…"), this,
                    &SendBar::pageRequested);
    menu->addAction(icon(u"imprimer"_s), tr("Imprimer les problèmes…"), this, &SendBar::printRequested);
    menu->addSeparator();
    m_copy = menu->addAction(icon(u"el"_s), tr("Enregistrer la copie corrigée du classeur…"), this,
                             &SendBar::copyRequested);
    m_corrections = menu->addAction(icon(u"enregistrer"_s), tr("Exporter mes corrections (CSV)…"), this,
                                    &SendBar::correctionsRequested);
    menu->addSeparator();
    m_receipts =
        menu->addAction(icon(u"journal"_s), tr("Envois et reçus…"), this, &SendBar::historyRequested);
    m_lists->setMenu(menu);
    m_lists->setPopupMode(QToolButton::InstantPopup);
    m_lists->setText(tr("Listes et reçus"));
    m_lists->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setButtonKind(m_lists, ButtonKind::Outlined);
    m_lists->setAccessibleName(tr("Listes pour un collègue, envois et reçus"));
    setSign(m_write, u"enregistrer"_s);
    setSign(m_send, u"envoyer"_s);
    m_banner->setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(m_banner, 1);
    layout->addStretch();
    layout->addWidget(m_lists);
    layout->addWidget(m_write);
    layout->addWidget(m_send);
    connect(m_writeAction, &QAction::triggered, this, &SendBar::writeRequested);
    connect(m_sendAction, &QAction::triggered, this, &SendBar::sendRequested);
    connect(m_write, &QPushButton::clicked, this, &SendBar::writeRequested);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    refresh(nullptr);
}

void SendBar::setWork(FileWork *work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    refresh(work);
    if (!work)
        return;
    connect(work, &FileWork::stateChanged, this, [this, work] { refresh(work); });
    connect(work, &FileWork::counted, this, [this, work] { refresh(work); });
}

void SendBar::refresh(const FileWork *work)
{
    const bool ready = work && work->isReady();
    m_lists->setEnabled(ready);
    const bool corrected = ready && work->table().canUndo();
    m_corrections->setEnabled(corrected);
    m_copy->setEnabled(corrected && canBeCorrected(*work));
    m_write->setEnabled(ready && work->rows() > 0);
    m_send->setEnabled(ready && work->rows() > 0);
    m_writeAction->setEnabled(m_write->isEnabled());
    m_sendAction->setEnabled(m_send->isEnabled());
}

void SendBar::setSendFilled(bool filled)
{
    setButtonKind(m_send, filled ? ButtonKind::Filled : ButtonKind::Outlined);
}

void SendBar::setKeys(const QString &write, const QString &send, const QString &receipts)
{
    m_write->setToolTip(write);
    m_send->setToolTip(send);
    // Shown at the right of the line; the panel listens to them.
    m_receipts->setText(receipts.isEmpty() ? tr("Envois et reçus…")
                                           : tr("Envois et reçus…") + u'\t' + receipts);
}

void SendBar::setWarning(const QString &strong, const QString &text)
{
    m_banner->say(Tone::Unknown, strong, text);
    m_banner->setVisible(!warning().isEmpty());
    Q_EMIT warningChanged(warning());
}

QList<QAction *> SendBar::outActions() const
{
    return QList<QAction *>{m_sendAction, m_writeAction} + m_lists->menu()->actions();
}

QString SendBar::warning() const
{
    return m_banner->spokenText().trimmed();
}

} // namespace agrafe::ui
