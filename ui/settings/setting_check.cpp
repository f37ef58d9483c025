// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/setting_check.h"

#include "report/file_names.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QKeySequence>
#include <QSslCertificate>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using settings::Definition;
using settings::Settings;
using settings::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingCheck)
};

constexpr auto patternKey = "documents/modele-nom"_L1;

QString patternError(const QString &text)
{
    const auto checked = report::checkedPattern(text);
    if (checked)
        return {};
    return QStringList{checked.error().sentence, checked.error().nextAction}.join(u' ').trimmed();
}

QString authoritiesError(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (!QFileInfo(path).isReadable())
        return Words::tr("Ce fichier ne se lit pas.");
    return QSslCertificate::fromPath(path, QSsl::Pem).isEmpty()
               ? Words::tr("Ce fichier ne contient aucun certificat PEM.")
               : QString();
}

QString hostError(const QString &text)
{
    const QString host = text.trimmed();
    const bool alone = !host.contains(u'/') && !host.contains(u' ') && !host.contains(u'@');
    return alone ? QString()
                 : Words::tr("Donnez le nom ou l’adresse seuls, par exemple mandataire.valorne.fr.");
}

// Keys that the window gives to its panels and to the pieces of a file.
bool isReserved(const QString &keys)
{
    static const QStringList reserved{u"Ctrl+Q"_s, u"Ctrl+S"_s, u"Ctrl+C"_s, u"Ctrl+V"_s,
                                      u"Ctrl+X"_s, u"Ctrl+Z"_s, u"Ctrl+A"_s, u"Ctrl+F"_s,
                                      u"Ctrl+O"_s, u"Ctrl+Y"_s, u"F2"_s,     u"F3"_s};
    static const QString digits = u"123456789"_s;
    return reserved.contains(keys) ||
           (keys.size() == 6 && keys.startsWith(u"Ctrl+") && digits.contains(keys.back()));
}

QString shortcutError(const Settings &settings, const QString &key, const QString &keys)
{
    if (keys.isEmpty())
        return {};
    if (isReserved(keys))
        return Words::tr("Agrafe se sert déjà de ces touches.");
    for (const Definition &row : settings::table()) {
        const QString other = QString::fromLatin1(row.key);
        if (row.type == Type::Shortcut && other != key && settings.text(other) == keys)
            return Words::tr("Ces touches servent déjà à : %1.").arg(Settings::label(row));
    }
    return {};
}

} // namespace

QString settingError(const Settings &settings, const QString &key, const QString &text)
{
    if (key == patternKey)
        return patternError(text);
    if (key == u"reseau/autorites")
        return authoritiesError(text.trimmed());
    if (key == u"reseau/proxy-hote")
        return hostError(text);
    const Definition *row = settings::definition(key);
    return row != nullptr && row->type == Type::Shortcut ? shortcutError(settings, key, text) : QString();
}

QString settingExample(const QString &key, const QString &text)
{
    if (key != patternKey || !patternError(text).isEmpty())
        return {};
    return Words::tr("Exemple : %1").arg(report::exampleName(text, QDate::currentDate()));
}

} // namespace agrafe::ui
