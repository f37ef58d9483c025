// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/organism_page.h"

#include "habilitation/validation.h"
#include "identifiers/siret.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/fields/status_line_edit.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/reading_order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::Service;

OrganismPage::OrganismPage(QWidget *parent)
    : QWidget(parent)
    , m_recipient(new StatusLineEdit)
    , m_organisation(new QLineEdit)
    , m_name(new QLineEdit)
    , m_service(new QComboBox)
    , m_environment(new QComboBox)
    , m_url(new QLineEdit)
    , m_contexts(new QPlainTextEdit)
    , m_object(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_retention(new QSpinBox)
    , m_contact(new QLineEdit)
    , m_end(new DateEdit)
    , m_usager(new QCheckBox(tr("Confirmer « usager informé » une fois par dossier")))
    , m_recipientField(new FormField(tr("&SIRET de votre organisme"), m_recipient))
    , m_organisationField(new FormField(tr("&Organisme"), m_organisation))
    , m_nameField(new FormField(tr("&Nom de l’habilitation"), m_name))
    , m_urlField(new FormField(tr("Adresse du &relais"), m_url))
    , m_contextsField(new FormField(tr("&Cadres autorisés"), m_contexts))
    , m_patternField(new FormField(tr("Règle de l’obje&t"), m_pattern))
    , m_endField(new FormField(tr("&Fin du jeton"), m_end))
{
    for (const Service each : {Service::Entreprise, Service::Particulier})
        m_service->addItem(habilitation::titleOf(each), int(each));
    m_environment->addItem(tr("Production"), int(Environment::Production));
    m_environment->addItem(tr("Préproduction, données fictives"), int(Environment::Staging));
    m_environment->addItem(tr("Relais de votre service"), int(Environment::Relay));
    m_contexts->setTabChangesFocus(true);
    m_contexts->setFixedHeight(scaled(60));
    m_retention->setRange(0, 120);
    m_retention->setSpecialValueText(tr("Non déclarée"));
    layOut();
    addChecks();
    connect(m_service, &QComboBox::currentIndexChanged, this, &OrganismPage::onService);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &OrganismPage::onEnvironment);
    connect(m_recipient, &QLineEdit::textChanged, this, &OrganismPage::onRecipient);
    onEnvironment();
    startFocusAt(this, m_recipient);
}

