// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "communes/places.h"

namespace agrafe::communes {

const Gazetteer &Places::gazetteer() const
{
    // The resource is part of the program: without it the field finds nothing, and takes codes as typed.
    std::call_once(m_gazetteerOnce, [this] {
        if (auto read = Gazetteer::load())
            m_gazetteer = std::move(*read);
    });
    return m_gazetteer;
}

const Countries &Places::countries() const
{
    std::call_once(m_countriesOnce, [this] {
        if (auto read = Countries::load())
            m_countries = std::move(*read);
    });
    return m_countries;
}

} // namespace agrafe::communes
