// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "secrets/secret.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace agrafe::ui {

class FormField;
class SecretEdit;

/// A secret, pasted whole. It is never shown: the field holds dots as long as there is one, and never the
/// secret itself, unless it is typed. The clipboard is emptied afterwards if it still holds it.
class PastedSecretField final : public QWidget
{
    Q_OBJECT

public:
    /// What was pasted, cleaned and understood; its failure is the sentence under the field.
    using Reader = std::function<Result<Secret>(const QString &)>;

    PastedSecretField(const QString &label, Reader reader, QWidget *parent = nullptr);
    ~PastedSecretField() override;

    void setPlaceholder(const QString &text);
    /// While the field is empty; what was cleaned is said once there is a secret.
    void setHint(const QString &text);
    void setRequired(bool required);
    /// One that people read from paper: letters are taken too.
    void setTypable();
    [[nodiscard]] const Secret &secret() const { return m_secret; }
    /// True when there is one; otherwise says what is missing.
    bool validate(const QString &missing);
    void clear();
    void showError(const QString &sentence);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paste();
    void take(const QString &text);
    void takeTyped(const QString &text);
    [[nodiscard]] bool takesKey(const QKeyEvent &key);

    Reader m_reader;
    Secret m_secret;
    QString m_hint;
    QString m_typed; ///< what the field shows as dots and was not pasted
    bool m_typable = false;
    SecretEdit *m_edit;
    FormField *m_field;
    QPushButton *m_paste;
    QPushButton *m_clear;
};

/// For secrets that are no tokens: one word without blanks around it. Failure: Input.
[[nodiscard]] Result<Secret> pastedWord(const QString &text);

} // namespace agrafe::ui
