// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "secrets/secret.h"
#include "secrets/secret_store.h"

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace agrafe::ui {

class Banner;
class PastedSecretField;

/// Second step: the token, pasted. It is never shown; the field holds dots as long as a token was given and
/// never the token itself.
class TokenPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPage(QWidget *parent = nullptr);

    void setKeychain(SecretStore::State state);
    /// It does not answer: what to do, another try, or this session alone if the agent says so.
    void showKeychainFailure(const Failure &failure);
    void setNow(const QDateTime &now) { m_now = now; }
    [[nodiscard]] const Secret &token() const;
    bool validate();
    void clear();

Q_SIGNALS:
    void keychainRetried();
    void sessionOnlyChosen();

private:
    void sayWhatItTells();

    QDateTime m_now;
    PastedSecretField *m_field;
    QLabel *m_tells;
    Banner *m_keychain;
};

} // namespace agrafe::ui
