// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation_store.h"
#include "ui/widgets/dialog_frame.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QSplitter;
class QVBoxLayout;

namespace agrafe::settings {
class Settings;
}

namespace agrafe::ui {

class Banner;
class ChorusGuide;
class DateEdit;
class FormField;
class PastedSecretField;

/// The access to E#L (address, partner, token) or to Chorus Pro (application, technical account and their
/// secrets). A secret that is left empty stays as the keychain has it.
class AccessDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// `access`: of the service El or Chorus; a new one has an id that the store does not know.
    AccessDialog(habilitation::HabilitationStore &store, SessionCapableStore &secrets,
                 const habilitation::Habilitation &access, const QDate &today, QWidget *parent = nullptr);
    ~AccessDialog() override;

    using ChorusTrial =
        std::function<QCoro::Task<Result<void>>(habilitation::Habilitation, Secret client, Secret password)>;
    /// Secrets of Chorus Pro are then tried before they are kept. Failure: as chorus/refusal.h reads it.
    void setChorusTrial(ChorusTrial trial) { m_trial = std::move(trial); }
    /// The steps of PISTE and Chorus Pro beside the form; they follow the field that is being filled.
    void showGuide(settings::Settings &settings);

Q_SIGNALS:
    void saved(const QUuid &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Check = Result<void> (*)(const habilitation::Habilitation &);
    struct GivenSecret
    {
        habilitation::SecretKind kind;
        PastedSecretField *field;
    };

    QWidget *makeForm();
    void addElFields();
    void addChorusFields();
    FormField *addText(QLineEdit *edit, const QString &label, const QString &text, bool required,
                       Check check);
    void addSecret(habilitation::SecretKind kind, const QString &label);
    void addEnvironments();
    FormField *addDate(const QString &label, const QDate &day);
    [[nodiscard]] habilitation::Habilitation access() const;
    [[nodiscard]] bool validate();
    [[nodiscard]] Secret given(habilitation::SecretKind kind) const;
    [[nodiscard]] bool hasSecret(habilitation::SecretKind kind) const;
    void updateGuide();
    void guideTo(const QWidget *focused);
    void guideTo(const Failure &failure);
    void save();
    void tryFirst();
    void onTried(const Result<void> &result);
    void keepAll();
    QCoro::Task<Result<void>> keep(habilitation::Habilitation access);
    void finish(const Result<void> &kept);

    habilitation::HabilitationStore &m_store;
    SessionCapableStore &m_secretStore;
    habilitation::Habilitation m_access;
    bool m_isNew;
    QDate m_today;
    QVBoxLayout *m_form = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_partner;
    QLineEdit *m_client;
    QLineEdit *m_account;
    QComboBox *m_environment;
    DateEdit *m_date;
    QList<FormField *> m_fields;
    QList<GivenSecret> m_secrets;
    Banner *m_problem;
    QSplitter *m_columns; ///< the form, then the guide where there is one
    ChorusGuide *m_guide = nullptr;
    QPushButton *m_save;
    ChorusTrial m_trial;
    bool m_offersUntested = false;
    bool m_untested = false; ///< the agent keeps what was not accepted
};

} // namespace agrafe::ui
