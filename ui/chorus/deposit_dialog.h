// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/flux_file.h"
#include "ui/chorus/question.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QTreeWidget;

namespace agrafe::ui {

class Banner;
class FluxView;

/// A file of invoices for Chorus Pro: recognised and checked before anything leaves, sent once, followed
/// until its verdict.
class DepositDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step { Choosing, Ready, Sending, WasThere, Unknown, Following, Done };

    DepositDialog(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    void openFile(const QString &path);
    /// Of an earlier deposit.
    void follow(const QString &flux);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] FluxView *flux() const { return m_flux; }
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void news(const QString &sentence);
    /// Chorus Pro has new invoices.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void askFile();
    void showFile();
    void send(bool again);
    void find();
    void onAnswer(const Result<chorus::DepositAnswer> &answer);
    void onLink();
    void onSecondLink();
    void tell(Tone tone, const QString &strong, const QString &rest = {}, const QString &link = {},
              const QString &secondLink = {});
    void setStep(Step step);

    ChorusServices m_services;
    chorus::Session m_session;
    std::optional<chorus::FluxFile> m_file;
    chorus::Deposit m_deposit;
    QLabel *m_what;
    QPushButton *m_choose;
    QTreeWidget *m_invoices;
    QLabel *m_consequence;
    Banner *m_banner;
    FluxView *m_flux;
    QPushButton *m_go = nullptr;
    Step m_step = Step::Choosing;
    bool m_looked = false; ///< for what was lost
    Question m_asking;
};

} // namespace agrafe::ui
