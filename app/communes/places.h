// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/countries.h"
#include "communes/gazetteer.h"

#include <mutex>

namespace agrafe::communes {

/// The communes and the countries, each read when it is first asked for: a program that asks for no
/// birthplace pays nothing. Safe from several threads: a form may ask for them ahead, in a worker.
class Places
{
public:
    [[nodiscard]] const Gazetteer &gazetteer() const;
    [[nodiscard]] const Countries &countries() const;
    [[nodiscard]] bool isRead() const { return m_gazetteer.size() > 0; }

private:
    mutable std::once_flag m_gazetteerOnce;
    mutable std::once_flag m_countriesOnce;
    mutable Gazetteer m_gazetteer;
    mutable Countries m_countries;
};

} // namespace agrafe::communes
