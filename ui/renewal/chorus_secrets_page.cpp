// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/chorus_secrets_page.h"

#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::SecretKind;

ChorusSecretsPage::ChorusSecretsPage(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_password(new PastedSecretField(tr("&Mot de passe du compte technique"), pastedWord))
    , m_changedOn(new DateEdit)
    , m_client(new PastedSecretField(tr("S&ecret de l’application PISTE"), pastedWord))
{
    m_password->setPlaceholder(tr("Collez le mot de passe : Ctrl+V"));
    m_password->setHint(tr("Il vit %1 jours. Laissez vide pour garder celui d’avant.")
                            .arg(habilitation::technicalPasswordDays));
    m_client->setPlaceholder(tr("Collez le secret : Ctrl+V"));
    m_client->setHint(
        tr("Celui des identifiants OAuth, pas la clé d’API. Laissez vide pour garder l’ancien."));
    m_changedOn->setDate(today);
    m_changedOn->setLatest(today);
    auto *changed = new FormField(tr("Mot de passe &changé le"), m_changedOn);
    m_changedOn->checkIn(changed);
    changed->setHint(tr("Agrafe compte sa fin à partir de ce jour."));
    auto *layout = new PageLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(16);
    layout->addWidget(m_password);
    layout->addWidget(changed);
    layout->addWidget(m_client);
    layout->addStretch();
    m_password->setTypable();
    connect(m_password, &PastedSecretField::changed, this, &ChorusSecretsPage::changed);
    connect(m_client, &PastedSecretField::changed, this, &ChorusSecretsPage::changed);
    connect(m_changedOn, &QLineEdit::textChanged, this, &ChorusSecretsPage::changed);
    startFocusAt(this, m_password);
}

bool ChorusSecretsPage::isReady() const
{
    const bool dated = m_password->secret().isEmpty() || (m_changedOn->isRight() && changedOn().isValid());
    return dated && (!m_password->secret().isEmpty() || !m_client->secret().isEmpty());
}

QDate ChorusSecretsPage::end() const
{
    const QDate from = m_password->secret().isEmpty() ? QDate() : changedOn();
    return from.isValid() ? from.addDays(habilitation::technicalPasswordDays) : QDate();
}

QDate ChorusSecretsPage::changedOn() const
{
    return m_changedOn->date();
}

const Secret &ChorusSecretsPage::secret(SecretKind kind) const
{
    return (kind == SecretKind::ClientSecret ? m_client : m_password)->secret();
}

void ChorusSecretsPage::clear()
{
    m_password->clear();
    m_client->clear();
}

QCoro::Task<Result<void>> keepChorusSecrets(habilitation::HabilitationStore &store, QUuid id, Secret password,
                                            QDate changedOn, Secret client)
{
    const auto before = store.byId(id);
    if (!before)
        co_return Unexpected(Failure::input(ChorusSecretsPage::tr("Cette habilitation n’existe plus."), {}));
    if (!client.isEmpty()) {
        const auto kept = co_await store.setSecret(*before, SecretKind::ClientSecret, client);
        if (!kept)
            co_return kept;
    }
    if (password.isEmpty())
        co_return {};
    const auto kept = co_await store.setSecret(*before, SecretKind::TechnicalPassword, password);
    if (!kept)
        co_return kept;
    auto dated = store.byId(id);
    if (!dated)
        co_return {};
    dated->technicalPasswordChangedOn = changedOn;
    co_return store.save(*dated);
}

} // namespace agrafe::ui
