// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/clock.h"
#include "ui/particulier/form_needs.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace agrafe::ui {

class BirthDateEdit;
class ChipsEdit;
class ExtraFields;
class FormField;
class PickerEdit;

/// The identity of one person, with what the ticked statuses ask beside it. Only on the screen: emptied,
/// nothing of it is left, not even for Ctrl+Z.
class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    PersonForm(const communes::Places &places, Clock &clock, QWidget *parent = nullptr);
    ~PersonForm() override;

    void setNeeds(const FormNeeds &needs);
    [[nodiscard]] FormContent content() const;
    void setContent(const FormContent &content);
    /// A place that is not one commune or country alone goes into its field as it was written.
    void setIdentity(const identity::Identity &identity, const QString &writtenPlace = {});
    [[nodiscard]] QString fileNumber() const;
    void setFileNumber(const QString &number);
    void setFileNumberHint(const QString &example);
    [[nodiscard]] bool isEmpty() const;
    void clear();

    /// Each sentence at its field, the focus on the first one.
    void showProblems(const QList<FieldProblem> &problems);
    /// The file number is asked before anything else; false when it is missing.
    bool checkFileNumber(const QString &problem);
    /// By the service's name of a parameter.
    void focusOn(const QString &parameter);
    void focusStart();

    [[nodiscard]] PickerEdit *commune() const { return m_commune; }
    [[nodiscard]] PickerEdit *country() const { return m_country; }
    [[nodiscard]] BirthDateEdit *birth() const { return m_date; }
    [[nodiscard]] ChipsEdit *firstNames() const { return m_firstNames; }

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter

private:
    void makeParts();
    void layOut();
    void connectParts();
    void setChecks();
    void showNeeds();
    void onPlace();
    [[nodiscard]] QDate birthDay() const;
    [[nodiscard]] QString problemOf(identity::Piece piece) const;
    [[nodiscard]] FormField *fieldOf(const QString &key) const;
    [[nodiscard]] QList<FormField *> fields() const;

    const communes::Places &m_places;
    Clock &m_clock;
    FormNeeds m_needs;
    QLineEdit *m_number;
    QLineEdit *m_birthName;
    QLineEdit *m_usageName;
    ChipsEdit *m_firstNames;
    QWidget *m_sex;
    QRadioButton *m_female;
    QRadioButton *m_male;
    QButtonGroup *m_sexes;
    BirthDateEdit *m_date;
    PickerEdit *m_country;
    PickerEdit *m_commune;
    FormField *m_numberField;
    FormField *m_birthNameField;
    FormField *m_usageNameField;
    FormField *m_firstNamesField;
    FormField *m_sexField;
    FormField *m_dateField;
    FormField *m_countryField;
    FormField *m_communeField;
    ExtraFields *m_extras;
};

} // namespace agrafe::ui
