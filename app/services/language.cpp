// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/language.h"

#include "base/categories.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

AGRAFE_CATEGORY(languageLog, "language")

namespace agrafe::services {

namespace {

QLocale french()
{
    return {QLocale::French, QLocale::France};
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

// One for each name: the one before goes with its texts.
void install(const QLocale &locale, const QString &name, const QString &folder)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        qCDebug(languageLog) << "no texts of" << name << "for" << locale.name() << "in" << folder;
}

} // namespace

QLocale localeFor(const QString &choice, const QStringList &systemLanguages)
{
    if (choice == u"fr")
        return french();
    if (choice == u"en")
        return english();
    for (const QString &language : systemLanguages) {
        const QString name = language.section(u'-', 0, 0);
        if (name == u"fr")
            return french();
        if (name == u"en")
            return english();
    }
    return french();
}

QLocale localeOfAgent(const Paths &paths)
{
    return localeFor(settings::Settings::peek(paths, QStringLiteral("apparence/langue")),
                     QLocale::system().uiLanguages());
}

QLocale localeOfAgent(const settings::Settings &settings)
{
    return localeFor(settings.text(QStringLiteral("apparence/langue")), QLocale::system().uiLanguages());
}

void speak(const QLocale &locale)
{
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("agrafe"), QStringLiteral(":/i18n"));
}

QLocale::Language spokenLanguage()
{
    return QLocale().language() == QLocale::English ? QLocale::English : QLocale::French;
}

} // namespace agrafe::services
