// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/structure_criteria.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::InvoiceCriteria;
using chorus::StructureDetail;
using chorus::StructureRow;

namespace {

/// What was chosen before its list is there has no name yet.
void choose(QComboBox *box, qint64 id, const QString &unnamed)
{
    const QSignalBlocker quiet(box);
    int at = box->findData(id);
    if (at < 0) {
        box->addItem(unnamed, id);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

void empty(QComboBox *box, const QString &all)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, qint64(0));
}

void shape(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
}

} // namespace

StructureCriteria::StructureCriteria(InvoiceKind kind, const ChorusServices &services,
                                     const chorus::Session &session, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_services(services)
    , m_session(session)
    , m_own(new QComboBox)
    , m_service(new QComboBox)
    , m_other(new QLineEdit)
    , m_wholeSiren(new QCheckBox(tr("Tous les établissements du même SIREN")))
    , m_validator(new QLineEdit)
{
    shape(m_own);
    shape(m_service);
    empty(m_own, tr("Toutes les structures du compte"));
    empty(m_service, tr("Tous les services"));
    m_other->setPlaceholderText(tr("SIRET, ou plusieurs séparés par des virgules"));
    m_validator->setPlaceholderText(tr("SIRET du titulaire ou du mandataire"));
    connect(m_own, &QComboBox::currentIndexChanged, this, &StructureCriteria::askServices);
}

void StructureCriteria::addRows(QFormLayout *form, const InvoiceCriteria &criteria)
{
    const bool ofSupplier =
        criteria.view == chorus::View::Issued ||
        (criteria.view == chorus::View::Works && criteria.role == chorus::WorksRole::Supplier);
    form->addRow(tr("Votre structure"), m_own);
    if (m_kind == InvoiceKind::ToTreat)
        return;
    form->addRow(tr("Son service"), m_service);
    form->addRow(ofSupplier ? tr("Destinataire") : tr("Fournisseur"), m_other);
    if (m_kind != InvoiceKind::Works)
        form->addRow(QString(), m_wholeSiren);
    form->addRow(tr("Valideur"), m_validator);
}

QList<QWidget *> StructureCriteria::fields() const
{
    return {m_own, m_service, m_other, m_wholeSiren, m_validator};
}

void StructureCriteria::fill(const InvoiceCriteria &criteria)
{
    m_view = criteria.view;
    choose(m_own, criteria.ownStructure, tr("Structure %1").arg(criteria.ownStructure));
    empty(m_service, tr("Tous les services"));
    choose(m_service, criteria.ownService, tr("Service %1").arg(criteria.ownService));
    m_other->setText(criteria.otherNumbers.join(u", "_s));
    m_wholeSiren->setChecked(criteria.wholeSiren);
    m_validator->setText(criteria.validatorNumber);
    askOwn();
    askServices();
}

void StructureCriteria::writeTo(InvoiceCriteria &criteria) const
{
    criteria.ownStructure = m_own->currentData().toLongLong();
    criteria.ownService = m_service->currentData().toLongLong();
    static const QRegularExpression separators(u"[,;\n]"_s);
    criteria.otherNumbers.clear();
    for (const QString &each : m_other->text().split(separators, Qt::SkipEmptyParts)) {
        if (!each.trimmed().isEmpty())
            criteria.otherNumbers << each.trimmed();
    }
    criteria.wholeSiren = m_wholeSiren->isChecked() && !criteria.otherNumbers.isEmpty();
    criteria.validatorNumber = m_validator->text().trimmed();
}

void StructureCriteria::resolve(const InvoiceCriteria &criteria)
{
    m_resolving.ask(
        m_services, this,
        [this, criteria](std::stop_token stop) {
            return chorus::withStructures(m_services.desk, m_session, criteria, stop);
        },
        [this](const Result<InvoiceCriteria> &whole) {
            if (whole)
                Q_EMIT resolved(*whole);
            else
                Q_EMIT failed(whole.error());
        });
}

/// Of works invoices every structure of the account may be a party, in any role.
void StructureCriteria::askOwn()
{
    m_ownAsking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return m_kind == InvoiceKind::Works ? m_services.desk.attachments(m_session, stop)
                                                : m_services.desk.ownStructures(m_session, m_view, stop);
        },
        [this](const Result<QList<StructureRow>> &structures) { onOwn(structures); });
}

void StructureCriteria::onOwn(const Result<QList<StructureRow>> &structures)
{
    if (!structures) {
        m_own->setToolTip(
            tr("Vos structures n’ont pas pu être lues\u00a0: %1").arg(structures.error().sentence));
        return m_own->setAccessibleDescription(m_own->toolTip());
    }
    const qint64 chosen = m_own->currentData().toLongLong();
    empty(m_own, tr("Toutes les structures du compte"));
    {
        const QSignalBlocker quiet(m_own);
        for (const StructureRow &each : *structures)
            m_own->addItem(u"%1 (%2)"_s.arg(each.name, each.number), each.id);
    }
    choose(m_own, chosen, tr("Structure %1").arg(chosen));
}

void StructureCriteria::askServices()
{
    const qint64 structure = m_own->currentData().toLongLong();
    if (structure == 0 || m_kind == InvoiceKind::ToTreat) {
        m_serviceAsking.stop();
        empty(m_service, tr("Tous les services"));
        return m_service->setEnabled(false);
    }
    m_service->setEnabled(true);
    m_serviceAsking.ask(
        m_services, this,
        [this, structure](std::stop_token stop) {
            return m_services.desk.structure(m_session, structure, stop);
        },
        [this](const Result<StructureDetail> &detail) { onServices(detail); });
}

void StructureCriteria::onServices(const Result<StructureDetail> &structure)
{
    if (!structure) {
        m_service->setToolTip(
            tr("Ses services n’ont pas pu être lus\u00a0: %1").arg(structure.error().sentence));
        return m_service->setAccessibleDescription(m_service->toolTip());
    }
    const qint64 chosen = m_service->currentData().toLongLong();
    empty(m_service, tr("Tous les services"));
    bool known = chosen == 0;
    for (const chorus::ServiceRow &each : structure->services) {
        m_service->addItem(u"%1 (%2)"_s.arg(each.code, each.name), each.id);
        known = known || each.id == chosen;
    }
    // Of another structure, it would find nothing.
    m_service->setCurrentIndex(known ? m_service->findData(chosen) : 0);
}

} // namespace agrafe::ui
