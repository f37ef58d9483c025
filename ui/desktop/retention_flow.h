// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "retention/retention.h"
#include "services/services.h"

#include <QObject>
#include <QPointer>

namespace agrafe::ui {

class RetentionDialog;

/// Documents whose time is over: told once at the start, or removed there and then when the administrator
/// said so; listed and removed by the agent in their window.
class RetentionFlow final : public QObject
{
    Q_OBJECT

public:
    explicit RetentionFlow(services::Services &services, QObject *parent = nullptr);

    /// Once the window stands.
    void begin();
    void open(QWidget *parent);

Q_SIGNALS:
    void news(const QString &sentence);

private:
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] bool anythingEnds() const;
    QCoro::Task<QList<retention::ExpiredDocument>> find();
    void look();
    void remove(const QList<retention::ExpiredDocument> &documents);
    void onFoundAtStart(const QList<retention::ExpiredDocument> &documents);

    services::Services &m_services;
    QPointer<RetentionDialog> m_dialog;
};

} // namespace agrafe::ui
