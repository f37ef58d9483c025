// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace agrafe::ui {

/// One field of a form as one thing: label and its buddy, a word beside the label, hint, error, required
/// mark, lock, spoken text. The error shows when the person has finished (leaves the field, or validate())
/// and clears at once when the content becomes right.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control (QLineEdit, QComboBox, QSpinBox…). `label` may hold a mnemonic.
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    /// A command of the field, at its right ("Parcourir…").
    void addButton(QWidget *button);
    /// "n° du dossier", after the label in grey.
    void setAside(const QString &text);
    void setHint(const QString &text);
    void setRequired(bool required);
    /// Decided by the administrator: disabled, with the padlock and who decided.
    void setLocked(bool locked, const QString &by = {});
    /// Returns the sentence of the error, empty when all is right. Called while typing, shown when finished.
    void setCheck(std::function<QString()> check);
    /// For an error that comes from elsewhere (the service); cleared by the next change.
    void showError(const QString &sentence);
    [[nodiscard]] QString error() const;
    /// Shows the error now if there is one; true when all is right.
    bool validate();

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void watchControl();
    void onEdited();
    [[nodiscard]] QString currentError() const;
    void showLine();
    void updateLabel();
    void updateSpoken();
    [[nodiscard]] bool isEmptyControl() const;

    QString m_labelText;
    QString m_aside;
    QString m_hint;
    QString m_error;
    std::function<QString()> m_check;
    bool m_required = false;
    bool m_locked = false;
    QString m_lockedBy;
    QWidget *m_control;
    QHBoxLayout *m_row;
    QLabel *m_label;
    QLabel *m_asideLabel;
    QLabel *m_line;
};

} // namespace agrafe::ui
