// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/invoice_search.h"
#include "ui/fields/status_line_edit.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace agrafe::ui {

/// The lists of invoices that the panel has.
enum class InvoiceKind { Received, ToTreat, Issued, Works };

/// Above a list of invoices: words and status sift what is there, the period and the other criteria are asked
/// from Chorus Pro.
class InvoiceBar final : public QWidget
{
    Q_OBJECT

public:
    InvoiceBar(InvoiceKind kind, const QDate &today, QWidget *parent = nullptr);

    /// What Chorus Pro is asked for.
    [[nodiscard]] chorus::InvoiceCriteria criteria() const;
    void setCriteria(const chorus::InvoiceCriteria &criteria);
    /// The statuses of the list, with how many have each: the choice of the filter.
    void setStatuses(const QList<chorus::InvoiceRow> &invoices);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QComboBox *periodBox() const { return m_period; }
    [[nodiscard]] QComboBox *statusBox() const { return m_status; }
    [[nodiscard]] QToolButton *criteriaButton() const { return m_criteriaButton; }
    /// Of the invoices issued alone.
    [[nodiscard]] QPushButton *depositButton() const { return m_deposit; }
    [[nodiscard]] QToolButton *downloadButton() const { return m_download; }
    [[nodiscard]] QToolButton *moreButton() const { return m_more; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void statusChosen(const QString &code);
    void criteriaChanged();
    void criteriaRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fit();
    void showPlaceholder();
    void addPeriods();
    void addWho();
    void showCriteria();
    [[nodiscard]] chorus::DayRange chosenPeriod() const;

    InvoiceKind m_kind;
    QDate m_today;
    chorus::InvoiceCriteria m_criteria;
    StatusLineEdit *m_search;
    QComboBox *m_period;
    QComboBox *m_status;
    QComboBox *m_who;
    QToolButton *m_criteriaButton;
    QPushButton *m_deposit;
    QToolButton *m_download;
    QToolButton *m_more;
    QBoxLayout *m_lines;  ///< one beside the other, or one below the other
    QHBoxLayout *m_first; ///< what is searched
    QHBoxLayout *m_second;
};

/// How many criteria beside the period are filled.
[[nodiscard]] int countOfCriteria(const chorus::InvoiceCriteria &criteria);

} // namespace agrafe::ui
