// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/recipient.h"
#include "ui/chorus/question.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace agrafe::ui {

class FormField;

/// Where an invoice goes: SIRET, service, engagement. Who that is, and what it demands, is asked from Chorus
/// Pro as soon as the number is whole.
class RoutingFields final : public QWidget
{
    Q_OBJECT

public:
    RoutingFields(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    void fill(const QString &recipient, const chorus::Routing &routing);
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] chorus::Routing routing() const;
    /// Its name when it is known, else its number.
    [[nodiscard]] QString recipientName() const;
    /// What Chorus Pro would refuse: shown where it is. What could not be asked is no obstacle.
    [[nodiscard]] bool validate();
    [[nodiscard]] QWidget *firstWrong() const;
    [[nodiscard]] FormField *recipientField() const { return m_recipientField; }
    [[nodiscard]] FormField *serviceField() const { return m_serviceField; }
    [[nodiscard]] FormField *engagementField() const { return m_engagementField; }
    [[nodiscard]] bool isAsking() const { return m_asking.isRunning(); }
    /// What is known of the recipient, as it is shown.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void edited();
    void news(const QString &sentence);

private:
    void build();
    void onRecipient();
    void onService();
    void askRecipient();
    void onDetail(const Result<std::optional<chorus::StructureDetail>> &detail);
    void showServices();
    void showDemand();
    [[nodiscard]] chorus::ServiceRow *chosenService();

    ChorusServices m_services;
    chorus::Session m_session;
    QLineEdit *m_recipient;
    QComboBox *m_service;
    QLineEdit *m_engagement;
    FormField *m_recipientField;
    FormField *m_serviceField;
    FormField *m_engagementField;
    QLabel *m_who;
    QString m_asked; ///< the number that was asked for
    std::optional<chorus::StructureDetail> m_detail;
    bool m_unknown = false; ///< Chorus Pro has no such structure
    Question m_asking;
    Question m_wish;
};

} // namespace agrafe::ui
