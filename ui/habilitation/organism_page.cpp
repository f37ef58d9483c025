// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/organism_page.h"

#include "identifiers/siret.h"
#include "ui/fields/form_field.h"
#include "ui/fields/status_line_edit.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/reading_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;

OrganismPage::OrganismPage(QWidget *parent)
    : QWidget(parent)
    , m_recipient(new StatusLineEdit)
    , m_organisation(new QLineEdit)
    , m_name(new QLineEdit)
    , m_environment(new QComboBox)
    , m_url(new QLineEdit)
    , m_contexts(new QPlainTextEdit)
    , m_object(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_usager(new QCheckBox(tr("Confirmer « usager informé » une fois par dossier")))
    , m_recipientField(new FormField(tr("&SIRET de votre organisme"), m_recipient))
    , m_organisationField(new FormField(tr("&Organisme"), m_organisation))
    , m_nameField(new FormField(tr("&Nom de l’habilitation"), m_name))
    , m_urlField(new FormField(tr("Adresse du &relais"), m_url))
    , m_contextsField(new FormField(tr("&Cadres autorisés"), m_contexts))
{
    m_environment->addItem(tr("Production"), int(Environment::Production));
    m_environment->addItem(tr("Préproduction, données fictives"), int(Environment::Staging));
    m_environment->addItem(tr("Relais de votre service"), int(Environment::Relay));
    m_contexts->setTabChangesFocus(true);
    m_contexts->setFixedHeight(scaled(60));
    layOut();
    addChecks();
    connect(m_environment, &QComboBox::currentIndexChanged, this, &OrganismPage::onEnvironment);
    connect(m_recipient, &QLineEdit::textChanged, this, &OrganismPage::onRecipient);
    onEnvironment();
    startFocusAt(this, m_recipient);
}

void OrganismPage::layOut()
{
    auto *environment = new FormField(tr("&Environnement"), m_environment);
    auto *object = new FormField(tr("Forme de l’o&bjet"), m_object);
    auto *contact = new FormField(tr("&Qui contacter pour un droit manquant"), m_contact);
    m_nameField->setHint(tr("Ce que vous lirez en haut de la fenêtre : « Marchés publics »."));
    m_contextsField->setAside(tr("un par ligne, le plus courant d’abord"));
    object->setAside(tr("exemple"));
    m_object->setPlaceholderText(u"MP-2026-0147"_s);
    m_contact->setPlaceholderText(tr("adresse ou service"));
    m_url->setPlaceholderText(u"https://"_s);
    for (FormField *field : {m_recipientField, m_organisationField, m_nameField, m_contextsField, m_urlField})
        field->setRequired(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_recipientField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_organisationField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_nameField, 1, 0, Qt::AlignTop);
    grid->addWidget(environment, 1, 1, Qt::AlignTop);
    grid->addWidget(m_urlField, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_contextsField, 3, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(object, 4, 0, Qt::AlignTop);
    grid->addWidget(contact, 4, 1, Qt::AlignTop);
    grid->addWidget(m_usager, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OrganismPage::addChecks()
{
    m_recipientField->setCheck([this]() -> QString {
        const auto siret =
            Siret::parse(m_recipient->text(),
                         environment() == Environment::Staging ? KeyCheck::NotRequired : KeyCheck::Required);
        return siret ? QString() : siret.error().sentence;
    });
    m_urlField->setCheck([this]() -> QString {
        const QUrl url(m_url->text().trimmed());
        const bool good =
            environment() != Environment::Relay || (url.isValid() && url.scheme() == u"https"_s);
        return good ? QString() : tr("L’adresse commence par https://.");
    });
    m_contextsField->setCheck([this]() -> QString {
        return habilitation().contexts.isEmpty() ? tr("Indiquez au moins un cadre : « Marchés publics ».")
                                                 : QString();
    });
    connect(m_contexts, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_contextsField->error().isEmpty())
            m_contextsField->validate();
    });
}

Environment OrganismPage::environment() const
{
    return static_cast<Environment>(m_environment->currentData().toInt());
}

void OrganismPage::onEnvironment()
{
    const bool relay = environment() == Environment::Relay;
    m_urlField->setVisible(relay);
    m_urlField->setRequired(relay);
}

void OrganismPage::onRecipient()
{
    const auto siret = Siret::parse(m_recipient->text());
    m_recipient->setStatus(Tone::Ok, u"coche"_s, siret ? tr("clé vérifiée") : QString());
}

void OrganismPage::setHabilitation(const Habilitation &habilitation)
{
    m_habilitation = habilitation;
    m_recipient->setText(habilitation.recipient);
    m_organisation->setText(habilitation.organisation);
    m_name->setText(habilitation.name);
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(int(habilitation.environment))));
    m_url->setText(habilitation.baseUrl.toString());
    m_contexts->setPlainText(habilitation.contexts.join(u'\n'));
    m_object->setText(habilitation.objectHint);
    m_contact->setText(habilitation.contact);
    m_usager->setChecked(habilitation.usagerInformed);
}

Habilitation OrganismPage::habilitation() const
{
    Habilitation result = m_habilitation;
    const auto siret = Siret::parse(m_recipient->text(), KeyCheck::NotRequired);
    result.recipient = siret ? siret->digits() : m_recipient->text().trimmed();
    result.organisation = m_organisation->text().trimmed();
    result.name = m_name->text().trimmed();
    result.environment = environment();
    result.baseUrl = environment() == Environment::Relay ? QUrl(m_url->text().trimmed()) : QUrl();
    result.contexts.clear();
    const QStringList lines = m_contexts->toPlainText().split(u'\n');
    for (const QString &line : lines)
        if (const QString context = line.simplified(); !context.isEmpty())
            result.contexts << context;
    result.objectHint = m_object->text().trimmed();
    result.contact = m_contact->text().trimmed();
    result.usagerInformed = m_usager->isChecked();
    return result;
}

bool OrganismPage::validate()
{
    FormField *wrong = nullptr;
    for (FormField *field : {m_recipientField, m_organisationField, m_nameField, m_urlField, m_contextsField})
        if (!field->validate() && !wrong)
            wrong = field;
    if (wrong)
        wrong->control()->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void OrganismPage::showError(const QString &sentence)
{
    m_nameField->showError(sentence);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace agrafe::ui
