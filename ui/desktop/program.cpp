// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/program.h"

#include "services/language.h"
#include "ui/desktop/appearance.h"
#include "ui/desktop/carried.h"
#include "ui/desktop/desktop.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

Program::Program(services::Services &services, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_theme(theme)
    , m_desktop(std::make_unique<Desktop>(services, theme))
{
    followAppearance(services.settings(), theme);
    follow();
    connect(&services.settings(), &settings::Settings::changed, this, &Program::onSetting);
}

Program::~Program() = default;

void Program::start(bool tryOut)
{
    m_desktop->start(tryOut);
}

void Program::follow()
{
    connect(m_desktop.get(), &Desktop::finished, this, &Program::finished);
    connect(m_desktop.get(), &Desktop::broken, this, &Program::broken);
}

/// Later: the field that was changed is in the window that goes.
void Program::onSetting(const QString &key)
{
    if (key == u"apparence/langue")
        QMetaObject::invokeMethod(this, &Program::changeLanguage, Qt::QueuedConnection);
}

void Program::changeLanguage()
{
    const QLocale wanted = services::localeOfAgent(m_services.settings());
    if (wanted.language() == services::spokenLanguage())
        return;
    services::speak(wanted);
    if (const auto read = m_services.speak(wanted.language()); !read)
        return Q_EMIT broken(read.error());
    Carried carried = m_desktop->leave();
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(m_services, m_theme, carried.session);
    follow();
    m_desktop->resume(std::move(carried));
}

} // namespace agrafe::ui
