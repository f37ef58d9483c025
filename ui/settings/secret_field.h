// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/settings/setting_field.h"

class QPushButton;

namespace agrafe::ui {

class FormField;
class SecretEdit;

/// A secret of the settings: typed or pasted, put in the keychain, never shown again. What became of it is
/// said under the field.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    SecretField(const QString &key, const QString &label, const QString &help, SecretKeeper keep,
                QWidget *parent = nullptr);

private:
    void keep(const Secret &secret);
    void onKept(const Result<void> &kept);

    QString m_key;
    QString m_help;
    SecretKeeper m_keep;
    SecretEdit *m_edit;
    FormField *m_field;
    QPushButton *m_store;
    QPushButton *m_forget;
    QPushButton *m_session; ///< when the keychain does not answer
    Secret m_asked;         ///< until it is kept
};

} // namespace agrafe::ui
