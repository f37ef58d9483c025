// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dialog_frame.h"

class QFormLayout;
class QLabel;

namespace agrafe::ui {

class Banner;

/// One change of one invoice: what will happen, what cannot be undone, then the change itself, once. When its
/// answer is lost, nothing leaves again before the invoice was looked at.
class ActDialog : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step { Filling, Acting, Unknown, Done };

    ActDialog(const QString &title, const QString &verb, const ChorusServices &services,
              const chorus::Session &session, const chorus::InvoiceRow &invoice, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    /// What was said last.
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] const chorus::InvoiceRow &invoice() const { return m_invoice; }
    /// What became of what was lost.
    void lookAgain();
    /// What is under way is not left: its answer says what became of it.
    void reject() override;

Q_SIGNALS:
    void news(const QString &sentence);
    /// The invoice is no longer as it was.
    void changed();

protected:
    [[nodiscard]] const ChorusServices &services() const { return m_services; }
    [[nodiscard]] const chorus::Session &session() const { return m_session; }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void setConsequence(const chorus::Consequence &consequence);
    void setReady(bool ready);
    void tell(Tone tone, const QString &strong, const QString &rest, const QString &link = {});

    [[nodiscard]] virtual Result<void> checkForm() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<chorus::Done>> act(std::stop_token stop) = 0;
    /// What the invoice itself says after an answer was lost.
    struct Seen
    {
        QString statusCode;
        bool done = false;
    };
    [[nodiscard]] virtual QCoro::Task<Result<Seen>> see(std::stop_token stop);
    /// The agent asks again for what did not come.
    virtual void askAgain() {}
    /// What was said of the form before no longer holds.
    void forgetTold();
    void showEvent(QShowEvent *event) override;

private:
    void build(const QString &verb);
    void showAbout();
    void go();
    void onDone(const Result<chorus::Done> &done);
    void onSeen(const Result<Seen> &seen);
    void setStep(Step step);

    ChorusServices m_services;
    chorus::Session m_session;
    chorus::InvoiceRow m_invoice;
    QLabel *m_about;
    QWidget *m_fields;
    QFormLayout *m_form;
    QLabel *m_consequence;
    Banner *m_banner;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    Step m_step = Step::Filling;
    bool m_ready = true;
    bool m_looked = false; ///< for what was lost: the link goes on looking
    Question m_asking;
};

} // namespace agrafe::ui
