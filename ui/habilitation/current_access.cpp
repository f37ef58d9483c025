// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/current_access.h"

#include <utility>

namespace agrafe::ui {

using habilitation::Habilitation;
using habilitation::Rights;

QString habilitationKey(const Habilitation &habilitation)
{
    return habilitation::toString(habilitation.environment) + u'/' +
           habilitation.id.toString(QUuid::WithoutBraces);
}

CurrentAccess::CurrentAccess(QObject *parent)
    : QObject(parent)
{}

void CurrentAccess::choose(const Habilitation &habilitation)
{
    m_habilitation = habilitation;
    m_access.reset();
    m_failure.reset();
    m_rights = {};
    Q_EMIT chosen();
}

void CurrentAccess::leave()
{
    m_habilitation.reset();
    m_access.reset();
    m_failure.reset();
    m_rights = {};
    Q_EMIT chosen();
}

bool CurrentAccess::open(const etat::Access &access)
{
    if (!allows(access))
        return false;
    m_access = access;
    m_failure.reset();
    m_rights = {}; // another token may open something else
    Q_EMIT opened();
    return true;
}

void CurrentAccess::setRights(const Rights &rights)
{
    if (!m_access)
        return;
    m_rights = rights;
    Q_EMIT rightsRead();
}

void CurrentAccess::fail(const Failure &failure)
{
    m_access.reset();
    m_rights = {};
    m_failure = failure;
    Q_EMIT failed();
}

CurrentAccess::State CurrentAccess::state() const
{
    if (!m_habilitation)
        return State::None;
    if (m_access)
        return State::Ready;
    return m_failure ? State::Failed : State::Opening;
}

bool CurrentAccess::allows(const etat::Access &access) const
{
    return m_habilitation && habilitationKey(*m_habilitation) == habilitationKey(access.habilitation);
}

} // namespace agrafe::ui
