// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "services/services.h"
#include "ui/habilitation/current_access.h"

#include <QObject>

class QTimer;

namespace agrafe::ui {

class StatusStrip;

/// Keeps the right side of the status bar true: who works, what is left of the quota, the minute it is.
class StatusDesk final : public QObject
{
    Q_OBJECT

public:
    StatusDesk(services::Services &services, const CurrentAccess &current, StatusStrip &strip,
               QObject *parent = nullptr);

    /// From now on, each minute.
    void begin();
    void updateQuota();
    /// Where persons are asked about, what matters stands in the quota's place: what is kept of them.
    void setPersons(bool shown);
    /// The quota is told beside what it counts, API Entreprise, and not beside E#L or Chorus Pro.
    void setCounted(bool counted);

private:
    services::Services &m_services;
    const CurrentAccess &m_current;
    StatusStrip &m_strip;
    QTimer *m_minute;
    bool m_persons = false;
    bool m_counted = true;
};

} // namespace agrafe::ui
