// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/help/help_dialog.h"

#include "ui/help/help_text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(QWidget *parent)
    : DialogFrame(tr("Aide"), parent)
    , m_text(new QTextBrowser)
{
    m_text->setAccessibleName(tr("Aide d’Agrafe"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    wantRing(m_text);
    body()->addWidget(m_text, 1);
    connect(addButton(tr("&Diagnostic…")), &QPushButton::clicked, this, &HelpDialog::diagnosticRequested);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    fill();
    resizeScaled(680, 600);
}

void HelpDialog::fill()
{
    m_text->setHtml(helpHtml(tokensOf(palette()).primary));
}

void HelpDialog::showTopic(const QString &topic)
{
    m_text->scrollToAnchor(topic);
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    DialogFrame::changeEvent(event);
}

} // namespace agrafe::ui
