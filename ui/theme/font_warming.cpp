// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/font_warming.h"

#include <QCoreApplication>
#include <QFontDatabase>

#ifdef AGRAFE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace agrafe::ui {

FontWarming::FontWarming()
    : m_thread([this] {
#ifdef AGRAFE_FONTCONFIG
        FcInit();
#endif
        m_applicationMade.wait();
        if (QCoreApplication::instance())
            static_cast<void>(QFontDatabase::hasFamily(QStringLiteral("Inter")));
    })
{}

FontWarming::~FontWarming()
{
    if (!m_applicationMade.try_wait())
        m_applicationMade.count_down();
}

void FontWarming::onApplicationMade()
{
    m_applicationMade.count_down();
}

} // namespace agrafe::ui
