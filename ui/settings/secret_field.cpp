// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/secret_field.h"

#include "ui/fields/form_field.h"
#include "ui/theme/style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

SecretField::SecretField(const QString &key, const QString &label, const QString &help, SecretKeeper keep,
                         QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_help(help)
    , m_keep(std::move(keep))
    , m_edit(new QLineEdit)
    , m_field(new FormField(label, m_edit))
    , m_store(new QPushButton(tr("Garder")))
    , m_forget(new QPushButton(tr("Effacer")))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_store->setAccessibleName(tr("Garder : %1").arg(label));
    m_forget->setAccessibleName(tr("Effacer : %1").arg(label));
    setButtonKind(m_forget, ButtonKind::Quiet);
    m_store->setEnabled(false);
    m_field->addButton(m_store);
    m_field->addButton(m_forget);
    m_field->setHint(help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_store->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_store->isEnabled())
            SecretField::keep(false);
    });
    connect(m_store, &QPushButton::clicked, this, [this] { SecretField::keep(false); });
    connect(m_forget, &QPushButton::clicked, this, [this] { SecretField::keep(true); });
}

void SecretField::keep(bool nothing)
{
    const Secret secret = nothing ? Secret() : Secret(m_edit->text().toUtf8());
    m_edit->clear();
    m_forget->setEnabled(false);
    m_field->showError({});
    m_field->setHint(tr("Le trousseau est interrogé…"));
    QCoro::connect(m_keep(m_key, secret), this, [this, nothing](const Result<void> &kept) {
        m_forget->setEnabled(true);
        m_field->setHint(kept ? nothing ? tr("Effacé du trousseau.") : tr("Gardé par le trousseau.")
                              : m_help);
        if (!kept)
            m_field->showError(
                QStringList{kept.error().sentence, kept.error().nextAction}.join(u' ').trimmed());
    });
}

} // namespace agrafe::ui
