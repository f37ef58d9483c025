// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/link_label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

LinkLabel::LinkLabel(QWidget *parent)
    : LinkedText(parent)
{
    setTextRole(this, TextRole::Base);
}

void LinkLabel::setTexts(const QString &sentence, const QString &link)
{
    m_sentence = sentence;
    m_link = link;
    setFocusPolicy(link.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName((sentence + u' ' + link).simplified());
    fill();
}

void LinkLabel::fill()
{
    QString html = m_sentence.toHtmlEscaped();
    if (!m_link.isEmpty())
        html += u" <a href=\"#\" style=\"color:%1\">%2</a>"_s.arg(tokensOf(palette()).primary.name(),
                                                                  m_link.toHtmlEscaped());
    setText(html);
}

void LinkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    LinkedText::changeEvent(event);
}

} // namespace agrafe::ui
