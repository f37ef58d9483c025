// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace agrafe::ui {

class BadgeLabel;

/// One structure: its state, what an invoice to it must carry, its services, and a text ready to be sent to
/// its suppliers.
class StructureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StructureCard(const ChorusServices &services, QWidget *parent = nullptr);

    void showStructure(const chorus::StructureRow &structure, const chorus::Session &session);
    void clear();
    [[nodiscard]] const std::optional<chorus::StructureDetail> &detail() const { return m_detail; }
    [[nodiscard]] QTreeWidget *services() const { return m_list; }
    [[nodiscard]] QString demand() const;
    [[nodiscard]] QString textToWrite() const;
    void copyText();

Q_SIGNALS:
    void news(const QString &sentence);
    void companyRequested(const QString &siret);

private:
    void build();
    void onDetail(const Result<chorus::StructureDetail> &detail);
    void fillServices();
    void onServiceChosen();
    void showDemand();
    [[nodiscard]] chorus::ServiceRow *chosenService();

    ChorusServices m_services;
    std::optional<chorus::Session> m_session;
    std::optional<chorus::StructureRow> m_row;
    std::optional<chorus::StructureDetail> m_detail;
    QLabel *m_name;
    BadgeLabel *m_state;
    QLabel *m_facts;
    QLabel *m_demand;
    QLabel *m_servicesTitle;
    QTreeWidget *m_list;
    QLabel *m_textTitle;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_company;
    Question m_asking;
    Question m_wish;
};

} // namespace agrafe::ui
