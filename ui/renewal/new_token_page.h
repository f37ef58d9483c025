// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "renewal/renewal.h"
#include "secrets/secret.h"
#include "settings/settings.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace agrafe::ui {

class Banner;
class DateEdit;
class FormField;
class RightsCard;
class PastedSecretField;
class TrialView;

/// What a walk-through works with; all of it outlives the window.
struct RenewalTools
{
    renewal::Renewal &renewals;
    habilitation::HabilitationStore &store;
    SessionCapableStore &secrets;
    const catalogue::Catalogue &catalogue;
    settings::Settings &settings;
    Clock &clock;
    /// Renewal::test(), counted among what the program waits for when it ends.
    std::function<QCoro::Task<Result<renewal::Trial>>(habilitation::Habilitation, Secret)> test;
    /// The new secrets of Chorus Pro (an empty one: the one before), before they replace anything. Failure:
    /// as chorus/refusal.h reads it.
    std::function<QCoro::Task<Result<void>>(habilitation::Habilitation, Secret client, Secret password)>
        tryChorus{};
    /// For the sandbox: a token to practise with. Empty elsewhere.
    std::function<Secret()> practiceToken{};
};

/// Third step: the new token is pasted, understood, tried; what it says of itself and what it would change
/// stand beside each other.
class NewTokenPage final : public QWidget
{
    Q_OBJECT

public:
    NewTokenPage(const RenewalTools &tools, const habilitation::Habilitation &habilitation,
                 QWidget *parent = nullptr);

    /// A good trial, or a token of a service that cannot be asked.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const Secret &token() const;
    [[nodiscard]] const std::optional<renewal::Trial> &trial() const { return m_trial; }
    /// As the account page says, or as proposed; invalid: not known.
    [[nodiscard]] QDate end() const;
    void clear();

Q_SIGNALS:
    void changed();
    /// For a screen reader: what the trial gave.
    void news(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void onSecret();
    void showClaims();
    void startTrial();
    void showResult(const Result<renewal::Trial> &result);
    void setEnd(const QDate &end);
    void addFact(const QString &label, const QString &value);

    RenewalTools m_tools;
    habilitation::Habilitation m_habilitation;
    std::optional<renewal::Trial> m_trial;
    int m_number = 0; ///< an answer about an earlier token is not shown
    PastedSecretField *m_field;
    QWidget *m_claims;
    QGridLayout *m_facts;
    TrialView *m_trialView;
    DateEdit *m_end;
    FormField *m_endField;
    RightsCard *m_rights;
    Banner *m_reassurance;
    QBoxLayout *m_columns;
};

} // namespace agrafe::ui
