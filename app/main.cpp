// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"
#include "base/spare_memory.h"
#include "base/version.h"
#include "services/language.h"
#include "services/services.h"
#include "ui/desktop/program.h"
#include "ui/theme/font_warming.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QNetworkProxyFactory>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace {

using namespace agrafe;
using namespace Qt::StringLiterals;

// What the first window shows: one that is missing here only costs its reading later.
constexpr std::array firstIcons{
    ui::IconUse{"entreprise"_L1, 20}, ui::IconUse{"particulier"_L1, 20}, ui::IconUse{"el"_L1, 20},
    ui::IconUse{"chorus"_L1, 20},     ui::IconUse{"pouls"_L1, 20},       ui::IconUse{"reglages"_L1, 20},
    ui::IconUse{"aide"_L1, 20},       ui::IconUse{"cle"_L1, 18},         ui::IconUse{"encours"_L1, 18},
    ui::IconUse{"journal"_L1, 18},    ui::IconUse{"masquer"_L1, 18},     ui::IconUse{"bas"_L1, 16},
    ui::IconUse{"bouclier"_L1, 16},   ui::IconUse{"chercher"_L1, 16},    ui::IconUse{"fiole"_L1, 16}};

struct Arguments
{
    Paths paths;
    bool tryOut = false;
};

class CommandLine
{
public:
    CommandLine()
    {
        m_parser.setApplicationDescription(QCoreApplication::translate(
            "main", "Réunit ce que l’administration sait d’une entreprise, à partir de son SIRET."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.addOptions({m_tryOut, m_config});
    }

    /// Writes what is asked (help, version) and ends the program.
    void answer(const QCoreApplication &application) { m_parser.process(application); }

    /// Nothing, once it was said why, when an option is not known.
    std::optional<Arguments> arguments()
    {
        if (!m_parser.parse(QCoreApplication::arguments())) {
            QTextStream(stderr) << m_parser.errorText() << Qt::endl;
            return std::nullopt;
        }
        const QString folder = m_parser.value(m_config);
        return Arguments{folder.isEmpty() ? Paths::ofUser() : Paths::under(folder), m_parser.isSet(m_tryOut)};
    }

private:
    QCommandLineParser m_parser;
    const QCommandLineOption m_tryOut{
        u"essai"_s, QCoreApplication::translate("main", "Commence sur des données fictives, sans réseau.")};
    const QCommandLineOption m_config{
        u"config"_s, QCoreApplication::translate("main", "Garde réglages et journal sous ce dossier."),
        QCoreApplication::translate("main", "dossier")};
};

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
    keepLargeBlocksApart();
    holdStandardStreams();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        introduce();
        CommandLine().answer(application);
    }
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    ui::FontWarming fonts;
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(u"Agrafe"_s);
    QApplication::setDesktopFileName(u"agrafe"_s);
    fonts.onApplicationMade();
    introduce();
    const auto arguments = CommandLine().arguments();
    if (!arguments)
        return 1;

    ui::Theme theme;
    auto services = services::Services::create({.paths = arguments->paths,
                                                .language = services::spokenLanguage(),
                                                .catalogueLater = true,
                                                .withoutHabilitations = true});
    if (!services) {
        explainThenLeave(services.error());
        return QApplication::exec();
    }
    ui::warmIcons(firstIcons); // the fonts, without which no widget can be made, are still being read
    ui::Program program(**services, theme);
    QObject::connect(&program, &ui::Program::broken, &application, explainThenLeave);
    QObject::connect(&program, &ui::Program::finished, &application, &QApplication::quit);
    program.start(arguments->tryOut);
    return QApplication::exec();
}
