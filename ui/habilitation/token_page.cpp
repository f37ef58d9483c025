// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/token_page.h"

#include "base/day_text.h"
#include "habilitation/jwt.h"
#include "habilitation/rights_text.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/reading_order.h"

#include <QLabel>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDateTime &at)
{
    return dayText(at.toLocalTime().date());
}

} // namespace

TokenPage::TokenPage(QWidget *parent)
    : QWidget(parent)
    , m_field(
          new PastedSecretField(tr("&Jeton"), [this](const QString &pasted) { return understood(pasted); }))
    , m_tells(new QLabel)
    , m_keychain(new Banner)
{
    m_field->setPlaceholder(tr("Collez le jeton : Ctrl+V"));
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
    connect(m_field, &PastedSecretField::changed, this, &TokenPage::sayWhatItTells);
    connect(m_keychain, &Banner::linkActivated, this, &TokenPage::keychainRetried);
    connect(m_keychain, &Banner::secondLinkActivated, this, &TokenPage::sessionOnlyChosen);
    startFocusAt(this, m_field);
}

void TokenPage::setHabilitation(const habilitation::Habilitation &habilitation,
                                const catalogue::Catalogue &catalogue)
{
    m_habilitation = habilitation;
    m_catalogue = &catalogue;
    m_mayBeEmpty = habilitation.environment == habilitation::Environment::Relay;
    m_field->setRequired(!m_mayBeEmpty);
    m_field->setHint(m_mayBeEmpty ? tr("Laissez vide si le relais ajoute le jeton lui-même.")
                                  : tr("Copiez-le depuis votre espace DataPass. Il n’est jamais affiché ; "
                                       "le presse-papiers est vidé."));
}

Result<Secret> TokenPage::understood(const QString &pasted) const
{
    return m_catalogue ? habilitation::understoodToken(pasted, m_habilitation, *m_catalogue)
                       : habilitation::pastedToken(pasted);
}

const Secret &TokenPage::token() const
{
    return m_field->secret();
}

void TokenPage::setKeychain(SecretStore::State state)
{
    m_keychain->setVisible(state != SecretStore::State::Unknown);
    if (state == SecretStore::State::Available)
        m_keychain->say(Tone::Ok, tr("Gardé par le trousseau de votre session."),
                        tr("Agrafe ne l’écrit nulle part ailleurs."));
    else
        m_keychain->say(
            Tone::Unknown, tr("Cette session seulement."),
            tr("Le jeton restera en mémoire : il faudra le coller de nouveau au prochain démarrage."));
}

void TokenPage::showKeychainFailure(const Failure &failure)
{
    const QString sentence =
        failure.sentence.isEmpty() ? tr("Le trousseau ne répond pas.") : failure.sentence;
    m_keychain->say(Tone::Unknown, sentence, failure.nextAction, tr("Réessayer"),
                    tr("Cette session seulement"));
    m_keychain->show();
}

void TokenPage::sayWhatItTells()
{
    const auto claims = habilitation::readClaims(token());
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
    return m_mayBeEmpty || m_field->validate(tr("Collez le jeton."));
}

void TokenPage::clear()
{
    m_field->clear();
}

} // namespace agrafe::ui