void OrganismPage::layOut()
{
    m_nameField->setHint(tr("Ce que vous lirez en haut de la fenêtre : « Marchés publics »."));
    m_contextsField->setAside(tr("un par ligne, le plus courant d’abord"));
    m_patternField->setAside(tr("expression régulière"));
    m_object->setPlaceholderText(u"MP-2026-0147"_s);
    m_pattern->setPlaceholderText(u"MP-\\d{4}-\\d{4}"_s);
    m_contact->setPlaceholderText(tr("adresse ou service"));
    m_url->setPlaceholderText(u"https://"_s);
    for (FormField *field : {m_recipientField, m_organisationField, m_nameField, m_contextsField, m_urlField})
        field->setRequired(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(4, 4, 4, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    addFields(grid);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void OrganismPage::addFields(QGridLayout *grid)
{
    auto *service = new FormField(tr("&API"), m_service);
    auto *environment = new FormField(tr("&Environnement"), m_environment);
    auto *object = new FormField(tr("Forme de l’o&bjet"), m_object);
    auto *retention = new FormField(tr("Garder les &documents (mois)"), m_retention);
    auto *contact = new FormField(tr("&Qui contacter pour un droit manquant"), m_contact);
    object->setAside(tr("exemple"));
    m_endField->setHint(tr("Comme votre espace l’affiche, pour les rappels. Vide : non connue."));
    m_end->checkIn(m_endField);
    retention->setHint(tr("Telle que votre habilitation la déclare ; au-delà, ils sont à supprimer."));
    const QList<QList<FormField *>> rows{{m_recipientField, m_organisationField},
                                         {m_nameField, service},
                                         {environment, m_urlField},
                                         {m_contextsField},
                                         {object, m_patternField},
                                         {retention, contact},
                                         {m_endField}};
    int row = 0;
    for (const QList<FormField *> &fields : rows) {
        for (int column = 0; column < fields.size(); ++column)
            grid->addWidget(fields.at(column), row, column, 1, fields.size() == 1 ? 2 : 1, Qt::AlignTop);
        ++row;
    }
    grid->addWidget(m_usager, row, 0, 1, 2);
    grid->setRowStretch(row + 1, 1);
}

void OrganismPage::addChecks()
{
    const auto sentence = [](const auto &checked) { return checked ? QString() : checked.error().sentence; };
    m_recipientField->setCheck([this, sentence] { return sentence(checkedRecipient(habilitation())); });
    m_urlField->setCheck([this, sentence] { return sentence(checkedBaseUrl(habilitation())); });
    m_contextsField->setCheck([this, sentence] { return sentence(checkedContexts(habilitation())); });
    m_patternField->setCheck([this, sentence] { return sentence(checkedObjectPattern(habilitation())); });
    connect(m_contexts, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_contextsField->error().isEmpty())
            m_contextsField->validate();
    });
}

Environment OrganismPage::environment() const
{
    return static_cast<Environment>(m_environment->currentData().toInt());
}

Service OrganismPage::service() const
{
    return static_cast<Service>(m_service->currentData().toInt());
}

/// API Particulier asks for no context.
void OrganismPage::onService()
{
    m_contextsField->setRequired(service() == Service::Entreprise);
}

void OrganismPage::onEnvironment()
{
    const bool relay = environment() == Environment::Relay;
    m_urlField->setVisible(relay);
    m_urlField->setRequired(relay);
    m_endField->setVisible(relay || m_showsEnd);
}

void OrganismPage::showEnd()
{
    m_showsEnd = true;
    onEnvironment();
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
    m_service->setCurrentIndex(qMax(0, m_service->findData(int(habilitation.service))));
    m_environment->setCurrentIndex(qMax(0, m_environment->findData(int(habilitation.environment))));
    m_url->setText(habilitation.baseUrl.toString());
    m_contexts->setPlainText(habilitation.contexts.join(u'\n'));
    m_object->setText(habilitation.objectHint);
    m_pattern->setText(habilitation.objectPattern);
    m_retention->setValue(habilitation.retentionMonths);
    m_contact->setText(habilitation.contact);
    m_end->setDate(habilitation.expiresOn);
    m_usager->setChecked(habilitation.usagerInformed);
}

Habilitation OrganismPage::habilitation() const
{
    Habilitation result = m_habilitation;
    const auto siret = Siret::parse(m_recipient->text(), KeyCheck::NotRequired);
    result.recipient = siret ? siret->digits() : m_recipient->text().trimmed();
    result.organisation = m_organisation->text().trimmed();
    result.name = m_name->text().trimmed();
    result.service = service();
    result.environment = environment();
    const bool same = environment() == m_habilitation.environment;
    result.baseUrl = environment() == Environment::Relay ? QUrl(m_url->text().trimmed())
                     : same                              ? m_habilitation.baseUrl
                                                         : QUrl();
    result.contexts.clear();
    const QStringList lines = m_contexts->toPlainText().split(u'\n');
    for (const QString &line : lines)
        if (const QString context = line.simplified(); !context.isEmpty())
            result.contexts << context;
    result.objectHint = m_object->text().trimmed();
    result.objectPattern = m_pattern->text().trimmed();
    result.retentionMonths = m_retention->value();
    result.contact = m_contact->text().trimmed();
    result.expiresOn = m_end->date();
    result.usagerInformed = m_usager->isChecked();
    return result;
}

bool OrganismPage::validate()
{
    FormField *wrong = nullptr;
    for (FormField *field : {m_recipientField, m_organisationField, m_nameField, m_urlField, m_contextsField,
                             m_patternField, m_endField})
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
