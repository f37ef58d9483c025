// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/badge.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/spoken_role.h"

#include <QCoreApplication>
#include <QPainter>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int padding = 7;
constexpr int gap = 6;

QString translated(const char *word)
{
    return QCoreApplication::translate("agrafe::ui::Mark", word);
}

QFont labelFont(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

MarkLook lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Proved:
        return {u"prouve"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "Prouvé")), Tone::Ok, false,
                false};
    case Mark::Refused:
        return {u"refus"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "Refus explicite")), Tone::No,
                false, true};
    case Mark::Unknown:
        return {u"inconnu"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "Inconnu")), Tone::Unknown,
                true, true};
    case Mark::Running:
        return {u"encours"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "En cours")), Tone::Info,
                false, false};
    case Mark::Waiting:
        return {u"attente"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "En attente")), Tone::Off,
                false, false};
    case Mark::NotConcerned:
        return {u"moins"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "Sans objet")), Tone::Off, false,
                false};
    case Mark::NotCovered:
        break;
    }
    return {u"noncouvert"_s, translated(QT_TRANSLATE_NOOP("agrafe::ui::Mark", "Non couvert")), Tone::Off,
            false, false};
}

Badge badgeOf(Mark mark, const QString &text)
{
    const MarkLook look = lookOf(mark);
    return {look.sign, text.isEmpty() ? look.word : text, look.tone, look.dashed, look.boxedInList};
}

QSize badgeSize(const Badge &badge, const QFont &font)
{
    const QFontMetrics metrics(labelFont(font));
    const int sign = badge.sign.isEmpty() ? 0 : scaled(side + gap);
    return {metrics.horizontalAdvance(badge.text) + sign + 2 * scaled(padding),
            qMax(metrics.height(), scaled(side)) + scaled(4)};
}

void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, bool boxed, const QPalette &palette)
{
    const Tint &tint = tokensOf(palette).tint(badge.tone);
    const QFont font = labelFont(painter->font());
    const QSize size = badgeSize(badge, font);
    const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                    qMin(size.width(), rect.width()), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (boxed) {
        QPen pen(tint.edge, 1);
        if (badge.dashed)
            pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->setBrush(tint.fill);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QRect text = box.adjusted(scaled(padding), 0, -scaled(padding) / 2, 0);
    if (!badge.sign.isEmpty()) {
        const int sign = scaled(side);
        paintIcon(painter, {text.left(), box.top() + (box.height() - sign) / 2, sign, sign}, badge.sign,
                  tint.ink);
        text.setLeft(text.left() + sign + scaled(gap));
    }
    painter->setFont(font);
    painter->setPen(tint.ink);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, badge.text);
    painter->restore();
}

void paintOutcome(QPainter *painter, const QRect &rect, Mark mark, bool boxed, const QPalette &palette,
                  const QString &text)
{
    paintBadge(painter, rect, badgeOf(mark, text), boxed, palette);
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setTextRole(this, TextRole::SmallLabel);
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    setVisible(!badge.text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, font());
}

QSize BadgeLabel::minimumSizeHint() const
{
    return sizeHint();
}

void BadgeLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_badge, true, palette());
}

} // namespace agrafe::ui
