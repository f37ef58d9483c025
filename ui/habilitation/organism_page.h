// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace agrafe::ui {

class DateEdit;
class FormField;
class StatusLineEdit;

/// First step: who asks, of which API, on what address, for what uses.
class OrganismPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganismPage(QWidget *parent = nullptr);

    void setHabilitation(const habilitation::Habilitation &habilitation);
    /// What is on the screen, over what was set (its id stays).
    [[nodiscard]] habilitation::Habilitation habilitation() const;
    /// Shows what is wrong and goes there; true when all is right.
    bool validate();
    void showError(const QString &sentence);
    /// The day on which the token ends; for one that is given it is the token's own.
    void showEnd();

private:
    void layOut();
    void addChecks();
    [[nodiscard]] habilitation::Environment environment() const;
    [[nodiscard]] habilitation::Service service() const;
    void addFields(QGridLayout *grid);
    void onEnvironment();
    void onService();
    void onRecipient();

    habilitation::Habilitation m_habilitation;
    StatusLineEdit *m_recipient;
    QLineEdit *m_organisation;
    QLineEdit *m_name;
    QComboBox *m_service;
    QComboBox *m_environment;
    QLineEdit *m_url;
    QPlainTextEdit *m_contexts;
    QLineEdit *m_object;
    QLineEdit *m_pattern;
    QSpinBox *m_retention;
    QLineEdit *m_contact;
    DateEdit *m_end;
    QCheckBox *m_usager;
    FormField *m_recipientField;
    FormField *m_organisationField;
    FormField *m_nameField;
    FormField *m_urlField;
    FormField *m_contextsField;
    FormField *m_patternField;
    FormField *m_endField;
    bool m_showsEnd = false;
};

} // namespace agrafe::ui
