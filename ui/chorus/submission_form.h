// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace agrafe::ui {

class DateEdit;
class FormField;
class ReferenceBox;
class RoutingFields;
class VatTable;

/// The invoice of a PDF, field by field: what Chorus Pro read in it, what the agent corrects, what is left to
/// be filled.
class SubmissionForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Field {
        Supplier,
        Bank,
        Number,
        Date,
        Type,
        Origin,
        Market,
        Cadre,
        Validator,
        Currency,
        VatMode,
        Exemption,
        Payment,
        Net,
        Vat,
        Gross,
        Due,
        Comment
    };

    SubmissionForm(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    void fill(const chorus::PdfReading &reading);
    /// Of the file itself the caller knows.
    [[nodiscard]] chorus::Submission submission() const;
    /// Shows what is wrong where it is; true: nothing.
    [[nodiscard]] bool validate();
    /// What may be wrong all the same, French sentences.
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] QString supplierName() const;
    [[nodiscard]] FormField *field(Field field) const { return m_fields.value(field); }
    [[nodiscard]] RoutingFields *routing() const { return m_routing; }
    [[nodiscard]] VatTable *vatTable() const { return m_vatTable; }
    [[nodiscard]] bool isAsking() const;
    /// To the first field that is still empty.
    void focusFirst();

Q_SIGNALS:
    void news(const QString &sentence);

private:
    void build();
    void addFields();
    void addChoices();
    void askLists();
    void onSuppliers(const Result<QList<chorus::StructureRow>> &suppliers);
    void askBank();
    void showExceptions();
    void fillText(Field field, const QString &read);
    void fillChoice(Field field, const QString &code);
    /// "lu dans le PDF", "corrigé"…
    void mark(Field field, const QString &read);
    [[nodiscard]] QString textOf(Field field) const;
    [[nodiscard]] QString codeOf(Field field) const;
    void checkAmount(Field field);

    ChorusServices m_services;
    chorus::Session m_session;
    QComboBox *m_supplier;
    QComboBox *m_bank;
    DateEdit *m_date;
    QComboBox *m_type;
    QComboBox *m_vatMode;
    ReferenceBox *m_cadre;
    ReferenceBox *m_currency;
    ReferenceBox *m_payment;
    ReferenceBox *m_exemption;
    RoutingFields *m_routing;
    VatTable *m_vatTable;
    QGridLayout *m_grid;
    QHash<Field, FormField *> m_fields;
    chorus::PdfReading m_reading;
    Question m_asking;
    Question m_bankAsking;
};

} // namespace agrafe::ui
