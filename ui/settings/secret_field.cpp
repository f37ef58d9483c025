// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/secret_field.h"

#include "ui/fields/form_field.h"
#include "ui/fields/secret_edit.h"
#include "ui/theme/style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

SecretField::SecretField(const QString &key, const QString &label, const QString &help, SecretKeeper keep,
                         QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_help(help)
    , m_keep(std::move(keep))
    , m_edit(new SecretEdit)
    , m_field(new FormField(label, m_edit))
    , m_store(new QPushButton(tr("Garder")))
    , m_forget(new QPushButton(tr("Effacer")))
    , m_session(new QPushButton(tr("Cette session seulement")))
{
    m_store->setAccessibleName(tr("Garder : %1").arg(label));
    m_forget->setAccessibleName(tr("Effacer : %1").arg(label));
    setButtonKind(m_forget, ButtonKind::Quiet);
    m_store->setEnabled(false);
    m_field->addButton(m_store);
    m_field->addButton(m_forget);
    m_field->addButton(m_session);
    m_session->hide();
    m_field->setHint(help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_store->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_store->isEnabled())
            m_store->click();
    });
    connect(m_store, &QPushButton::clicked, this,
            [this] { SecretField::keep(Secret(m_edit->text().toUtf8())); });
    connect(m_forget, &QPushButton::clicked, this, [this] { SecretField::keep(Secret()); });
    connect(m_session, &QPushButton::clicked, this, [this] {
        m_keep.useSessionOnly();
        SecretField::keep(m_asked);
    });
}

void SecretField::keep(const Secret &secret)
{
    m_asked = secret;
    m_edit->clear();
    emptyClipboard([&secret](const QString &held) { return held.toUtf8() == secret.reveal(); });
    m_forget->setEnabled(false);
    m_session->hide();
    m_field->showError({});
    m_field->setHint(tr("Le trousseau est interrogé…"));
    QCoro::connect(m_keep.keep(m_key, secret), this, [this](const Result<void> &kept) { onKept(kept); });
}

void SecretField::onKept(const Result<void> &kept)
{
    m_forget->setEnabled(true);
    if (!kept) {
        m_field->setHint(m_help);
        m_session->setVisible(m_keep.useSessionOnly && !m_asked.isEmpty());
        return m_field->showError(
            QStringList{kept.error().sentence, kept.error().nextAction}.join(u' ').trimmed());
    }
    m_field->setHint(m_asked.isEmpty() ? tr("Effacé.") : tr("Gardé."));
    m_asked = {};
}

} // namespace agrafe::ui
