// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/invoice_bar.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace agrafe::ui {

class DateEdit;

/// The criteria that Chorus Pro takes for one list.
class CriteriaDialog final : public DialogFrame
{
    Q_OBJECT

public:
    CriteriaDialog(InvoiceKind kind, const chorus::InvoiceCriteria &criteria, QWidget *parent = nullptr);

    [[nodiscard]] chorus::InvoiceCriteria criteria() const;
    [[nodiscard]] QComboBox *statusBox() const { return m_status; }

Q_SIGNALS:
    void chosen(const agrafe::chorus::InvoiceCriteria &criteria);

private:
    void build();
    void addChoices();
    void addFields(QFormLayout *form);
    [[nodiscard]] QString problem() const;
    void fill(const chorus::InvoiceCriteria &criteria);
    void addRange(QFormLayout *form, const QString &title, QWidget *from, QWidget *to);
    void search();

    InvoiceKind m_kind;
    chorus::InvoiceCriteria m_before;
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
};

} // namespace agrafe::ui
