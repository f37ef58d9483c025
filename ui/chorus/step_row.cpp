// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/step_row.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using State = ConnectionStep::State;

namespace {

constexpr int margin = 6;
constexpr int signSide = 18;
constexpr int afterSign = 12;

QString signOf(State state)
{
    switch (state) {
    case State::Observed:
        return u"prouve"_s;
    case State::Declared:
        return u"coche"_s;
    case State::Missing:
    case State::Likely:
        return u"alerte"_s;
    case State::Reminder:
        return u"cloche"_s;
    case State::Unknown:
        break;
    }
    return u"inconnu"_s;
}

QColor inkOf(State state, const Tokens &t)
{
    switch (state) {
    case State::Observed:
        return t.ok.ink;
    case State::Missing:
    case State::Likely:
        return t.unknown.ink;
    default:
        return t.text2;
    }
}

/// Identifiers and addresses may go on in the next line after their own marks.
QString breakable(QString text)
{
    for (const QChar mark : {u'_', u'@', u'-'})
        text.replace(mark, QString(mark) + QChar(0x200B));
    return text;
}

int textLeft()
{
    return margin + scaled(signSide) + afterSign;
}

} // namespace

StepLine::StepLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAttribute(Qt::WA_Hover);
    drawsOwnRing(this);
}

void StepLine::setStep(const ConnectionStep &step)
{
    m_step = step;
    setText(step.title);
    setAccessibleName(QStringList{step.title, secondLine()}.join(u", "_s));
    setAccessibleDescription(tr("Montre ou cache ce qu’il y a à faire."));
    updateGeometry();
    update();
}

void StepLine::setOpen(bool open)
{
    m_open = open;
    update();
}

QString StepLine::secondLine() const
{
    return m_step.detail.isEmpty() ? wordOf(m_step.state)
                                   : tr("%1\u00a0: %2").arg(wordOf(m_step.state), m_step.detail);
}

QRect StepLine::detailRect(int width) const
{
    const int room = std::max(width - textLeft() - margin, scaled(80));
    const int top = margin + QFontMetrics(textFont(TextRole::Base)).height() + 1;
    return QFontMetrics(textFont(TextRole::Small))
        .boundingRect(QRect(textLeft(), top, room, 1000), Qt::TextWordWrap, breakable(secondLine()));
}

int StepLine::heightForWidth(int width) const
{
    return detailRect(width).bottom() + 1 + margin;
}

QSize StepLine::sizeHint() const
{
    const int width = scaled(280);
    return {width, heightForWidth(width)};
}

QSize StepLine::minimumSizeHint() const
{
    return {scaled(160), heightForWidth(scaled(300))};
}

void StepLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    if (underMouse())
        painter.fillRect(rect(), t.bgHover);
    const QFont titleFont = textFont(isMissing(m_step) || m_open ? TextRole::Strong : TextRole::Base);
    const int line = QFontMetrics(titleFont).height();
    const int side = scaled(signSide);
    paintIcon(&painter, {margin, margin + (line - side) / 2, side, side}, signOf(m_step.state),
              inkOf(m_step.state, t));
    painter.setFont(titleFont);
    painter.setPen(t.text);
    painter.drawText(QRect(textLeft(), margin, width() - textLeft() - margin, line), Qt::AlignVCenter,
                     m_step.title);
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(t.text3);
    painter.drawText(detailRect(width()), Qt::TextWordWrap, breakable(secondLine()));
    if (hasFocus() && FocusRing::byKeyboard())
        paintInnerRing(&painter, rect(), palette());
}

void StepLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

StepCard::StepCard(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_heading(new QLabel(this))
    , m_todo(new QLabel(this))
    , m_link(new QPushButton(this))
    , m_done(new QPushButton(tr("C’est fait, vérifier"), this))
    , m_configure(new QPushButton(tr("Configurer un accès…"), this))
{
    setTextRole(m_heading, TextRole::Strong);
    setTextRole(m_todo, TextRole::Small, secondaryInk);
    m_todo->setWordWrap(true);
    m_todo->setTextFormat(Qt::PlainText);
    m_todo->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSign(m_link, u"ouvrir"_s);
    setButtonKind(m_link, ButtonKind::Outlined, true);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_link, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_done, 0, Qt::AlignLeft);
    m_buttons->addStretch();
    setSign(m_configure, u"cle"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_todo);
    layout->addLayout(m_buttons);
    layout->addWidget(m_configure, 0, Qt::AlignLeft);
    connect(m_done, &QPushButton::clicked, this, &StepCard::doneRequested);
    connect(m_configure, &QPushButton::clicked, this, &StepCard::configureRequested);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_step.link); });
}

void StepCard::setStep(const ConnectionStep &step)
{
    m_step = step;
    switch (step.state) {
    case State::Missing:
        m_heading->setText(tr("Étape manquante"));
        break;
    case State::Likely:
        m_heading->setText(tr("Étape sans doute manquante"));
        break;
    default:
        m_heading->setText(tr("Ce qu’il faut faire"));
    }
    m_todo->setText(step.todo);
    m_link->setText(step.linkText);
    m_link->setVisible(!step.link.isEmpty());
    // Nothing can be verified before there is an access: that is the next step, alone.
    m_done->setVisible(!step.configures);
    m_configure->setVisible(step.configures);
    setButtonKind(m_configure, ButtonKind::Filled, true);
    setButtonKind(m_done, isMissing(step) ? ButtonKind::Filled : ButtonKind::Outlined, true);
    setAccessibleName(u"%1, %2"_s.arg(m_heading->text(), step.title));
    update();
}

void StepCard::setDoneText(const QString &text)
{
    m_done->setText(text);
}

/// Side by side where both fit.
void StepCard::resizeEvent(QResizeEvent *event)
{
    const int both = m_link->sizeHint().width() + m_done->sizeHint().width() + m_buttons->spacing();
    const bool beside = both <= contentsRect().width() - 28;
    m_buttons->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void StepCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const Tint &tint = isMissing(m_step) ? t.unknown : t.off;
    parts::paintBox(&painter, rect(), tint.fill, tint.edge);
    painter.fillRect(QRect(0, 0, 4, height()), tint.ink);
}

} // namespace agrafe::ui
