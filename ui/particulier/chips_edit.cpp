// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/chips_edit.h"

#include "identity/names.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

/// One name; pressing it takes it away.
class Chip final : public QAbstractButton
{
public:
    Chip(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setFocusPolicy(Qt::ClickFocus); // reached by the arrows: Tab would stop at each
        setTextRole(this, TextRole::Base);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + scaled(16) + 20, scaled(24)};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        const bool held = hasFocus();
        painter.setPen(held ? t.focus : t.line);
        painter.setBrush(held ? t.bgSelected : t.bgSunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(t.text);
        const int side = scaled(14);
        painter.drawText(rect().adjusted(8, 0, -side - 6, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
        paintIcon(&painter, {width() - side - 5, (height() - side) / 2, side, side}, u"fermer"_s, t.text2);
    }
};

} // namespace

ChipsEdit::ChipsEdit(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_edit(new QLineEdit(this))
{
    m_layout->setContentsMargins(5, 2, 2, 2);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_edit, 1);
    m_edit->setFrame(false);
    m_edit->setProperty("agrafeFlat", true);
    m_edit->setMinimumWidth(scaled(40));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u',') || text.contains(u';') || text.contains(u'\n'))
            takeTyped();
        Q_EMIT edited();
    });
}

QSize ChipsEdit::sizeHint() const
{
    return {scaled(200), scaled(32)};
}

QSize ChipsEdit::minimumSizeHint() const
{
    return {scaled(100), scaled(32)};
}

void ChipsEdit::setSpokenName(const QString &name)
{
    m_spoken = name;
    m_edit->setAccessibleName(name);
}

void ChipsEdit::setTexts(const QStringList &texts)
{
    const QList<QWidget *> chips = std::exchange(m_chips, {});
    for (QWidget *chip : chips) {
        static_cast<QAbstractButton *>(chip)->setText({}); // it goes a moment later
        chip->setAccessibleName({});
        chip->hide();
        chip->deleteLater();
    }
    m_edit->setText({}); // and what undo would bring back
    for (const QString &text : texts)
        addChip(text);
}

QStringList ChipsEdit::texts() const
{
    QStringList all;
    for (const QWidget *chip : m_chips)
        all << static_cast<const QAbstractButton *>(chip)->text();
    return all + identity::splitFirstNames(m_edit->text());
}

void ChipsEdit::takeTyped()
{
    QString typed = m_edit->text();
    typed.replace(u';', u',').replace(u'\n', u',');
    const QStringList names = identity::splitFirstNames(typed);
    for (const QString &name : names)
        addChip(name);
    m_edit->setText({});
}

void ChipsEdit::addChip(const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setAccessibleName(tr("%1, Suppr pour retirer").arg(text));
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { removeChip(chip); });
    m_layout->insertWidget(m_layout->count() - 1, chip);
    m_chips << chip;
    chip->show();
}

void ChipsEdit::removeChip(QWidget *chip)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_chips.removeAll(chip);
    chip->hide();
    chip->deleteLater();
    Q_EMIT edited();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        update();
        // A look at another window is not the end of a name.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            takeTyped();
            Q_EMIT left();
        }
    } else if (event->type() == QEvent::FocusIn) {
        update();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return watched == m_edit ? onEditKey(key) : onChipKey(static_cast<QWidget *>(watched), key);
    }
    return QFrame::eventFilter(watched, event);
}

bool ChipsEdit::onEditKey(int key)
{
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty()) {
        takeTyped();
        Q_EMIT edited();
        return true;
    }
    if (atStart && key == Qt::Key_Left && !m_chips.isEmpty()) {
        m_chips.last()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (atStart && key == Qt::Key_Backspace && !m_chips.isEmpty() && m_edit->text().isEmpty()) {
        const QString text = static_cast<QAbstractButton *>(m_chips.last())->text();
        removeChip(m_chips.last());
        m_edit->setText(text);
        return true;
    }
    return false;
}

bool ChipsEdit::onChipKey(QWidget *chip, int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        stepFrom(chip, key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeChip(chip);
    else
        return false;
    return true;
}

void ChipsEdit::stepFrom(const QWidget *chip, int step)
{
    const qsizetype at = m_chips.indexOf(chip) + step;
    QWidget *next = at < m_chips.size() ? m_chips.value(std::max<qsizetype>(at, 0)) : m_edit;
    next->setFocus(Qt::OtherFocusReason);
}

void ChipsEdit::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void ChipsEdit::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    option.state.setFlag(QStyle::State_Sunken);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

} // namespace agrafe::ui
