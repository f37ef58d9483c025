// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/linked_text.h"

#include "ui/theme/focus_ring.h"

#include <QFocusEvent>

namespace agrafe::ui {

LinkedText::LinkedText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    setWordWrap(true);
    drawsOwnRing(this); // the style draws it around the link
}

void LinkedText::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool back = event->reason() == Qt::BacktabFocusReason;
    if (!back && event->reason() != Qt::TabFocusReason)
        return;
    const auto links = text().count(QLatin1String("<a "));
    for (qsizetype step = 0; step < (back ? links : qsizetype(links > 0)); ++step)
        focusNextPrevChild(true); // from link to link
}

} // namespace agrafe::ui
