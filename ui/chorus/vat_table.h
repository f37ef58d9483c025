// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace agrafe::ui {

/// The VAT of an invoice, a line a rate: the rate as Chorus Pro lists it, its base, its tax.
class VatTable final : public QWidget
{
    Q_OBJECT

public:
    explicit VatTable(QWidget *parent = nullptr);

    void read(const ChorusServices &services, const chorus::Session &session);
    /// One line of these sums, at the rate that they make.
    void fill(const chorus::Amount &net, const chorus::Amount &vat);
    /// Without the lines where nothing is typed.
    [[nodiscard]] QList<chorus::VatLine> lines() const;
    /// French: what is wrong in it; empty: nothing.
    [[nodiscard]] QString problem() const;
    void addLine();
    [[nodiscard]] QComboBox *rateBox(int line) const { return m_lines.at(line).rate; }
    [[nodiscard]] QLineEdit *baseEdit(int line) const { return m_lines.at(line).base; }
    [[nodiscard]] QLineEdit *vatEdit(int line) const { return m_lines.at(line).vat; }
    /// From where the rates are.
    [[nodiscard]] QString origin() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QComboBox *rate;
        QLineEdit *base;
        QLineEdit *vat;
    };

    void onRates(const Result<chorus::ReferenceTable> &table);
    void showRates(QComboBox *box) const;
    void suggest(const Line &line);
    [[nodiscard]] const chorus::ReferenceRow *rateOf(const Line &line) const;

    QGridLayout *m_grid;
    QPushButton *m_add;
    QLabel *m_origin;
    QList<chorus::ReferenceRow> m_rates;
    QList<Line> m_lines;
    Question m_asking;
};

} // namespace agrafe::ui
