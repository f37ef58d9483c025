// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/client.h"
#include "ui/chorus/invoice_bar.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace agrafe::ui {

class DateEdit;
class StructureCriteria;
struct ChorusServices;

/// The criteria that Chorus Pro takes for one list.
class CriteriaDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CriteriaDialog(InvoiceKind kind, const chorus::InvoiceCriteria &criteria, const ChorusServices &services,
                   const chorus::Session &session, QWidget *parent = nullptr);

    /// As they are typed: structures by their numbers.
    [[nodiscard]] chorus::InvoiceCriteria criteria() const;
    [[nodiscard]] StructureCriteria *structures() const { return m_structures; }
    [[nodiscard]] QPushButton *searchButton() const { return m_search; }
    /// The sentence below the fields, empty when there is none.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QComboBox *statusBox() const { return m_status; }

Q_SIGNALS:
    void chosen(const agrafe::chorus::InvoiceCriteria &criteria);

private:
    void build();
    void addChoices();
    void addFields(QFormLayout *form);
    [[nodiscard]] QString problem() const;
    /// That the problem is about.
    [[nodiscard]] QWidget *wrongField() const;
    void fill(const chorus::InvoiceCriteria &criteria);
    void addRange(QFormLayout *form, const QString &title, QWidget *from, QWidget *to);
    void search();
    void say(const QString &sentence);
    void end(const chorus::InvoiceCriteria &criteria);

    InvoiceKind m_kind;
    chorus::InvoiceCriteria m_before;
    StructureCriteria *m_structures;
    QLineEdit *m_number;
    QLineEdit *m_engagement;
    QLineEdit *m_market;
    DateEdit *m_depositedFrom;
    DateEdit *m_depositedTo;
    DateEdit *m_datedFrom;
    DateEdit *m_datedTo;
    DateEdit *m_statusFrom;
    DateEdit *m_statusTo;
    QLineEdit *m_netLeast;
    QLineEdit *m_netMost;
    QLineEdit *m_grossLeast;
    QLineEdit *m_grossMost;
    QLineEdit *m_dueLeast;
    QLineEdit *m_dueMost;
    QComboBox *m_status;
    QComboBox *m_type;
    QComboBox *m_cadre;
    QComboBox *m_downloaded;
    QLineEdit *m_flux;
    QLineEdit *m_origin;
    QComboBox *m_mode;
    QComboBox *m_treated;
    QLabel *m_problem;
    QPushButton *m_search = nullptr;
};

} // namespace agrafe::ui
