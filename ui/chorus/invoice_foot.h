// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/chorus/status_look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace agrafe::ui {

class ElidedLabel;
class Sign;
class StatusLine;

/// The selected invoice, below the list: what it is about, its line of life, and who has the move.
class InvoiceFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceFoot(const ChorusServices &services, QWidget *parent = nullptr);

    /// Asks for its history. Without a session it says what the list knows.
    void showInvoice(const chorus::InvoiceRow &invoice, const std::optional<chorus::Session> &session);
    /// Reads the history again.
    void refresh();
    void clear();
    /// In a low window the line of life gives way: the sentence says the same, the invoice shows it all.
    void setTight(bool tight);
    [[nodiscard]] const std::optional<chorus::InvoiceRow> &invoice() const { return m_invoice; }
    [[nodiscard]] const std::optional<chorus::InvoiceHistory> &history() const { return m_history; }
    [[nodiscard]] StatusLine *line() const { return m_line; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *actButton() const { return m_act; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void openRequested();
    void actRequested();
    void historyRead();
    void news(const QString &sentence);

private:
    void build();
    void ask();
    void onHistory(const Result<chorus::InvoiceHistory> &history);
    void say(const StatusLook &look, const QString &strong, const QString &rest);

    ChorusServices m_services;
    QLabel *m_title;
    ElidedLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_act;
    StatusLine *m_line;
    Sign *m_sign;
    QLabel *m_sentence;
    QPushButton *m_retry;
    std::optional<chorus::InvoiceRow> m_invoice;
    std::optional<chorus::Session> m_session;
    std::optional<chorus::InvoiceHistory> m_history;
    Question m_asking;
};

} // namespace agrafe::ui
