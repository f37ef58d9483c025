// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/particulier/form_needs.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace agrafe::ui {

class FormField;
class Segments;

/// What the ticked statuses ask beside the identity, made from the catalogue. Of several perimeters one is on
/// the screen, and only that one is asked.
class ExtraFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ExtraFields(QWidget *parent = nullptr);

    /// What was typed in a field that stays asked stays.
    void setFields(const QList<ExtraField> &fields);
    [[nodiscard]] QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    void clear();
    [[nodiscard]] FormField *field(const QString &key) const;
    /// In the order of the eye: they are made after everything else.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    void edited();
    void submitted();

private:
    struct Row
    {
        ExtraField what;
        FormField *field = nullptr;
        QLineEdit *edit = nullptr;
        QComboBox *box = nullptr; ///< instead, for an enumeration

        [[nodiscard]] QString value() const;
        void setValue(const QString &value) const;
    };
    Row makeRow(const ExtraField &what);
    void makeChoice();
    void showChosen();
    [[nodiscard]] QList<const Row *> alternatives() const;

    QVBoxLayout *m_layout;
    QList<Row> m_rows;
    QMap<QString, QString> m_waiting; ///< given before a status asked for them
    Segments *m_choice = nullptr;     ///< of the perimeter
};

} // namespace agrafe::ui
