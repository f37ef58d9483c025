// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"
#include "base/version.h"
#include "services/language.h"
#include "services/services.h"
#include "ui/desktop/desktop.h"
#include "ui/theme/font_warming.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <span>

namespace {

using namespace agrafe;
using namespace Qt::StringLiterals;

struct Arguments
{
    Paths paths;
    bool tryOut = false;
};

Arguments parseArguments(const QCoreApplication &application)
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

void introduce()
{
    QCoreApplication::setApplicationName(u"agrafe"_s);
    QCoreApplication::setApplicationVersion(version());
    services::speak(services::localeOfAgent(Paths::ofArguments(QCoreApplication::arguments())));
}

/// Help and version are words for a terminal, where there may be no display.
bool asksForWords(int argc, char *argv[])
{
    const std::span given(argv, static_cast<size_t>(argc));
    return std::ranges::any_of(given, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" ||
               word == "-v";
    });
}

/// The program ends with this window.
void explainThenLeave(const Failure &failure)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Agrafe"_s, failure.sentence);
    box->setInformativeText(failure.nextAction);
    box->setDetailedText(failure.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QApplication::exit(1); });
    box->open();
}

} // namespace

int main(int argc, char *argv[])
{
    hideMemory();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        introduce();
        parseArguments(application); // ends the program
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    ui::FontWarming fonts;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(u"Agrafe"_s);
    QApplication::setDesktopFileName(u"agrafe"_s);
    introduce();
    const Arguments arguments = parseArguments(application);
    fonts.onApplicationMade(); // not before: a wrong option ends the program there

    ui::Theme theme;
    auto services = services::Services::create({.paths = arguments.paths,
                                                .language = services::spokenLanguage(),
                                                .catalogueLater = true,
                                                .withoutHabilitations = true});
    if (!services) {
        explainThenLeave(services.error());
        return QApplication::exec();
    }
    ui::Desktop desktop(**services, theme);
    QObject::connect(&desktop, &ui::Desktop::broken, &application, explainThenLeave);
    QObject::connect(&desktop, &ui::Desktop::finished, &application, &QApplication::quit);
    desktop.start(arguments.tryOut);
    return QApplication::exec();
}
