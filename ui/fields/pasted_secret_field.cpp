// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/pasted_secret_field.h"

#include "ui/fields/form_field.h"
#include "ui/fields/secret_edit.h"
#include "ui/theme/style.h"
#include "ui/widgets/reading_order.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString dots()
{
    return QString(40, u'x');
}

} // namespace

PastedSecretField::PastedSecretField(const QString &label, Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_edit(new SecretEdit)
    , m_field(new FormField(label, m_edit))
    , m_paste(new QPushButton(tr("C&oller")))
    , m_clear(new QPushButton(tr("&Effacer")))
{
    const QString plain = QString(label).remove(u'&');
    m_edit->installEventFilter(this);
    m_field->addButton(m_paste);
    m_field->addButton(m_clear);
    m_paste->setAccessibleName(tr("Coller : %1").arg(plain));
    m_clear->setAccessibleName(tr("Effacer : %1").arg(plain));
    setSign(m_paste, u"copier"_s);
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_clear->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    // Dropped, or given by an assistive technology.
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_typable)
            takeTyped(text);
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && text != dots() && text != m_typed)
            take(text);
    });
    connect(m_paste, &QPushButton::clicked, this, &PastedSecretField::paste);
    connect(m_clear, &QPushButton::clicked, this, &PastedSecretField::clear);
    startFocusAt(this, m_paste);
}

PastedSecretField::~PastedSecretField() = default;

void PastedSecretField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void PastedSecretField::setHint(const QString &text)
{
    m_hint = text;
    m_field->setHint(text);
}

void PastedSecretField::setRequired(bool required)
{
    m_field->setRequired(required);
}

void PastedSecretField::setTypable()
{
    m_typable = true;
}

bool PastedSecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return takesKey(*key);
}

bool PastedSecretField::takesKey(const QKeyEvent &key)
{
    const bool pasted = m_edit->text() == dots();
    const bool deletes = key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
    const bool writes = !deletes && !key.text().isEmpty() && key.text().front().isPrint();
    if (m_typable) {
        if (pasted && (deletes || writes))
            clear();
        return pasted && deletes;
    }
    if (deletes)
        clear();
    // A secret is pasted whole: letters typed by mistake would only spoil it.
    const bool command = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (writes && !command && m_secret.isEmpty())
        m_field->showError(tr("Un secret ne se tape pas\u00a0: copiez-le, puis collez-le ici (Ctrl+V)."));
    return deletes || writes;
}

void PastedSecretField::takeTyped(const QString &text)
{
    m_typed = text;
    const auto secret = text.isEmpty() ? Result<Secret>(Secret()) : m_reader(text);
    m_secret = secret.value_or(Secret());
    m_field->showError(secret ? QString() : secret.error().sentence);
    m_clear->setEnabled(!text.isEmpty());
    Q_EMIT changed();
}

/// From its buttons too: the first one has the focus when the page opens.
void PastedSecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QWidget::keyPressEvent(event);
}

void PastedSecretField::paste()
{
    take(QGuiApplication::clipboard()->text());
}

void PastedSecretField::take(const QString &text)
{
    const auto secret = m_reader(text);
    if (!secret) {
        clear();
        return m_field->showError(
            QStringList{secret.error().sentence, secret.error().nextAction}.join(u' ').trimmed());
    }
    m_secret = *secret;
    m_typed.clear();
    m_edit->setText(dots());
    m_field->showError({});
    emptyClipboard([this](const QString &held) {
        const auto read = m_reader(held);
        return read && *read == m_secret;
    });
    m_field->setHint(tr("Jamais affiché. Ce qui l’entourait est retiré, le presse-papiers est vidé."));
    m_clear->setEnabled(true);
    Q_EMIT changed();
}

bool PastedSecretField::validate(const QString &missing)
{
    if (m_secret.isEmpty() && m_field->error().isEmpty())
        m_field->showError(missing);
    return !m_secret.isEmpty();
}

void PastedSecretField::clear()
{
    const bool had = !m_secret.isEmpty();
    m_secret = Secret();
    m_typed.clear();
    m_edit->clear();
    m_clear->setEnabled(false);
    m_field->showError({});
    m_field->setHint(m_hint);
    if (had)
        Q_EMIT changed();
}

void PastedSecretField::showError(const QString &sentence)
{
    m_field->showError(sentence);
}

Result<Secret> pastedWord(const QString &text)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return Unexpected(
            Failure::input(PastedSecretField::tr("Le presse-papiers ne contient rien à coller."),
                           PastedSecretField::tr("Copiez le secret, puis collez-le ici.")));
    const bool broken = std::ranges::any_of(word, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (broken || word.size() > 512)
        return Unexpected(
            Failure::input(PastedSecretField::tr("Ce texte n’est pas un secret d’un seul mot."),
                           PastedSecretField::tr("Copiez le secret seul, sans le texte qui l’entoure.")));
    return Secret(word.toUtf8());
}

} // namespace agrafe::ui
