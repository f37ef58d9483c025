// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/el/csv_work.h"
#include "ui/el/panel.h"
#include "ui/widgets/dialog_frame.h"

#include <QPointer>
#include <QTemporaryDir>

#include <stop_token>
#include <thread>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace agrafe::ui {

class RowsChoice;

/// What is about to leave.
struct SendOrder
{
    habilitation::Habilitation habilitation;
    el::CsvForm form;
    QString fileName;
};

/// One send to E#L: the CSV is made, what will leave is shown and confirmed, then it leaves once, and what
/// E#L answered is said with what to do next.
class SendDialog final : public DialogFrame
{
    Q_OBJECT

public:
    enum class Step : quint8 { Preparing, Ready, Sending, Done, Failed };

    SendDialog(const FileWork &work, const SendOrder &order, const ElServices &services,
               QWidget *parent = nullptr);
    ~SendDialog() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] QPushButton *sendButton() const { return m_send; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    /// While the file leaves, closing asks it to stop: what E#L did with it is said first.
    void reject() override;

Q_SIGNALS:
    void news(const QString &sentence);
    void sent();
    /// The history has a copy of what was sent, whatever became of it.
    void copyKept(qint64 rows);
    void addressKnown(const QString &address);
    void habilitationRequested();
    void repairRequested();

private:
    void build(const FileWork &work);
    void advise(const FileWork &work);
    void setFact(int row, const QString &text);
    void prepare();
    void askAccess();
    void onCsv(const Result<el::WrittenCsv> &csv);
    void compareWithSent();
    void showReady();
    void send();
    void onReport(const Result<el::SendReport> &report);
    void showReceipt(const el::SendReport &report);
    void fail(const Failure &failure);
    void turnTo(Step step);

    SendOrder m_order;
    ElServices m_services;
    std::shared_ptr<el::Table> m_table;
    QTemporaryDir m_folder; ///< 0700, gone with the dialog
    std::optional<el::SendAccess> m_access;
    std::optional<el::WrittenCsv> m_csv;
    QPointer<CsvWork> m_csvWork;
    QStringList m_warnings;
    std::stop_source m_stop;
    Step m_step = Step::Preparing;
    int m_files = 0;            ///< each choice of rows has a file of its own
    bool m_isChoosing = false;  ///< among the rows, with the keyboard
    bool m_isPremature = false; ///< m_advice says why
    bool m_isSecond = false;    ///< E#L said that it received a file of this name
    QGridLayout *m_facts;
    QList<QLabel *> m_values;
    RowsChoice *m_rows;
    Banner *m_advice; ///< what is better done first
    Banner *m_before;
    QProgressBar *m_progress;
    Banner *m_result;
    QLabel *m_receipt;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_send = nullptr;
    std::jthread m_comparing; ///< last: it ends before what it reads goes
};

} // namespace agrafe::ui
