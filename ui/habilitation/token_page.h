// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "habilitation/habilitation.h"
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
    /// Whose token it is: what is pasted has to be one of its own. A relay may add its own.
    void setHabilitation(const habilitation::Habilitation &habilitation,
                         const catalogue::Catalogue &catalogue);
    [[nodiscard]] const Secret &token() const;
    bool validate();
    void clear();

Q_SIGNALS:
    void keychainRetried();
    void sessionOnlyChosen();

private:
    [[nodiscard]] Result<Secret> understood(const QString &pasted) const;
    void sayWhatItTells();

    habilitation::Habilitation m_habilitation;
    const catalogue::Catalogue *m_catalogue = nullptr;
    bool m_mayBeEmpty = false;
    QDateTime m_now;
    PastedSecretField *m_field;
    QLabel *m_tells;
    Banner *m_keychain;
};

} // namespace agrafe::ui
