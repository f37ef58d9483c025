// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/status_desk.h"

#include "ui/shell/status_strip.h"

#include <QLocale>
#include <QTimer>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

StatusDesk::StatusDesk(services::Services &services, const CurrentAccess &current, StatusStrip &strip,
                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_current(current)
    , m_strip(strip)
    , m_minute(new QTimer(this))
{
    m_strip.setAgent(services.agent());
    connect(m_minute, &QTimer::timeout, this, &StatusDesk::begin);
    connect(&current, &CurrentAccess::chosen, this, &StatusDesk::updateQuota);
    connect(&current, &CurrentAccess::opened, this, &StatusDesk::updateQuota);
}

void StatusDesk::begin()
{
    const QDateTime now = m_services.clock().now().toLocalTime();
    QString date = QLocale().toString(now, tr("dddd d MMMM yyyy, H 'h' mm"));
    if (!date.isEmpty())
        date[0] = date.at(0).toUpper();
    m_strip.setDate(date);
    updateQuota();
    m_minute->start(60'000 - now.time().msecsSinceStartOfDay() % 60'000);
}

/// What is left of the minute for the answers in data, which nearly all pieces are.
void StatusDesk::updateQuota()
{
    if (m_persons)
        return m_strip.setQuota(tr("Rien n’est écrit sur ce poste tant que vous n’exportez pas de preuve"));
    const auto &access = m_current.access();
    if (!access || !m_counted)
        return m_strip.setQuota({});
    const catalogue::QuotaGroup group = m_services.catalogue().quotaGroup(u"entreprise-json"_s);
    const http::RateLimiter::Usage usage = m_services.limiter().usage(
        {access->habilitation.id.toString(QUuid::WithoutBraces), group.id, group.perMinute, group.perSecond});
    m_strip.setQuota(
        tr("Quota de la minute\u00a0: %1 appels libres sur %2").arg(usage.remaining).arg(usage.limit));
}

void StatusDesk::setCounted(bool counted)
{
    m_counted = counted;
    updateQuota();
}

void StatusDesk::setPersons(bool shown)
{
    m_persons = shown;
    updateQuota();
}

} // namespace agrafe::ui
