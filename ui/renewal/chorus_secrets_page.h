// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"

#include <QDate>
#include <QWidget>

namespace agrafe::ui {

class DateEdit;
class PastedSecretField;

/// What Chorus Pro wants instead of a token: the password of the technical account with the day it was
/// changed, the secret of the PISTE application. One of them is enough.
class ChorusSecretsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChorusSecretsPage(const QDate &today, QWidget *parent = nullptr);

    [[nodiscard]] bool isReady() const;
    /// When the password that is in the field ends; invalid: there is none.
    [[nodiscard]] QDate end() const;
    [[nodiscard]] QDate changedOn() const;
    [[nodiscard]] const Secret &secret(habilitation::SecretKind kind) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    PastedSecretField *m_password;
    DateEdit *m_changedOn;
    PastedSecretField *m_client;
};

/// Keeps what is given (an empty secret leaves the one before), then the day of the password. Failure: Secret
/// or Disk.
QCoro::Task<Result<void>> keepChorusSecrets(habilitation::HabilitationStore &store, QUuid id, Secret password,
                                            QDate changedOn, Secret client);

} // namespace agrafe::ui
