// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/form_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_control(control)
    , m_row(new QHBoxLayout)
    , m_label(new QLabel(this))
    , m_asideLabel(new QLabel(this))
    , m_line(new QLabel(this))
{
    setTextRole(m_label, TextRole::SmallLabel, secondaryInk);
    setTextRole(m_asideLabel, TextRole::Small, mutedInk);
    setTextRole(m_line, TextRole::Small, mutedInk);
    m_label->setBuddy(control);
    m_label->setVisible(!label.isEmpty());
    m_line->setWordWrap(true);
    m_line->hide();
    m_asideLabel->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_label);
    top->addWidget(m_asideLabel);
    top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    m_row->setSpacing(8);
    m_row->addWidget(control, 1);
    layout->addLayout(m_row);
    layout->addWidget(m_line);
    updateLabel();
    watchControl();
}

void FormField::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

void FormField::setAside(const QString &text)
{
    m_aside = text;
    m_asideLabel->setText(text);
    m_asideLabel->setVisible(!text.isEmpty() && !m_labelText.isEmpty());
    updateSpoken();
}

void FormField::setHint(const QString &text)
{
    m_hint = text;
    showLine();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    updateLabel();
}

void FormField::setLocked(bool locked, const QString &by)
{
    m_locked = locked;
    m_lockedBy = by.isEmpty() ? tr("Réglé par l’administrateur du poste.") : by;
    m_control->setEnabled(!locked);
    setAside(locked ? tr("verrouillé") : QString());
    showLine();
}

void FormField::setCheck(std::function<QString()> check)
{
    m_check = std::move(check);
}

void FormField::showError(const QString &sentence)
{
    m_error = sentence;
    showLine();
}

QString FormField::error() const
{
    return m_error;
}

bool FormField::validate()
{
    showError(currentError());
    return m_error.isEmpty();
}

QString FormField::currentError() const
{
    if (m_required && isEmptyControl())
        return tr("Ce champ est obligatoire.");
    return m_check ? m_check() : QString();
}

bool FormField::isEmptyControl() const
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(m_control))
        return edit->text().trimmed().isEmpty();
    if (const auto *box = qobject_cast<const QComboBox *>(m_control))
        return box->currentText().trimmed().isEmpty();
    return false;
}

void FormField::watchControl()
{
    m_control->installEventFilter(this);
    if (auto *edit = qobject_cast<QLineEdit *>(m_control))
        connect(edit, &QLineEdit::textEdited, this, &FormField::onEdited);
    if (auto *box = qobject_cast<QComboBox *>(m_control)) {
        connect(box, &QComboBox::activated, this, &FormField::onEdited);
        connect(box, &QComboBox::editTextChanged, this, &FormField::onEdited);
    }
    if (auto *spin = qobject_cast<QSpinBox *>(m_control))
        connect(spin, &QSpinBox::valueChanged, this, &FormField::onEdited);
}

void FormField::onEdited()
{
    // A shown error goes as soon as it is no longer true; a new one waits until the person has finished.
    if (!m_error.isEmpty())
        showError(currentError());
    Q_EMIT edited();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool finished = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                              reason == Qt::MouseFocusReason || reason == Qt::OtherFocusReason;
        // Passing through an empty field is not a mistake yet.
        if (finished && !isEmptyControl())
            validate();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    const QString text = wrong ? m_error : m_locked ? m_lockedBy : m_hint;
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_line->setContentsMargins(wrong || m_locked ? scaled(20) : 0, 0, 0, 0);
    QPalette ink = palette();
    if (wrong)
        ink.setColor(QPalette::PlaceholderText, tokensOf(palette()).no.ink);
    m_line->setPalette(wrong ? ink : QPalette());
    setFieldWrong(m_control, wrong);
    updateSpoken();
    update();
}

void FormField::updateLabel()
{
    const QString mark = m_required
                             ? u" <span style=\"color:%1\">*</span>"_s.arg(tokensOf(palette()).no.ink.name())
                             : QString();
    m_label->setTextFormat(m_required ? Qt::RichText : Qt::AutoText);
    m_label->setText(m_required ? QString(m_labelText).remove(u'&').toHtmlEscaped() + mark : m_labelText);
    updateSpoken();
}

void FormField::updateSpoken()
{
    QStringList name{QString(m_labelText).remove(u'&')};
    if (!m_aside.isEmpty())
        name << m_aside;
    if (m_required)
        name << tr("obligatoire");
    m_control->setAccessibleName(name.join(u", "_s));
    m_control->setAccessibleDescription(m_line->text());
    if (!m_error.isEmpty()) {
        QAccessibleEvent event(m_control, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void FormField::paintEvent(QPaintEvent * /*event*/)
{
    const bool wrong = !m_error.isEmpty();
    if (!m_line->isVisible() || !(wrong || m_locked))
        return;
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const int side = scaled(14);
    const QRect place(0, m_line->y() + (m_line->fontMetrics().height() - side) / 2, side, side);
    paintIcon(&painter, place, wrong ? u"alerte"_s : u"noncouvert"_s, wrong ? t.no.ink : t.text3);
}

} // namespace agrafe::ui
