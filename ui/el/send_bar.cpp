// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/send_bar.h"

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
{
    setProperty("agrafeRegion", true);
    auto *menu = new QMenu(this);
    menu->addAction(icon(u"enregistrer"_s), tr("Exporter les problèmes (CSV)…"), this,
                    &SendBar::exportRequested);
    menu->addAction(icon(u"imprimer"_s), tr("Imprimer les problèmes…"), this, &SendBar::printRequested);
    m_corrections = menu->addAction(icon(u"enregistrer"_s), tr("Exporter mes corrections (CSV)…"), this,
                                    &SendBar::correctionsRequested);
    menu->addSeparator();
    menu->addAction(icon(u"journal"_s), tr("Envois et reçus…"), this, &SendBar::historyRequested)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
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
    connect(m_write, &QPushButton::clicked, this, &SendBar::writeRequested);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    refresh(nullptr);
}

void SendBar::setWork(FileWork *work)
{
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
    m_corrections->setEnabled(ready && work->table().canUndo());
    m_write->setEnabled(ready && work->rows() > 0);
    m_send->setEnabled(ready && work->rows() > 0);
}

void SendBar::setSendFilled(bool filled)
{
    setButtonKind(m_send, filled ? ButtonKind::Filled : ButtonKind::Outlined);
}

void SendBar::setWarning(const QString &strong, const QString &text)
{
    m_banner->setVisible(!strong.isEmpty());
    m_banner->say(Tone::Unknown, strong, text);
}

QString SendBar::warning() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

} // namespace agrafe::ui
