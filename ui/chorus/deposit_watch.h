// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QObject>

namespace agrafe::ui {

/// Follows the deposits of this workstation that have no verdict yet, those of earlier runs too.
class DepositWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DepositWatch(const ChorusServices &services, QObject *parent = nullptr);

    /// Those of that side of Chorus Pro. What fails is taken up at the next call.
    void begin(const chorus::Session &session);
    void stop() { m_asking.stop(); }
    [[nodiscard]] bool isRunning() const { return m_asking.isRunning(); }

Q_SIGNALS:
    /// A verdict came.
    void ended(const agrafe::chorus::Deposit &deposit);
    void news(const QString &sentence);

private:
    ChorusServices m_services;
    Question m_asking;
};

/// Whose answer was lost in the last days, at that place.
[[nodiscard]] QList<chorus::Deposit> lostDeposits(const ChorusServices &services,
                                                  const chorus::Session &session);
/// With a verdict that leaves invoices out and that nobody has read, at that place.
[[nodiscard]] QList<chorus::Deposit> untoldDeposits(const chorus::DepositLog &log,
                                                    const chorus::Session &session);
/// Some of those, or of those without a verdict.
[[nodiscard]] bool hasOpenDeposits(const chorus::DepositLog &log, const chorus::Session &session);
/// Without a verdict, at that place.
[[nodiscard]] QList<chorus::Deposit> pendingDeposits(const chorus::DepositLog &log,
                                                     const chorus::Session &session);

} // namespace agrafe::ui
