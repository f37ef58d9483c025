// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/routing_fields.h"

#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::ServiceRow;
using chorus::StructureDetail;

namespace {

constexpr qsizetype siretLength = 14;

} // namespace

RoutingFields::RoutingFields(const ChorusServices &services, const chorus::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(session)
    , m_recipient(new QLineEdit)
    , m_service(new QComboBox)
    , m_engagement(new QLineEdit)
    , m_recipientField(new FormField(tr("SIRET du destinataire"), m_recipient, this))
    , m_serviceField(new FormField(tr("Code du service"), m_service, this))
    , m_engagementField(new FormField(tr("Numéro d’engagement"), m_engagement, this))
    , m_who(new QLabel(this))
{
    build();
    connect(m_recipientField, &FormField::edited, this, &RoutingFields::onRecipient);
    connect(m_serviceField, &FormField::edited, this, &RoutingFields::onService);
    connect(m_engagementField, &FormField::edited, this, &RoutingFields::edited);
}

void RoutingFields::build()
{
    m_service->setEditable(true);
    m_service->setAccessibleName(tr("Code du service"));
    m_service->lineEdit()->setAccessibleName(m_service->accessibleName());
    m_service->setInsertPolicy(QComboBox::NoInsert);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(12);
    m_recipientField->setRequired(true);
    m_recipientField->setCheck([this] {
        if (recipient().size() != siretLength)
            return tr("Un SIRET a 14 chiffres.");
        return m_unknown ? tr("Chorus Pro n’a pas de structure sous ce SIRET.") : QString();
    });
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    setTextRole(m_who, TextRole::Small, secondaryInk);
    m_who->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_recipientField, 0, 0, 1, 2);
    layout->addWidget(m_who, 1, 0, 1, 2);
    layout->addWidget(m_serviceField, 2, 0, Qt::AlignTop);
    layout->addWidget(m_engagementField, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void RoutingFields::fill(const QString &recipient, const chorus::Routing &routing)
{
    m_recipient->setText(recipient);
    m_service->setEditText(routing.service);
    m_engagement->setText(routing.engagement);
    askRecipient();
}

QString RoutingFields::recipient() const
{
    return m_recipient->text().simplified().remove(u' ');
}

chorus::Routing RoutingFields::routing() const
{
    return {.service = m_service->currentText().trimmed(), .engagement = m_engagement->text().trimmed()};
}

QString RoutingFields::recipientName() const
{
    return m_detail ? m_detail->row.name : recipient();
}

QString RoutingFields::told() const
{
    return m_who->isHidden() ? QString() : m_who->text();
}

void RoutingFields::onRecipient()
{
    if (recipient() != m_asked)
        askRecipient();
    Q_EMIT edited();
}

void RoutingFields::askRecipient()
{
    m_asking.stop();
    m_wish.stop();
    m_asked = recipient();
    m_detail.reset();
    m_unknown = false;
    m_who->hide();
    if (m_asked.size() != siretLength)
        return;
    m_who->setText(tr("Ce que cette structure demande est lu dans Chorus Pro…"));
    m_who->show();
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return chorus::recipientOf(m_services.desk, m_session, m_asked, routing().service, stop);
        },
        [this](const Result<std::optional<StructureDetail>> &detail) { onDetail(detail); });
}

void RoutingFields::onDetail(const Result<std::optional<StructureDetail>> &detail)
{
    if (!detail) {
        m_who->setText(
            tr("Ce que cette structure demande n’a pas pu être lu\u00a0: %1").arg(detail.error().sentence));
        return Q_EMIT news(m_who->text());
    }
    m_unknown = !detail->has_value();
    m_detail = *detail;
    if (m_unknown) {
        m_who->hide();
        m_recipientField->validate();
        return Q_EMIT news(m_recipientField->error());
    }
    showServices();
    showDemand();
    Q_EMIT news(m_who->text());
}

/// What is typed stays; those of the structure can be chosen.
void RoutingFields::showServices()
{
    const QString typed = m_service->currentText();
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    m_service->addItem(QString());
    for (const ServiceRow &each : std::as_const(m_detail->services)) {
        if (!each.active.value_or(true))
            continue;
        m_service->addItem(each.code);
        m_service->setItemData(m_service->count() - 1, each.name, Qt::ToolTipRole);
    }
    m_service->setEditText(typed);
}

ServiceRow *RoutingFields::chosenService()
{
    if (!m_detail)
        return nullptr;
    const QString code = routing().service;
    const auto found = std::ranges::find_if(m_detail->services, [&code](const ServiceRow &each) {
        return each.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == m_detail->services.end() ? nullptr : &*found;
}

void RoutingFields::onService()
{
    showDemand();
    Q_EMIT edited();
    const ServiceRow *service = chosenService();
    if (!service || service->engagement)
        return;
    m_wish.ask(
        m_services, this,
        [this, service = *service](std::stop_token stop) {
            return m_services.desk.wishOf(m_session, m_detail->row.id, service, stop);
        },
        [this](const Result<ServiceRow> &wish) {
            ServiceRow *chosen = chosenService();
            if (!wish || !chosen || chosen->id != wish->id)
                return;
            *chosen = *wish;
            showDemand();
        });
}

void RoutingFields::showDemand()
{
    if (!m_detail)
        return;
    const ServiceRow *service = chosenService();
    QStringList parts{m_detail->row.name + u'.'};
    if (service && !service->name.isEmpty())
        parts << tr("Service\u00a0: %1.").arg(service->name);
    parts << chorus::demandSentence(chorus::demandOf(*m_detail, service));
    m_who->setText(parts.join(u' '));
    m_who->show();
    if (!m_serviceField->error().isEmpty() || !m_engagementField->error().isEmpty())
        (void)validate();
}

QWidget *RoutingFields::firstWrong() const
{
    for (const FormField *each : {m_recipientField, m_serviceField, m_engagementField}) {
        if (!each->error().isEmpty())
            return each->control();
    }
    return m_recipient;
}

bool RoutingFields::validate()
{
    const bool whole = m_recipientField->validate();
    const QStringList lacks = m_detail ? chorus::lackingIn(routing(), *m_detail) : QStringList();
    const bool ofEngagement = m_detail && routing().engagement.isEmpty() && !routing().service.isEmpty() &&
                              chosenService() != nullptr;
    m_serviceField->showError(ofEngagement ? QString() : lacks.join(u' '));
    m_engagementField->showError(ofEngagement ? lacks.join(u' ') : QString());
    return whole && lacks.isEmpty();
}

} // namespace agrafe::ui
