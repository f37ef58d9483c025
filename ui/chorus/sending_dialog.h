// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dialog_frame.h"

#include <QSet>

namespace agrafe::ui {

class Banner;

/// Something that leaves for Chorus Pro once: what is there already is told, what may be there is looked for
/// before anything leaves again.
class SendingDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step { Choosing, Ready, Sending, WasThere, Unknown, Following, Done };

    SendingDialog(const QString &title, const ChorusServices &services, const chorus::Session &session,
                  QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    /// What was said last.
    [[nodiscard]] virtual QString told() const;
    /// What is under way is not left: its answer says what became of it.
    void reject() override;

Q_SIGNALS:
    void news(const QString &sentence);
    /// Chorus Pro has new invoices.
    void changed();

protected:
    [[nodiscard]] const ChorusServices &services() const { return m_services; }
    [[nodiscard]] const chorus::Session &session() const { return m_session; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] const chorus::Deposit &deposit() const { return m_deposit; }
    /// The buttons of the foot.
    void addFoot(const QString &verb);
    void setStep(Step step);
    void tell(Tone tone, const QString &strong, const QString &rest = {}, const QString &link = {},
              const QString &secondLink = {});
    void go(bool again);
    /// Of an earlier run, whose answer was lost.
    void lookForLost(const chorus::Deposit &deposit);

    void showEvent(QShowEvent *event) override;

    /// The step changed: what is on the screen follows.
    virtual void showStep() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<chorus::DepositAnswer>> send(bool again,
                                                                          std::stop_token stop) = 0;
    /// Chorus Pro has it.
    virtual void onReceived(const chorus::DepositAnswer &answer) = 0;
    /// How what is there can be looked at; empty: it cannot.
    [[nodiscard]] virtual QString lookText() const = 0;
    virtual void lookAtIt() = 0;
    /// What would leave is still at hand.
    [[nodiscard]] virtual bool canSend() const = 0;
    /// The link of the banner in any other step.
    virtual void onLink() {}

private:
    void find();
    void onAnswer(const Result<chorus::DepositAnswer> &answer);
    void onFailure(const Failure &failure);
    [[nodiscard]] bool wasSentHere() const;

    ChorusServices m_services;
    chorus::Session m_session;
    Banner *m_banner;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    chorus::Deposit m_deposit;
    Step m_step = Step::Choosing;
    bool m_looked = false; ///< for what was lost
    QSet<QUuid> m_before;  ///< deposits that are older than what was sent here
    Question m_asking;
};

} // namespace agrafe::ui
