// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/el_steps.h"
#include "cli/termination.h"
#include "el/file_name.h"
#include "el/matrice_library.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace agrafe::cli {

namespace {

QString phaseWords()
{
    QStringList words;
    for (const el::Phase phase : el::allPhases())
        words.append(el::phaseId(phase));
    return words.join(QStringLiteral(", "));
}

// A number counts the sheets from 1, unless one is called so.
Result<QString> sheetName(const QString &wanted, const QString &file)
{
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (!isNumber)
        return wanted;
    const auto names = sheets::sheetNames(file);
    if (!names)
        return Unexpected(names.error());
    if (names->contains(wanted))
        return wanted;
    if (number >= 1 && number <= names->size())
        return names->at(number - 1);
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Le classeur n’a pas de feuille %1.").arg(wanted),
        QCoreApplication::translate("Cli", "Ses feuilles : %1.").arg(names->join(QStringLiteral(", ")))));
}

QString ownPartner(const Arguments &arguments, services::Services &services)
{
    const auto &store = services.habilitations();
    const QString name = arguments.value(QStringLiteral("habilitation"));
    const auto found = name.isEmpty() ? store.defaultFor(habilitation::Service::El) : store.byName(name);
    return found ? found->partner : QString();
}

} // namespace

Result<QString> givenFile(const Arguments &arguments)
{
    if (arguments.words.size() != 2)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "Donnez un fichier, et un seul.")));
    const QFileInfo file(arguments.words.at(1));
    if (file.isFile())
        return file.absoluteFilePath();
    return Unexpected(Failure::input(
        QCoreApplication::translate("Cli", "Le fichier « %1 » n’existe pas.").arg(file.filePath()),
        QCoreApplication::translate("Cli", "Vérifiez son nom et son dossier.")));
}

Result<el::Matrice> chosenMatrice(const Arguments &arguments, services::Services &services)
{
    const el::MatriceLibrary library(services.paths().data + QStringLiteral("/matrices"));
    QString wanted = arguments.value(QStringLiteral("matrice"));
    if (wanted.isEmpty())
        wanted = services.settings().text(QStringLiteral("el/matrice"));
    return library.find(wanted.isEmpty() ? QStringLiteral("exemple") : wanted);
}

Result<el::CheckOptions> checkOptions(const Arguments &arguments, Clock &clock)
{
    el::CheckOptions options;
    options.today = clock.now().toLocalTime().date();
    options.dayFirst = arguments.has(QStringLiteral("jour-d-abord"));
    if (!arguments.has(QStringLiteral("phase")))
        return options;
    const QString text = arguments.value(QStringLiteral("phase"));
    const auto phase = el::phaseOf(text);
    if (!phase)
        return Unexpected(
            Failure::input(QCoreApplication::translate("Cli", "La phase « %1 » n’existe pas.").arg(text),
                           QCoreApplication::translate("Cli", "Choisissez : %1.").arg(phaseWords())));
    options.phase = *phase;
    return options;
}

Result<sheets::ReadOptions> readOptions(const Arguments &arguments, const QString &file)
{
    sheets::ReadOptions options;
    options.stop = terminationToken();
    if (!arguments.has(QStringLiteral("feuille")))
        return options;
    auto name = sheetName(arguments.value(QStringLiteral("feuille")), file);
    if (!name)
        return Unexpected(name.error());
    options.sheetName = *name;
    return options;
}

Result<QString> chosenName(const Arguments &arguments, services::Services &services)
{
    QDate day = services.clock().now().toLocalTime().date();
    if (arguments.has(QStringLiteral("date")))
        day = QDate::fromString(arguments.value(QStringLiteral("date")), QStringLiteral("yyyyMMdd"));
    return el::exportFileName(day,
                              arguments.value(QStringLiteral("partenaire"), ownPartner(arguments, services)));
}

} // namespace agrafe::cli
