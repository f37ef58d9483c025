// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/token_page.h"

#include "base/day_text.h"
#include "habilitation/jwt.h"
#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString dots()
{
    return QString(40, u'x');
}

QString dateText(const QDateTime &at)
{
    return dayText(at.toLocalTime().date());
}

} // namespace

TokenPage::TokenPage(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_field(new FormField(tr("&Jeton"), m_edit))
    , m_paste(new QPushButton(tr("C&oller")))
    , m_clear(new QPushButton(tr("&Effacer")))
    , m_tells(new QLabel)
    , m_keychain(new Banner)
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->setPlaceholderText(tr("Collez le jeton : Ctrl+V"));
    m_edit->installEventFilter(this);
    m_field->setRequired(true);
    m_field->setHint(
        tr("Copiez-le depuis votre espace DataPass. Il n’est jamais affiché ; le presse-papiers est vidé."));
    m_field->addButton(m_paste);
    m_field->addButton(m_clear);
    setSign(m_paste, u"copier"_s);
    setButtonKind(m_clear, ButtonKind::Quiet);
    m_clear->setEnabled(false);
    setTextRole(m_tells, TextRole::Base, secondaryInk);
    m_tells->setWordWrap(true);
    m_tells->hide();
    m_keychain->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(16);
    layout->addWidget(m_field);
    layout->addWidget(m_tells);
    layout->addWidget(m_keychain);
    layout->addStretch();
    // Dropped, or given by an assistive technology.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() && text != dots())
            take(text);
    });
    connect(m_paste, &QPushButton::clicked, this, &TokenPage::paste);
    connect(m_clear, &QPushButton::clicked, this, &TokenPage::clear);
    startFocusAt(this, m_paste);
}

TokenPage::~TokenPage() = default;

void TokenPage::setKeychain(SecretStore::State state)
{
    m_keychain->setVisible(state != SecretStore::State::Unknown);
    if (state == SecretStore::State::Available)
        m_keychain->say(Tone::Ok, tr("Gardé par le trousseau de votre session."),
                        tr("Agrafe ne l’écrit nulle part ailleurs."));
    else
        m_keychain->say(
            Tone::Unknown, tr("Cette session seulement."),
            tr("Aucun trousseau ne répond sur ce poste : le jeton restera en mémoire et il faudra "
               "le coller de nouveau au prochain démarrage."));
}

bool TokenPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            clear();
            return true;
        }
        // A token is pasted whole: letters typed by mistake would only spoil it.
        return !key->text().isEmpty() && key->text().front().isPrint();
    }
    return QWidget::eventFilter(watched, event);
}

void TokenPage::paste()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString text = clipboard->text();
    take(text);
    // Only when it still holds what was just taken: not what the agent copied meanwhile.
    if (!m_token.isEmpty() && clipboard->text() == text)
        clipboard->clear();
    if (clipboard->supportsSelection() && !text.isEmpty() && clipboard->text(QClipboard::Selection) == text)
        clipboard->clear(QClipboard::Selection);
}

void TokenPage::take(const QString &text)
{
    const auto token = habilitation::pastedToken(text);
    if (!token) {
        clear();
        return m_field->showError(token.error().sentence);
    }
    m_token = *token;
    m_edit->setText(dots());
    m_field->showError({});
    m_clear->setEnabled(true);
    sayWhatItTells();
}

void TokenPage::sayWhatItTells()
{
    const auto claims = habilitation::readClaims(m_token);
    m_tells->setVisible(claims.has_value());
    if (!claims)
        return;
    QStringList facts;
    if (claims->issuedAt.isValid())
        facts << tr("Délivré le %1.").arg(dateText(claims->issuedAt));
    if (claims->expiresAt.isValid())
        facts << tr("Expire le %1.").arg(dateText(claims->expiresAt));
    if (const QString warning = habilitation::expiryWarning(*claims, m_now); !warning.isEmpty())
        facts << warning;
    m_tells->setText(facts.join(u' '));
}

bool TokenPage::validate()
{
    if (m_token.isEmpty() && m_field->error().isEmpty())
        m_field->showError(tr("Collez le jeton."));
    return !m_token.isEmpty();
}

void TokenPage::clear()
{
    m_token = Secret();
    m_edit->clear();
    m_clear->setEnabled(false);
    m_tells->hide();
    m_field->showError({});
}

} // namespace agrafe::ui
