// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/birth_date_edit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDate = 24; // "12 septembre 1985", pasted in one box

QString twoDigits(int value)
{
    return value > 0 ? u"%1"_s.arg(value, 2, 10, QLatin1Char('0')) : QString();
}

} // namespace

BirthDateEdit::BirthDateEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_day = addBox(tr("JJ"), 46, 2);
    m_month = addBox(tr("MM"), 46, 2);
    m_year = addBox(tr("AAAA"), 58, 4);
    layout->addStretch();
    setFocusProxy(m_day);
    setSpokenName({});
}

QLineEdit *BirthDateEdit::addBox(const QString &placeholder, int width, int digits)
{
    auto *box = new QLineEdit(this);
    box->setPlaceholderText(placeholder);
    box->setMaxLength(longestDate);
    box->setFixedWidth(scaled(width));
    box->setProperty("digits", digits);
    setTextRole(box, TextRole::Figures);
    box->installEventFilter(this);
    connect(box, &QLineEdit::textEdited, this, [this, box](const QString &text) { onTyped(box, text); });
    layout()->addWidget(box);
    return box;
}

void BirthDateEdit::setSpokenName(const QString &name)
{
    const QString of = name.isEmpty() ? QString() : u", "_s + name;
    m_day->setAccessibleName(tr("Jour") + of);
    m_month->setAccessibleName(tr("Mois") + of);
    m_year->setAccessibleName(tr("Année") + of);
}

void BirthDateEdit::setDate(const identity::BirthDate &date)
{
    m_day->setText(twoDigits(date.day));
    m_month->setText(twoDigits(date.month));
    m_year->setText(date.year > 0 ? QString::number(date.year) : QString());
}

identity::BirthDate BirthDateEdit::date() const
{
    return {m_year->text().toInt(), m_month->text().toInt(), m_day->text().toInt()};
}

bool BirthDateEdit::isEmpty() const
{
    return m_day->text().isEmpty() && m_month->text().isEmpty() && m_year->text().isEmpty();
}

QString BirthDateEdit::problem() const
{
    if (isEmpty())
        return {};
    const identity::BirthDate typed = date();
    const bool noDigits = (!m_day->text().isEmpty() && typed.day == 0) ||
                          (!m_month->text().isEmpty() && typed.month == 0) ||
                          (!m_year->text().isEmpty() && typed.year == 0);
    if (noDigits)
        return tr("Écrivez la date en chiffres, par exemple 14 03 1994.");
    if (typed.year == 0)
        return tr("Indiquez aussi l’année.");
    if (typed.year < 1000)
        return tr("Écrivez l’année avec quatre chiffres.");
    if (typed.day != 0 && typed.month == 0)
        return tr("Indiquez aussi le mois, ou retirez le jour.");
    if (!typed.isPossible(m_today))
        return typed.earliest() > m_today ? tr("Cette date n’est pas encore passée.")
                                          : tr("Cette date n’existe pas au calendrier.");
    return {};
}

void BirthDateEdit::setWrong(bool wrong)
{
    for (QLineEdit *box : {m_day, m_month, m_year})
        setFieldWrong(box, wrong);
}

void BirthDateEdit::onTyped(QLineEdit *box, const QString &text)
{
    const int digits = box->property("digits").toInt();
    const auto whole = text.size() > 5 ? identity::readBirthDate(text, m_today) : std::nullopt;
    if (whole) {
        setDate(*whole);
        m_year->setFocus(Qt::OtherFocusReason);
    } else {
        const bool ended = !text.isEmpty() && !text.back().isDigit();
        const QString kept = (ended ? text.chopped(1) : text).left(digits);
        if (kept != text)
            box->setText(kept);
        if (!kept.isEmpty() && (ended || kept.size() == digits))
            leave(box);
    }
    Q_EMIT edited();
}

/// On to the next box: the month after "14" or "4/".
void BirthDateEdit::leave(const QLineEdit *box)
{
    if (box == m_year)
        return;
    QLineEdit *next = box == m_day ? m_month : m_year;
    next->setFocus(Qt::OtherFocusReason);
    next->selectAll();
}

bool BirthDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    const auto *box = qobject_cast<QLineEdit *>(watched);
    if (event->type() == QEvent::FocusOut) {
        const QWidget *now = window()->focusWidget();
        if (now != m_day && now != m_month && now != m_year)
            Q_EMIT left();
    } else if (event->type() == QEvent::KeyPress && box) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool back = key == Qt::Key_Backspace && box->text().isEmpty() && box != m_day;
        if (back)
            (box == m_year ? m_month : m_day)->setFocus(Qt::OtherFocusReason);
        return back;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace agrafe::ui
