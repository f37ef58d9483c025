// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/font_warming.h"

#include <QCoreApplication>
#include <QFontDatabase>

#ifdef AGRAFE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace agrafe::ui {

namespace {

#ifdef AGRAFE_FONTCONFIG
int presentProcessor()
{
    return sched_getcpu();
}

/// A new thread starts on the processor of the one that made it, and would take turns with it until the
/// system notices: a fifth of the time to the first window.
void leaveProcessor(int processor)
{
    constexpr int politeness = 15;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), politeness);
    cpu_set_t others;
    if (processor < 0 || sched_getaffinity(0, sizeof others, &others) != 0 || CPU_COUNT(&others) < 2)
        return;
    CPU_CLR(static_cast<unsigned>(processor), &others);
    sched_setaffinity(0, sizeof others, &others);
}

void readSystemFonts(int awayFrom)
{
    leaveProcessor(awayFrom);
    FcInit();
}
#else
int presentProcessor()
{
    return -1;
}

void readSystemFonts(int) {}
#endif

} // namespace

FontWarming::FontWarming()
    : m_thread([this, processor = presentProcessor()] {
        readSystemFonts(processor);
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
