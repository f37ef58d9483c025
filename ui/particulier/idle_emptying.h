// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/task_scope.h"

#include <QObject>

#include <memory>

namespace agrafe::ui {

/// Says when nobody has touched an identity for as long as the settings allow.
class IdleEmptying final : public QObject
{
    Q_OBJECT

public:
    explicit IdleEmptying(Clock &clock, QObject *parent = nullptr);
    ~IdleEmptying() override;

    void setDelay(std::chrono::minutes delay);
    /// Somebody works: the delay begins again.
    void touch();
    /// Nothing is there to be emptied.
    void rest();
    /// 0: at rest.
    [[nodiscard]] int minutesLeft() const { return m_left; }

Q_SIGNALS:
    void minutesChanged(int left);
    void elapsed();

private:
    struct Watch;
    static QCoro::Task<void> wait(std::shared_ptr<Watch> watch, std::stop_token stop);
    void tell(int left);

    std::shared_ptr<Watch> m_watch;
    std::chrono::minutes m_delay{10};
    int m_left = 0;
    TaskScope m_scope;
};

} // namespace agrafe::ui
