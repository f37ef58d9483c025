// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret.h"
#include "secrets/secret_store.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace agrafe::ui {

class Banner;
class FormField;

/// Second step: the token, pasted. It is never shown; the field holds dots as long as a token was given and
/// never the token itself.
class TokenPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPage(QWidget *parent = nullptr);
    ~TokenPage() override;

    void setKeychain(SecretStore::State state);
    void setNow(const QDateTime &now) { m_now = now; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    bool validate();
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paste();
    void take(const QString &text);
    void sayWhatItTells();

    Secret m_token;
    QDateTime m_now;
    QLineEdit *m_edit;
    FormField *m_field;
    QPushButton *m_paste;
    QPushButton *m_clear;
    QLabel *m_tells;
    Banner *m_keychain;
};

} // namespace agrafe::ui
