// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/desktop/appearance.h"

#include "settings/settings.h"
#include "ui/theme/theme.h"

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

void apply(const settings::Settings &settings, Theme &theme)
{
    const QString choice = settings.text(u"apparence/theme"_s);
    theme.setChoice(choice == u"clair"    ? Theme::Choice::Light
                    : choice == u"sombre" ? Theme::Choice::Dark
                                          : Theme::Choice::System);
    theme.setTextSize(settings.number(u"apparence/taille-texte"_s));
}

} // namespace

void followAppearance(const settings::Settings &settings, Theme &theme)
{
    apply(settings, theme);
    QObject::connect(&settings, &settings::Settings::changed, &theme,
                     [&settings, &theme](const QString &key) {
                         if (key.startsWith(u"apparence/"))
                             apply(settings, theme);
                     });
}

} // namespace agrafe::ui
