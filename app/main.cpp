// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"
#include "base/version.h"
#include "services/language.h"
#include "services/services.h"
#include "ui/desktop/desktop.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QNetworkProxyFactory>

namespace {

using namespace agrafe;
using namespace Qt::StringLiterals;

struct Arguments
{
    Paths paths;
    bool tryOut = false;
};

Arguments parseArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Réunit ce que l’administration sait d’une entreprise, à partir de son SIRET."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption tryOut(
        u"essai"_s, QCoreApplication::translate("main", "Commence sur des données fictives, sans réseau."));
    const QCommandLineOption config(
        u"config"_s, QCoreApplication::translate("main", "Garde réglages et journal sous ce dossier."),
        QCoreApplication::translate("main", "dossier"));
    parser.addOptions({tryOut, config});
    parser.process(application);
    const QString folder = parser.value(config);
    return {folder.isEmpty() ? Paths::ofUser() : Paths::under(folder), parser.isSet(tryOut)};
}

int explainAndLeave(const Failure &failure)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Agrafe"_s, failure.sentence);
    box->setInformativeText(failure.nextAction);
    box->setDetailedText(failure.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    hideMemory();
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"agrafe"_s);
    QApplication::setApplicationDisplayName(u"Agrafe"_s);
    QApplication::setApplicationVersion(version());
    QApplication::setDesktopFileName(u"agrafe"_s);
    services::speak(services::localeOfAgent(Paths::ofArguments(QCoreApplication::arguments())));
    const Arguments arguments = parseArguments(application);

    ui::Theme theme;
    auto services = services::Services::create({arguments.paths, services::spokenLanguage()});
    if (!services)
        return explainAndLeave(services.error());
    ui::Desktop desktop(**services, theme);
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&desktop, &ui::Desktop::finished, &application, &QApplication::quit);
    desktop.start(arguments.tryOut);
    return QApplication::exec();
}
