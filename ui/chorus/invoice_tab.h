// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/invoice_bar.h"
#include "ui/chorus/question.h"
#include "ui/shell/command.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace agrafe::ui {

class Banner;
class DepositDialog;
class DepositWatch;
class EmptyState;
class InvoiceDialog;
class InvoiceFoot;
class InvoiceList;

/// One list of invoices: what Chorus Pro was asked for, all pages read, and the one that is selected.
class InvoiceTab final : public QWidget
{
    Q_OBJECT

public:
    /// What was read, to be shown again elsewhere.
    struct Reading
    {
        chorus::Found<chorus::InvoiceRow> found;
        QDateTime at; ///< UTC
        chorus::InvoiceCriteria criteria;
        qint64 selected = 0;
        QList<chorus::InvoiceRow> open = {}; ///< in windows of their own
    };

    InvoiceTab(InvoiceKind kind, const ChorusServices &services, QWidget *parent = nullptr);

    /// Through whom; none: nothing can be asked. What belongs to another one goes.
    void setSession(const std::optional<chorus::Session> &session);
    /// Asks when nothing was asked yet.
    void wake();
    /// Those of issued invoices that have no verdict yet, of earlier runs too.
    void followDeposits();
    /// A verdict that leaves invoices out waits to be read.
    [[nodiscard]] bool hasUntoldDeposit() const { return m_hasUntold; }
    void reload();
    [[nodiscard]] std::optional<Reading> reading() const;
    /// Instead of asking.
    void goOnWith(const Reading &reading);
    [[nodiscard]] InvoiceKind kind() const { return m_kind; }
    [[nodiscard]] InvoiceBar *bar() const { return m_bar; }
    [[nodiscard]] InvoiceList *list() const { return m_list; }
    [[nodiscard]] InvoiceFoot *foot() const { return m_foot; }
    /// "38 factures, toutes les pages lues · Relevé à 15 h 06".
    [[nodiscard]] const QString &summary() const { return m_summary; }
    /// How many were read; none: not read.
    [[nodiscard]] std::optional<qsizetype> count() const;
    [[nodiscard]] const std::optional<chorus::Session> &session() const { return m_session; }
    [[nodiscard]] bool isReading() const { return m_asking.isRunning(); }
    /// Chorus Pro takes no more questions for a while: it is said, and the reading can be stopped.
    void tellWait(qint64 seconds);
    /// The sentence above the list, empty when there is none.
    [[nodiscard]] QString message() const;

    /// What can be done here, for the palette.
    [[nodiscard]] QList<Command> commands();

    /// In a window of its own; the one that shows it already comes to the front.
    void openCurrent();
    /// Invoices that are open, the oldest first.
    [[nodiscard]] QList<InvoiceDialog *> documents() const;
    /// The one thing that this invoice waits for from its side.
    void actOnCurrent();
    void exportList();
    void downloadSelected();
    void saveSearch();
    /// A new file, or a flux deposited earlier.
    void deposit(const QString &flux);
    void askFlux();
    /// Every deposit of this workstation.
    void showDeposits();
    /// A request for help about the selected invoice.
    void askSupport();

Q_SIGNALS:
    void summaryChanged(const QString &sentence);
    void countChanged();
    void news(const QString &sentence);
    void companyRequested(const QString &siret);
    void accessRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void fillMenu();
    void addSearches(QMenu *menu);
    void addDepositActions(QMenu *menu);
    [[nodiscard]] DepositDialog *makeDepositDialog();
    void submitPdf(const chorus::FluxFile &file, bool isSigned);
    void act(const chorus::InvoiceRow &invoice);
    /// Alone in the list, whenever it was deposited.
    void searchNumber(const QString &number);
    void tellDeposits();
    void askCriteria();
    void onRead(const Result<chorus::Found<chorus::InvoiceRow>> &found);
    void showFound(const chorus::Found<chorus::InvoiceRow> &found);
    void fail(const Failure &failure);
    void onCurrentChanged();
    void updateEmpty();
    void setSummary(const QString &sentence);
    void openDocument(const chorus::InvoiceRow &invoice);
    void closeDocuments();
    void onLink();

    InvoiceKind m_kind;
    ChorusServices m_services;
    std::optional<chorus::Session> m_session;
    InvoiceBar *m_bar;
    Banner *m_banner;
    QStackedWidget *m_stack;
    InvoiceList *m_list;
    EmptyState *m_empty;
    QPushButton *m_configure;
    InvoiceFoot *m_foot;
    QString m_summary;
    std::optional<Reading> m_reading;
    bool m_asked = false;
    bool m_hasUntold = false;
    bool m_tellsDeposits = false;    ///< that is what the banner says
    bool m_waiting = false;          ///< the banner says that Chorus Pro asks to wait
    DepositWatch *m_watch = nullptr; ///< of issued invoices alone
    Question m_asking;
    Question m_downloading;
};

} // namespace agrafe::ui
