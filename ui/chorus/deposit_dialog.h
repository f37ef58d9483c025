// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/flux_file.h"
#include "ui/chorus/sending_dialog.h"

class QCheckBox;
class QLabel;
class QTreeWidget;

namespace agrafe::ui {

class FluxView;

/// A file of invoices for Chorus Pro: recognised and checked before anything leaves, sent once, followed
/// until its verdict. A PDF without an invoice inside goes on in a dialog of its own.
class DepositDialog final : public SendingDialog
{
    Q_OBJECT

public:
    DepositDialog(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    void openFile(const QString &path);
    /// Of an earlier deposit.
    void follow(const QString &flux);
    /// An earlier one whose answer was lost.
    void lookFor(const chorus::Deposit &deposit) { lookForLost(deposit); }
    [[nodiscard]] FluxView *flux() const { return m_flux; }
    [[nodiscard]] QCheckBox *signedBox() const { return m_signed; }
    [[nodiscard]] QString told() const override;
    /// What it is about.
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    /// To be read by Chorus Pro, completed and submitted.
    void pdfChosen(const agrafe::chorus::FluxFile &file, bool isSigned);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showStep() override;
    [[nodiscard]] QCoro::Task<Result<chorus::DepositAnswer>> send(bool again, std::stop_token stop) override;
    void onReceived(const chorus::DepositAnswer &answer) override;
    [[nodiscard]] QString lookText() const override;
    void lookAtIt() override;
    [[nodiscard]] bool canSend() const override { return m_file.has_value(); }

private:
    void build();
    void connectFlux();
    void askFile();
    void showFile();
    /// Of the file itself, and of what this workstation knows of it.
    [[nodiscard]] QList<chorus::FileRemark> ownRemarks() const;
    void showRemarks(const QList<chorus::FileRemark> &remarks);
    void askRecipients();
    void showEarlier(const QString &flux);
    void onGo();
    [[nodiscard]] bool isPdf() const;

    std::optional<chorus::FluxFile> m_file;
    QLabel *m_what;
    QPushButton *m_choose;
    QTreeWidget *m_invoices;
    QCheckBox *m_signed;
    QLabel *m_consequence;
    FluxView *m_flux;
    Question m_checking;
};

} // namespace agrafe::ui
