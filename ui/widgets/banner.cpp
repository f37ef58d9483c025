// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/banner.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/linked_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto first = "#premier"_L1;
constexpr auto second = "#second"_L1;

QString linkHtml(QLatin1String target, const QString &text, const QColor &ink)
{
    return text.isEmpty()
               ? QString()
               : u" <a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(target, ink.name(), text.toHtmlEscaped());
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"prouve"_s;
    case Tone::No:
        return u"refus"_s;
    case Tone::Unknown:
        return u"alerte"_s;
    case Tone::Fictitious:
        return u"fiole"_s;
    case Tone::Off:
        return u"noncouvert"_s;
    case Tone::Info:
        break;
    }
    return u"info"_s;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_label(new LinkedText(this))
{
    // What went wrong is copied for the support.
    m_label->setTextInteractionFlags(m_label->textInteractionFlags() | Qt::TextSelectableByMouse);
    setTextRole(m_label, TextRole::Base, secondaryInk);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16 + scaled(18) + 10, 9, 12, 9);
    layout->addWidget(m_label);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &target) {
        if (target == second)
            Q_EMIT secondLinkActivated();
        else
            Q_EMIT linkActivated();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Banner::say(Tone tone, const QString &strong, const QString &text, const QString &link,
                 const QString &secondLink)
{
    m_tone = tone;
    m_strong = strong;
    m_text = text;
    m_link = link;
    m_secondLink = secondLink;
    fillLabel();
    update();
}

QString Banner::spokenText() const
{
    return QStringList({m_strong, m_text, m_link, m_secondLink}).join(u' ').simplified();
}

void Banner::fillLabel()
{
    const Tokens &t = tokensOf(palette());
    QString html =
        u"<b style=\"color:%1;font-weight:600\">%2</b>"_s.arg(t.text.name(), m_strong.toHtmlEscaped());
    if (!m_text.isEmpty())
        html += u' ' + m_text.toHtmlEscaped();
    html.replace(QChar(0x202f), QChar(QChar::Nbsp)); // rich text takes it for any space
    html += linkHtml(first, m_link, t.primary) + linkHtml(second, m_secondLink, t.primary);
    m_label->setText(html);
    m_label->setFocusPolicy((m_link + m_secondLink).isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_label->setAccessibleName(spokenText());
    setAccessibleName(spokenText());
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tint &tint = tokensOf(palette()).tint(m_tone);
    parts::paintBox(&painter, rect(), tint.fill, tint.edge);
    painter.fillRect(QRect(0, 0, 4, height()), tint.ink);
    const int side = scaled(18);
    const int line = m_label->fontMetrics().height();
    paintIcon(&painter, {16, m_label->y() + (line - side) / 2 + 1, side, side}, signOf(m_tone), tint.ink);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillLabel();
    if (event->type() == QEvent::FontChange)
        layout()->setContentsMargins(16 + scaled(18) + 10, 9, 12, 9);
    QFrame::changeEvent(event);
}

} // namespace agrafe::ui
