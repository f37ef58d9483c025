// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/criteria_structures.h"
#include "ui/chorus/invoice_bar.h"
#include "ui/chorus/question.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace agrafe::ui {

/// The rows of a search that name structures: one's own, chosen among those that the account acts for, and
/// the other parties by their numbers. Chorus Pro wants identifiers of its own: they are asked for before the
/// search.
class StructureCriteria final : public QObject
{
    Q_OBJECT

public:
    StructureCriteria(InvoiceKind kind, const ChorusServices &services, const chorus::Session &session,
                      QObject *parent);

    void addRows(QFormLayout *form, const chorus::InvoiceCriteria &criteria);
    /// All of them, in no parent before addRows().
    [[nodiscard]] QList<QWidget *> fields() const;
    void fill(const chorus::InvoiceCriteria &criteria);
    /// As they are typed: the identifiers are of an earlier search as long as resolve() did not answer.
    void writeTo(chorus::InvoiceCriteria &criteria) const;
    /// Answers by resolved() or failed().
    void resolve(const chorus::InvoiceCriteria &criteria);
    [[nodiscard]] QComboBox *ownBox() const { return m_own; }
    [[nodiscard]] QComboBox *serviceBox() const { return m_service; }
    [[nodiscard]] QLineEdit *otherField() const { return m_other; }
    [[nodiscard]] QCheckBox *wholeSirenBox() const { return m_wholeSiren; }
    [[nodiscard]] QLineEdit *validatorField() const { return m_validator; }
    /// What is asked for on its own account is still under way.
    [[nodiscard]] bool isReading() const { return m_ownAsking.isRunning() || m_serviceAsking.isRunning(); }

Q_SIGNALS:
    void resolved(const agrafe::chorus::InvoiceCriteria &criteria);
    void failed(const agrafe::Failure &failure);

private:
    void askOwn();
    void onOwn(const Result<QList<chorus::StructureRow>> &structures);
    void askServices();
    void onServices(const Result<chorus::StructureDetail> &structure);

    InvoiceKind m_kind;
    chorus::View m_view = chorus::View::Received;
    ChorusServices m_services;
    chorus::Session m_session;
    QComboBox *m_own;
    QComboBox *m_service;
    QLineEdit *m_other;
    QCheckBox *m_wholeSiren;
    QLineEdit *m_validator;
    Question m_ownAsking;
    Question m_serviceAsking;
    Question m_resolving;
};

} // namespace agrafe::ui
